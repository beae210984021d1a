import { fill } from '#domain/text/format.ts';
import type { Page } from '@playwright/test';
import { expect, test } from '../amends.ts';
import { answer, wordsSeen } from '../course.ts';
import { keysOf, makeAnswers, makeEvents, makeProfile, plant } from './plant.ts';
import { downloadBackup, entriesShown, expectSaved, openRecord } from './record-page.ts';
import { sit } from './sit.ts';
import { goQuiet, storedAnswers, storedEvents } from './stores.ts';

const words = wordsSeen('en');
const { who } = words.site;
const { profiles } = words.record;

const question = (page: Page) => page.getByRole('dialog', { name: who.title });
const whose = (page: Page, name: string) =>
  page.getByText(fill(words.record.whose, { name }), { exact: true });

/** Everything that is kept in this browser, as text: both stores, all learners. */
function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const rows = await new Promise<unknown>((resolve) => {
      const opening = indexedDB.open('amends');
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onerror = () => resolve([]);
      opening.onsuccess = async () => {
        const db = opening.result;
        const found: unknown[] = [];
        for (const name of db.objectStoreNames) {
          const reading = db.transaction(name).objectStore(name).getAll();
          await new Promise((done) => (reading.onsuccess = done));
          found.push(...(reading.result as unknown[]));
        }
        db.close();
        resolve(found);
      };
    });
    return JSON.stringify([Object.entries(localStorage), rows]);
  });
}

test.use({ isKnown: false });

test('asks who is learning before it keeps anything, and names a guest later', async ({ page }) => {
  await page.goto('/en/practice/customer-types/');
  await answer(page, 'en');
  await page.getByRole('button', { name: words.item.sure[2] }).click();
  await expect(question(page)).toBeVisible();
  expect(await everythingKept(page)).not.toContain('item-answered');

  await question(page).getByRole('button', { name: who.withoutName }).click();
  await expectSaved(page);
  await page.getByRole('button', { name: words.practice.nextItem }).click();
  await answer(page, 'en');
  await page.getByRole('button', { name: words.item.sure[2] }).click();
  await expect(page.getByText(words.item.right)).toBeVisible();
  await expectSaved(page);
  await openRecord(page);
  await expect(whose(page, who.guest)).toBeVisible();
  // Two answers, and the run they belong to.
  expect(await entriesShown(page)).toBe(3);

  await page.getByRole('button', { name: words.record.nameIt }).click();
  await question(page).getByLabel(who.name).fill('Mei');
  await expect(question(page).getByLabel(who.takeAlong)).toBeChecked();
  await question(page).getByRole('button', { name: who.start }).click();

  await expect(whose(page, 'Mei')).toBeVisible();
  await openRecord(page);
  await expect(whose(page, 'Mei')).toBeVisible();
  expect(await entriesShown(page)).toBe(3);
});

test('shows nothing of one learner in the pages and the export of another', async ({ page }) => {
  const zoltana = makeProfile('z-own-id', 'Zoltána');
  const lin = makeProfile('lin-own-id', 'Lin');
  const done = makeEvents('zoltana', [
    { kind: 'lesson-opened', lesson: 'telephone-etiquette' },
    { kind: 'lesson-finished', lesson: 'zoltana-lesson' },
    {
      kind: 'play-started',
      play: 'zoltana-play',
      roleplay: 'window-lifter-call',
      version: 1,
      seed: 1,
      picks: [],
    },
    {
      kind: 'attempt-started',
      attempt: 'zoltana-attempt',
      exam: 'c18001s',
      seed: 1,
      ...{ draw: 1, minutes: 60, time: 'standard', content: '' },
      form: [{ itemId: 'zoltana-item', choiceIds: ['a'] }],
    },
  ]);
  await plant(page, {
    ...keysOf(zoltana, done),
    ...keysOf(lin, makeAnswers('lin', 3)),
    'amends:current': zoltana.id,
  });
  await openRecord(page);
  await expect(whose(page, 'Zoltána')).toBeVisible();
  await page.getByRole('button', { name: fill(profiles.switchTo, { name: 'Lin' }) }).click();
  await expect(whose(page, 'Lin')).toBeVisible();

  const pages = ['', 'course/', 'lessons/telephone-etiquette/', 'roleplays/', 'practice/'];
  const more = ['roleplays/window-lifter-call/', 'exams/', 'exams/c18001s/', 'record/'];
  const attempt = 'exams/c18001s/result/?attempt=zoltana-attempt';
  for (const path of [...pages, ...more, attempt]) {
    await page.goto(`/en/${path}`);
    await page.waitForLoadState('networkidle');
    // Who learns here is asked by name; that list, and nothing else, names both.
    const text = await page.evaluate(() => {
      const shown = document.documentElement.cloneNode(true) as HTMLElement;
      for (const list of shown.querySelectorAll('.learners, who-dialog')) list.remove();
      return shown.outerHTML;
    });
    expect(text.toLowerCase(), path).not.toMatch(/zolt[aá]na/);
  }
  await openRecord(page);
  expect(await entriesShown(page)).toBe(3 + 1);
  expect((await downloadBackup(page)).toLowerCase()).not.toMatch(/zolt[aá]na|z-own-id/);
});

