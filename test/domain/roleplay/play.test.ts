import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, locate, pick, shuffledChoices, trace } from '#domain/roleplay/play.ts';
import { makeChoice, makeRolePlay } from './make-roleplay.ts';

const picksToTheEnd = fc.array(fc.constantFrom('own-it', 'explain', 'promise'), {
  minLength: 5,
  maxLength: 5,
});

describe('locate', () => {
  test('stands at the first beat before anything is picked', () => {
    const position = locate(makeRolePlay(), []);

    expect(position).toMatchObject({
      at: 'beat',
      beatId: 'greet',
      meters: { anger: 60, trust: 30 },
    });
  });

  test('says the first line whose condition is met', () => {
    const roleplay = makeRolePlay();

    expect(locate(roleplay, ['explain'])).toMatchObject({ beatId: 'ask', line: 0 });
    expect(locate(roleplay, ['own-it'])).toMatchObject({ beatId: 'ask', line: 1 });
  });

  test('ends with the first ending whose condition is met', () => {
    const position = locate(makeRolePlay(), ['own-it', 'own-it', 'own-it', 'own-it', 'own-it']);

    expect(position).toMatchObject({ at: 'ending', ending: { id: 'thanks' } });
  });

  test.each([
    ['a choice that was removed', ['own-it', 'haggle']],
    ['a name that every object has', ['constructor']],
    ['a pick after the end', ['own-it', 'own-it', 'own-it', 'own-it', 'own-it', 'own-it']],
  ])('finds no position for %s', (_, picks) => {
    expect(locate(makeRolePlay(), picks)).toBeUndefined();
  });

  test('finds no position where a beat was removed', () => {
    const roleplay = makeRolePlay((draft) => {
      draft.beats['greet']!.choices['own-it'] = makeChoice('constructor');
    });

    expect(locate(roleplay, ['own-it'])).toBeUndefined();
  });

  test('comes to where single steps come', () => {
    const roleplay = makeRolePlay();

    fc.assert(
      fc.property(picksToTheEnd, (picks) => {
        let position = begin(roleplay);
        for (const [count, choiceId] of picks.entries()) {
          expect(locate(roleplay, picks.slice(0, count))).toEqual(position);
          position = position && pick(roleplay, position, choiceId);
        }
        expect(locate(roleplay, picks)).toEqual(position);
      }),
    );
  });
});

describe('trace', () => {
  test('tells each decision with the meters before and after', () => {
    expect(trace(makeRolePlay(), ['explain', 'own-it'])).toEqual([
      {
        beatId: 'greet',
        line: 0,
        choiceId: 'explain',
        before: { anger: 60, trust: 30 },
        after: { anger: 66, trust: 26 },
      },
      {
        beatId: 'ask',
        line: 0,
        choiceId: 'own-it',
        before: { anger: 66, trust: 26 },
        after: { anger: 59, trust: 34 },
      },
    ]);
  });

  test('is empty before the first pick', () => {
    expect(trace(makeRolePlay(), [])).toEqual([]);
  });

  test('is undefined when the picks no longer play', () => {
    expect(trace(makeRolePlay(), ['own-it', 'haggle'])).toBeUndefined();
  });

  test('runs on from decision to decision without a gap', () => {
    fc.assert(
      fc.property(picksToTheEnd, (picks) => {
        const moments = trace(makeRolePlay(), picks) ?? [];

        expect(moments.map(({ choiceId }) => choiceId)).toEqual(picks);
        moments.slice(1).forEach(({ before }, index) => {
          expect(before).toEqual(moments[index]?.after);
        });
      }),
    );
  });
});

describe('shuffledChoices', () => {
  const beat = makeRolePlay().beats['greet']!;

  test('keeps its order within an attempt', () => {
    expect(shuffledChoices(beat, 'greet', 5)).toEqual(shuffledChoices(beat, 'greet', 5));
  });

  test('offers each choice once', () => {
    expect(shuffledChoices(beat, 'greet', 5).sort()).toEqual(['explain', 'own-it', 'promise']);
  });

  test('does not give every beat of an attempt the same order', () => {
    const beatIds = ['greet', 'ask', 'offer', 'check', 'close'];

    const orders = beatIds.map((beatId) => shuffledChoices(beat, beatId, 5).join());

    expect(new Set(orders).size).toBeGreaterThan(1);
  });
});
