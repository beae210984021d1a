import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fill } from '#domain/text/format.ts';
import { copyProject, runThere } from '../variants/build-variant.mjs';
import { expect, test as base } from './amends.ts';
import { wordsSeen } from './course.ts';
import { showSite } from './show-site.ts';

/** Derived from the Chinese, and leaving it out builds the site in two thirds of the time. */
const WRITTEN_LANGUAGES = {
  file: 'src/domain/text/locale.ts',
  from: /LOCALES = \['zh-hans', 'zh-hant', 'en'\]/,
  to: "LOCALES = ['zh-hans', 'en']",
};

const TITLES = ['--title-zh', '说到做到', '--title-en', 'Keeping promises'];
const NEW = [
  ['lesson', 'keeping-promises', '--module', 'procedures', ...TITLES],
  ['item', '--lesson', 'keeping-promises', '--section', 'keep-it', '--type', 'single'],
  ['roleplay', 'four-o-clock', '--module', 'procedures', '--lesson', 'keeping-promises', ...TITLES],
];

/** Tests on a site to which a trainer has just added something. */
const test = base.extend<object, { enlarged: { dist: string; checked: string } }>({
  enlarged: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'amends-new-'));
      try {
        copyProject(folder, [WRITTEN_LANGUAGES]);
        for (const args of NEW) runThere(folder, 'npm', 'run', 'new', '--', ...args);
        const checked = runThere(folder, 'node', 'src/authoring/check.ts', '--problems');
        runThere(folder, 'astro', 'build', '--silent');
        await use({ dist: join(folder, 'dist'), checked });
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

const SEEN = {
  'zh-hans': {
    title: '说到做到',
    stem: '说好今天三点回电，可零件没到，没有新消息。三点了，你怎么做？',
    choice: '照样打，说清零件还没有到',
    item: '客户在电话里说了一大段，你没有全听明白。你先说哪一句？',
    opening: '我姓叶，送修咖啡机的。你们说四点给我打电话，现在五点十分了。',
    reply: '说了四点，没有打，对不起，是我们不对。我姓段，这件事从现在起归我。',
  },
  en: {
    title: 'Keeping promises',
    stem: 'You promised to ring at three. The part has not come and there is no news. It is three now. What do you do?',
    choice: 'Ring, and tell him that it isn’t here',
    item: 'A customer has told you a long story on the phone, and you haven’t followed all of it. What do you say first?',
    opening:
      'Hale, about my coffee machine. You were going to ring me at four. It’s ten past five.',
    reply:
      'We said four and we didn’t ring. I’m sorry, that’s our mistake. I’m Robin, and this is mine from now on.',
  },
} as const;

// One worker for all, so that the site is built once.
test.describe.configure({ mode: 'default' });

test('is right as soon as it is made', ({ enlarged }) => {
  expect(enlarged.checked).toContain('Nothing to put right.');
});

for (const locale of ['zh-hans', 'en'] as const) {
  const words = wordsSeen(locale);
  const { title, stem, choice, item, opening, reply } = SEEN[locale];

  test(`a new lesson stands in its module, and its check can be answered: ${locale}`, async ({
    page,
    enlarged,
  }) => {
    await showSite(page, enlarged.dist);
    await page.goto(`/${locale}/course/procedures/`);
    await page.getByRole('link', { name: title }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const check = page.getByRole('region', {
      name: fill(words.lesson.check, { n: 1 }),
      exact: true,
    });
    await check.scrollIntoViewIfNeeded();
    await expect(check.getByText(stem)).toBeVisible();
    await check.getByRole('radio', { name: choice, exact: true }).check();
    await check.getByRole('button', { name: words.item.answer }).click();

    await expect(check.getByText(words.item.right)).toBeVisible();
  });

  test(`a new item is there to practise: ${locale}`, async ({ page, enlarged }) => {
    await showSite(page, enlarged.dist);
    await page.goto(`/${locale}/practice/lessons/keeping-promises/`);
    const drawn = await page.evaluate(async () => {
      const answer = await fetch('../../keeping-promises.json');
      return answer.text();
    });

    expect(drawn).toContain(item);
  });

  test(`a new role-play opens, and a first reply can be given: ${locale}`, async ({
    page,
    enlarged,
  }) => {
    await showSite(page, enlarged.dist);
    await page.goto(`/${locale}/course/procedures/`);
    await page.locator('a[href$="/roleplays/four-o-clock/"]').first().click();
    await page.getByRole('button', { name: words.roleplay.begin }).click();
    const lines = page.getByRole('log').getByRole('listitem');
    await expect(lines.last()).toContainText(opening);
    await page.getByRole('radio', { name: reply, exact: true }).check();
    await page.getByRole('button', { name: words.roleplay.say }).click();

    await expect(lines.filter({ hasText: reply })).toHaveCount(1);
  });
}
