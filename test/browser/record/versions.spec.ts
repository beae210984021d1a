import type { BrowserContext, Page } from '@playwright/test';
import type { RecordEvent } from '#domain/record/event.ts';
import { CURRENT } from '#domain/record/upcast.ts';
import { count } from '#domain/text/format.ts';
import { expect } from '../amends.ts';
import { answer, wordsSeen } from '../course.ts';
import { countLost, hurry } from './hurry.ts';
import { test } from './next-version.ts';
import {
  chooseBackup,
  downloadBackup,
  downloadBy,
  entriesShown,
  expectSaved,
  factOf,
  openRecord,
  readText,
} from './record-page.ts';
import { scaled } from './scale.ts';
import { answerItems, sit } from './sit.ts';
import { answersIn, goQuiet, readStores, storedAnswers, storedEvents } from './stores.ts';
import { eventsInView } from './view.ts';

const words = wordsSeen('en');
const { saving } = words.site;
const { backup, health } = words.record;

// One worker for both, so that the next version is built once.
test.describe.configure({ mode: 'default' });

test('loses nothing of an old and a new version that are open side by side', async ({
  context,
  browser,
  baseURL,
  raise,
}) => {
  const [old, fresh, quiet] = await openThree(context);
  await raise(fresh);

  // The old version answers, and the new one reads all of it.
  await practise(old);
  await sit(old);
  await answerItems(old, 2);
  await expectSaved(old);
  const first = await storedEvents(quiet);
  await openRecord(fresh);
  expect(await entriesShown(fresh)).toBe(first.length);
  await expect(factOf(fresh, health.aside)).toHaveText(health.asideNone);
  await answerItems(old, 1);
  await expectSaved(old);
  const before = await storedEvents(quiet);
  await expect.poll(() => eventsInView(fresh)).toEqual(before.map(({ id }) => id));
  expect(new Set(before.map(({ v }) => v))).toEqual(new Set([CURRENT]));

  // The new version answers, and the old one stops writing where it is.
  await old.evaluate(() => Reflect.set(window, 'wasHere', true));
  await practise(fresh);
  await expect(old.getByText(saving.readOnlyHelp)).toBeVisible();
  await expectSaved(fresh);
  const stored = await readStores(quiet);
  await answerItems(old, 2);
  await expect(old.getByText(`${saving.unsavedHelp} ${saving.readOnlyHelp}`)).toBeVisible();
  expect(await old.evaluate(() => Reflect.has(window, 'wasHere'))).toBe(true);
  expect(await readStores(quiet)).toEqual(stored);

  // Handing in would leave the page with answers that only it has: it asks first.
  let asked = '';
  old.once('dialog', (dialog) => {
    asked = dialog.type();
    void dialog.dismiss();
  });
  await handIn(old);
  await expect.poll(() => asked).toBe('beforeunload');
  const unsaved = await readText(await downloadBy(old, saving.download));
  const rows = linesOf(unsaved) as unknown as RecordEvent[];
  expect(answersIn(rows).length).toBeGreaterThanOrEqual(2);
  expect(rows.at(-1)?.kind).toBe('attempt-submitted');

  // A backup of the old version has the newer entries too, and the new one takes it whole.
  const kept = await storedEvents(quiet);
  const another = await context.newPage();
  await openRecord(another);
  await expect(another.getByText(health.readOnly)).toBeVisible();
  const file = await downloadBackup(another);
  expect(idsIn(file)).toEqual(idsOf(kept));
  const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }) });
  const other = await elsewhere.newPage();
  await raise(other);
  await openRecord(other);
  await chooseBackup(other, file);
  await other.getByRole('button', { name: count(backup.add, kept.length, 'en') }).click();
  await expect(other.getByText(count(backup.added, kept.length, 'en'))).toBeVisible();
  await expect(factOf(other, health.aside)).toHaveText(health.asideNone);
  expect(await entriesShown(other)).toBe(kept.length);
  expect(idsIn(await downloadBackup(other))).toEqual(idsOf(kept));
  await elsewhere.close();

  // The new version takes back what the old one could not keep.
  await openRecord(fresh);
  await chooseBackup(fresh, unsaved);
  await fresh.getByRole('button', { name: count(backup.add, rows.length, 'en') }).click();
  await expect(fresh.getByText(count(backup.added, rows.length, 'en'))).toBeVisible();
  await expectSaved(fresh);
  const archived = idsOf((await readStores(quiet)).archive);
  expect(archived).toEqual(expect.arrayContaining(await eventsInView(old)));
  expect(archived).toEqual((await eventsInView(fresh)).sort());
  expect(archived).toHaveLength(kept.length + rows.length);
  console.info(
    `versions: ${before.length} entries of the old version, ${kept.length - before.length} of the ` +
      `new, ${rows.length} given after the old one had stopped: all ${archived.length} archived`,
  );
});

