import { readFile } from 'node:fs/promises';
import type { BrowserContext, Download, Page } from '@playwright/test';
import type { RecordEvent } from '#domain/record/event.ts';
import { expect } from '../amends.ts';
import { wordsSeen } from '../course.ts';
import { test } from './own-context.ts';
import { answerItems, sit } from './sit.ts';
import { count, fill } from '#domain/text/format.ts';
import { answersIn, goQuiet, readStores, storedAnswers } from './stores.ts';

const words = wordsSeen('en');
const { saving, who } = words.site;

/** Expects the saved mark to say something, and the page to explain it on demand. */
async function expectSaid(page: Page, mark: string, ...help: string[]): Promise<void> {
  const button = page.getByRole('button', { name: mark, exact: true });
  await expect(button).toBeVisible();
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  for (const text of help)
    await expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();
}

/** Answers the question "Who is learning?". */
async function introduceBy(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: who.title });
  await dialog.getByLabel(who.name).fill(name);
  await dialog.getByRole('button', { name: who.start }).click();
  await expect(dialog).toBeHidden();
}

/** Downloads what is not saved, as the page offers it. */
async function downloadUnsaved(page: Page): Promise<Download> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: saving.download }).click();
  return downloading;
}

async function readDownload(download: Download): Promise<RecordEvent[]> {
  const lines = (await readFile(await download.path(), 'utf8')).split('\n').filter(Boolean);
  const rows = lines.map((line) => JSON.parse(line) as RecordEvent & { e?: RecordEvent });
  return rows.map((row) => row.e ?? row).filter(({ kind }) => kind);
}

/** Expects that an exam goes on at an item: all before it have an answer. */
async function expectItem(page: Page, n: number): Promise<void> {
  const position = fill(words.exam.itemOf, { n, all: 10 });
  await expect(page.getByText(position, { exact: true })).toBeVisible();
}

const idsOf = (events: readonly RecordEvent[]) => events.map(({ id }) => id).sort();

/** Fills localStorage to its last character. */
function fillJournal(page: Page): Promise<void> {
  return page.evaluate(() => {
    let n = 0;
    for (let size = 2 ** 22; size >= 1;) {
      try {
        localStorage.setItem(`fill-${String(n).padStart(6, '0')}`, 'x'.repeat(size));
        n += 1;
      } catch {
        size = size > 1 ? size / 2 : 0;
      }
    }
  });
}

function freeJournal(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('fill-')) localStorage.removeItem(key);
    }
  });
}

/** Opens the archive as another version of the site would, and never lets go of it. */
function openArchive(page: Page, version: number): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('amends', wanted);
        request.onupgradeneeded = () => {
          const stores = request.result.objectStoreNames;
          if (stores.contains('events')) return;
          request.result.createObjectStore('events', { keyPath: ['profile', 'id'] });
        };
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error ?? new Error('The archive does not open'));
      }),
    version,
  );
}

/**
 * Lets IndexedDB take nothing more. Chromium remembers for a while how much room there was, so
 * this comes before the first write.
 *
 * @returns What lifts the limit.
 */
async function limitArchive(context: BrowserContext, page: Page): Promise<() => Promise<void>> {
  await goQuiet(page);
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  return async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await session.detach();
  };
}

test('goes on with a journal that is full to the last character', async ({ page }) => {
  await sit(page);
  await answerItems(page, 1);
  await fillJournal(page);

  await answerItems(page, 3);

  await expectSaid(page, saving.saved);
  await page.goto('/en/record/');
  await expect(page.getByText(words.record.health.full)).toBeVisible();
  const { archive } = await readStores(page);
  const full = archive.filter(({ kind }) => kind === 'attempt-answered');
  await freeJournal(page);
  await page.reload();
  await expect(page.getByText(words.record.health.journalWorks)).toBeVisible();
  expect(full.length).toBeGreaterThanOrEqual(4);
});

test('keeps answers in the journal while the archive is full, and archives them later', async ({
  context,
  page,
}) => {
  const lift = await limitArchive(context, page);
  await sit(page);

  await answerItems(page, 3);

  await expectSaid(page, saving.kept, saving.keptHelp, saving.why.full);
  const while_ = await readStores(page);
  expect(while_.journal.length).toBeGreaterThanOrEqual(3);
  await lift();
  await answerItems(page, 1);
  await expectSaid(page, saving.saved);
  const after = await readStores(page);
  expect(after.journal).toEqual([]);
  expect(after.archive.length).toBeGreaterThan(while_.journal.length + while_.archive.length);
});

test('says that nothing is kept while both stores are full, and keeps it all afterwards', async ({
  context,
  page,
}) => {
  const lift = await limitArchive(context, page);
  await sit(page);
  await fillJournal(page);

  await answerItems(page, 3);

  await expectSaid(page, saving.unsaved, saving.unsavedHelp, saving.why.full);
  const unsaved = answersIn(await readDownload(await downloadUnsaved(page)));
  expect(unsaved.length).toBeGreaterThanOrEqual(3);
  await freeJournal(page);
  await answerItems(page, 1);
  await expectSaid(page, saving.kept);
  expect(idsOf(await storedAnswers(page))).toEqual(expect.arrayContaining(idsOf(unsaved)));
  await lift();
  await answerItems(page, 1);
  await expectSaid(page, saving.saved);
  const { journal, archive } = await readStores(page);
  expect(journal).toEqual([]);
  expect(idsOf(archive)).toEqual(expect.arrayContaining(idsOf(unsaved)));
});