test('renames a learner, switches, and deletes one only when told twice', async ({ page }) => {
  const [ada, lin] = [makeProfile('ada-own-id', 'Ada'), makeProfile('lin-own-id', 'Lin')];
  await plant(page, {
    ...keysOf(ada, makeAnswers('ada', 5)),
    ...keysOf(lin, makeAnswers('lin', 3)),
    'amends:current': ada.id,
  });
  await openRecord(page);

  await page.getByRole('button', { name: fill(profiles.renameOf, { name: 'Lin' }) }).click();
  const field = page.getByLabel(fill(profiles.newName, { name: 'Lin' }));
  await field.fill('Ada');
  await page.getByRole('button', { name: profiles.save }).click();
  await expect(page.getByText(fill(profiles.taken, { name: 'Ada' }))).toBeVisible();
  await field.fill('Lin Mei');
  await page.getByRole('button', { name: profiles.save }).click();
  await page.getByRole('button', { name: fill(profiles.switchTo, { name: 'Lin Mei' }) }).click();
  await expect(whose(page, 'Lin Mei')).toBeVisible();
  await expect.poll(() => entriesShown(page)).toBe(3);

  const deletion = page.getByRole('dialog', {
    name: fill(profiles.deleteTitle, { name: 'Lin Mei' }),
  });
  const ask = page.getByRole('button', { name: fill(profiles.deleteOf, { name: 'Lin Mei' }) });
  await ask.click();
  await deletion.getByRole('button', { name: profiles.keep }).click();
  await expect(deletion).toBeHidden();
  expect(await everythingKept(page)).toContain('lin-own-id');
  await ask.click();
  await deletion.getByRole('button', { name: profiles.deleteConfirm }).click();

  await expect(question(page)).toBeVisible();
  await question(page).getByRole('button', { name: 'Ada' }).click();
  await expect(whose(page, 'Ada')).toBeVisible();
  await expect.poll(() => entriesShown(page)).toBe(5);
  const kept = await everythingKept(page);
  expect(kept).not.toMatch(/lin-own-id|Lin Mei|lin-\d/);
  expect(kept).toContain('ada-own-id');
});

test('asks again at a shared desk after idle time, and keeps the exam for its owner', async ({
  page,
  context,
}) => {
  const ada = makeProfile('ada', 'Ada');
  await plant(page, { ...keysOf(ada, []), 'amends:current': ada.id });
  await openRecord(page);
  await page.getByLabel(profiles.sharedDesk).check();
  await page.clock.install();
  await sit(page);
  await answer(page, 'en');
  await page.getByRole('button', { name: words.exam.next, exact: true }).click();
  await answer(page, 'en');
  const quiet = await context.newPage();
  await goQuiet(quiet);
  await expect.poll(async () => (await storedAnswers(quiet)).length).toBeGreaterThanOrEqual(2);
  const before = await storedAnswers(quiet);

  await page.clock.fastForward('10:30');

  await expect(question(page)).toBeVisible();
  await question(page).getByLabel(who.name).fill('Lin');
  await question(page).getByRole('button', { name: who.start }).click();
  // Lin has no attempt, and sees none.
  await expect(page.getByRole('link', { name: words.exam.start })).toBeVisible();
  await openRecord(page);
  expect(await entriesShown(page)).toBe(0);
  await page.getByRole('button', { name: fill(profiles.switchTo, { name: 'Ada' }) }).click();
  await expect(whose(page, 'Ada')).toBeVisible();
  await sit(page);
  const position = fill(words.exam.itemOf, { n: 3, all: 10 });
  await expect(page.getByText(position, { exact: true })).toBeVisible();
  expect(await storedAnswers(quiet)).toEqual(before);
  expect((await storedEvents(quiet)).filter(({ kind }) => kind === 'attempt-started')).toHaveLength(
    1,
  );
});