test('loses nothing when the old and the new version write at the same time', async ({
  context,
  raise,
}) => {
  const writes = scaled(300, 40);
  test.setTimeout(60_000 + writes * 200);
  const [old, fresh, quiet] = await openThree(context);
  await raise(fresh);
  await sit(old);
  const early = await hurry(old, 1);
  await expect.poll(() => early.saved.length).toBeGreaterThan(20);
  await sit(fresh, '', 'complaint-practice');
  const late = await hurry(fresh, 2, writes);
  await late.done;
  await expect(old.getByText(saving.readOnlyHelp)).toBeVisible();

  const seen = await eventsInView(old);
  const unsaved = idsIn(await readText(await downloadBy(old, saving.download)));
  const stored = await storedEvents(quiet);
  const safe = new Set([...idsOf(stored), ...unsaved]);
  const answersOf = (exam: string) => {
    const isStart = (event: RecordEvent) => event.kind === 'attempt-started' && event.exam === exam;
    const started = stored.find(isStart) as (RecordEvent & { attempt: string }) | undefined;
    return answersIn(stored).filter(({ attempt }) => attempt === started?.attempt);
  };
  const lost =
    seen.filter((id) => !safe.has(id)).length +
    countLost(early.saved, answersOf('c18001s')) +
    countLost(late.saved, answersOf('complaint-practice'));
  console.info(
    `versions in a hurry: ${answersOf('c18001s').length} answers kept by the old version and ` +
      `${unsaved.length} to download, ${late.saved.length} of the new, ${lost} lost`,
  );
  expect(lost, 'answers lost').toBe(0);
  // The old version still answers, and keeps to itself.
  expect(await storedAnswers(quiet)).toHaveLength(answersIn(stored).length);
});

/** A page for each version, and a quiet one. */
async function openThree(context: BrowserContext) {
  const pages = [
    await context.newPage(),
    await context.newPage(),
    await context.newPage(),
  ] as const;
  await goQuiet(pages[2]);
  return pages;
}

/** Answers an item of a topic. */
async function practise(page: Page): Promise<void> {
  await page.goto('/en/practice/mindset/');
  await answer(page, 'en');
  await page.getByRole('button', { name: words.item.sure[2] }).click();
  await expect(page.getByText(words.item.right)).toBeVisible();
  await expect(page.getByRole('button', { name: saving.saved, exact: true })).toBeVisible();
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.exam.handIn, exact: true }).click();
  await page.getByRole('button', { name: words.exam.confirm }).click();
}

function linesOf(file: string): Record<string, unknown>[] {
  const lines = file.split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** The ids of all events in a file, in the order of their texts. */
function idsIn(file: string): string[] {
  const events = linesOf(file).map((line) => (line['e'] ?? line) as RecordEvent);
  return idsOf(events.filter(({ kind }) => kind));
}

function idsOf(events: readonly RecordEvent[]): string[] {
  return events.map(({ id }) => id).sort();
}
