import type { BrowserContext, Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { count, fill } from '#domain/text/format.ts';
import type { Locale } from '#domain/text/locale.ts';
import { crash, expect, test } from './amends.ts';
import { passExam, seen, wordsSeen } from './course.ts';
import { answerByKeyboard, tabTo } from './keys.ts';

/** Each exam, each language and each trouble once. */
const SITTINGS = [
  { exam: 'c18001s', items: 10, points: 100, locale: 'zh-hant', trouble: 'a crash' },
  { exam: 'complaint-practice', items: 15, points: 15, locale: 'en', trouble: 'no connection' },
  {
    exam: 'foundation-certificate',
    items: 50,
    points: 100,
    locale: 'zh-hans',
    trouble: 'a reload',
  },
] as const;

for (const { exam, items, points, locale, trouble } of SITTINGS) {
  test(`sits ${exam} by keyboard in ${locale}, with ${trouble} in the middle`, async ({
    page: first,
    context,
    complaints,
  }) => {
    test.setTimeout(60_000 + items * 6_000);
    const words = wordsSeen(locale);
    let page = first;
    const position = (n: number) => page.getByText(fill(words.exam.itemOf, { n, all: items }));
    await page.goto(`/${locale}/exams/${exam}/`);
    await tabTo(page, words.exam.start);
    await page.keyboard.press('Enter');

    for (let n = 1; n <= items; n += 1) {
      // What a screen reader says first after "next" is which item this is.
      if (n > 1) await expect(position(n).first()).toBeFocused();
      if (n === 5) page = await suffer(trouble, page, context, locale, exam);
      await expect(position(n).first()).toBeVisible();
      await answerByKeyboard(page, locale);
      await tabTo(page, n < items ? words.exam.next : words.exam.handIn, '.exam-moves *');
      await page.keyboard.press('Enter');
    }
    await expect(page.getByText(words.exam.allAnswered)).toBeVisible();
    await tabTo(page, words.exam.confirm);
    await page.keyboard.press('Enter');
    if (trouble === 'no connection') {
      await expect(page.getByText(words.exam.keyFailed)).toBeVisible();
      await context.setOffline(false);
    }

    await expect(page.getByText(words.result.passed, { exact: true })).toBeVisible();
    const score = fill(words.result.score, { earned: points, possible: points });
    await expect(page.getByText(score, { exact: true })).toBeVisible();
    // The browser itself reports requests that fail while the network is cut.
    const ours = complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'));
    complaints.length = 0;
    expect(ours).toEqual([]);
  });
}

/** What happens to candidates in the middle of an exam. Returns the page to go on with. */
async function suffer(
  trouble: (typeof SITTINGS)[number]['trouble'],
  page: Page,
  context: BrowserContext,
  locale: Locale,
  exam: string,
): Promise<Page> {
  if (trouble === 'a reload') {
    await page.reload();
    return page;
  }
  if (trouble === 'no connection') {
    await context.setOffline(true);
    return page;
  }
  await crash(page);
  const revived = await context.newPage();
  await revived.goto(`/${locale}/exams/${exam}/`);
  await tabTo(revived, wordsSeen(locale).exam.resume);
  await revived.keyboard.press('Enter');
  return revived;
}

for (const locale of ['zh-hans', 'zh-hant', 'en'] as const) {
  test(`prints the certificate on one sheet of A4 landscape in ${locale}`, async ({ page }) => {
    const words = wordsSeen(locale);
    await passExam(page, locale);
    await page.getByRole('link', { name: words.result.toCertificate }).click();
    await page.getByRole('button', { name: words.certificate.issue }).click();
    await expect(page.locator('.certificate')).toBeVisible();

    const { text, pages, width, height } = await readPdf(
      await page.pdf({ preferCSSPageSize: true, printBackground: true }),
    );

    expect(pages).toBe(1);
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
    const title = {
      zh: 'C18001S 关注客户抱怨，减少客户投诉',
      en: 'C18001S: Heed the grumbles, reduce the complaints',
    };
    const formCode = /[0-9A-Z]{4}-[0-9A-Z]{4}/;
    for (const said of [
      ...['Ada', seen(title, locale), words.certificate.head],
      ...[words.certificate.proves, words.certificate.validUntil, words.certificate.byModule],
    ]) {
      expect(squeeze(text)).toContain(squeeze(said));
    }
    expect(text).toMatch(formCode);
    expect(text).not.toContain(words.site.course + words.site.practice);
  });
}

test('asks a guest for a name, and keeps the certificate as it was issued', async ({ page }) => {
  const words = wordsSeen('en');
  await page.addInitScript(() => {
    const guest = { id: 'ada', name: '', createdAt: '2026-11-22T00:00:00.000Z' };
    if (!localStorage.getItem('guest'))
      localStorage.setItem('amends:profile:ada', JSON.stringify(guest));
    localStorage.setItem('guest', 'yes');
  });
  await passExam(page, 'en');
  await page.getByRole('link', { name: words.result.toCertificate }).click();
  const issue = page.getByRole('button', { name: words.certificate.issue });
  await expect(issue).toBeDisabled();
  await page.getByLabel(words.certificate.nameFirst).fill('Lin Xiaoyu');
  await issue.click();
  await expect(page.locator('.certificate .name')).toHaveText('Lin Xiaoyu');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: words.certificate.json }).click();

  expect((await downloading).suggestedFilename()).toMatch(/^amends-certificate-.*\.json$/);
  await page.goto('/en/record/');
  await page
    .getByRole('link', { name: /^C18001S/ })
    .first()
    .click();
  await expect(page.locator('.certificate .name')).toHaveText('Lin Xiaoyu');
});

