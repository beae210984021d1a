import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '#authoring/read-content.ts';
import { reportRolePlays, REPORTS } from '#authoring/report-roleplays.ts';
import { seeded } from '#domain/chance.ts';
import { scorePlay } from '#domain/roleplay/debrief.ts';
import { begin, locate, pick, shuffledChoices, type Position } from '#domain/roleplay/play.ts';
import type { Meters, Scenario } from '#domain/roleplay/scenario.ts';

const content = await readContent('.');
const roleplays = content.roleplays.entries.map(({ id, data }) => ({ id, roleplay: data }));

describe('the kept figures', () => {
  const reports = reportRolePlays(content);

  test('are there for every role-play, and for no other', () => {
    expect(reports).not.toHaveLength(0);
    expect(readdirSync(REPORTS).sort()).toEqual(roleplays.map(({ id }) => `${id}.txt`).sort());
  });

  test.each(reports)('are those of $id as it is now', ({ id, text }) => {
    const kept = readFileSync(`${REPORTS}/${id}.txt`, 'utf8');

    expect(`${text}\n`, `${id} plays otherwise now. If that is meant: npm run roleplays`).toBe(
      kept,
    );
  });
});

const PLAYS = 10_000;

describe.each(roleplays)('$id', ({ roleplay }) => {
  test(`plays to an end ${PLAYS} times at random, and replays to where it stood`, () => {
    const random = seeded(20261127);
    const wrong: string[] = [];
    for (let play = 0; play < PLAYS; play += 1) {
      const { picks, problem } = playAtRandom(roleplay, random);
      if (problem) wrong.push(`${picks.join(' → ')}: ${problem}`);
    }

    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test('shows its choices in the same order whenever the seed is the same', () => {
    for (const [beatId, beat] of Object.entries(roleplay.beats)) {
      for (let seed = 0; seed < 100; seed += 1) {
        const shown = shuffledChoices(beat, beatId, seed);
        expect(shuffledChoices(structuredClone(beat), beatId, seed)).toEqual(shown);
        expect(shown.toSorted()).toEqual(Object.keys(beat.choices).sort());
      }
    }
  });
});

/** Plays once, and says what is wrong with the play, if anything is. */
function playAtRandom(
  scenario: Scenario,
  random: () => number,
): { picks: string[]; problem: string | undefined } {
  const picks: string[] = [];
  const live: (Position | undefined)[] = [begin(scenario)];
  for (let position = live[0]; position?.at === 'beat'; position = live.at(-1)) {
    const shown = shuffledChoices(position.beat, position.beatId, Math.floor(random() * 2 ** 32));
    const choiceId = shown[Math.floor(random() * shown.length)] ?? '';
    picks.push(choiceId);
    live.push(pick(scenario, position, choiceId));
  }
  const score = scorePlay(scenario, picks);
  const shares = score && [score.share, ...score.competencies.map(({ share }) => share)];

  if (live.at(-1)?.at !== 'ending') return { picks, problem: 'it ends nowhere' };
  if (!live.every((position) => isFelt(position?.meters)))
    return { picks, problem: 'a meter leaves 0 to 100' };
  if (!shares?.every((share) => share >= 0 && share <= 1))
    return { picks, problem: 'it is scored out of range' };
  const stepsAside = live.findIndex(
    (position, count) => tell(locate(scenario, picks.slice(0, count))) !== tell(position),
  );
  return {
    picks,
    problem: stepsAside < 0 ? undefined : `replayed, it stands elsewhere after ${stepsAside} picks`,
  };
}

function isFelt(meters: Meters | undefined): boolean {
  return Object.values(meters ?? {}).every((level) => level >= 0 && level <= 100);
}

function tell(position: Position | undefined): string {
  if (!position) return 'nowhere';
  const { anger, trust } = position.meters;
  const place = position.at === 'beat' ? [position.beatId, position.line] : [position.ending.id];
  return [position.at, ...place, anger, trust].join(' ');
}
