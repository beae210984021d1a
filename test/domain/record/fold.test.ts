import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEvents, type Fact, type RecordEvent } from '#domain/record/event.ts';
import { EMPTY_RECORD, fold } from '#domain/record/fold.ts';
import { parseEvent } from '#domain/record/parse-event.ts';
import { anyEvents, FACTS, makeEvents } from './make-event.ts';

function foldFacts(...facts: readonly Fact[]) {
  return fold(makeEvents(facts));
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}

describe('fold', () => {
  test('gives an empty record for no events', () => {
    expect(fold([])).toEqual(EMPTY_RECORD);
  });

  test('gives the same record however the events are split into batches', () => {
    fc.assert(
      fc.property(anyEvents, fc.nat(60), fc.nat(60), (events, one, other) => {
        const cuts = [0, Math.min(one, other), Math.max(one, other), events.length];
        const batches = cuts.slice(1).map((end, index) => events.slice(cuts[index], end));

        const inBatches = batches.reduce((record, batch) => fold(batch, record), EMPTY_RECORD);

        expect(inBatches).toEqual(fold(events));
      }),
    );
  });

  test('gives the same record whatever the order of arrival, once events are in their order', () => {
    const arrivals = anyEvents.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    );

    fc.assert(
      fc.property(arrivals, ([one, other]) => {
        expect(fold([...other].sort(compareEvents))).toEqual(fold([...one].sort(compareEvents)));
      }),
    );
  });

  test('gives the same record after the events were stored and read back', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const readBack = events
          .map((event) => parseEvent(JSON.stringify(event)))
          .filter((event): event is RecordEvent => event !== undefined);

        expect(readBack).toHaveLength(events.length);
        expect(fold(readBack)).toEqual(fold(events));
      }),
    );
  });

  test('changes neither the events nor the record it goes on from', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (earlier, later) => {
        const record = freeze(fold(freeze(earlier)));

        expect(() => fold(freeze(later), record)).not.toThrow();
      }),
    );
  });

  test('counts what it is given twice twice: giving each event once is up to the store', () => {
    const [answered] = makeEvents([FACTS['item-answered']]);

    expect(fold([answered!, answered!]).items['greet']?.answers).toHaveLength(2);
  });

  test('takes names that every object has for names like any other', () => {
    const proto = '__proto__';
    const before = Object.getOwnPropertyNames(Object.prototype);

    const record = foldFacts(
      { kind: 'lesson-finished', lesson: proto },
      { kind: 'lesson-opened', lesson: 'constructor' },
      { kind: 'item-answered', item: proto, response: ['a'], correct: true },
      { ...FACTS['play-started'], play: proto },
      { ...FACTS['attempt-started'], attempt: proto },
      { kind: 'attempt-answered', attempt: proto, item: proto, response: ['b'] },
    );

    expect(Object.keys(record.lessons)).toEqual([proto, 'constructor']);
    expect(Object.keys(record.items)).toEqual([proto]);
    expect(Object.keys(record.plays)).toEqual([proto]);
    expect(Object.entries(record.attempts[proto]?.responses ?? {})).toEqual([[proto, ['b']]]);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect({}).not.toHaveProperty('finishedAt');
  });
});

describe('the empty record', () => {
  test.each(['constructor', 'toString', '__proto__'])('has no lesson "%s"', (lesson) => {
    expect(EMPTY_RECORD.lessons[lesson]).toBeUndefined();
    expect(fold([]).lessons[lesson]).toBeUndefined();
  });
});

describe('a lesson', () => {
  test('keeps when it was first opened and first finished', () => {
    const record = foldFacts(
      { kind: 'lesson-opened', lesson: 'first-call' },
      { kind: 'lesson-finished', lesson: 'first-call' },
      { kind: 'lesson-opened', lesson: 'first-call' },
      { kind: 'lesson-finished', lesson: 'first-call' },
    );

    expect(record.lessons['first-call']).toEqual({
      openedAt: '2026-11-22T09:00:00.000Z',
      openedClock: 1,
      finishedAt: '2026-11-22T09:01:00.000Z',
      sections: [],
    });
  });

  test('keeps the sections in the order in which they were first reached', () => {
    const record = foldFacts(
      { kind: 'lesson-reached', lesson: 'first-call', section: 'pick-up' },
      { kind: 'lesson-reached', lesson: 'first-call', section: 'read-back' },
      { kind: 'lesson-reached', lesson: 'first-call', section: 'pick-up' },
    );

    expect(record.lessons['first-call']?.sections).toEqual(['pick-up', 'read-back']);
  });

  test('is begun by a section reached or a finish whose opening is missing', () => {
    const openedAt = '2026-11-22T09:00:00.000Z';
    const opened = { openedAt, openedClock: 1 };

    const reached = foldFacts(FACTS['lesson-reached']).lessons['first-call'];
    const finished = foldFacts(FACTS['lesson-finished']).lessons['first-call'];

    expect(reached).toEqual({ ...opened, sections: ['pick-up'] });
    expect(finished).toEqual({ ...opened, finishedAt: openedAt, sections: [] });
  });
});

