import type { RolePlay } from '#schemas/roleplay.ts';
import type { Text } from '#schemas/text.ts';
import type { Beat, Scenario } from '../scenario.ts';
import { bestChoiceId } from '../tally.ts';
import { inPercent, type Finding } from './finding.ts';

/** One of the languages in which learners meet the role-play. */
export interface Reading {
  /** What authors call it: `zh`, `en`, or `text` where they wrote plain strings only. */
  readonly name: string;
  readonly read: (text: Text) => string;
}

export interface LengthCue {
  readonly language: string;
  /** The beats where no other choice is longer than the best one. */
  readonly longestIsBest: readonly string[];
  readonly decisions: number;
}

const MOST_LONGEST = 1 / 3;
const APOLOGY = /sorry|apolog|抱歉|对不起|道歉|致歉|不好意思/giu;

/** The languages the choices are written in. A text that is missing in one is read in the other. */
export function listReadings(roleplay: RolePlay): Reading[] {
  const texts = Object.values(roleplay.beats).flatMap(({ choices }) =>
    Object.values(choices).map(({ say }) => say),
  );
  const written = (['zh', 'en'] as const).filter((language) =>
    texts.some((text) => typeof text !== 'string' && text[language] !== undefined),
  );
  if (written.length === 0) return [{ name: 'text', read: (text) => readIn('zh', text) }];
  return written.map((language) => ({ name: language, read: (text) => readIn(language, text) }));
}

/** How many letters a text has, spaces aside. */
export function lengthOf(text: string): number {
  return [...text.replaceAll(/\s/gu, '')].length;
}

/** How often a text says sorry. */
export function countApologies(text: string): number {
  return text.match(APOLOGY)?.length ?? 0;
}

/** Where the length of a choice gives the best one away, in one language. */
export function measureLengthCue(scenario: Scenario<Text>, { name, read }: Reading): LengthCue {
  const beats = Object.entries(scenario.beats);
  return {
    language: name,
    longestIsBest: beats.filter(([, beat]) => isBestLongest(beat, read)).map(([id]) => id),
    decisions: beats.length,
  };
}

/** Finds languages in which a learner does well by looking for the longest choice. */
export function findLengthCues(roleplay: RolePlay): Finding[] {
  return listReadings(roleplay)
    .map((reading) => measureLengthCue(roleplay, reading))
    .filter(({ longestIsBest, decisions }) => longestIsBest.length / decisions > MOST_LONGEST)
    .map(({ language, longestIsBest, decisions }) => ({
      code: 'roleplay-best-is-longest',
      at: 'beats',
      message: `In ${longestIsBest.length} of ${decisions} beats the best choice is the longest (${language}): ${longestIsBest.join(', ')}. That may be so in ${inPercent(MOST_LONGEST)} of them. Shorten some, or let other choices say more.`,
    }));
}

function isBestLongest(beat: Beat<Text>, read: (text: Text) => string): boolean {
  const best = bestChoiceId(beat);
  const lengths = Object.entries(beat.choices).map(
    ([id, { say }]) => [id, lengthOf(read(say))] as const,
  );
  const longest = Math.max(...lengths.map(([, length]) => length));
  return lengths.some(([id, length]) => id === best && length === longest);
}

function readIn(language: 'zh' | 'en', text: Text): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text.zh ?? text.en ?? '';
}
