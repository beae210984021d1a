import { expect, test } from '../amends.ts';
import { wordsSeen } from '../course.ts';
import { countLost, hurry } from './hurry.ts';
import { isSoak, scaled } from './scale.ts';
import { sit } from './sit.ts';
import { answersIn, goQuiet, storedAnswers, storedEvents } from './stores.ts';
import { eventsInView } from './view.ts';

const words = wordsSeen('en').exam;

test('loses nothing of two tabs that write at the same time, and shows both the same', async ({
  context,
}) => {
  const rounds = scaled(5, 1);
  const writes = scaled(500, 60);
  test.setTimeout(30_000 + rounds * writes * 200);
  const tabs = [
    { page: await context.newPage(), exam: 'c18001s' },
    { page: await context.newPage(), exam: 'complaint-practice' },
  ];
  const quiet = await context.newPage();
  await goQuiet(quiet);

  let lost = 0;
  let slowest = 0;
  for (let round = 1; round <= rounds; round += 1) {
    for (const { page, exam } of tabs) await sit(page, '', exam);
    const before = new Set((await storedEvents(quiet)).map(({ id }) => id));
    const candidates = await Promise.all(
      tabs.map(({ page }, index) => hurry(page, round * 10 + index, writes)),
    );
    await Promise.all(candidates.map(({ done }) => done));
    const written = Date.now();
    const views = () => Promise.all(tabs.map(({ page }) => eventsInView(page)));
    // Softly: tabs that never come to show the same may have lost answers, which says more.
    await expect
      .configure({ soft: true })
      .poll(async () => new Set((await views()).map((ids) => ids.join())).size, {
        intervals: [20],
        timeout: 10_000,
      })
      .toBe(1);
    slowest = Math.max(slowest, Date.now() - written);

    const stored = await storedEvents(quiet);
    for (const [index, { exam }] of tabs.entries()) {
      const started = stored.find(
        (event) => event.kind === 'attempt-started' && event.exam === exam,
      );
      const attempt = started?.kind === 'attempt-started' ? started.attempt : '';
      const fresh = stored.filter(({ id }) => !before.has(id));
      const answers = answersIn(fresh).filter((answer) => answer.attempt === attempt);
      lost += countLost(candidates[index]?.saved ?? [], answers);
    }
    expect((await views())[0]).toEqual(stored.map(({ id }) => id));
  }
  const all = 2 * rounds * writes;
  console.info(`tabs: ${all} answers of two tabs, ${lost} lost, views equal after ${slowest} ms`);
  expect(lost, 'answers lost').toBe(0);
  // On a computer that does other things at the same time, a second says nothing.
  if (isSoak) expect(slowest).toBeLessThan(1000);
});

test('offers to take an exam over from another tab, which then only shows it', async ({
  context,
}) => {
  const rounds = scaled(20, 3);
  test.setTimeout(60_000 + rounds * 10_000);
  const quiet = await context.newPage();
  await goQuiet(quiet);
  let [writer, other] = [await context.newPage(), await context.newPage()];
  await sit(writer);
  let saved = 0;
  let lost = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const before = (await storedAnswers(quiet)).length;
    await other.goto('/en/exams/c18001s/sitting/');
    await expect(other.getByText(words.elsewhere)).toBeVisible();
    await expect(other.getByRole('radio').or(other.getByRole('checkbox'))).toHaveCount(0);
    const candidate = await hurry(writer, 100 + round, 1e6);
    await expect.poll(() => candidate.saved.length).toBeGreaterThan(3);

    await other.getByRole('button', { name: words.takeOver }).click();

    await expect(other.locator('.question')).toBeVisible();
    await expect(writer.getByText(words.elsewhere)).toBeVisible();
    await expect(writer.getByRole('radio').or(writer.getByRole('checkbox'))).toHaveCount(0);
    saved += candidate.saved.length;
    lost += countLost(candidate.saved, (await storedAnswers(quiet)).slice(before));
    [writer, other] = [other, writer];
  }
  console.info(`take-over: ${rounds} times, ${saved} answers marked saved, ${lost} lost`);
  expect(lost, 'answers lost').toBe(0);
});
