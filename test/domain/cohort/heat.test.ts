import { describe, expect, test } from 'vitest';
import { countHeat, playsToCount, warmthOf } from '#domain/cohort/heat.ts';
import type { Fact } from '#domain/record/event.ts';
import { makeRolePlay } from '../roleplay/make-roleplay.ts';
import { eventsOf, fileOf, learnersOf } from './make-cohort.ts';

const scenario = makeRolePlay();

function playing(play: string, picks: readonly string[], takenOver = 0, version = 1): Fact[] {
  const { id: roleplay } = scenario;
  const started = { play, roleplay, version, seed: 1, level: 2, picks: picks.slice(0, takenOver) };
  return [
    { kind: 'play-started', ...started, level: 2 },
    ...picks.slice(takenOver).map((pick): Fact => ({ kind: 'play-picked', play, pick })),
  ];
}

const learners = learnersOf(
  [
    [
      ...playing('1', ['own-it', 'own-it', 'own-it', 'own-it', 'own-it']),
      ...playing('2', ['own-it', 'own-it', 'explain', 'own-it'], 2),
    ],
    [...playing('3', ['explain', 'explain', 'explain', 'explain', 'explain'])],
    [...playing('4', ['own-it'], 0, 2), ...playing('5', ['promise'])],
    [],
  ].map((facts, id) => fileOf(id, `L${id}`, eventsOf(`L${id}`, facts))),
);

describe('the heat of a scenario', () => {
  const first = countHeat(scenario, playsToCount(learners, scenario.id, 'first'));
  const all = countHeat(scenario, playsToCount(learners, scenario.id, 'all'));

  test('counts each learner’s first play, or all', () => {
    expect([first.plays, all.plays]).toEqual([2, 4]);
  });

  test('says how many plays came to each beat, one left there too', () => {
    expect(Object.fromEntries(all.reached)).toEqual({
      ...{ greet: 3, ask: 3, offer: 3, check: 3, close: 3 },
    });
  });

  test('does not count again what a play took over from an earlier run', () => {
    expect(all.said.get('greet/own-it')).toBe(1);
    expect(all.said.get('offer/explain')).toBe(2);
    expect(all.said.get('greet/promise')).toBe(1);
  });

  test('says where plays ended, and leaves out those that have not', () => {
    expect(Object.fromEntries(all.ended)).toEqual({ thanks: 1, 'hangs-up': 1 });
  });

  test('leaves out plays of another version, and says how many', () => {
    expect([first.otherVersion, all.otherVersion]).toEqual([1, 1]);
  });
});

test('a beat that a play comes by twice is counted once', () => {
  const looping = makeRolePlay(({ beats }) => {
    beats['ask']!.choices['explain']!.goesTo = 'greet';
  });
  const [learner] = learnersOf([
    fileOf(1, 'Ada', eventsOf('ada', playing('1', ['own-it', 'explain', 'own-it', 'own-it']))),
  ]);

  const heat = countHeat(looping, playsToCount([learner!], looping.id, 'all'));

  expect(heat.reached.get('greet')).toBe(1);
  expect(heat.said.get('greet/own-it')).toBe(1);
});

test.each([
  [0, 10, 0],
  [1, 10, 1],
  [2, 10, 1],
  [3, 10, 2],
  [9, 10, 5],
  [10, 10, 5],
  [0, 0, 0],
])('%d of %d plays are warm to the step %d', (count, plays, step) => {
  expect(warmthOf(count, plays)).toBe(step);
});
