import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import type { Fact, Level } from '#domain/record/event.ts';
import { trace } from '#domain/roleplay/play.ts';
import { bestRating } from '#domain/roleplay/tally.ts';
import { fill } from '#domain/text/format.ts';
import type { Locale } from '#domain/text/locale.ts';
import { crash, expect, expectNoBarriers, test } from './amends.ts';
import { readRolePlay, requireItem, seen, wordsSeen } from './course.ts';
import { tabTo } from './keys.ts';
import { keysOf, makeEvents, makeProfile, plant } from './record/plant.ts';

/** One thing the customer says, and what is said to it, as a reader of a locale sees them. */
interface Exchange {
  heard: string;
  said: string;
}

/** The picks of a walkthrough that the scenario's author wrote. */
function picksOf(id: string, name = 'best'): readonly string[] {
  const walkthrough = readRolePlay(id).walkthroughs.find((each) => each.name === name);
  if (!walkthrough) throw new Error(`${id} has no walkthrough "${name}".`);
  return walkthrough.picks;
}

function exchanges(id: string, picks: readonly string[], locale: Locale): Exchange[] {
  const roleplay = readRolePlay(id);
  const moments = trace(roleplay, picks);
  if (!moments) throw new Error(`${id} does not play ${picks.join(', ')}.`);
  return moments.map(({ beatId, line, choiceId }) => {
    const beat = roleplay.beats[beatId];
    return {
      heard: seen(beat?.says[line]?.text ?? '', locale),
      said: seen(beat?.choices[choiceId]?.say ?? '', locale),
    };
  });
}

/** How a person works the page. */
interface Hands {
  press: (page: Page, button: string, which?: number) => Promise<void>;
  choose: (page: Page, words: Roleplay, level: Level) => Promise<void>;
  say: (page: Page, words: Roleplay, text: string) => Promise<void>;
}
type Roleplay = ReturnType<typeof wordsSeen>['roleplay'];

const option = (page: Page, text: string) => page.getByRole('radio', { name: text, exact: true });

const KEYBOARD: Hands = {
  async press(page, button, which = 0) {
    // Until the record is read, the button that begins cannot be reached.
    await expect(page.getByRole('button', { name: button, exact: true }).nth(which)).toBeEnabled();
    for (let met = 0; met <= which; met += 1) await tabTo(page, button, 'button');
    await page.keyboard.press('Enter');
  },
  async choose(page, words, level) {
    await expect(page.getByRole('button', { name: words.begin })).toBeEnabled();
    await tabTo(page, words.level.names[1], 'input');
    for (let step = 1; step < level; step += 1) await page.keyboard.press('ArrowDown');
  },
  async say(page, _words, text) {
    // Nothing is clicked and no Tab is pressed: the question takes the focus by itself.
    await expect(page.locator('.ask legend')).toBeFocused();
    const number = await option(page, text).evaluate((input: HTMLInputElement) =>
      [...(input.form?.querySelectorAll('input') ?? [])].indexOf(input),
    );
    await page.keyboard.press(String(number + 1));
    await expect(option(page, text)).toBeChecked();
    await page.keyboard.press('Enter');
  },
};

const TOUCH: Hands = {
  press: (page, button, which = 0) =>
    page.getByRole('button', { name: button, exact: true }).nth(which).tap(),
  choose: (page, words, level) =>
    page.locator('label').filter({ hasText: words.level.names[level] }).tap(),
  async say(page, words, text) {
    await page.locator('label').filter({ hasText: text }).tap();
    await expect(option(page, text)).toBeChecked();
    await page.getByRole('button', { name: words.say }).tap();
  },
};

const MOUSE: Hands = {
  press: (page, button, which = 0) =>
    page.getByRole('button', { name: button, exact: true }).nth(which).click(),
  choose: (page, words, level) =>
    page.getByRole('radio', { name: words.level.names[level] }).check(),
  async say(page, words, text) {
    await option(page, text).check();
    await page.getByRole('button', { name: words.say }).click();
  },
};

const lines = (page: Page) => page.getByRole('log').getByRole('listitem');
const runs = (page: Page) => page.locator('.runs').getByRole('listitem');

/** Opens a role-play and begins a conversation at a level. */
async function begin(page: Page, locale: Locale, id: string, level: Level, hands = MOUSE) {
  const words = wordsSeen(locale).roleplay;
  await page.goto(`/${locale}/roleplays/${id}/`);
  await hands.choose(page, words, level);
  await hands.press(page, words.begin);
}

