import type { Page } from '@playwright/test';
import { compareEvents, type Fact, type RecordEvent } from '#domain/record/event.ts';

/** Rows as they stand in the two stores of a browser. */
export interface Stored {
  journal: RecordEvent[];
  archive: RecordEvent[];
}

/**
 * Reads both stores from outside the app. Call it on any page of the site; a quiet one shows
 * what is on the disk and nothing else.
 */
export async function readStores(page: Page, profile = 'ada'): Promise<Stored> {
  for (let look = 1; look < LOOKS; look += 1) {
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
    const stored = await Promise.race([readOnce(page, profile), late]);
    if (stored) return stored;
    console.info(`The stores did not answer within ${PATIENCE} ms: look ${look} of ${LOOKS}`);
  }
  return readOnce(page, profile);
}

/**
 * Now and then a browser under load never answers a request to open its database. The page has
 * its own patience with that; who looks on from outside looks again.
 */
const PATIENCE = 15_000;
const LOOKS = 3;

function readOnce(page: Page, profile: string): Promise<Stored> {
  return page.evaluate(async (of) => {
    const journal = Object.keys(localStorage)
      .filter((key) => key.startsWith(`amends:${of}:event:`))
      .flatMap((key) => JSON.parse(localStorage.getItem(key) ?? '[]') as RecordEvent);
    const archive = await new Promise<RecordEvent[]>((resolve, reject) => {
      const request = indexedDB.open('amends');
      // There is none yet, and reading must not make one.
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onerror = () =>
        request.error?.name === 'AbortError'
          ? resolve([])
          : reject(request.error ?? new Error('The archive does not open'));
      request.onblocked = () => reject(new Error('The archive is blocked'));
      request.onsuccess = () => {
        const rows = request.result.transaction('events').objectStore('events').getAll();
        rows.onerror = () => reject(rows.error ?? new Error('The archive cannot be read'));
        rows.onsuccess = () => {
          request.result.close();
          type Row = RecordEvent & { profile: string };
          resolve((rows.result as Row[]).filter((row) => row.profile === of));
        };
      };
    });
    return { journal, archive };
  }, profile);
}

/** Opens a page of the site's origin that does not run the app. */
export async function goQuiet(page: Page, site = ''): Promise<void> {
  const body = '<!doctype html><link rel="icon" href="data:," /><title>Quiet</title>';
  await page.route('**/quiet', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${site}/quiet`);
}

/** Every event of either store, once, in its order. */
export async function storedEvents(page: Page, profile?: string): Promise<RecordEvent[]> {
  const { journal, archive } = await readStores(page, profile);
  const byId = new Map([...journal, ...archive].map((event) => [event.id, event]));
  return [...byId.values()].sort(compareEvents);
}

export type Answered = Extract<Fact, { kind: 'attempt-answered' }> & RecordEvent;

/** The answers to exams among events. */
export function answersIn(events: readonly RecordEvent[]): Answered[] {
  return events.filter((event) => event.kind === 'attempt-answered');
}

/** Every answer to an exam that either store holds, in the order in which it was given. */
export async function storedAnswers(page: Page, profile?: string): Promise<Answered[]> {
  return answersIn(await storedEvents(page, profile));
}
