import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentsWorthAnotherLook, scorePlay } from '#domain/roleplay/debrief.ts';
import { makeChoice, makeRolePlay } from './make-roleplay.ts';

const BEST = ['own-it', 'own-it', 'own-it', 'own-it', 'own-it'];

describe('scorePlay', () => {
  test('gives the best play everything and a pass', () => {
    expect(scorePlay(makeRolePlay(), BEST)).toEqual({
      competencies: [
        { competency: 'own', earned: 15, possible: 15, share: 1, reached: true },
        { competency: 'bounds', earned: 15, possible: 15, share: 1, reached: true },
      ],
      share: 1,
      criticals: [],
      passed: true,
    });
  });

  test('passes a play that reaches the mark exactly', () => {
    const roleplay = makeRolePlay((draft) => {
      draft.mark = 13 / 15;
    });

    expect(scorePlay(roleplay, ['explain', ...BEST.slice(1)])?.passed).toBe(true);
  });

  test('fails a play in which one competency misses the mark', () => {
    const roleplay = makeRolePlay((draft) => {
      for (const { choices } of Object.values(draft.beats)) choices['explain']!.rate = { own: 3 };
    });

    const score = scorePlay(roleplay, ['explain', ...BEST.slice(1)]);

    expect(score?.competencies).toMatchObject([{ reached: true }, { reached: false }]);
    expect(score?.passed).toBe(false);
  });

  test('fails a play with a critical mistake whatever it earned', () => {
    const roleplay = makeRolePlay((draft) => {
      draft.beats['offer']!.choices['promise']!.rate = { own: 3, bounds: 3 };
    });

    expect(scorePlay(roleplay, ['own-it', 'own-it', 'promise', 'own-it', 'own-it'])).toMatchObject({
      share: 1,
      criticals: [{ index: 2, beatId: 'offer', choiceId: 'promise', critical: 'empty-promise' }],
      passed: false,
    });
  });

  test('does not count a competency where no choice could show it', () => {
    const roleplay = makeRolePlay((draft) => {
      for (const beatId of ['ask', 'offer', 'check', 'close']) {
        for (const choice of Object.values(draft.beats[beatId]!.choices)) delete choice.rate.bounds;
      }
    });

    expect(scorePlay(roleplay, BEST)?.competencies).toMatchObject([
      { competency: 'own', possible: 15 },
      { competency: 'bounds', possible: 3 },
    ]);
  });

  test('asks nothing of a competency that the play never met', () => {
    const roleplay = makeRolePlay((draft) => {
      draft.competencies.push('follow-up');
    });

    expect(scorePlay(roleplay, BEST)).toMatchObject({ passed: true, competencies: [{}, {}] });
  });

  test('scores an unfinished play so far and does not pass it', () => {
    expect(scorePlay(makeRolePlay(), ['own-it'])).toMatchObject({ share: 1, passed: false });
  });

  test('is undefined when the picks no longer play', () => {
    expect(scorePlay(makeRolePlay(), ['haggle'])).toBeUndefined();
  });

  test('keeps every share from 0 to 1, and the meters out of it', () => {
    const rating = fc.integer({ min: 0, max: 3 });
    const feeling = fc.integer({ min: -100, max: 100 });
    const choice = fc.record({ own: rating, bounds: rating, anger: feeling, trust: feeling });
    const picks = fc.array(fc.constantFrom('own-it', 'explain', 'promise'), { maxLength: 5 });

    fc.assert(
      fc.property(fc.array(choice, { minLength: 15, maxLength: 15 }), picks, (drawn, played) => {
        const rated = makeRolePlay((draft) => {
          const choices = Object.values(draft.beats).flatMap((beat) => Object.values(beat.choices));
          drawn.forEach(({ own, bounds }, index) => (choices[index]!.rate = { own, bounds }));
        });
        const felt = structuredClone(rated);
        const choices = Object.values(felt.beats).flatMap((beat) => Object.values(beat.choices));
        drawn.forEach(({ anger, trust }, index) => (choices[index]!.feel = { anger, trust }));

        const score = scorePlay(rated, played);

        for (const { share } of [score!, ...score!.competencies]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(scorePlay(felt, played)).toEqual(score);
      }),
    );
  });
});

describe('momentsWorthAnotherLook', () => {
  test('finds nothing in the best play', () => {
    expect(momentsWorthAnotherLook(makeRolePlay(), BEST)).toEqual([]);
  });

  test('names the choice picked, the best one and what was lost', () => {
    expect(momentsWorthAnotherLook(makeRolePlay(), ['own-it', 'explain'])).toEqual([
      { index: 1, beatId: 'ask', picked: 'explain', best: 'own-it', loss: 4, critical: undefined },
    ]);
  });

  test('puts critical mistakes first, then the largest loss, then the earliest', () => {
    const roleplay = makeRolePlay((draft) => {
      draft.beats['ask']!.choices['mumble'] = makeChoice('offer');
      draft.beats['close']!.choices['promise']!.rate = { own: 2, bounds: 2 };
    });

    const moments = momentsWorthAnotherLook(
      roleplay,
      ['explain', 'mumble', 'explain', 'own-it', 'promise'],
      4,
    );

    expect(moments.map(({ index }) => index)).toEqual([4, 1, 0, 2]);
  });

  test('shows three moments at most', () => {
    const worst = ['promise', 'promise', 'promise', 'promise', 'promise'];

    expect(momentsWorthAnotherLook(makeRolePlay(), worst)).toHaveLength(3);
  });

  test('is empty when the picks no longer play', () => {
    expect(momentsWorthAnotherLook(makeRolePlay(), ['haggle'])).toEqual([]);
  });
});