/** Hears and says one thing after the other. */
async function converse(page: Page, locale: Locale, talk: readonly Exchange[], hands = MOUSE) {
  for (const { heard, said } of talk) {
    await expect(lines(page).last()).toContainText(heard);
    await hands.say(page, wordsSeen(locale).roleplay, said);
  }
}

interface Conversation {
  id: string;
  locale: Locale;
  level: Level;
  /** What happens to the page in the middle. */
  trouble: 'crashed' | 'was closed';
  how: string;
  hands: Hands;
  use: { hasTouch?: boolean; viewport?: { width: number; height: number } };
  walkthrough: string;
  /** From which decision the second moment of the debrief leads on, and what is picked there. */
  retry: { from: number; picks: readonly string[] };
}

const CONVERSATIONS: readonly Conversation[] = [
  {
    ...{ id: 'furious-complaint', locale: 'zh-hans', level: 2, trouble: 'crashed' },
    ...{ how: 'by keyboard', hands: KEYBOARD, use: {} },
    walkthrough: 'one wrong turn, mended',
    retry: { from: 6, picks: ['trust-the-clock', 'not-on-the-stairs', 'in-her-words'] },
  },
  {
    ...{ id: 'late-order', locale: 'en', level: 1, trouble: 'was closed' },
    ...{ how: 'by touch', hands: TOUCH },
    use: { hasTouch: true, viewport: { width: 360, height: 740 } },
    walkthrough: 'she is pleased, and the scene is failed',
    retry: { from: 4, picks: ['nine-on-friday', 'mine-and-hers', 'the-list'] },
  },
];

for (const { id, locale, level, trouble, how, hands, use, walkthrough, retry } of CONVERSATIONS) {
  test.describe(how, () => {
    test.use(use);

    test(`goes on with ${id} after the page ${trouble}, and again from a moment of the debrief: ${locale}`, async ({
      page: first,
      context,
    }) => {
      const words = wordsSeen(locale).roleplay;
      const picks = picksOf(id, walkthrough);
      const talk = exchanges(id, picks, locale);
      const half = 3;
      await begin(first, locale, id, level, hands);
      await converse(first, locale, talk.slice(0, half), hands);
      await expect(lines(first).last()).toContainText(talk[half]?.heard ?? '');

      const page = await lose(first, context, trouble, locale);
      await page.goto(`/${locale}/roleplays/${id}/`);
      await expect(page.getByText(fill(words.stopped, { n: half + 1 }))).toBeVisible();
      await hands.press(page, words.resume);

      for (const { said } of talk.slice(0, half)) {
        await expect(lines(page).filter({ hasText: said })).toHaveCount(1);
      }
      await converse(page, locale, talk.slice(half), hands);
      await expect(page.getByText(words.debrief, { exact: true })).toBeVisible();
      const moment = page.getByRole('article').nth(1);
      await expect(moment).toContainText(fill(words.momentN, { n: retry.from + 1 }));
      await expect(moment).toContainText(talk[retry.from]?.said ?? '');
      await expect(runs(page)).toHaveCount(1);

      await hands.press(page, words.tryAgainHere, 1);

      const taken = [...picks.slice(0, retry.from), ...retry.picks];
      const again = exchanges(id, taken, locale);
      await converse(page, locale, again.slice(retry.from), hands);
      const beside = page.getByRole('region', { name: words.beside.title });
      const rows = beside.getByRole('row');
      await expect(rows.first()).toContainText(words.beside.before);
      await expect(rows.first()).toContainText(words.beside.now);
      const all = Math.max(talk.length, again.length) - retry.from;
      await expect(rows).toHaveCount(1 + all);
      for (let row = 0; row < all; row += 1) {
        const cells = rows.nth(row + 1).getByRole('cell');
        await expect(cells.first()).toContainText(talk[retry.from + row]?.said ?? '–');
        await expect(cells.last()).toContainText(again[retry.from + row]?.said ?? '–');
      }
      await expect(runs(page)).toHaveCount(2);
      await expect(runs(page).first()).toContainText(fill(words.againFrom, { n: retry.from + 1 }));
      await expect(runs(page).getByRole('link').first()).toHaveAttribute('aria-current', 'true');
      await page.goto(`/${locale}/roleplays/${id}/`);
      await expect(runs(page)).toHaveCount(2);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(overflow).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    });
  });
}

