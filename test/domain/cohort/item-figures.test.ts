import jstat from 'jstat';
import { describe, expect, test } from 'vitest';
import { seeded } from '#domain/chance.ts';
import { chooseAttempt, scoredAttempts } from '#domain/cohort/attempts.ts';
import { keysOfExam, type CohortBank, type CohortExam } from '#domain/cohort/course.ts';
import type { CohortFile } from '#domain/cohort/gather.ts';
import { answersInExam, answersInPractice, type ItemAnswer } from '#domain/cohort/item-answers.ts';
import { discriminationOf, itemFigures } from '#domain/cohort/item-figures.ts';
import { FEWEST } from '#domain/cohort/limits.ts';
import {
  eventsOf,
  fileOf,
  learnersOf,
  makeBank,
  makeCohortExam,
  makeCohortItem,
  sitExam,
} from './make-cohort.ts';

const { jStat } = jstat;

/** First attempts of everybody, item by item. */
function firstAnswers(files: readonly CohortFile[], exam: CohortExam, bank: CohortBank) {
  const keys = keysOfExam(exam, bank);
  return answersInExam(
    learnersOf(files).flatMap(
      ({ record }) => chooseAttempt(scoredAttempts(record, exam, keys), 'first') ?? [],
    ),
  );
}

function requireAnswers(answers: ReadonlyMap<string, readonly ItemAnswer[]>, id: string) {
  const found = answers.get(id);
  if (!found) throw new Error(`Nobody answered "${id}".`);
  return found;
}

/*
 * Eight learners, five items. A letter is what they chose; `a` is right, `-` is blank.
 *
 *            item  1 2 3 4 5   total
 *   Ada            a a a a b     4
 *   Bo             a a a b b     3
 *   Cem            a a b a a     4
 *   Dana           a a c b a     3
 *   Eli            a b a c a     3
 *   Fen            a b c - a     2
 *   Gul            a c b d a     2
 *   Hana           b a b d a     2
 *
 * Facility: 7/8, 5/8, 3/8, 2/8, 6/8.
 *
 * Discrimination of item 3, right for Ada, Bo, Eli. The rest is the total without item 3:
 *   Ada 3, Bo 2, Cem 4, Dana 3, Eli 2, Fen 2, Gul 2, Hana 2. Mean 20/8 = 2.5.
 *   Sum of squares of the rest: .25 + .25 + 2.25 + .25 + .25 + .25 + .25 + .25 = 4.
 *   Sum of squares of the item: 8 × 3/8 × 5/8 = 1.875.
 *   Sum of products: rest of the right ones − 3 × 2.5 = 3 + 2 + 2 − 7.5 = −0.5.
 *   r = −0.5 / √(4 × 1.875) = −0.5 / 2.738613 = −0.182574.
 *
 * Item 4, right for Ada, Cem. The rest:
 *   Ada 3, Bo 3, Cem 3, Dana 3, Eli 3, Fen 2, Gul 2, Hana 2. Mean 21/8 = 2.625.
 *   Squares: 5 × .140625 + 3 × .390625 = 1.875; of the item: 8 × 1/4 × 3/4 = 1.5.
 *   Products: 6 − 2 × 2.625 = 0.75.
 *   r = 0.75 / √(1.875 × 1.5) = 0.75 / 1.677051 = 0.447214.
 */
