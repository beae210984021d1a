import { LOCALES } from '#domain/text/locale.ts';
import { count, fill } from '#domain/text/format.ts';
import { expect, test } from './amends.ts';
import {
  answer,
  choice,
  keyedTexts,
  readRolePlay,
  requireItem,
  seen,
  wordsSeen,
} from './course.ts';

/** The first lesson of the course. */
const first = 'what-is-a-complaint';
const lesson = 'telephone-etiquette';
const check = requireItem('etiquette-telephone-late-pick-up');

for (const locale of LOCALES) {
  const words = wordsSeen(locale);

  test.describe(`in ${locale}`, () => {
    test('leads from the start page to the first lesson', async ({ page }) => {
      await page.goto(`/${locale}/`);

      await page.getByRole('navigation').getByRole('link', { name: words.site.course }).click();
      await page.getByRole('link', { name: new RegExp(words.course.begin) }).click();

      await expect(page).toHaveURL(new RegExp(`/${locale}/lessons/${first}/`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText(words.lesson.objectives)).toBeVisible();
    });

    test('explains an answer to a check at once, and still knows it after a reload', async ({
      page,
    }) => {
      await page.goto(`/${locale}/lessons/${lesson}/#check-${check.id}`);
      const region = page.getByRole('region', { name: fill(words.lesson.check, { n: 1 }) });
      const [keyed = ''] = keyedTexts(check, locale);
      await choice(page, check, keyed).check();
      await region.getByRole('button', { name: words.item.answer }).click();
      await expect(region.getByText(words.item.right)).toBeVisible();

      await page.reload();

      await expect(region.getByText(words.item.right)).toBeVisible();
      await expect(region.getByRole('radio', { name: keyed })).toBeChecked();
    });

    test('plays a conversation to its end and into the debrief, across a reload', async ({
      page,
    }) => {
      const roleplay = readRolePlay('window-lifter-call');
      const best =
        roleplay.walkthroughs.find(({ name }) => name === 'best') ?? roleplay.walkthroughs[0];
      const ending = roleplay.endings.find(({ id }) => id === best?.endsAt);
      await page.goto(`/${locale}/roleplays/${roleplay.id}/`);
      await page.getByRole('button', { name: words.roleplay.begin }).click();

      let beat = roleplay.start;
      for (const [index, pick] of (best?.picks ?? []).entries()) {
        // The play is in the address: a reload goes on at the same sentence.
        if (index === 3) await page.reload();
        const said = roleplay.beats[beat]?.choices[pick];
        if (!said) throw new Error(`No choice ${pick} at ${beat}`);
        await page.getByRole('radio', { name: seen(said.say, locale) }).check();
        await page.getByRole('button', { name: words.roleplay.say }).click();
        beat = said.goesTo;
      }

      await expect(page.getByText(words.roleplay.passed)).toBeVisible();
      await expect(page.getByText(seen(ending?.text ?? '', locale)).first()).toBeVisible();
    });

    test('sits the documented exam and shows the result, across a reload', async ({ page }) => {
      await page.goto(`/${locale}/exams/c18001s/`);
      await page.getByRole('link', { name: words.exam.start }).click();

      for (let n = 1; n <= 10; n += 1) {
        await expect(
          page.getByText(fill(words.exam.itemOf, { n, all: 10 }), { exact: true }),
        ).toBeVisible();
        if (n === 6) {
          await page.reload();
          await expect(
            page.getByText(fill(words.exam.itemOf, { n: 6, all: 10 }), { exact: true }),
          ).toBeVisible();
        }
        // Two wrong answers leave exactly the cut score of 80.
        await answer(page, locale, n > 2);
        if (n === 2) await page.getByRole('button', { name: words.exam.flag }).click();
        if (n < 10) await page.getByRole('button', { name: words.exam.next, exact: true }).click();
      }
      await page.getByRole('button', { name: words.exam.handIn, exact: true }).first().click();
      await expect(page.getByText(words.exam.allAnswered)).toBeVisible();
      await expect(page.getByText(words.exam.flaggedList)).toBeVisible();
      await page.getByRole('button', { name: words.exam.confirm }).click();

      await expect(page.getByText(words.result.passed)).toBeVisible();
      await expect(
        page.getByText(fill(words.result.score, { earned: 80, possible: 100 })),
      ).toBeVisible();
      await expect(page.getByText(words.item.keyedMissed).first()).toBeVisible();

      await page.goto(`/${locale}/record/`);
      await expect(page.getByRole('link', { name: words.record.seeResult })).toBeVisible();
      await expect(page.getByText(fill(words.record.examsDone, { done: 1, all: 3 }))).toBeVisible();
    });

    test('practises a topic with the reason for each answer', async ({ page }) => {
      await page.goto(`/${locale}/practice/`);
      const topics = page
        .getByRole('listitem')
        .filter({ hasText: count(words.practice.items, 18, locale) });
      await topics.getByRole('link').first().click();
      await expect(page.getByText(fill(words.practice.position, { n: 1, all: 18 }))).toBeVisible();

      await answer(page, locale);
      await page.getByRole('button', { name: words.item.sure[2] }).click();

      await expect(page.getByText(words.item.right)).toBeVisible();
    });
  });
}

test('marks a lesson finished when it was read to the end and every check tried', async ({
  page,
}) => {
  const words = wordsSeen('en');
  await page.goto(`/en/lessons/${lesson}/`);
  const checks = page.getByRole('region', { name: /^Check \d/ });
  await page.getByText(words.lesson.finishMissing).scrollIntoViewIfNeeded();
  await expect(page.getByText(words.lesson.finishReady)).toBeHidden();

  for (const section of await checks.all()) {
    await section.scrollIntoViewIfNeeded();
    await section.getByRole('radio').or(section.getByRole('checkbox')).first().check();
    await section.getByRole('button', { name: words.item.answer }).click();
  }

  await expect(page.getByText(words.lesson.finishReady)).toBeVisible();
  await page.goto('/en/course/');
  await expect(
    page.getByText(fill(words.course.lessonsOf, { done: 1, all: 4 })).first(),
  ).toBeVisible();
});

test('hides the key after a failed exam, and says which items were wrong', async ({ page }) => {
  const words = wordsSeen('en');
  await page.goto('/en/exams/complaint-practice/');
  await page.getByRole('link', { name: words.exam.start }).click();
  await page.getByRole('button', { name: words.exam.handIn, exact: true }).click();
  await expect(page.getByText(count(words.exam.unanswered, 15, 'en'))).toBeVisible();

  await page.getByRole('button', { name: words.exam.confirm }).click();

  await expect(page.getByText(fill(words.result.failed, { n: 12 }))).toBeVisible();
  await expect(page.getByText(words.result.wrongOnly)).toBeVisible();
  await expect(page.getByText(words.item.keyedMissed)).toHaveCount(0);
});
