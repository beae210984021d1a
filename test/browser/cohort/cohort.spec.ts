import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import papaparse from 'papaparse';
import type { Fact } from '#domain/record/event.ts';
import { exportRecord } from '#domain/record/export-record.ts';
import { count, fill } from '#domain/text/format.ts';
import type { Locale } from '#domain/text/locale.ts';
import { expect, test } from '../amends.ts';
import { answer, passExam, readRolePlay, wordsSeen } from '../course.ts';
import { tabTo } from '../keys.ts';
import { makeEvents } from '../record/plant.ts';
import { downloadBackup, downloadBy, entriesShown, openRecord } from '../record/record-page.ts';
import { makeClass } from './make-class.ts';

const words = wordsSeen('en').cohort;
const CLASS = makeClass(24);

interface Given {
  name: string;
  text: string;
}

const given = ({ file, text }: (typeof CLASS)[number]): Given => ({ name: file, text });
const written = (name: string, learner: string, facts: readonly Fact[], ids = learner): Given => ({
  ...{ name, text: exportRecord(learner, makeEvents(ids, facts), '2026-11-22T00:00:00.000Z') },
});

async function openRoom(page: Page, files: readonly Given[], locale: Locale = 'en') {
  const said = wordsSeen(locale).cohort;
  await page.goto(`/${locale}/cohort/`);
  await putIn(page, files, locale);
  await expect(page.getByRole('heading', { name: said.heat.title })).toBeVisible();
}

async function putIn(page: Page, files: readonly Given[], locale: Locale = 'en') {
  const input = page.getByLabel(wordsSeen(locale).cohort.chooseFiles, { exact: true });
  await expect(input).toBeEnabled();
  await input.setInputFiles(
    files.map(({ name, text }) => ({
      ...{ name, mimeType: 'application/x-ndjson', buffer: Buffer.from(text) },
    })),
  );
}

const tableOf = (page: Page, name: string, all = words) =>
  page.getByRole('region', { name: fill(all.scrolls, { table: name }), exact: true });

/** The cells of a learner's row, under the heads of the table. */
async function rowOf(table: Locator, learner: string): Promise<Record<string, string>> {
  const heads = await table.getByRole('columnheader').allTextContents();
  const row = table
    .getByRole('row')
    .filter({ has: table.page().getByRole('rowheader', { name: learner, exact: true }) });
  const cells = [learner, ...(await row.getByRole('cell').allTextContents())];
  return Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? '']));
}

async function readCsv(page: Page, button: string): Promise<string[][]> {
  const text = await readFile(await (await downloadBy(page, button)).path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  return papaparse.parse<string[]>(text.slice(1).trimEnd()).data;
}

test('shows what a learner really did, as their own record shows it, and leaves that record alone', async ({
  page,
}) => {
  test.slow();
  await passExam(page, 'en');
  await expect(page.getByText(wordsSeen('en').result.passed, { exact: true })).toBeVisible();
  await page.goto('/en/practice/remedies/');
  await answer(page, 'en', false);
  await page.getByRole('button', { name: wordsSeen('en').item.sure[3], exact: true }).click();
  await expect(page.getByText(wordsSeen('en').item.certainWrong)).toBeVisible();
  const stem = (await page.locator('.question .stem').textContent())?.trim() ?? '';
  const picked = await playFirstChoices(page);
  await openRecord(page);
  const before = await entriesShown(page);
  const text = await downloadBackup(page);

  await openRoom(page, [{ name: 'ada.jsonl', text }, ...CLASS.map(given)]);

  const exam = tableOf(page, 'C18001S: Heed the grumbles, reduce the complaints');
  const row = await rowOf(exam, 'Ada');
  expect(row[words.exams.attempts]).toBe('1');
  expect(row[words.exams.score.first]).toBe('100% · 100 of 100');
  expect(row[words.exams.validUntil]).toBe(words.exams.noCertificate);
  const plays = [text, ...CLASS.map((one) => one.text)]
    .flatMap((record) => record.split('\n'))
    .filter((line) => line.includes('play-started') && line.includes('window-lifter-call')).length;
  expect(plays).toBeGreaterThan(25);
  await page
    .getByLabel(words.heat.which, { exact: true })
    .selectOption({ label: words.heat.plays.all });
  await page
    .getByLabel(words.heat.roleplay, { exact: true })
    .selectOption({ label: fill(words.heat.optionOf, { title: 'The holiday call', n: plays }) });
  await expect(page.getByText(count(words.heat.text, plays, 'en'))).toBeVisible();
  expect(picked).toBeGreaterThan(3);
  await page.getByLabel(words.items.source).selectOption('practice');
  await page.getByRole('button', { name: stem }).click();
  await expect(page.getByRole('list', { name: words.items.show })).toBeVisible();

  await openRoom(page, [{ name: 'ada.jsonl', text }]);
  await page.getByLabel(words.items.source).selectOption('practice');
  const asked = page.getByRole('row').filter({ has: page.getByRole('button', { name: stem }) });
  await expect(asked.getByRole('cell', { name: '1', exact: true })).toBeVisible();

  await openRecord(page);
  expect(await entriesShown(page)).toBe(before);
});

async function playFirstChoices(page: Page): Promise<number> {
  const { roleplay } = wordsSeen('en');
  await page.goto('/en/roleplays/window-lifter-call/');
  await page.getByRole('button', { name: roleplay.begin }).click();
  const debrief = page.getByText(roleplay.debrief, { exact: true });
  for (let turn = 0; ; turn += 1) {
    if (await debrief.isVisible()) return turn;
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: roleplay.say }).click();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  }
}