describe('eight learners worked out by hand', () => {
  const table: Readonly<Record<string, string>> = {
    ...{ Ada: 'aaaab', Bo: 'aaabb', Cem: 'aabaa', Dana: 'aacba' },
    ...{ Eli: 'abaca', Fen: 'abc-a', Gul: 'acbda', Hana: 'babda' },
  };
  const bank = makeBank(['one', 'two', 'three', 'four', 'five'].map((id) => makeCohortItem(id)));
  const exam = makeCohortExam();
  const files = Object.entries(table).map(([name, row], index) => {
    const given = [...bank.keys()].map((id, at) => [id, row[at] === '-' ? [] : [row[at] ?? '']]);
    const facts = sitExam(`${name}-1`, exam, bank, Object.fromEntries(given));
    return fileOf(index, name, eventsOf(name, facts));
  });
  const answers = firstAnswers(files, exam, bank);
  const figuresOf = (id: string) => itemFigures(bank.get(id)!, requireAnswers(answers, id));

  test('give the facilities of the table', () => {
    expect([...bank.keys()].map((id) => figuresOf(id).facility)).toEqual([
      7 / 8,
      5 / 8,
      3 / 8,
      2 / 8,
      6 / 8,
    ]);
  });

  test('give the discriminations worked out above, with the item left out of the total', () => {
    expect(discriminationOf(requireAnswers(answers, 'three'))).toBeCloseTo(-0.182574, 6);
    expect(discriminationOf(requireAnswers(answers, 'four'))).toBeCloseTo(0.447214, 6);
  });

  test('are too few for a discrimination on the page', () => {
    expect(FEWEST.discrimination).toBeGreaterThan(8);
    expect(figuresOf('four')).not.toHaveProperty('discrimination');
  });

  test('count each choice, the unchosen too, and what was left blank', () => {
    expect(figuresOf('four')).toMatchObject({
      answers: 8,
      blank: 1,
      given: [
        { value: 'a', isKeyed: true, count: 2 },
        { value: 'b', isKeyed: false, count: 2 },
        { value: 'c', isKeyed: false, count: 1 },
        { value: 'd', isKeyed: false, count: 2 },
      ],
    });
    expect(figuresOf('one').given.map(({ count }) => count)).toEqual([7, 1, 0, 0]);
  });

  test('say nothing of a share when they are fewer than five', () => {
    const four = requireAnswers(answers, 'one').slice(0, 4);

    expect(itemFigures(bank.get('one')!, four)).not.toHaveProperty('facility');
    expect(itemFigures(bank.get('one')!, four).answers).toBe(4);
  });
});

describe('a thousand simulated records', () => {
  /** Two-parameter logistic model: P = 1 / (1 + e^(−a (θ − b))). */
  const parameters = [0.3, 0.8, 1.6].flatMap((a) =>
    [-1.5, -0.75, 0, 0.75, 1.5].map((b) => ({ id: `a${a}-b${b}`, a, b })),
  );
  const chanceOf = (ability: number, { a, b }: { a: number; b: number }) =>
    1 / (1 + Math.exp(-a * (ability - b)));
  const bank = makeBank(parameters.map(({ id }) => makeCohortItem(id)));
  const exam = makeCohortExam();
  const random = seeded(20261122);
  const files = Array.from({ length: 1000 }, (_, learner) => {
    const ability = normal(random);
    const responses = parameters.map((item) => {
      const wrong = ['b', 'c', 'd'][Math.floor(random() * 3)] ?? 'b';
      return [item.id, [random() < chanceOf(ability, item) ? 'a' : wrong]];
    });
    const facts = sitExam(`try-${learner}`, exam, bank, Object.fromEntries(responses));
    return fileOf(learner, `L${learner}`, eventsOf(`L${learner}`, facts));
  });
  const answers = firstAnswers(files, exam, bank);
  const figures = parameters.map((item) => ({
    ...item,
    ...itemFigures(bank.get(item.id)!, requireAnswers(answers, item.id)),
  }));

  test('are all read, written by the real export as they are', () => {
    expect(files.every(({ reading }) => reading.isComplete)).toBe(true);
    expect(figures.map((item) => item.answers)).toEqual(parameters.map(() => 1000));
  });

  test('have the facilities that their parameters make', () => {
    // Four standard errors of a share of a thousand, at its widest.
    const tolerance = 4 * Math.sqrt(0.25 / 1000);
    const strays = figures.filter(
      (item) => Math.abs((item.facility ?? -1) - expectedFacility(item)) > tolerance,
    );

    expect(strays).toEqual([]);
  });

  test('have discriminations in the order of their parameters, at every difficulty', () => {
    for (const b of [-1.5, -0.75, 0, 0.75, 1.5]) {
      const [flat = 1, middling = 1, steep = 1] = figures
        .filter((item) => item.b === b)
        .map((item) => item.discrimination);

      expect(flat).toBeLessThan(middling);
      expect(middling).toBeLessThan(steep);
    }
  });

  test('have the figures that another library computes', () => {
    for (const { id, facility, discrimination } of figures) {
      const given = requireAnswers(answers, id);
      const earned = given.map((answer) => answer.earned);

      expect(facility).toBeCloseTo(jStat.mean(earned), 12);
      const rest = given.map((answer) => answer.rest ?? Number.NaN);
      expect(discrimination).toBeCloseTo(jStat.corrcoeff(earned, rest), 12);
    }
  });

  function expectedFacility(item: { a: number; b: number }): number {
    const abilities = Array.from({ length: 1201 }, (_, step) => step / 100 - 6);
    const density = (ability: number) =>
      Math.exp((-ability * ability) / 2) / Math.sqrt(2 * Math.PI);
    return abilities.reduce((sum, each) => sum + chanceOf(each, item) * density(each) * 0.01, 0);
  }
});

