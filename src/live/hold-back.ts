import type { Loader, LoaderContext } from 'astro/loaders';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDesk } from './desk.ts';

/** How Astro reads the files of one ending. */
interface EntryType {
  getEntryInfo: (source: { fileUrl: URL; contents: string }) => Promise<{ data: unknown }>;
}

/** What loaders of files get besides what is written down for loaders of our own. */
type Context = LoaderContext & { entryTypes?: ReadonlyMap<string, EntryType> };

/**
 * A loader that a broken file does not stop while people write: the last good version of the entry
 * stays, or the entry is left out where there is none yet. A build stops there as ever.
 */
export function holdBack(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) => loader.load(context.watcher ? forgive(context) : context),
  };
}

function forgive(context: Context): Context {
  const { heldBack, mended } = openDesk();
  /** Stand in for what could not be read, until they come to the store. */
  const unread = new WeakMap<object, string>();
  const standIn = (error: unknown) => {
    const data = {};
    unread.set(data, error instanceof Error ? error.message : String(error));
    return data;
  };
  const nameOf = (fileUrl: URL) =>
    relative(fileURLToPath(context.config.root), fileURLToPath(fileUrl)).replaceAll('\\', '/');
  const isInStore = (file: string, contents: string) =>
    context.store
      .values()
      .some(
        (entry) => entry.filePath === file && entry.digest === context.generateDigest(contents),
      );

  const forgiving = (type: EntryType): EntryType => ({
    ...type,
    async getEntryInfo(source) {
      const file = nameOf(source.fileUrl);
      // What is as it was before never comes to the store again.
      if (isInStore(file, source.contents)) heldBack.delete(file);
      try {
        const info = await type.getEntryInfo(source);
        return isObject(info.data) ? info : { ...info, data: {} };
      } catch (error) {
        return { body: '', slug: '', rawData: '', data: standIn(error) };
      }
    },
  });

  const types = [...(context.entryTypes ?? [])];
  return {
    ...context,
    entryTypes: new Map(types.map(([ending, type]) => [ending, forgiving(type)])),
    async parseData<T extends Record<string, unknown>>(entry: { id: string; data: T }) {
      if (unread.has(entry.data)) return entry.data;
      try {
        return await context.parseData<T>(entry);
      } catch (error) {
        return standIn(error) as T;
      }
    },
    store: {
      ...context.store,
      set(entry) {
        const said = unread.get(entry.data);
        const file = entry.filePath ?? '';
        if (said === undefined) {
          mended.add(file);
          return context.store.set(entry);
        }
        mended.delete(file);
        heldBack.set(file, said);
        return false;
      },
    },
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
