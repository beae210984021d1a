import { describe, expect, test } from 'vitest';
import { toItemKey, toItemView } from '#domain/assessment/item-view.ts';
import { localise } from '#domain/text/wording.ts';
import type { Item } from '#schemas/item.ts';
import { makeItem, makeStatement } from './make-item.ts';

const words = { true: 'Right', false: 'Wrong' };

function view(item: Item) {
  return toItemView(localise(item, 'en'), words);
}

describe('toItemView', () => {
  test('shows the stem and the choices', () => {
    const item = makeItem({
      stem: 'What comes first?',
      choices: [
        { id: 'own', text: 'I take this on.', feedback: 'Yes.' },
        { id: 'shrug', text: 'It happens.', feedback: 'No.' },
      ],
    });

    expect(view(item)).toMatchObject({
      stem: 'What comes first?',
      choices: [
        { id: 'own', text: 'I take this on.' },
        { id: 'shrug', text: 'It happens.' },
      ],
    });
  });

  test('gives a statement two choices in the words of the interface', () => {
    expect(view(makeStatement()).choices).toEqual([
      { id: 'true', text: 'Right' },
      { id: 'false', text: 'Wrong' },
    ]);
  });

  test('says which documented exam an item belongs to, and no more of it', () => {
    const item = makeItem({
      documented: { exam: 'PRAC', number: '07', provenance: 'documented', confidence: 'high' },
    });

    expect(view(item)).toMatchObject({ documented: 'PRAC' });
    expect(view(makeItem())).not.toHaveProperty('documented');
  });

  test('shows nothing that gives the answer away, even of fields it does not know', () => {
    const secret = 'SECRET';
    const item = makeItem({
      teaches: secret,
      withdrawn: secret,
      exceptions: [{ flaw: 'negative-stem', reason: secret }],
      documented: { exam: 'PRAC', number: secret, provenance: 'derived', confidence: 'high' },
    });
    Object.assign(item, { key: [secret], rationale: secret, statistics: { [secret]: secret } });
    Object.assign(item.documented ?? {}, { remark: secret });
    for (const choice of item.choices ?? []) {
      Object.assign(choice, { letter: secret, feedback: secret, isCorrect: secret });
    }

    const shown = view(item);

    expect(JSON.stringify(shown)).not.toContain(secret);
    expect(Object.keys(shown).sort()).toEqual(
      ['choices', 'difficulty', 'documented', 'id', 'stem', 'topic', 'type'].sort(),
    );
    expect(shown.choices.map((choice) => Object.keys(choice))).toEqual([
      ['id', 'text'],
      ['id', 'text'],
      ['id', 'text'],
    ]);
  });

  test('looks the same whichever choice is keyed', () => {
    expect(view(makeItem({ key: ['own'] }))).toEqual(view(makeItem({ key: ['shrug'] })));
    expect(view(makeStatement({ key: true }))).toEqual(view(makeStatement({ key: false })));
  });
});

describe('toItemKey', () => {
  test('has the key, the reason for each choice and where it is taught', () => {
    const item = makeItem({
      type: 'multiple',
      teaches: 'first-call#pick-up',
      choices: [
        { id: 'own', text: 'I take this on.', feedback: 'Yes.' },
        { id: 'ask', text: 'Since when?', feedback: 'Yes, ask.' },
        { id: 'shrug', text: 'It happens.', feedback: 'No.' },
      ],
      key: ['own', 'ask'],
    });

    expect(toItemKey(localise(item, 'en'))).toEqual({
      type: 'multiple',
      key: ['own', 'ask'],
      options: 3,
      feedback: { own: 'Yes.', ask: 'Yes, ask.', shrug: 'No.' },
      teaches: 'first-call#pick-up',
    });
  });

  test.each([
    [true, ['true']],
    [false, ['false']],
  ])('names the choice that the key %s of a statement stands for', (key, choiceIds) => {
    const statement = makeStatement({ key, feedback: { true: 'If true.', false: 'If false.' } });

    expect(toItemKey(localise(statement, 'en'))).toMatchObject({
      key: choiceIds,
      feedback: { true: 'If true.', false: 'If false.' },
    });
  });

  test('says that an item was withdrawn', () => {
    const withdrawn = '2027-01-10';

    expect(toItemKey(localise(makeItem({ withdrawn }), 'en')).withdrawn).toBe(true);
    expect(toItemKey(localise(makeStatement({ withdrawn }), 'en')).withdrawn).toBe(true);
    expect(toItemKey(localise(makeItem(), 'en'))).not.toHaveProperty('withdrawn');
  });
});