/** Box–Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

describe('the rest of an exam', () => {
  test('is a share of its other items, so that forms of different items compare', () => {
    const bank = makeBank(['one', 'two', 'three'].map((id) => makeCohortItem(id)));
    const exam = makeCohortExam();
    const files = [
      fileOf(1, 'Ada', eventsOf('Ada', sitExam('1', exam, bank, { one: ['a'], two: ['a'] }))),
      fileOf(
        2,
        'Bo',
        eventsOf('Bo', sitExam('2', exam, bank, { one: ['b'], two: ['a'], three: ['b'] })),
      ),
    ];

    const answers = requireAnswers(firstAnswers(files, exam, bank), 'one');

    expect(answers.map(({ rest }) => rest)).toEqual([1, 0.5]);
  });

  test('is not there where everybody did the same: no figure rather than a wrong one', () => {
    const same = Array.from({ length: 30 }, () => ({ response: ['a'], earned: 1, rest: 1 / 3 }));

    expect(discriminationOf(same)).toBeUndefined();
    const uneven = same.map((answer, at) => ({ ...answer, earned: at % 2 }));
    expect(discriminationOf(uneven)).toBeUndefined();
  });
});

describe('practice', () => {
  const bank = makeBank([makeCohortItem('one'), makeCohortItem('two', { withdrawn: true })]);
  const answer = (response: string, sure?: 1 | 2 | 3, item = 'one') => ({
    ...{ kind: 'item-answered' as const, item, response: [response] },
    // As it was marked then, by a key that was corrected since.
    ...{ correct: response === 'b', ...(sure && { sure }) },
  });
  const learners = learnersOf(
    [
      [answer('b', 3), answer('a', 1)],
      [answer('a', 3)],
      [answer('c', 3), answer('c', 2)],
      [answer('d', 1), answer('a', 3)],
      [answer('a'), answer('a', 3, 'two'), answer('a', 3, 'gone')],
    ].map((facts, id) => fileOf(id, `L${id}`, eventsOf(`L${id}`, facts))),
  );
  const figuresOf = (which: 'first' | 'last') =>
    itemFigures(bank.get('one')!, requireAnswers(answersInPractice(learners, bank, which), 'one'));

  test('counts each learner once, by the key of today', () => {
    expect(figuresOf('first')).toMatchObject({ answers: 5, facility: 2 / 5 });
    expect(figuresOf('last')).toMatchObject({ answers: 5, facility: 4 / 5 });
  });

  test('counts who was certain and wrong, among those who said how sure they were', () => {
    expect(figuresOf('first').sureness).toEqual({ asked: 4, certainWrong: 2 });
  });

  test('has no discrimination, and leaves out items that are withdrawn or gone', () => {
    expect(figuresOf('first')).not.toHaveProperty('discrimination');
    expect([...answersInPractice(learners, bank, 'first').keys()]).toEqual(['one']);
  });
});