/** Ends a page as browsers do, once what was said is saved, and opens another. */
async function lose(
  page: Page,
  context: BrowserContext,
  trouble: Conversation['trouble'],
  locale: Locale,
): Promise<Page> {
  const { saved } = wordsSeen(locale).site.saving;
  await expect(page.getByRole('button', { name: saved, exact: true })).toBeVisible();
  if (trouble === 'crashed') await crash(page);
  else await page.close();
  return context.newPage();
}

/** A run as the record keeps it. What it took over from another is not said again. */
function runOf(
  play: string,
  id: string,
  picks: readonly string[],
  { level = 2, takenOver = 0, hints = 0 }: { level?: Level; takenOver?: number; hints?: number },
): Fact[] {
  const { version, walkthroughs } = readRolePlay(id);
  const ending = walkthroughs.find((each) => each.picks.join() === picks.join())?.endsAt ?? 'over';
  const taken = picks.slice(0, takenOver);
  return [
    { kind: 'play-started', play, roleplay: id, version, seed: 1, level, picks: taken },
    ...Array.from({ length: hints }, () => ({ kind: 'play-hinted', play }) as const),
    ...picks.slice(takenOver).map((pick) => ({ kind: 'play-picked', play, pick }) as const),
    { kind: 'play-ended', play, ending, passed: true, share: 1 },
  ];
}

const plantFacts = (page: Page, facts: readonly Fact[]) =>
  plant(page, keysOf(makeProfile('ada', 'Ada'), makeEvents('ada', facts)));

test.describe('helps as much as its level says', () => {
  const locale = 'en';
  const words = wordsSeen(locale).roleplay;
  const id = 'furious-complaint';
  const { beats, start, competencies, customer } = readRolePlay(id);
  const talk = exchanges(id, picksOf(id), locale);
  const helps = (page: Page) => ({
    face: page.getByRole('img', { name: new RegExp(`^${seen(customer.name, locale)} looks `) }),
    meters: page.getByRole('meter'),
    hint: page.getByRole('button', { name: words.help.hint }),
    undo: page.getByRole('button', { name: words.help.undo }),
    workshop: page.getByText(words.workshop.title),
    mood: page.getByText(new RegExp(`(^| · )(${Object.values(words.mood).join('|')})$`)),
  });

  test('level 1 shows the meters, and a hint makes the run an assisted one', async ({ page }) => {
    await begin(page, locale, id, 1);
    const { face, meters, hint, workshop, mood } = helps(page);
    await expect(page.getByRole('meter', { name: words.anger })).toBeVisible();
    await expect(page.getByRole('meter', { name: words.trust })).toBeVisible();
    await expect(meters).toHaveCount(2);
    for (const help of [face, workshop, mood.last()]) await expect(help).toBeVisible();
    await expect(page.getByText(words.help.assisted)).toBeHidden();

    await hint.click();

    const beat = beats[start];
    const skills = competencies.filter((name) => beat && bestRating(beat, name) > 0);
    const counts = skills.map((name) => words.skill[name]).join(', ');
    await expect(page.getByText(fill(words.help.counts, { skills: counts }))).toBeVisible();
    await expect(page.getByText(words.help.assisted)).toBeVisible();
    await expect(hint).toBeHidden();
    await page.reload();
    await expect(page.getByText(words.help.assisted)).toBeVisible();
    await converse(page, locale, talk);
    await expect(page.getByText(words.passed)).toBeVisible();
    const tags = `${words.level.names[1]} · ${words.help.assistedTag}`;
    await expect(runs(page)).toContainText(tags);
    await page.goto(`/${locale}/roleplays/${id}/`);
    await expect(runs(page)).toContainText(tags);
  });

  test('level 1 takes the last sentence back, which makes the run an assisted one', async ({
    page,
  }) => {
    const [one, two] = talk;
    await begin(page, locale, id, 1);
    const { undo } = helps(page);
    await expect(option(page, one?.said ?? '')).toBeVisible();
    await expect(undo).toBeHidden();
    await converse(page, locale, talk.slice(0, 2));
    await expect(lines(page).filter({ hasText: two?.said ?? '' })).toHaveCount(1);
    await expect(page.getByText(words.help.assisted)).toBeHidden();

    await undo.click();

    await expect(lines(page).last()).toContainText(two?.heard ?? '');
    await expect(lines(page).filter({ hasText: two?.said ?? '' })).toHaveCount(0);
    await expect(option(page, two?.said ?? '')).toBeVisible();
    await expect(page.getByText(words.help.assisted)).toBeVisible();
    await page.reload();
    await expect(lines(page).last()).toContainText(two?.heard ?? '');
    await converse(page, locale, talk.slice(1));
    await expect(runs(page)).toContainText(words.help.assistedTag);
  });

  test('level 2 has the face and takes a sentence back, without meters and hints', async ({
    page,
  }) => {
    await begin(page, locale, id, 2);
    const { face, meters, hint, undo, workshop } = helps(page);
    await expect(face).toBeVisible();
    await expect(workshop).toBeVisible();
    for (const { heard, said } of talk) {
      await expect(lines(page).last()).toContainText(heard);
      await expect(meters).toHaveCount(0);
      await expect(hint).toHaveCount(0);
      await MOUSE.say(page, words, said);
      const isOver = said === talk.at(-1)?.said;
      await expect(undo).toHaveCount(isOver ? 0 : 1);
    }

    await expect(page.getByText(words.passed)).toBeVisible();
    await expect(runs(page)).toContainText(words.level.names[2]);
    await expect(runs(page)).not.toContainText(words.help.assistedTag);
  });

  test('level 3 has nothing but the words', async ({ page }) => {
    await begin(page, locale, id, 3);

    for (const { heard, said } of talk) {
      await expect(lines(page).last()).toContainText(heard);
      for (const [name, help] of Object.entries(helps(page))) {
        await expect(help, name).toHaveCount(0);
      }
      await MOUSE.say(page, words, said);
    }

    await expect(page.getByText(words.passed)).toBeVisible();
    await expect(runs(page)).toContainText(words.level.names[3]);
    await expect(runs(page)).not.toContainText(words.help.assistedTag);
  });
});

