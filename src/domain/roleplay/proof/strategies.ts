import type { RolePlay } from '#schemas/roleplay.ts';
import type { Text } from '#schemas/text.ts';
import { shuffledChoices } from '../play.ts';
import type { Choice, Scenario } from '../scenario.ts';
import { sum } from '../tally.ts';
import { inPercent, type Finding } from './finding.ts';
import { anything, theBest, weigh, type Habit, type Odds } from './odds.ts';
import { countApologies, lengthOf, listReadings, type Reading } from './wording.ts';

/** A way of choosing that takes no judgement. */
interface Trick {
  readonly kind: 'first' | 'last' | 'longest' | 'shortest' | 'apologetic' | 'calming';
  /** Where it goes by words, the language of these. */
  readonly language?: string;
  /** What it does, to be read after "always picking". */
  readonly name: string;
}

/** A trick, and how far it gets. */
export interface Strategy extends Trick {
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
  const tricks: (Trick & { habit: Habit<Text> })[] = [
    ...byWords,
    { kind: 'calming', name: 'the most calming choice', habit: calmest },
  ];

  return [
    tryDisplayed(roleplay, { kind: 'first', name: 'the first choice on screen' }, 0),
    tryDisplayed(roleplay, { kind: 'last', name: 'the last choice on screen' }, -1),
    ...tricks.map(({ habit, ...trick }) => toStrategy(trick, [weigh(roleplay, habit)])),
  ];
}

/** Finds ways to pass without judgement, and a best play that does not pass. */
export function findStrategyProblems(roleplay: RolePlay): Finding[] {
  const trivial: Finding[] = tryStrategies(roleplay)
    .filter(({ passChance }) => passChance > PASSES_BY_LUCK)
    .map(({ name, passChance, pass }) => ({
      code: 'roleplay-trick-passes',
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
      code: 'roleplay-best-outdone',
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
      code: 'roleplay-luck-passes',
      at: 'mark',
      message: `${inPercent(passChance)} of random plays pass, and at most ${inPercent(PASSES_BY_LUCK)} may. Raise the mark, or rate the weaker choices lower.`,
      ...(pass && { path: pass }),
    });
  }
  if (share.mean > HIGHEST_MEAN) {
    findings.push({
      code: 'roleplay-luck-earns',
      at: 'beats',
      message: `Random plays earn ${inPercent(share.mean)} on average, and at most ${inPercent(HIGHEST_MEAN)} may be won by luck. Rate the weaker choices lower.`,
    });
  }
  return findings;
}

function habitsOfWords({ name: language, read }: Reading): (Trick & { habit: Habit<Text> })[] {
  const tricks = [
    { kind: 'longest', habit: most<Text>(({ say }) => lengthOf(read(say))) },
    { kind: 'shortest', habit: most<Text>(({ say }) => -lengthOf(read(say))) },
    { kind: 'apologetic', habit: most<Text>(({ say }) => countApologies(read(say))) },
  ] as const;
  return tricks.map(({ kind, habit }) => ({
    ...{ kind, language, habit },
    name: `the ${kind === 'apologetic' ? 'most ' : ''}${kind} choice (${language})`,
  }));
}

/** Takes the choices of which there is most of something. */
function most<T>(measure: (choice: Choice<T>) => number): Habit<T> {
  return ({ choices }) => {
    const measured = Object.entries(choices).map(([id, choice]) => [id, measure(choice)] as const);
    const highest = Math.max(...measured.map(([, amount]) => amount));
    return measured.filter(([, amount]) => amount === highest).map(([id]) => id);
  };
}

/** Takes the choice at one place on screen, over many seeds. */
function tryDisplayed(scenario: Scenario, trick: Trick, place: 0 | -1): Strategy {
  const odds = SEEDS.map((seed) =>
    weigh(scenario, (beat, beatId) => shuffledChoices(beat, beatId, seed).slice(place).slice(0, 1)),
  );
  return toStrategy(trick, odds);
}

function toStrategy(trick: Trick, odds: readonly Odds[]): Strategy {
  const mean = (figures: number[]) => sum(figures) / figures.length;
  return {
    ...trick,
    passChance: mean(odds.map(({ passChance }) => passChance)),
    meanShare: mean(odds.map(({ share }) => share.mean)),
    pass: odds.find(({ pass }) => pass)?.pass,
  };
}
