import type { RolePlay } from '#schemas/roleplay.ts';
import type { Text } from '#schemas/text.ts';
import { shuffledChoices } from '../play.ts';
import type { Choice, Scenario } from '../scenario.ts';
import { sum } from '../tally.ts';
import { inPercent, type Finding } from './finding.ts';
import { anything, theBest, weigh, type Habit, type Odds } from './odds.ts';
import { countApologies, lengthOf, listReadings, type Reading } from './wording.ts';

/** A way through the role-play that takes no judgement, and how far it gets. */
export interface Strategy {
  /** What it does, to be read after "always picking". */
  readonly name: string;
  readonly passChance: number;
  readonly meanShare: number;
  /** One play of it that passes, if any does. */
  readonly pass: string[] | undefined;
}

/** The largest share of plays without judgement that may pass. */
export const PASSES_BY_LUCK = 0.02;
const HIGHEST_MEAN = 0.45;
const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);

/** Tries every trivial strategy. Where several choices suit one, it takes any of them. */
export function tryStrategies(roleplay: RolePlay): Strategy[] {
  const byWords = listReadings(roleplay).flatMap((reading) => habitsOfWords(reading));
  const calmest = most<Text>(({ feel }) => -(feel.anger ?? 0));

  return [
    tryDisplayed(roleplay, 'the first choice on screen', (shown) => shown.slice(0, 1)),
    tryDisplayed(roleplay, 'the last choice on screen', (shown) => shown.slice(-1)),
    ...[...byWords, { name: 'the most calming choice', habit: calmest }].map(({ name, habit }) =>
      toStrategy(name, [weigh(roleplay, habit)]),
    ),
  ];
}

/** Finds ways to pass without judgement, and a best play that does not pass. */
export function findStrategyProblems(roleplay: RolePlay): Finding[] {
  const trivial = tryStrategies(roleplay)
    .filter(({ passChance }) => passChance > PASSES_BY_LUCK)
    .map(({ name, passChance, pass }) => ({
      at: 'beats',
      message: `Always picking ${name} passes (${inPercent(passChance)} of such plays). Let that choice be a poor one in more beats.`,
      ...(pass && { path: pass }),
    }));
  return [...findWeakBest(roleplay), ...findLuckyPlays(roleplay), ...trivial];
}

function findWeakBest(scenario: Scenario): Finding[] {
  const { pass, share } = weigh(scenario, theBest);
  if (pass && share.worst === 1) return [];
  return [
    {
      at: 'beats',
      message: `Always picking the best choice earns ${inPercent(share.worst)} and ${pass ? 'passes' : 'does not pass'}. It has to earn 100 % and pass: see to the ratings of the best choices.`,
    },
  ];
}

function findLuckyPlays(scenario: Scenario): Finding[] {
  const { passChance, share, pass } = weigh(scenario, anything);
  const findings: Finding[] = [];

  if (passChance > PASSES_BY_LUCK) {
    findings.push({
      at: 'mark',
      message: `${inPercent(passChance)} of random plays pass, and at most ${inPercent(PASSES_BY_LUCK)} may. Raise the mark, or rate the weaker choices lower.`,
      ...(pass && { path: pass }),
    });
  }
  if (share.mean > HIGHEST_MEAN) {
    findings.push({
      at: 'beats',
      message: `Random plays earn ${inPercent(share.mean)} on average, and at most ${inPercent(HIGHEST_MEAN)} may be won by luck. Rate the weaker choices lower.`,
    });
  }
  return findings;
}

function habitsOfWords({ name, read }: Reading): { name: string; habit: Habit<Text> }[] {
  return [
    { name: `the longest choice (${name})`, habit: most(({ say }) => lengthOf(read(say))) },
    { name: `the shortest choice (${name})`, habit: most(({ say }) => -lengthOf(read(say))) },
    {
      name: `the most apologetic choice (${name})`,
      habit: most(({ say }) => countApologies(read(say))),
    },
  ];
}

/** Takes the choices of which there is most of something. */
function most<T>(measure: (choice: Choice<T>) => number): Habit<T> {
  return ({ choices }) => {
    const measured = Object.entries(choices).map(([id, choice]) => [id, measure(choice)] as const);
    const highest = Math.max(...measured.map(([, amount]) => amount));
    return measured.filter(([, amount]) => amount === highest).map(([id]) => id);
  };
}

function tryDisplayed(
  scenario: Scenario,
  name: string,
  take: (shown: string[]) => string[],
): Strategy {
  const odds = SEEDS.map((seed) =>
    weigh(scenario, (beat, beatId) => take(shuffledChoices(beat, beatId, seed))),
  );
  return toStrategy(name, odds);
}

function toStrategy(name: string, odds: readonly Odds[]): Strategy {
  const mean = (figures: number[]) => sum(figures) / figures.length;
  return {
    name,
    passChance: mean(odds.map(({ passChance }) => passChance)),
    meanShare: mean(odds.map(({ share }) => share.mean)),
    pass: odds.find(({ pass }) => pass)?.pass,
  };
}