test.describe('where the browser blocks storage', () => {
  test.use({ preferences: { profile: { default_content_setting_values: { cookies: 2 } } } });

  test('asks who is learning, works from memory, and takes the download back later', async ({
    page,
    reopen,
  }, info) => {
    await sit(page);
    await introduceBy(page, 'Ada');

    await answerItems(page, 3);

    await expectSaid(page, saving.unsaved, saving.unsavedHelp, saving.why.blocked);
    const download = await downloadUnsaved(page);
    const file = info.outputPath('unsaved.jsonl');
    await download.saveAs(file);
    const unsaved = await readDownload(download);
    expect(answersIn(unsaved).length).toBeGreaterThanOrEqual(3);
    const allowed = await (await reopen({})).newPage();
    await allowed.goto('/en/record/');
    await allowed.getByLabel(words.record.backup.choose).setInputFiles(file);
    await allowed.getByRole('button', { name: /^Add \d/ }).click();
    await expect(
      allowed.getByText(count(words.record.backup.added, unsaved.length, 'en')),
    ).toBeVisible();
  });
});

test('works in a frame without an origin, from memory', async ({ context, page }) => {
  // A learning platform that embeds the site; it lets the frame fetch the site's own files.
  await context.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
    await route.fulfill({ response, headers });
  });
  await page.route('**/platform', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Platform</title><link rel="icon" href="data:," />
        <iframe sandbox="allow-scripts allow-downloads allow-forms" width="1200" height="900"
          src="/en/exams/c18001s/sitting/#start"></iframe>`,
    }),
  );
  await page.goto('/platform');
  const frame = page.frameLocator('iframe');
  await frame.getByLabel(who.name).fill('Ada');
  await frame.getByRole('button', { name: who.start }).click();

  for (let n = 1; n <= 3; n += 1) {
    await frame.getByRole('radio').or(frame.getByRole('checkbox')).first().check();
    await frame.getByRole('button', { name: words.exam.next, exact: true }).click();
  }

  await expect(frame.getByRole('button', { name: saving.unsaved })).toBeVisible();
  await expect(frame.getByText(saving.why.blocked)).toBeVisible();
  const downloading = page.waitForEvent('download');
  await frame.getByRole('button', { name: saving.download }).click();
  expect(answersIn(await readDownload(await downloading))).toHaveLength(3);
});

test('works with an archive alone where there is no localStorage', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { value: null }));
  await sit(page);
  await introduceBy(page, 'Lin');

  await answerItems(page, 3);

  await expectSaid(page, saving.saved);
  // Nothing can remember who was learning: each page asks.
  await page.goto('/en/exams/c18001s/sitting/');
  await page.getByRole('dialog').getByRole('button', { name: 'Lin' }).click();
  await expectItem(page, 4);
});

test('works with a journal alone where there is no IndexedDB', async ({ context, page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await sit(page);

  await answerItems(page, 3);

  await expectSaid(page, saving.kept, saving.keptHelp, saving.why.blocked);
  const healthy = await context.newPage();
  const { journal } = await (await goQuiet(healthy), readStores(healthy));
  expect(answersIn(journal).length).toBeGreaterThanOrEqual(3);
  await healthy.goto('/en/record/');
  await expect.poll(async () => idsOf((await readStores(healthy)).archive)).toEqual(idsOf(journal));
});

test('keeps everything again when the site’s data are cleared while it is open', async ({
  context,
  page,
}) => {
  await sit(page);
  await answerItems(page, 3);
  await expectSaid(page, saving.saved);
  const before = idsOf(await storedAnswers(page));
  expect(before.length).toBeGreaterThanOrEqual(3);

  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  for (let time = 1; time <= 3; time += 1) {
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });

    await answerItems(page, 1);
    await expectSaid(page, saving.saved);
  }
  const after = idsOf((await readStores(page)).archive);
  expect(after).toEqual(expect.arrayContaining(before));
  await page.goto('/en/record/');
  await expect(page.getByText(fill(words.record.whose, { name: 'Ada' }))).toBeVisible();
  await sit(page);
  await expectItem(page, 7);
});

test('keeps answers in the journal while an old tab holds the archive, and archives them later', async ({
  context,
  page,
}) => {
  const old = await context.newPage();
  await goQuiet(old);
  await openArchive(old, 1);
  await sit(page);

  await answerItems(page, 3);

  await expectSaid(page, saving.kept, saving.keptHelp, saving.why.blocked);
  await old.close();
  // No answer is needed for that: the page notices.
  await expectSaid(page, saving.saved);
  const { journal, archive } = await readStores(page);
  expect(journal).toEqual([]);
  expect(answersIn(archive).length).toBeGreaterThanOrEqual(3);
  await page.reload();
  await expectItem(page, 4);
});

test('keeps answers in the journal beside the archive of a newer version', async ({
  context,
  page,
}) => {
  await sit(page);
  await answerItems(page, 2);
  await expectSaid(page, saving.saved);
  const newer = await context.newPage();
  await goQuiet(newer);
  await openArchive(newer, 99);

  await answerItems(page, 2);

  await expectSaid(page, saving.kept, saving.keptHelp, saving.why.newer);
  const before = await readStores(newer);
  expect(answersIn(before.journal).length).toBeGreaterThanOrEqual(2);
  expect(answersIn(before.archive).length).toBeGreaterThanOrEqual(2);
  await page.reload();
  await answerItems(page, 1);
  await expectSaid(page, saving.kept, saving.why.newer);
  const after = await storedAnswers(newer);
  expect(idsOf(after)).toEqual(expect.arrayContaining(idsOf(answersIn(before.journal))));
  expect(idsOf(after)).toEqual(expect.arrayContaining(idsOf(answersIn(before.archive))));
});