test('gives more time to whoever needs it, and shows it nowhere afterwards', async ({ page }) => {
  const words = wordsSeen('en');
  await page.goto('/en/exams/c18001s/');
  await page.getByText(words.exam.timeTitle).click();
  await page.getByRole('radio', { name: new RegExp(`^${words.exam.limits.double}`) }).check();
  await page.getByRole('link', { name: words.exam.start }).click();
  await expect(page.getByRole('timer')).toContainText('119:');

  await page.getByRole('button', { name: words.exam.handIn, exact: true }).click();
  await page.getByRole('button', { name: words.exam.confirm }).click();

  await expect(page.getByText(words.result.byTopic)).toBeVisible();
  await expect(page.getByText(words.exam.limits.double)).toHaveCount(0);
});

test('strikes choices out, also across a reload, and still lets them be picked', async ({
  page,
}) => {
  const words = wordsSeen('en');
  await page.goto('/en/exams/c18001s/');
  await page.getByRole('link', { name: words.exam.start }).click();
  await page.getByRole('button', { name: words.exam.strike }).click();
  const strikes = page.getByRole('button', { name: /^Strike out: / });
  await strikes.first().click();
  await expect(page.locator('.choice.struck')).toHaveCount(1);

  await page.reload();

  await expect(page.locator('.choice.struck')).toHaveCount(1);
  await page.locator('.choice.struck input').check();
  await expect(page.locator('.choice.struck input')).toBeChecked();
});

test('says from when a failed certification can be sat again', async ({ page }) => {
  const words = wordsSeen('en');
  await page.goto('/en/exams/foundation-certificate/');
  await page.getByRole('link', { name: words.exam.start }).click();
  await page.getByRole('button', { name: words.exam.handIn, exact: true }).click();
  await expect(page.getByText(count(words.exam.unanswered, 50, 'en'))).toBeVisible();
  await page.getByRole('button', { name: words.exam.confirm }).click();
  await expect(page.getByText(words.result.byTopic)).toBeVisible();

  await page.goto('/en/exams/foundation-certificate/');

  await expect(page.getByText(/^You can sit this exam again from /)).toBeVisible();
  await expect(page.getByRole('link', { name: words.exam.start })).toBeHidden();
  await page.goto('/en/exams/foundation-certificate/sitting/#start=standard');
  await expect(page).toHaveURL(/foundation-certificate\/$/);
});

test('scores an old attempt again when a key was corrected, in the open', async ({ page }) => {
  const words = wordsSeen('en');
  await passExam(page, 'en');
  await expect(page.getByText(words.result.passed, { exact: true })).toBeVisible();
  let corrected = '';
  await page.route('**/exams/c18001s/key.json', async (route) => {
    const reply = await route.fetch();
    const keys = (await reply.json()) as Record<string, { type: string; key: string[] }>;
    for (const [id, key] of Object.entries(keys)) {
      if (key.type !== 'true-false') continue;
      key.key = [key.key[0] === 'true' ? 'false' : 'true'];
      corrected = id;
    }
    await route.fulfill({ json: keys });
  });

  await page.reload();

  await expect(page.getByText(words.result.rescored)).toBeVisible();
  expect(corrected).not.toBe('');
  await expect(page.getByText(count(words.result.corrected, 3, 'en'))).toBeVisible();
  await expect(page.getByText(words.result.passStays)).toBeVisible();
  await expect(page.getByText(words.result.passed, { exact: true })).toBeVisible();
  await expect(
    page.getByText(fill(words.result.score, { earned: 70, possible: 100 })).last(),
  ).toBeVisible();
});

test('says that an exam cannot be put together, and keeps what there is', async ({ page }) => {
  const words = wordsSeen('en');
  await page.route('**/exams/c18001s/items.json', async (route) => {
    const items = (await (await route.fetch()).json()) as unknown[];
    await route.fulfill({ json: items.slice(0, 5) });
  });
  await page.goto('/en/exams/c18001s/');

  await page.getByRole('link', { name: words.exam.start }).click();

  await expect(page.getByText(words.exam.undrawable)).toBeVisible();
  await page.getByRole('link', { name: words.exam.leave }).click();
  await expect(page.getByText(words.exam.noAttempts)).toBeVisible();
});

test('asks again where the choices of an item have changed under an answer', async ({ page }) => {
  const words = wordsSeen('en');
  await page.goto('/en/exams/c18001s/');
  await page.getByRole('link', { name: words.exam.start }).click();
  await page.getByRole('radio').first().check();
  const picked = await page
    .getByRole('radio')
    .first()
    .evaluate((radio) => radio.closest('label')?.textContent);
  await page.route('**/exams/c18001s/items.json', async (route) => {
    type View = { choices: { id: string; text: string }[] };
    const items = (await (await route.fetch()).json()) as View[];
    for (const { choices } of items) {
      for (const choice of choices) if (choice.text === picked?.trim()) choice.id = 'renamed';
    }
    await route.fulfill({ json: items });
  });

  await page.reload();

  await expect(page.getByText(words.exam.unfit)).toBeVisible();
  await page.getByRole('radio').first().check();
  await expect(page.getByText(words.exam.unfit)).toBeHidden();
});

/** What a PDF says, and the size of its first page in points. */
async function readPdf(pdf: Buffer) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: true });
  const [, , width = 0, height = 0] = (await document.getPage(1)).view;
  return { text, pages: document.numPages, width, height };
}

/**
 * Without white space: a line break in the print is none in the text. The font names some
 * characters by their radicals (⼾ for 户), which are brought back to one form.
 */
function squeeze(text: string): string {
  return text.normalize('NFKC').replaceAll('户', '戶').replace(/\s+/g, '');
}
