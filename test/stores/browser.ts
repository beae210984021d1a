import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

/** What one browser keeps: both stores, shared by all its tabs. */
export interface Browser {
  local: Map<string, string>;
  idb: IDBFactory;
  /** How many characters localStorage takes. */
  quota: number;
  tabs: Tab[];
}

/** One tab: the stores' modules loaded afresh, and its listeners. */
export interface Tab {
  record: typeof import('#stores/record.ts');
  profiles: typeof import('#stores/profiles.ts');
  health: typeof import('#stores/health.ts');
  listeners: Map<string, ((event: unknown) => void)[]>;
}

export function makeBrowser(): Browser {
  return { local: new Map(), idb: new IDBFactory(), quota: 5_000_000, tabs: [] };
}

/** Opens a tab: what it imports, listens to and reads is its own, what it stores is shared. */
export async function openTab(browser: Browser): Promise<Tab> {
  const listeners: Tab['listeners'] = new Map();
  const storage = makeLocalStorage(browser, listeners);
  vi.resetModules();
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('indexedDB', browser.idb);
  vi.stubGlobal('location', { reload: () => undefined });
  vi.stubGlobal('document', { cookie: '' });
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('addEventListener', (kind: string, listener: (event: unknown) => void) => {
    listeners.set(kind, [...(listeners.get(kind) ?? []), listener]);
  });
  const tab = {
    record: await import('#stores/record.ts'),
    profiles: await import('#stores/profiles.ts'),
    health: await import('#stores/health.ts'),
    listeners,
  };
  browser.tabs.push(tab);
  await tab.record.openRecord();
  return tab;
}

/** Waits until nothing is pending in a tab. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

function makeLocalStorage(browser: Browser, own: Tab['listeners']): Storage {
  const tell = (key: string | null, newValue: string | null) => {
    for (const tab of browser.tabs) {
      if (tab.listeners === own) continue;
      for (const listener of tab.listeners.get('storage') ?? []) listener({ key, newValue });
    }
  };
  const api = {
    getItem: (key: string) => browser.local.get(key) ?? null,
    setItem(key: string, value: string) {
      const used = [...browser.local].reduce((sum, [k, v]) => sum + k.length + v.length, 0);
      const grows = key.length + value.length - (browser.local.get(key)?.length ?? 0);
      if (used + grows > browser.quota) throw new DOMException('full', 'QuotaExceededError');
      browser.local.set(key, value);
      tell(key, value);
    },
    removeItem(key: string) {
      browser.local.delete(key);
      tell(key, null);
    },
    clear() {
      browser.local.clear();
      tell(null, null);
    },
    key: (index: number) => [...browser.local.keys()][index] ?? null,
    get length() {
      return browser.local.size;
    },
  };
  // `Object.keys(localStorage)` lists what is stored, as in a browser.
  return new Proxy(api, {
    ownKeys: () => [...browser.local.keys()],
    getOwnPropertyDescriptor: (_, key) =>
      browser.local.has(String(key))
        ? { configurable: true, enumerable: true, value: browser.local.get(String(key)) }
        : undefined,
  }) as unknown as Storage;
}