for (const locale of ['zh-hans', 'zh-hant', 'en'] as const) {
  test(`names what is wrong with files and uses the rest, in ${locale}`, async ({ page }) => {
    const all = wordsSeen(locale).cohort;
    const tag = locale === 'en' ? 'en' : locale === 'zh-hans' ? 'zh-Hans' : 'zh-Hant';
    const [one, two, three] = CLASS.map(given);
    const lines = one!.text.split('\n');
    lines[4] = lines[4]?.slice(0, 50) ?? '';
    const newer = two!.text.split('\n').slice(0, 3).join('\n').replaceAll('"v":2', '"v":9');

    await openRoom(
      page,
      [
        { name: 'damaged.jsonl', text: lines.join('\n') },
        { name: 'minutes.txt', text: 'We met on Monday.\nNobody was late.' },
        { name: 'empty.jsonl', text: '' },
        two!,
        { name: 'again.jsonl', text: two!.text },
        { name: 'older.jsonl', text: `${two!.text.split('\n').slice(0, 40).join('\n')}\n` },
        { name: 'tampered.jsonl', text: newer },
        three!,
      ],
      locale,
    );

    const { notices } = all;
    const total = lines.length - 3;
    for (const said of [
      count(notices.damaged, 1, tag, { file: 'damaged.jsonl', all: total }),
      fill(notices.foreign, { file: 'minutes.txt', n: 2 }),
      fill(notices.empty, { file: 'empty.jsonl' }),
      fill(notices.repeated, { file: 'again.jsonl', other: two!.name }),
      fill(notices.incomplete, { file: 'older.jsonl' }),
      fill(notices.foreign, { file: 'tampered.jsonl', n: 2 }),
    ]) {
      await expect(page.getByRole('listitem').filter({ hasText: said })).toBeVisible();
    }
    await expect(page.getByText(count(all.learners, 3, tag), { exact: true }).last()).toBeVisible();
    await expect(page.getByText(wordsSeen(locale).record.reasons['not-json'])).toBeVisible();
  });
}

test('keeps namesakes apart until the trainer says that they are one', async ({ page }) => {
  const finished = (lesson: string): Fact[] => [{ kind: 'lesson-finished', lesson }];
  await openRoom(page, [
    written('desk.jsonl', 'Lin', finished('what-is-a-complaint'), 'desk'),
    written('phone.jsonl', 'Lin', finished('keeping-calm'), 'phone'),
  ]);
  const lessons = tableOf(page, words.finished.lessons);
  expect((await rowOf(lessons, 'Lin (2)'))[words.finished.all]).toBe('1 of 23');

  const names = { one: 'Lin', other: 'Lin (2)' };
  await page.getByRole('button', { name: fill(words.notices.joinOf, names) }).click();

  await expect(lessons.getByRole('rowheader', { name: 'Lin', exact: true })).toHaveCount(1);
  await expect(lessons.getByRole('rowheader', { name: 'Lin (2)' })).toHaveCount(0);
  expect((await rowOf(lessons, 'Lin'))[words.finished.all]).toBe('2 of 23');
});

