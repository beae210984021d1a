import type { Locator, Page } from '@playwright/test';
import { bestChoiceId } from '#domain/roleplay/tally.ts';
import { fill } from '#domain/text/format.ts';
import type { Locale } from '#domain/text/locale.ts';
import { expect, expectNoBarriers, test } from './amends.ts';
import { readRolePlay, seen, wordsSeen } from './course.ts';

const { beats, start } = readRolePlay('furious-complaint');
const beat = beats[start];
const rules = [...(beat?.workshop?.wants ?? []), ...(beat?.workshop?.avoids ?? [])];

/** A reply that does one thing wrong and nothing right, and one that does it all. */
const REPLIES: Partial<Record<Locale, { bad: string; wrong: string; good: string }>> = {
  en: {
    bad: 'Please CALM  down, madam. <b>Sorry</b>',
    wrong: 'CALM  down',
    good: 'I’m Robin and I’ll deal with it now. Nobody rang you back. Go on, I’m listening.',
  },
  'zh-hant': {
    bad: '您先冷靜一下，別這麼大聲。<b>抱歉</b>',
    wrong: '冷靜',
    good: '我姓方，這件事歸我。前兩次沒人回您電話。您慢慢講，我聽著。',
  },
};

const desk = (page: Page) => page.locator('.workshop');

async function look(page: Page, locale: Locale, text: string): Promise<void> {
  const { workshop } = wordsSeen(locale).roleplay;
  await page.getByLabel(workshop.label, { exact: true }).fill(text);
  await page.getByRole('button', { name: workshop.look }).click();
}

/** The words marked one way, without the numbers of their rules. */
const marked = (marks: Locator) =>
  marks.evaluateAll((all) => all.map((mark) => mark.firstChild?.textContent));

for (const locale of ['en', 'zh-hant'] as const) {
  test(`a reply of one’s own is looked at, rated and kept: ${locale}`, async ({ page }) => {
    const words = wordsSeen(locale).roleplay;
    const { workshop } = words;
    const { bad, wrong, good } = REPLIES[locale] ?? { bad: '', wrong: '', good: '' };
    const all = rules.length;
    const status = desk(page).getByRole('status');
    await page.goto(`/${locale}/roleplays/furious-complaint/`);
    await page.getByRole('button', { name: words.begin }).click();

    // From the last choice by keyboard alone.
    const summary = desk(page).locator('summary');
    await expect(summary).toHaveText(workshop.title);
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: workshop.look })).toBeDisabled();

    await look(page, locale, bad);
    await expect(status).toHaveText(fill(workshop.outcome, { met: 2, all }));
    expect(await marked(desk(page).locator('mark.fault'))).toEqual([wrong]);
    expect(await marked(desk(page).locator('mark.good'))).toEqual([]);
    await expect(desk(page).locator('.marked')).toContainText('<b>');
    const calm = rules.find(({ id }) => id === 'calm-down');
    const rule = desk(page)
      .getByRole('listitem')
      .filter({ hasText: seen(calm?.name ?? '', locale) });
    await expect(rule).toContainText(workshop.open.avoid);
    await expect(rule).toContainText(seen(calm?.why ?? '', locale));
    await expect(desk(page).getByText(workshop.open.want, { exact: true })).toHaveCount(4);
    const expert = beat?.choices[bestChoiceId(beat) ?? '']?.say ?? '';
    await expect(desk(page).getByText(seen(expert, locale))).toBeVisible();
    await expect(page.getByText(words.help.assisted)).toBeVisible();
    await expectNoBarriers(page);

    await look(page, locale, good);
    await expect(status).toHaveText(fill(workshop.outcomeAll, { all }));
    await expect(desk(page).locator('mark.fault')).toHaveCount(0);
    const rating = workshop.rating[3];
    await page.getByRole('button', { name: rating }).click();
    await expect(status).toHaveText(fill(workshop.kept, { rating }));
    // One look is rated once.
    await page.getByRole('button', { name: workshop.rating[1] }).click({ force: true });
    await expectNoBarriers(page);

    await page.reload();
    await summary.click();
    const tries = desk(page).locator('.tries').getByRole('listitem');
    await expect(tries).toHaveCount(1);
    await expect(tries).toContainText(good);
    await expect(tries).toContainText(rating);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });
}

test('a conversation goes on where the workshop cannot be loaded', async ({ page, complaints }) => {
  const { roleplay: words } = wordsSeen('en');
  await page.route('**/WorkshopDesk*', (route) => route.abort());
  await page.goto('/en/roleplays/furious-complaint/');
  await page.getByRole('button', { name: words.begin }).click();

  await desk(page).locator('summary').click();

  await expect(desk(page).getByText(words.workshop.failed)).toBeVisible();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: words.say }).click();
  await expect(desk(page)).toHaveCount(0);
  // What the browser itself says of the request that failed.
  complaints.length = 0;
});
