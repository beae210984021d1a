import type { Page } from '@playwright/test';
import { expect as impatient } from '../amends.ts';
import { wordsSeen } from '../course.ts';
import { startDevSite, test, type Change, type DevSite } from './dev-site.ts';

/** The check takes about a second, and its first run some more. */
const expect = impatient.configure({ timeout: 20_000 });

const { live } = wordsSeen('en').trainer;
const LESSON = 'lessons/en/telephone-etiquette.mdx';
const ITEMS = 'items/etiquette-telephone.yaml';
const ROLEPLAY = 'roleplays/window-lifter-call.yaml';

/** A mistake, made in one place of one file. */
interface Mistake {
  name: string;
  file: string;
  /** The page of the file. */
  page: string;
  /** The first place in the file that this fits is replaced. */
  from: RegExp;
  to: string;
  /** A part of the line that is to be named: one that the file has only once. */
  at: string;
  says: RegExp;
  /** Whether the page can be shown all the same. */
  isShown?: boolean;
}

const MISTAKES: Mistake[] = [
  {
    name: 'a lesson with a part that is never closed',
    ...{ file: LESSON, page: 'lessons/telephone-etiquette' },
    ...{ from: /<\/Case>/, to: '', at: '<Case ' },
    says: /<Case> is never closed\. Add <\/Case>/,
  },
  {
    name: 'a lesson with a misspelt part',
    ...{ file: LESSON, page: 'lessons/telephone-etiquette' },
    ...{ from: /<Check item=/, to: '<Chekc item=', at: '<Chekc' },
    says: /There is no component <Chekc>\. Did you mean "Check"\?/,
  },
  {
    name: 'a lesson that asks an item which is not there',
    ...{ file: LESSON, page: 'lessons/telephone-etiquette' },
    ...{ from: /<Check item="[^"]+"/, to: '<Check item="no-such-item"', at: 'no-such-item' },
    says: /There is no item "no-such-item" in content\/items/,
  },
  {
    name: 'a lesson with code in it',
    ...{ file: LESSON, page: 'lessons/telephone-etiquette' },
    ...{ from: /\n## /, to: '\nDear {customerName}, good day.\n\n## ', at: '{customerName}' },
    says: /taken for code/,
  },
  {
    name: 'a lesson whose head is no YAML',
    ...{ file: LESSON, page: 'lessons/telephone-etiquette' },
    ...{ from: /^title: .*$/m, to: 'title: "Telephone', at: 'title: "Telephone' },
    says: /quotation mark/,
  },
  {
    name: 'a lesson whose head lacks what it needs',
    ...{ file: LESSON, page: 'lessons/telephone-etiquette' },
    ...{ from: /^minutes: .*$/m, to: 'minutes: a while', at: 'minutes: a while' },
    says: /number/,
  },
  {
    name: 'items that are no YAML',
    ...{ file: ITEMS, page: 'practice/lessons/telephone-etiquette' },
    ...{ from: /^ {2}type: single$/m, to: '\ttype: single', at: '\ttype: single' },
    says: /tab/i,
  },
  {
    name: 'an item with a field that does not exist',
    ...{ file: ITEMS, page: 'practice/lessons/telephone-etiquette' },
    ...{ from: /^ {2}difficulty: /m, to: '  dificulty: ', at: 'dificulty' },
    says: /"dificulty" is not a field here\. Did you mean "difficulty"\?/,
  },
  {
    name: 'an item whose key names no choice',
    ...{ file: ITEMS, page: 'lessons/telephone-etiquette' },
    ...{ from: /^ {2}key: \[[^\]]+\]$/m, to: '  key: [no-such-choice]', at: 'no-such-choice' },
    says: /no-such-choice/,
  },
  {
    name: 'an item that is taught nowhere',
    ...{ file: ITEMS, page: 'lessons/telephone-etiquette' },
    ...{ from: /teaches: .*/, to: 'teaches: telephone-etiquette#nowhere', at: '#nowhere' },
    says: /nowhere/,
    isShown: true,
  },
  {
    name: 'a role-play with a field that does not exist',
    ...{ file: ROLEPLAY, page: 'roleplays/window-lifter-call' },
    ...{ from: /^start: /m, to: 'begin: ', at: 'begin: ' },
    says: /"begin" is not a field here/,
  },
  {
    name: 'a role-play that goes nowhere',
    ...{ file: ROLEPLAY, page: 'roleplays/window-lifter-call' },
    ...{ from: /goesTo: .*/, to: 'goesTo: no-such-beat', at: 'no-such-beat' },
    says: /There is no beat .*"no-such-beat"/,
  },
  {
    name: 'a course that lists a lesson nobody wrote',
    ...{ file: 'course.yaml', page: 'course/etiquette' },
    ...{ from: /- telephone-etiquette$/m, to: '- telephone-etikett', at: 'telephone-etikett' },
    says: /There is no lesson "telephone-etikett".* Did you mean "telephone-etiquette"\?/,
    isShown: true,
  },
  {
    name: 'a course that is no YAML',
    ...{ file: 'course.yaml', page: 'course' },
    ...{ from: /^modules:$/m, to: 'modules', at: 'modules\n' },
    says: /colon|":"/,
  },
  {
    name: 'an exam with a word where a number belongs',
    ...{ file: 'exams/complaint-practice.yaml', page: 'exams/complaint-practice' },
    ...{ from: /^minutes: .*$/m, to: 'minutes: long enough', at: 'long enough' },
    says: /number/,
  },
  {
    name: 'a glossary without a definition',
    ...{ file: 'glossary.yaml', page: 'glossary' },
    ...{ from: /^ {2}term: /m, to: '  trem: ', at: 'trem: ' },
    says: /"trem" is not a field here\. Did you mean "term"\?/,
  },
  {
    name: 'a flowchart with an arrow to nowhere',
    ...{ file: 'diagrams/claim-decision.yaml', page: 'lessons/claims-and-remedies' },
    ...{ from: /claim, to: answer/, to: 'claim, to: no-such-step', at: 'no-such-step' },
    says: /There is no box "no-such-step"/,
    isShown: true,
  },
];

