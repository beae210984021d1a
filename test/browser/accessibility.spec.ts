import type { Page } from '@playwright/test';
import { fill } from '#domain/text/format.ts';
import type { Locale } from '#domain/text/locale.ts';
import { expect, expectNoBarriers, test } from './amends.ts';
import { makeClass } from './cohort/make-class.ts';
import { answer, passExam, wordsSeen } from './course.ts';

const words = wordsSeen('en');

/** One page of every kind, as far as its first screen; each in both themes. */
const KINDS: Record<string, (page: Page) => Promise<unknown>> = {
  home: (page) => page.goto('/zh-hans/'),
  course: (page) => page.goto('/zh-hant/course/'),
  module: (page) => page.goto('/en/course/procedures/'),
  lesson: (page) => page.goto('/zh-hans/lessons/four-customer-styles/'),
  'lesson in English': (page) => page.goto('/en/lessons/the-window-lifter-case/'),
  'lesson with a check answered and a term explained': async (page) => {
    const { lesson, item } = wordsSeen('zh-hant');
    await page.goto('/zh-hant/lessons/seven-steps-receive/');
    const check = page.getByRole('region', { name: fill(lesson.check, { n: 1 }), exact: true });
    await check.scrollIntoViewIfNeeded();
    await answer(check, 'zh-hant', false);
    await check.getByRole('button', { name: item.answer }).click();
    await expect(check.getByRole('button', { name: item.again })).toBeVisible();
    await page.getByRole('article').locator('button[popovertarget]').first().click();
    await expect(page.getByRole('link', { name: lesson.glossaryEntry })).toBeVisible();
  },
  'role-plays': (page) => page.goto('/en/roleplays/'),
  'role-play': async (page) => {
    await page.goto('/en/roleplays/window-lifter-call/');
    await page.getByRole('button', { name: words.roleplay.begin }).click();
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: words.roleplay.say }).click();
  },
  'role-play with meters and a hint': async (page) => {
    await page.goto('/en/roleplays/window-lifter-call/');
    await page.getByRole('radio', { name: words.roleplay.level.names[1] }).check();
    await page.getByRole('button', { name: words.roleplay.begin }).click();
    await page.getByRole('button', { name: words.roleplay.help.hint }).click();
    await expect(page.getByText(words.roleplay.help.assisted)).toBeVisible();
    await expect(page.getByRole('meter', { name: words.roleplay.anger })).toBeVisible();
  },
  debrief: playToTheEnd,
  practice: (page) => page.goto('/zh-hans/practice/'),
  'practice, answered': async (page) => {
    await page.goto('/en/practice/customer-types/');
    await answer(page, 'en', false);
    await page.getByRole('button', { name: words.item.sure[2] }).click();
    await expect(page.getByText(words.item.again)).toBeVisible();
  },
  'practice by lesson': async (page) => {
    await page.goto('/zh-hant/practice/lessons/seven-steps-receive/');
    await expect(page.getByRole('group').first()).toBeVisible();
  },
  'practice of what was missed': async (page) => {
    await page.goto('/en/practice/remedies/');
    await answer(page, 'en', false);
    await page.getByRole('button', { name: words.item.sure[3] }).click();
    await expect(page.getByText(words.item.certainWrong)).toBeVisible();
    await page.goto('/en/practice/mine/missed/');
    await expect(page.getByText(fill(words.practice.position, { n: 1, all: 1 }))).toBeVisible();
  },
  'practice with nothing due': async (page) => {
    await page.goto('/zh-hans/practice/mine/due/');
    await expect(page.getByText(wordsSeen('zh-hans').practice.nothingDue)).toBeVisible();
  },
  exams: (page) => page.goto('/zh-hans/exams/'),
  'exam start': (page) => page.goto('/en/exams/c18001s/'),
  'exam sitting': async (page) => {
    await page.goto('/en/exams/c18001s/');
    await page.getByRole('link', { name: words.exam.start }).click();
    await answer(page, 'en');
    await page.getByRole('button', { name: words.exam.flag }).click();
  },
  'exam result': async (page) => {
    await page.goto('/en/exams/c18001s/');
    await page.getByRole('link', { name: words.exam.start }).click();
    await page.getByRole('button', { name: words.exam.handIn, exact: true }).click();
    await page.getByRole('button', { name: words.exam.confirm }).click();
    await expect(page.getByText(words.result.byTopic)).toBeVisible();
  },
  certificate: async (page) => {
    await passExam(page, 'en');
    await page.getByRole('link', { name: words.result.toCertificate }).click();
    await page.getByRole('button', { name: words.certificate.issue }).click();
    await expect(page.getByRole('article', { name: 'Ada' })).toBeVisible();
  },
  record: async (page) => {
    await page.goto('/en/lessons/telephone-etiquette/');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.goto('/en/record/');
    await expect(page.getByRole('heading', { name: words.record.profiles.title })).toBeVisible();
  },
  'cohort room': async (page) => {
    await page.goto('/en/cohort/');
    await putIn(page, 'en');
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await page.getByRole('button', { expanded: false }).first().click();
  },
  'cohort room in Chinese': async (page) => {
    await page.goto('/zh-hant/cohort/');
    await putIn(page, 'zh-hant');
  },
  glossary: (page) => page.goto('/zh-hans/glossary/'),
  about: (page) => page.goto('/en/about/'),
  guide: (page) => page.goto('/zh-hans/guide/'),
  'lesson of the guide': (page) => page.goto('/en/lessons/guide-write-a-good-item/'),
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const [kind, open] of Object.entries(KINDS)) {
      test(`${kind}: axe finds nothing, and nothing is wider than the window`, async ({ page }) => {
        await open(page);

        await expectNoBarriers(page);
      });
    }
  });
}

/** A class of ten, one file among theirs that is none. */
async function putIn(page: Page, locale: Locale): Promise<void> {
  const files = [...makeClass(10), { file: 'minutes.txt', text: 'Nobody was late.' }];
  const input = page.getByLabel(wordsSeen(locale).cohort.chooseFiles, { exact: true });
  await expect(input).toBeEnabled();
  await input.setInputFiles(
    files.map(({ file: name, text }) => ({
      ...{ name, mimeType: 'application/x-ndjson', buffer: Buffer.from(text) },
    })),
  );
  await expect(page.locator('.map svg')).toBeVisible();
}

async function playToTheEnd(page: Page): Promise<void> {
  await page.goto('/en/roleplays/window-lifter-call/');
  await page
    .getByRole('button', { name: words.roleplay.begin })
    .or(page.getByRole('button', { name: words.roleplay.resume, exact: true }))
    .click();
  const debrief = page.getByText(words.roleplay.debrief, { exact: true });
  const say = page.getByRole('button', { name: words.roleplay.say });
  for (let turn = 0; turn < 12 && !(await debrief.isVisible()); turn += 1) {
    await page.getByRole('radio').first().check();
    await say.click();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  }
  await expect(debrief).toBeVisible();
}
