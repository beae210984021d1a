import { describe, expect, test } from 'vitest';
import { chooseAttempt, scoredAttempts } from '#domain/cohort/attempts.ts';
import { keysOfExam } from '#domain/cohort/course.ts';
import { examStanding, lessonsFinished, rolePlayStanding } from '#domain/cohort/standing.ts';
import { sharesByTopic, spreadOf } from '#domain/cohort/topics.ts';
import type { Fact } from '#domain/record/event.ts';
import { FACTS } from '../record/make-event.ts';
import {
  eventsOf,
  fileOf,
  learnersOf,
  makeBank,
  makeCohortExam,
  makeCohortItem,
  sitExam,
} from './make-cohort.ts';

const items = ['one', 'two', 'three', 'four'].map((id) => makeCohortItem(id));
const bank = makeBank(items);
const exam = makeCohortExam({ cutScore: 0.5 });
const recordOf = (facts: readonly Fact[]) =>
  learnersOf([fileOf(1, 'Ada', eventsOf('ada', facts))])[0]!.record;
const scored = (facts: readonly Fact[], now = exam, bankNow = bank) =>
  scoredAttempts(recordOf(facts), now, keysOfExam(now, bankNow));
const give = (row: string) => Object.fromEntries(items.map(({ id }, at) => [id, [row[at] ?? 'b']]));

describe('several attempts', () => {
  const attempts = scored([
    ...sitExam('1', exam, bank, give('abbb')),
    ...sitExam('2', exam, bank, give('aaab')),
    ...sitExam('3', exam, bank, give('aaba')),
    ...sitExam('4', exam, bank, give('aabb')),
    // Never handed in.
    ...sitExam('5', exam, bank, give('aaaa')).slice(0, -1),
  ]);

  test.each([
    ['first', '1', 1 / 4],
    ['best', '2', 3 / 4],
    ['last', '4', 2 / 4],
  ] as const)('are chosen from: %s', (which, id, share) => {
    expect(chooseAttempt(attempts, which)).toMatchObject({ attempt: { id }, share });
  });

  test('that were not handed in do not count', () => {
    expect(attempts).toHaveLength(4);
    expect(chooseAttempt([], 'best')).toBeUndefined();
  });
});

describe('an attempt from before a key was corrected', () => {
  const facts = sitExam('1', exam, bank, give('abbb'));
  const now = { ...exam, content: '1b2c3d4e' };

  test('is scored by the key of today, as the learner’s own record would show it', () => {
    const corrected = makeBank([
      makeCohortItem('one'),
      ...items.slice(1).map((item) => ({ ...item, key: ['b'] })),
    ]);

    const [attempt] = scored(facts, now, corrected);

    expect(attempt).toMatchObject({ earned: 4, possible: 4, share: 1 });
    expect(attempt?.items.every(({ correct }) => correct)).toBe(true);
  });

  test('does not count an item that was withdrawn since', () => {
    const withdrawn = makeBank(
      items.map((item) => (item.id === 'two' ? { ...item, withdrawn: true as const } : item)),
    );

    const [attempt] = scored(facts, now, withdrawn);

    expect(attempt).toMatchObject({ earned: 1, possible: 3 });
    expect(attempt?.items.map(({ itemId }) => itemId)).toEqual(['one', 'three', 'four']);
  });

  test('keeps the pass that it was', () => {
    const passed = sitExam('1', exam, bank, give('aabb'));
    const corrected = makeBank(items.map((item) => ({ ...item, key: ['c'] })));
    const attempts = scored(passed, now, corrected);

    expect(attempts[0]).toMatchObject({ earned: 0, share: 0 });
    expect(examStanding(recordOf(passed), exam.id, attempts).passed).toBe(true);
  });
});

describe('a standing', () => {
  test('says on which day an exam was passed first, and how long its certificate holds', () => {
    const certificate = FACTS['certificate-issued'];
    const facts: Fact[] = [
      ...sitExam('1', exam, bank, give('bbbb')),
      ...sitExam('2', exam, bank, give('aaaa')),
      { ...certificate, attempt: '2', validUntil: '2028-11-22T00:00:00.000Z' },
      { ...certificate, attempt: '3', validUntil: '2029-11-22T00:00:00.000Z' },
      { ...certificate, attempt: '4', exam: 'other', validUntil: '2030-11-22T00:00:00.000Z' },
    ];

    expect(examStanding(recordOf(facts), exam.id, scored(facts))).toEqual({
      passed: true,
      passedAt: eventsOf('ada', facts)[11]?.at,
      validUntil: '2029-11-22T00:00:00.000Z',
    });
    expect(examStanding(recordOf([]), exam.id, [])).toEqual({ passed: false });
  });

  test('tells a role-play passed alone from one passed with help', () => {
    const started = { ...FACTS['play-started'], picks: [] };
    const ended = FACTS['play-ended'];
    const helped: Fact[] = [
      started,
      { kind: 'play-hinted', play: 'p1' },
      { ...ended, passed: true, share: 0.9 },
      { ...started, play: 'p2' },
      { ...ended, play: 'p2', passed: false, share: 0.95 },
      { ...started, play: 'p3' },
    ];
    const alone: Fact[] = [...helped, { ...ended, play: 'p3', passed: true, share: 0.7 }];

    expect(rolePlayStanding(recordOf(helped), 'late-parcel')).toEqual({
      ...{ runs: 2, passed: true, unassisted: false, best: 0.9 },
    });
    expect(rolePlayStanding(recordOf(alone), 'late-parcel')?.unassisted).toBe(true);
    expect(rolePlayStanding(recordOf([started]), 'late-parcel')).toBeUndefined();
  });

  test('counts the lessons that were finished, not those that were opened', () => {
    const record = recordOf([
      { kind: 'lesson-opened', lesson: 'one' },
      { kind: 'lesson-finished', lesson: 'two' },
    ]);

    expect(lessonsFinished(record, [{ id: 'one' }, { id: 'two' }, { id: 'three' }])).toBe(1);
  });
});

describe('results by topic', () => {
  test('are the shares of the points that count', () => {
    const mixed = makeBank([
      makeCohortItem('one', { topic: 'letters' }),
      makeCohortItem('two', { topic: 'letters' }),
      makeCohortItem('three'),
    ]);
    const attempts = scored(
      sitExam('1', exam, mixed, { one: ['a'], two: ['b'], three: ['a'] }),
      exam,
      mixed,
    );

    expect(Object.fromEntries(sharesByTopic(attempts[0]!, mixed))).toEqual({
      letters: 0.5,
      calls: 1,
    });
  });

  test('have a mean and a spread for a group of five, and not below', () => {
    // Mean 3 of 5 fifths; squares .16 .04 0 .04 .16 = .4, over 4 = .1, root .316228.
    const spread = spreadOf([0.2, 0.4, 0.6, 0.8, 1]);

    expect(spread.mean).toBeCloseTo(0.6, 12);
    expect(spread.deviation).toBeCloseTo(0.316228, 6);
    expect(spreadOf([0.2, 0.4, 0.6, 0.8])).toEqual({});
  });
});