// One server for all.
// Watchers of files can miss a change on a busy machine; what fails twice is a fault.
test.describe.configure({ mode: 'default', retries: 1 });

test.describe('a page tells in words, and comes back by itself:', () => {
  for (const mistake of MISTAKES) {
    test(mistake.name, async ({ page, site, context }) => {
      const other = await context.newPage();
      await page.goto(`/en/${mistake.page}/`);
      const title = await page.getByRole('heading', { level: 1 }).textContent();

      site.edit(mistake.file, (text) => text.replace(mistake.from, mistake.to));

      await expectTold(page, site, mistake);
      await other.goto('/en/lessons/keeping-calm/');
      await expect(other.getByRole('heading', { level: 1 })).toHaveText('Keeping yourself calm');
      await expectNoOverlay(page);

      site.restore();
      await expect(page.getByText(live.nothing, { exact: true })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
      await expectNoOverlay(page);
    });
  }
});

test('starts with broken files, and says so', async ({ page }) => {
  const changed: [string, Change][] = MISTAKES.filter(({ name }) => name.endsWith('no YAML')).map(
    ({ file, from, to }) => [file, (text) => text.replace(from, to)],
  );
  const site = await startDevSite(Object.fromEntries(changed));
  try {
    await expect.poll(site.printed).toContain(`${changed.length} problems in`);
    for (const mistake of MISTAKES.filter(({ name }) => name.endsWith('no YAML'))) {
      await page.goto(`${site.url}/en/${mistake.page}/`);
      await expectTold(page, site, mistake);
      expect(site.printed()).toContain(placeOf(site, mistake));
    }
    await page.goto(`${site.url}/en/roleplays/window-lifter-call/`);
    await expect(page.getByRole('button', { name: 'Begin the conversation' })).toBeEnabled();

    await page.goto(`${site.url}/en/lessons/keeping-calm/`);
    site.restore();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keeping yourself calm');
    expect(site.printed()).not.toMatch(STACK);
  } finally {
    await page.close();
    await site.stop();
  }
});

const STACK = /\bat .*\.[jt]s:\d+/;

/** Says file, line, cause and remedy of a mistake, in place of the page or beside it. */
async function expectTold(page: Page, site: DevSite, mistake: Mistake): Promise<void> {
  await expect(page.getByText(placeOf(site, mistake)).filter({ visible: true })).not.toHaveCount(0);
  await expect(page.getByText(mistake.says).filter({ visible: true })).not.toHaveCount(0);
  const broken = page.getByRole('heading', { name: live.broken });
  await expect(broken).toHaveCount(mistake.isShown ? 0 : 1);
}

/** @example 'content/course.yaml:12' */
function placeOf(site: DevSite, { file, at }: Mistake): string {
  const [before = '', ...rest] = site.read(file).split(at);
  expect(rest, `${at} stands once in ${file}`).toHaveLength(1);
  return `content/${file}:${before.split('\n').length}`;
}

async function expectNoOverlay(page: Page): Promise<void> {
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
  expect(await page.locator('body').innerText()).not.toMatch(STACK);
}
