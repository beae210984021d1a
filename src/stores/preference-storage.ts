/**
 * Where preferences are kept: localStorage, and this page's memory where the browser has none,
 * blocks it or has no room. Without this, `persistentAtom` would throw there. Import
 * `persistentAtom` from here.
 */
import { setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent';

export { persistentAtom } from '@nanostores/persistent';

const storage = new Proxy<Record<string, string>>(
  {},
  {
    get: (memory, key) => read(key) ?? Reflect.get(memory, key),
    has: (memory, key) => read(key) !== undefined || Reflect.has(memory, key),
    set(memory, key, value) {
      try {
        localStorage.setItem(String(key), String(value));
      } catch {
        // Kept in memory: losing a preference costs a click.
      }
      return Reflect.set(memory, key, value);
    },
    deleteProperty(memory, key) {
      try {
        localStorage.removeItem(String(key));
      } catch {
        // There is none to forget.
      }
      return Reflect.deleteProperty(memory, key);
    },
  },
);
// The build has no window, and keeps no preferences.
if (typeof window !== 'undefined') setPersistentEngine(storage, windowPersistentEvents);

function read(key: string | symbol): string | undefined {
  try {
    return localStorage.getItem(String(key)) ?? undefined;
  } catch {
    return undefined;
  }
}