describe('an item', () => {
  test('counts how often it was answered and keeps the latest response', () => {
    const record = foldFacts(
      { kind: 'item-answered', item: 'greet', response: ['own'], correct: true },
      { kind: 'item-answered', item: 'repair', response: ['own'], correct: true },
      { kind: 'item-answered', item: 'greet', response: ['shrug'], correct: false },
    );

    expect(record.items['greet']).toMatchObject({
      response: ['shrug'],
      correct: false,
      at: '2026-11-22T09:02:00.000Z',
    });
    expect(record.items['greet']?.answers).toHaveLength(2);
  });
});

describe('a play', () => {
  test('adds each pick to those taken over, and says how many those were', () => {
    const record = foldFacts(
      { ...FACTS['play-started'], play: 'p1', picks: ['own-it', 'explain'] },
      { kind: 'play-picked', play: 'p1', pick: 'promise' },
    );

    expect(record.plays['p1']).toMatchObject({
      picks: ['own-it', 'explain', 'promise'],
      takenOver: 2,
    });
  });

  test('keeps its first ending', () => {
    const record = foldFacts(
      { ...FACTS['play-started'], play: 'p1' },
      { kind: 'play-ended', play: 'p1', ending: 'thanks', passed: true, share: 0.9 },
      { kind: 'play-ended', play: 'p1', ending: 'hangs-up', passed: false, share: 0.1 },
    );

    expect(record.plays['p1']?.ended).toEqual({
      ...{ ending: 'thanks', passed: true, share: 0.9 },
      at: '2026-11-22T09:01:00.000Z',
    });
  });

  test('keeps the clock and the time of its start', () => {
    const record = foldFacts(FACTS['lesson-opened'], FACTS['play-started'], FACTS['play-picked']);

    expect(record.plays['p1']).toMatchObject({
      startedClock: 2,
      startedAt: '2026-11-22T09:01:00.000Z',
    });
  });

  test('is left out while its start is missing', () => {
    expect(foldFacts(FACTS['play-picked'], FACTS['play-ended']).plays).toEqual({});
  });
});

describe('an attempt', () => {
  const started = FACTS['attempt-started'];

  test('keeps the form it was started with', () => {
    const form = [{ itemId: 'greet', choiceIds: ['shrug', 'own'] }];

    const record = foldFacts({ ...started, attempt: 'a1', form });

    expect(record.attempts['a1']).toEqual({
      ...{ id: 'a1', exam: 'final', seed: 7, draw: 1, minutes: 45, time: 'double', form },
      ...{ content: '0a1b2c3d', responses: {}, struck: {}, flagged: [], jumps: [], rescored: [] },
      ...{ startedAt: '2026-11-22T09:00:00.000Z', startedClock: 1 },
    });
  });

  test('keeps the latest response to each item', () => {
    const record = foldFacts(
      started,
      { kind: 'attempt-answered', attempt: 'a1', item: 'greet', response: ['own'] },
      { kind: 'attempt-answered', attempt: 'a1', item: 'repair', response: ['own', 'ask'] },
      { kind: 'attempt-answered', attempt: 'a1', item: 'greet', response: ['shrug'] },
    );

    expect(record.attempts['a1']?.responses).toEqual({
      greet: ['shrug'],
      repair: ['own', 'ask'],
    });
  });

  test('flags an item once, and takes the flag off again', () => {
    const flag = (item: string, flagged: boolean): Fact => ({
      ...{ kind: 'attempt-flagged', attempt: 'a1' },
      ...{ item, flagged },
    });

    const record = foldFacts(
      started,
      flag('greet', true),
      flag('repair', true),
      flag('repair', true),
      flag('greet', false),
    );

    expect(record.attempts['a1']?.flagged).toEqual(['repair']);
  });

  test('keeps every jump of the clock, in order', () => {
    const record = foldFacts(
      started,
      { kind: 'attempt-jumped', attempt: 'a1', seconds: 412 },
      { kind: 'attempt-jumped', attempt: 'a1', seconds: -3600 },
      { kind: 'attempt-jumped', attempt: 'another', seconds: 5 },
    );

    expect(record.attempts['a1']?.jumps).toEqual([412, -3600]);
  });

  test('stays as it was handed in', () => {
    const handedIn = [started, FACTS['attempt-answered'], FACTS['attempt-submitted']];

    const record = foldFacts(
      ...handedIn,
      { kind: 'attempt-answered', attempt: 'a1', item: 'greet', response: ['shrug'] },
      { kind: 'attempt-flagged', attempt: 'a1', item: 'greet', flagged: true },
      { kind: 'attempt-jumped', attempt: 'a1', seconds: 9 },
      { ...FACTS['attempt-submitted'], attempt: 'a1', earned: 99 },
    );

    expect(record).toEqual(foldFacts(...handedIn));
    expect(record.attempts['a1']?.submitted).toMatchObject({
      at: '2026-11-22T09:02:00.000Z',
      ...{ elapsed: 60_000, earned: 1, possible: 1, passed: true },
      ...{ correct: ['greet'], keys: { greet: ['own'] } },
    });
  });

  test('is left out while its start is missing', () => {
    const record = foldFacts(
      FACTS['attempt-answered'],
      FACTS['attempt-flagged'],
      FACTS['attempt-jumped'],
      FACTS['attempt-submitted'],
    );

    expect(record.attempts).toEqual({});
  });
});

