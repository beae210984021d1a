import { count, fill } from '#domain/text/format.ts';
import { exportRecord } from '#domain/record/export-record.ts';
import { expect, test } from '../amends.ts';
import { wordsSeen } from '../course.ts';
import { keysOf, makeAnswers, makeEvents, makeProfile, plant } from './plant.ts';
import {
  chooseBackup,
  downloadBackup,
  entriesShown,
  expectSaved,
  factOf,
  openRecord,
} from './record-page.ts';
import { readStores } from './stores.ts';

const words = wordsSeen('en').record;
const { backup } = words;
const ada = makeProfile('ada', 'Ada');

test('takes a record to another browser: previewed, merged, and twice the same as once', async ({
  page,
  browser,
  baseURL,
}) => {
  const events = makeAnswers('ada', 40);
  await plant(page, keysOf(ada, events));
  await openRecord(page);
  const file = await downloadBackup(page);

  const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }) });
  const other = await elsewhere.newPage();
  const known = [...events.slice(0, 10), ...makeAnswers('abroad', 5)];
  await plant(other, { ...keysOf(makeProfile('a2', 'Ada'), known), 'amends:current': 'a2' });
  await openRecord(other);
  await chooseBackup(other, file);

  await expect(factOf(other, backup.fresh)).toHaveText(count(backup.freshText, 30, 'en'));
  await expect(factOf(other, backup.known)).toHaveText(count(backup.knownText, 10, 'en'));
  expect(await entriesShown(other)).toBe(15);
  await other.getByRole('button', { name: count(backup.add, 30, 'en') }).click();
  await expect(other.getByText(count(backup.added, 30, 'en'))).toBeVisible();
  await expectSaved(other);
  expect(await entriesShown(other)).toBe(45);
  const { archive } = await readStores(other, 'a2');
  const byId = new Map(archive.map((event) => [event.id, event]));
  for (const event of [...events, ...known])
    expect(byId.get(event.id)).toEqual({ ...event, profile: 'a2' });
  expect(byId.size).toBe(45);

  await chooseBackup(other, file);
  await expect(other.getByText(backup.nothing)).toBeVisible();
  await expect(factOf(other, backup.known)).toHaveText(count(backup.knownText, 40, 'en'));
  await elsewhere.close();
});

test.describe('in a browser that knows nobody', () => {
  test.use({ isKnown: false });

  test('brings a record back under the name it had', async ({ page }) => {
    const file = exportRecord('Ada', makeAnswers('ada', 12), '2026-11-21T00:00:00.000Z');
    await openRecord(page);
    await chooseBackup(page, file);
    await expect(page.getByText(fill(backup.becomes, { name: 'Ada' }))).toBeVisible();

    await page.getByRole('button', { name: count(backup.add, 12, 'en') }).click();

    await expect(page.getByText(fill(words.whose, { name: 'Ada' }))).toBeVisible();
    await page.reload();
    await expect.poll(() => entriesShown(page)).toBe(12);
  });
});

test('takes every whole line of a damaged file, and counts the others exactly', async ({
  page,
}) => {
  const lines = exportRecord('Ada', makeAnswers('ada', 20), '2026-11-21T00:00:00.000Z').split('\n');
  lines[3] = lines[3]?.slice(0, 60) ?? '';
  lines[7] = lines[7]?.replace('said', 'sad') ?? '';
  lines[11] = lines[11]?.replace('"v":2', '"__proto__":{"v":2}') ?? '';
  lines.splice(15, 1);
  await openRecord(page);
  await chooseBackup(page, lines.join('\n'));

  await expect(factOf(page, backup.damaged)).toContainText(
    count(backup.damagedText, 3, 'en', { all: 19, good: 16 }),
  );
  await expect(page.getByText(backup.incomplete)).toBeVisible();
  await page.getByRole('button', { name: count(backup.add, 16, 'en') }).click();

  const said = `${count(backup.added, 16, 'en')} ${count(backup.asideNow, 3, 'en')}`;
  await expect(page.getByText(said)).toBeVisible();
  expect(await entriesShown(page)).toBe(16);
  await expect(page.getByText(count(words.health.asideSome, 3, 'en'))).toBeVisible();
});

test('shows what looks like HTML in a file as text, and runs nothing of it', async ({ page }) => {
  const markup = '<img src=x onerror=alert(1)>';
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  const events = makeEvents('evil', [
    { kind: 'lesson-finished', lesson: markup },
    { kind: 'item-answered', item: markup, response: [markup], correct: true },
    {
      kind: 'attempt-started',
      attempt: markup,
      exam: markup,
      seed: 1,
      ...{ draw: 1, minutes: 9, time: 'standard', content: markup },
      form: [{ itemId: markup, choiceIds: [markup] }],
    },
    { kind: 'attempt-answered', attempt: markup, item: markup, response: [markup] },
    {
      kind: 'attempt-submitted',
      attempt: markup,
      elapsed: 1,
      earned: 1,
      possible: 1,
      passed: true,
      correct: [markup],
      keys: { [markup]: [markup] },
      content: markup,
    },
    {
      kind: 'certificate-issued',
      ...{ certificate: markup, attempt: markup, exam: markup, name: markup },
      ...{ passedAt: '2026-11-20T00:00:00.000Z', validUntil: '2028-11-20T00:00:00.000Z' },
      ...{ formCode: markup, content: markup },
      modules: [{ module: markup, earned: 1, possible: 1 }],
    },
    {
      kind: 'play-started',
      play: markup,
      roleplay: markup,
      version: 1,
      seed: 1,
      level: 2,
      picks: [markup],
    },
    { kind: 'play-ended', play: markup, ending: markup, passed: true, share: 1 },
  ]);
  await openRecord(page);
  await chooseBackup(
    page,
    exportRecord(markup, events, '2026-11-21T00:00:00.000Z'),
    `${markup}.jsonl`,
  );
  await expect(page.getByText(markup).first()).toBeVisible();

  await page.getByRole('button', { name: count(backup.add, events.length, 'en') }).click();

  await expect(page.getByText(`“${markup} ${words.gone}”`).first()).toBeVisible();
  await page.getByRole('button', { name: fill(words.profiles.renameOf, { name: 'Ada' }) }).click();
  await page.getByLabel(fill(words.profiles.newName, { name: 'Ada' })).fill(markup);
  await page.getByRole('button', { name: words.profiles.save }).click();
  await expect(page.getByText(fill(words.whose, { name: markup }))).toBeVisible();
  for (const path of ['course/', 'practice/', 'exams/', 'exams/c18001s/', 'record/']) {
    await page.goto(`/en/${path}`);
  }
  await page.goto(`/en/exams/c18001s/result/?attempt=${encodeURIComponent(markup)}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  // Reports of the content security policy stand in the console, which has to stay empty.
  expect(dialogs).toBe(0);
});