test('hands over what both sides said, to paste and as a file', async ({ page, context }) => {
  const locale = 'zh-hant';
  const id = 'late-order';
  const words = wordsSeen(locale).roleplay;
  const { customer } = readRolePlay(id);
  const talk = exchanges(id, picksOf(id), locale);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await begin(page, locale, id, 1);
  await converse(page, locale, talk);
  await page.getByText(words.whole, { exact: true }).click();

  await page.getByRole('button', { name: words.take.copy }).click();
  await expect(page.getByText(words.take.copied)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: words.take.save }).click();
  const file = await downloading;

  const spoken = talk.flatMap(({ heard, said }) => [
    `${seen(customer.name, locale)}: ${heard}`,
    `${words.you}: ${said}`,
  ]);
  const isSpoken = (line: string) => /^[^(]+: /.test(line);
  expect(copied.split(/\r?\n/).filter(isSpoken)).toEqual(spoken);
  expect(file.suggestedFilename()).toBe(`amends-${id}.txt`);
  const saved = await readFile(await file.path(), 'utf8');
  expect(saved.split('\n').filter(isSpoken)).toEqual(spoken);
});

test('says that it could not copy where the browser does not let it', async ({ page }) => {
  const words = wordsSeen('en').roleplay;
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed'));
  });
  await plantFacts(page, runOf('run', 'late-order', picksOf('late-order'), {}));
  await page.goto('/en/roleplays/late-order/#run');
  await page.getByText(words.whole, { exact: true }).click();

  await page.getByRole('button', { name: words.take.copy }).click();

  await expect(page.getByText(words.take.notCopied)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('brief, conversation and two runs side by side have no barriers', async ({ page }) => {
      const locale = 'zh-hant';
      const id = 'furious-complaint';
      const words = wordsSeen(locale).roleplay;
      const before = picksOf(id, 'she is pleased, and the scene is failed');
      await plantFacts(page, [
        ...runOf('before', id, before, {}),
        ...runOf('now', id, picksOf(id), { takenOver: 4 }),
      ]);

      await page.goto(`/${locale}/roleplays/${id}/#now`);
      await expect(page.getByRole('region', { name: words.beside.title })).toBeVisible();
      await page.getByText(words.whole, { exact: true }).click();
      await expectNoBarriers(page);

      await page.goto(`/${locale}/roleplays/${id}/`);
      await expect(runs(page)).toHaveCount(2);
      await expectNoBarriers(page);

      await begin(page, locale, id, 1);
      await converse(page, locale, exchanges(id, picksOf(id).slice(0, 2), locale));
      await page.getByRole('button', { name: words.help.hint }).click();
      await expect(page.getByText(words.help.assisted)).toBeVisible();
      await expectNoBarriers(page);
    });
  });
}

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test.describe(`where motion is wanted: ${reducedMotion}`, () => {
    test.use({ contextOptions: { reducedMotion } });

    test(`a conversation goes on ${reducedMotion === 'reduce' ? 'without' : 'with'} a face that moves`, async ({
      page,
    }) => {
      const id = 'furious-complaint';
      const words = wordsSeen('en').roleplay;
      await page.addInitScript(() => {
        for (const kind of ['transitionrun', 'animationstart']) {
          addEventListener(kind, ({ target }) => {
            if ((target as Element).closest('.roleplay'))
              document.documentElement.dataset['moved'] = kind;
          });
        }
      });
      await begin(page, 'en', id, 1);

      for (const exchange of exchanges(id, picksOf(id), 'en')) {
        await converse(page, 'en', [exchange]);
        if (reducedMotion === 'no-preference') continue;
        expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      }

      await expect(page.getByText(words.debrief, { exact: true })).toBeVisible();
      const moved = page.locator('html[data-moved]');
      await expect(moved).toHaveCount(reducedMotion === 'reduce' ? 0 : 1);
    });
  });
}