test('hides every name on the page and in files, and keeps the numbers when files are added', async ({
  page,
}) => {
  const [first, ...others] = CLASS.slice(0, 6).map(given);
  await openRoom(page, [...others, { name: 'minutes.txt', text: 'Nobody was late.' }]);
  await page.getByLabel(words.mask).check();
  const lessons = tableOf(page, words.finished.lessons);
  const numbersOf = async () => {
    const [, ...rows] = await readCsv(page, fill(words.csvOf, { table: words.finished.lessons }));
    return new Map(rows.map(([label = '', ...cells]) => [label, cells.join()]));
  };
  const before = await numbersOf();

  await putIn(page, [first!]);
  await expect(lessons.getByRole('row')).toHaveCount(6 + 2);

  const after = await numbersOf();
  expect([...before.keys()]).toEqual([1, 2, 3, 4, 5].map((n) => fill(words.masked, { n })));
  for (const [label, row] of before) expect(after.get(label)).toBe(row);
  expect(after.size).toBe(6);
  const seen = await page.locator('main').innerText();
  for (const { name } of CLASS) expect(seen).not.toContain(name);
  expect(seen).not.toContain('minutes.txt');
});

test('writes tables that spreadsheets open as text, and run nothing of', async ({ page }) => {
  const formula = '=HYPERLINK("http://x","林")';
  await openRoom(page, [
    written('one.jsonl', formula, [{ kind: 'lesson-finished', lesson: 'keeping-calm' }], 'a'),
    written('two.jsonl', '+1', [{ kind: 'lesson-opened', lesson: 'keeping-calm' }], 'b'),
    ...CLASS.map(given),
  ]);

  const lessons = await readCsv(page, fill(words.csvOf, { table: words.finished.lessons }));
  const learners = lessons.map(([label]) => label);

  expect(learners).toContain(`'${formula}`);
  expect(learners).toContain("'+1");
  expect(learners).toContain('陈思远');
  expect(lessons.every((row) => row.length === lessons[0]?.length)).toBe(true);
  const [heads = [], ...items] = await readCsv(
    page,
    fill(words.csvOf, { table: words.items.tableName }),
  );
  expect(heads).toEqual([
    ...[words.items.item, words.items.tableName, words.items.type, words.items.answers],
    ...[words.items.facility, words.items.discrimination, words.items.reading],
  ]);
  expect(items.length).toBeGreaterThan(10);
  for (const [, , , answers, facility] of items) {
    if (Number(answers) < 5) expect(facility).toBe('');
    else expect(Number(facility)).toBeGreaterThan(0);
  }
  const choices = await readCsv(page, words.items.csvChoices);
  expect(choices.length).toBeGreaterThan(items.length * 2);
});

test('draws how often each part of a role-play was met, and says the same in a table', async ({
  page,
}) => {
  const { beats, start } = readRolePlay('window-lifter-call');
  const [first = '', second = ''] = Object.keys(beats[start]?.choices ?? {});
  const play = (learner: string, pick: string): Given =>
    written(`${learner}.jsonl`, learner, [
      {
        kind: 'play-started',
        ...{ play: learner, roleplay: 'window-lifter-call', version: 1, seed: 1, level: 2 },
        picks: [],
      },
      { kind: 'play-picked', play: learner, pick },
    ]);
  await openRoom(page, [play('Ada', first), play('Bo', first), play('Cem', second)]);

  const map = page.getByRole('img', { name: fill(words.heat.map, { title: 'The holiday call' }) });
  await expect(map).toBeVisible();
  await expect(map.getByText('3 · 100%').first()).toBeVisible();
  await expect(map.getByText(`${first} 2`)).toBeVisible();
  await expect(map.getByText(`${second} 1`)).toBeVisible();
  await expect(map.locator('.way.warm-4')).toHaveCount(1);
  await page.getByText(words.heat.tableOf).click();
  const table = tableOf(page, `The holiday call · ${words.heat.tableOf}`).getByRole('table');
  const rows = table.getByRole('row').filter({ hasText: start });
  await expect(rows.nth(0).getByRole('cell')).toContainText(['3', /./, '2', '67%']);
  await expect(rows.nth(1).getByRole('cell')).toContainText(['3', /./, '1', '33%']);
});