describe('what version 2 added', () => {
  test('keeps every answer to an item, with how sure the learner was', () => {
    const record = foldFacts(
      { kind: 'item-answered', item: 'greet', response: ['a'], correct: false, sure: 3 },
      { kind: 'item-answered', item: 'greet', response: ['b'], correct: true },
    );

    expect(record.items['greet']).toMatchObject({ response: ['b'], correct: true });
    expect(record.items['greet']?.answers).toMatchObject([
      { correct: false, sure: 3, clock: 1 },
      { correct: true, clock: 2 },
    ]);
  });

  test('counts the first answer to each item of a run of practice', () => {
    const started = FACTS['practice-started'];
    const answered = { kind: 'item-answered', response: ['a'], practice: 'r1' } as const;

    const record = foldFacts(
      started,
      { ...answered, item: 'greet', correct: false },
      { ...answered, item: 'greet', correct: true },
      { ...answered, item: 'other', correct: true, practice: 'unknown' },
    );

    expect(record.practices['r1']?.items).toEqual(['greet', 'repair']);
    expect(Object.entries(record.practices['r1']?.answered ?? {})).toEqual([['greet', false]]);
  });

  test('strikes choices out and brings them back', () => {
    const strike = FACTS['attempt-struck'];

    const record = foldFacts(
      FACTS['attempt-started'],
      { ...strike, choice: 'shrug' },
      { ...strike, choice: 'own' },
      { ...strike, choice: 'shrug', struck: false },
    );

    expect(record.attempts['a1']?.struck['greet']).toEqual(['own']);
  });

  test('scores an attempt anew only once it was handed in, and keeps what it was before', () => {
    const early = foldFacts(FACTS['attempt-started'], FACTS['attempt-rescored']);
    const { attempts } = foldFacts(
      FACTS['attempt-started'],
      FACTS['attempt-submitted'],
      FACTS['attempt-rescored'],
    );

    expect(early.attempts['a1']?.rescored).toEqual([]);
    expect(attempts['a1']?.submitted).toMatchObject({ earned: 1, passed: true });
    expect(attempts['a1']?.rescored).toMatchObject([{ earned: 0, passed: false }]);
  });

  test('keeps the first certificate of an attempt', () => {
    const { certificates } = foldFacts(FACTS['certificate-issued'], {
      ...FACTS['certificate-issued'],
      certificate: 'c2',
      name: 'Somebody else',
    });

    expect(Object.values(certificates)).toHaveLength(1);
    expect(certificates['a1']).toMatchObject({ certificate: 'c1', name: 'Lin' });
  });

  test('takes a pick back, but none of those taken over from another run', () => {
    const started = { ...FACTS['play-started'], picks: ['own-it'] };
    const undone = FACTS['play-undone'];

    const once = foldFacts(started, FACTS['play-picked'], undone);
    const twice = foldFacts(started, FACTS['play-picked'], undone, undone);

    expect(once.plays['p1']).toMatchObject({ picks: ['own-it'], takenOver: 1, helped: 1 });
    expect(twice.plays['p1']).toMatchObject({ picks: ['own-it'], helped: 2 });
  });

  test('counts a hint as help, at the level the play was begun with', () => {
    const { plays } = foldFacts(FACTS['play-started'], FACTS['play-hinted']);

    expect(plays['p1']).toMatchObject({ level: 3, helped: 1 });
  });

  test('keeps every reply tried in the phrase workshop', () => {
    const tried = FACTS['phrase-tried'];
    const { phrases } = foldFacts(tried, { ...tried, text: 'Better.', rating: 3 });

    expect(phrases['late-parcel/greeting']?.map(({ text, rating }) => [text, rating])).toEqual([
      ['It is three days late.', 2],
      ['Better.', 3],
    ]);
  });
});