test('holds the foundation certificate back until its role-plays are passed without help', async ({
  page,
}) => {
  const locale = 'en';
  const words = wordsSeen(locale);
  const { certificate } = words;
  const item = requireItem('etiquette-telephone-late-pick-up');
  const score = { earned: 1, possible: 1, passed: true, correct: [item.id], keys: {} };
  const exam = 'foundation-certificate';
  const shared = { attempt: 'passed', content: 'seeded' };
  await plantFacts(page, [
    {
      ...{ kind: 'attempt-started', ...shared, exam, seed: 1, draw: 0, minutes: 60 },
      ...{ time: 'standard', form: [{ itemId: item.id, choiceIds: [] }] },
    },
    { kind: 'attempt-submitted', ...shared, ...score, elapsed: 60_000 },
    // One is passed as it has to be, one with a hint, and one with the meters and from the middle.
    ...runOf('alone', 'window-lifter-call', picksOf('window-lifter-call'), { level: 3 }),
    ...runOf('hinted', 'furious-complaint', picksOf('furious-complaint'), { hints: 1 }),
    ...runOf('metered', 'late-order', picksOf('late-order'), { level: 1 }),
    ...runOf('again', 'late-order', picksOf('late-order'), { takenOver: 3 }),
  ]);
  const address = `/${locale}/exams/${exam}/certificate/?attempt=passed`;
  const stateOf = (id: string) =>
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({
        has: page.getByRole('link', { name: seen(readRolePlay(id).title, locale), exact: true }),
      });
  const issue = page.getByRole('button', { name: certificate.issue });
  await page.goto(address);
  await expect(page.getByText(certificate.rolePlaysFirst)).toBeVisible();
  await expect(stateOf('window-lifter-call')).toContainText(certificate.rolePlayDone);
  await expect(stateOf('furious-complaint')).toContainText(certificate.rolePlayMissing);
  await expect(stateOf('late-order')).toContainText(certificate.rolePlayMissing);
  await expect(page.getByText(certificate.rolePlaysHow)).toBeVisible();
  await expect(issue).toBeHidden();

  for (const id of ['furious-complaint', 'late-order']) {
    await expect(stateOf(id)).toContainText(certificate.rolePlayMissing);
    await stateOf(id).getByRole('link').click();
    await MOUSE.choose(page, words.roleplay, 2);
    await page.getByRole('button', { name: words.roleplay.begin }).click();
    await converse(page, locale, exchanges(id, picksOf(id), locale));
    await expect(page.getByText(words.roleplay.passed)).toBeVisible();
    await page.goto(address);
    // With the last one the list gives way to the certificate.
    await expect(stateOf(id).getByText(certificate.rolePlayDone).or(issue)).toBeVisible();
  }

  await issue.click();
  await expect(page.locator('.certificate .name')).toHaveText('Ada');
});