test('takes files that are dropped', async ({ page }) => {
  await page.goto('/en/cohort/');
  const [file] = CLASS;
  const data = await page.evaluateHandle(({ name, text }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], name));
    return transfer;
  }, given(file!));

  await page.getByText(words.drop).dispatchEvent('drop', { dataTransfer: data });

  await expect(page.getByRole('rowheader', { name: file!.name }).first()).toBeVisible();
});

test('stores nothing, and has forgotten everything after a reload or a word', async ({ page }) => {
  await page.goto('/en/cohort/');
  const keep = () =>
    page.evaluate(async () => [
      Object.keys(localStorage).sort(),
      Object.keys(sessionStorage).sort(),
      (await indexedDB.databases()).map(({ name }) => name).sort(),
      (await caches.keys()).sort(),
    ]);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const before = await keep();
  await openRoom(page, CLASS.slice(0, 3).map(given));
  expect(await keep()).toEqual(before);

  await page.getByRole('button', { name: words.forget }).click();
  await expect(page.getByText(words.forgotten)).toBeVisible();
  await expect(page.getByRole('heading', { name: words.heat.title })).toHaveCount(0);

  await putIn(page, CLASS.slice(0, 3).map(given));
  await expect(page.getByRole('heading', { name: words.heat.title })).toBeVisible();
  await page.reload();
  await expect(page.getByText(words.drop)).toBeVisible();
  await expect(page.getByRole('heading', { name: words.heat.title })).toHaveCount(0);
});

test('works without a connection once open, and says what it cannot load', async ({
  page,
  context,
  complaints,
}) => {
  await page.goto('/en/cohort/');
  await expect(page.getByLabel(words.chooseFiles, { exact: true })).toBeEnabled();
  await context.setOffline(true);

  await putIn(page, CLASS.slice(0, 5).map(given));

  await expect(tableOf(page, words.finished.lessons)).toBeVisible();
  await expect(page.getByText(words.bank.failed)).toBeVisible();
  await expect(page.getByText(words.heat.failed)).toBeVisible();
  await readCsv(page, fill(words.csvOf, { table: words.finished.lessons }));
  await context.setOffline(false);
  await page.getByRole('button', { name: words.bank.retry }).first().click();
  await expect(page.getByRole('heading', { name: words.items.title })).toBeVisible();
  // The browser itself reports the requests that failed while the network was cut.
  const ours = complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'));
  complaints.length = 0;
  expect(ours).toEqual([]);
});

test('can be used by keyboard alone', async ({ page }) => {
  await openRoom(page, CLASS.map(given));
  await page.getByRole('heading', { level: 1 }).click();

  await tabTo(page, /^/, 'input[type=file]');
  await tabTo(page, /^/, 'main input[type=checkbox]');
  await page.keyboard.press('Space');
  await expect(page.getByLabel(words.mask)).toBeChecked();
  await tabTo(page, /^/, 'main select');
  await page.keyboard.press('ArrowDown');
  const lessons = tableOf(page, words.finished.lessons);
  await expect(lessons.getByRole('columnheader')).toHaveCount(3 + 4);
  await tabTo(page, fill(words.scrolls, { table: words.finished.roleplays }));
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => tableOf(page, words.finished.roleplays).evaluate((region) => region.scrollLeft))
    .toBeGreaterThan(0);
  await tabTo(page, /./, '.stem');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: words.items.show })).toBeVisible();
  await tabTo(page, words.heat.tableOf);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: words.heat.choice })).toBeVisible();
});

test('prints on A4, with no table wider than the sheet', async ({ page }) => {
  await openRoom(page, CLASS.map(given));
  await page.emulateMedia({ media: 'print' });

  await expect(page.getByText(words.drop)).toBeHidden();
  await expect(tableOf(page, words.finished.lessons)).toBeVisible();
  const wide = await page.evaluate(() => {
    const tables = [...document.querySelectorAll('table')];
    return tables.filter(
      ({ scrollWidth, parentElement }) => scrollWidth > (parentElement?.clientWidth ?? 0) + 1,
    ).length;
  });
  expect(wide).toBe(0);
});
