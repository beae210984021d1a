import { describe, expect, test } from 'vitest';
import { ItemFileSchema, ItemSchema } from '#schemas/item.ts';
import { makeItem, makeStatement } from '../domain/assessment/make-item.ts';

/** What the schema says of an item, each with its place. */
function problemsOf(item: unknown): string[] {
  const result = ItemSchema.safeParse(item);
  const issues = result.success ? [] : result.error.issues;
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const choices = ['own', 'explain', 'shrug'].map((id) => ({
  ...{ id, text: `Text of ${id}`, feedback: `Feedback on ${id}` },
}));

describe('ItemSchema', () => {
  test.each([
    ['a single item', makeItem({ type: 'single', choices, key: ['own'] })],
    ['a multiple item', makeItem({ type: 'multiple', choices, key: ['own', 'shrug'] })],
    ['a multiple item with one correct choice', makeItem({ type: 'multiple', key: ['own'] })],
    ['a statement that is true', makeStatement({ key: true })],
    ['a statement that is false', makeStatement({ key: false })],
    ['texts in both languages', makeItem({ stem: { zh: '先说什么？', en: 'What comes first?' } })],
    ['a text in one of the languages', makeItem({ stem: { zh: '先说什么？' } })],
  ])('takes %s', (_, item) => {
    expect(problemsOf(item)).toEqual([]);
  });

  test('takes the day of a withdrawal that the YAML reader hands over as a date', () => {
    const item = { ...makeItem(), withdrawn: new Date('2027-01-10T00:00:00.000Z') };

    expect(ItemSchema.parse(item).withdrawn).toBe('2027-01-10');
  });

  test('says which choices there are when the key names another', () => {
    expect(problemsOf(makeItem({ choices, key: ['owns'] }))).toEqual([
      'key.0: The key names "owns", but the choices are: own, explain, shrug. Name one of these.',
    ]);
  });

  test('asks for one correct choice of a single item', () => {
    expect(problemsOf(makeItem({ type: 'single', choices, key: ['own', 'shrug'] }))).toEqual([
      'key: A "single" item has one correct choice. Name one, or make the type "multiple".',
    ]);
  });

  test('asks for a name of its own for each choice', () => {
    const twice = [...choices, { id: 'own', text: 'Mine.', feedback: 'Twice.' }];

    expect(problemsOf(makeItem({ choices: twice, key: ['shrug'] }))).toEqual([
      'choices.3.id: Two choices are called "own". Give each its own id.',
    ]);
  });

  test('asks for each correct choice once', () => {
    const item = makeItem({ type: 'multiple', choices, key: ['own', 'shrug', 'own'] });

    expect(problemsOf(item)).toEqual([
      'key.2: The key names "own" twice. Name each correct choice once.',
    ]);
  });

  test('asks for a distractor', () => {
    const item = makeItem({ type: 'multiple', choices, key: ['own', 'explain', 'shrug'] });

    expect(problemsOf(item)).toEqual([
      'key: Every choice is correct. Add at least one distractor.',
    ]);
  });

  test('lets a documented item keep all its choices correct', () => {
    const item = makeItem({
      ...{ type: 'multiple', choices, key: ['own', 'explain', 'shrug'] },
      exceptions: [{ flaw: 'all-choices-correct', reason: 'The document has it so.' }],
    });

    expect(problemsOf(item)).toEqual([]);
  });

  test('does not let another exception stand for that one', () => {
    const item = makeItem({
      ...{ type: 'multiple', choices, key: ['own', 'explain', 'shrug'] },
      exceptions: [{ flaw: 'negative-stem', reason: 'The document has it so.' }],
    });

    expect(problemsOf(item)).toHaveLength(1);
  });

  test.each([
    ['no key', { key: [] }, 'key: Name at least one correct choice.'],
    ['one choice', { choices: choices.slice(0, 1), key: ['own'] }, 'Give at least two choices.'],
    ['a blank stem', { stem: ' ' }, 'stem: '],
    ['a stem in no language', { stem: {} }, 'stem: '],
    ['a difficulty that does not exist', { difficulty: 4 }, 'difficulty: Write 1 (recall)'],
    ['an id with capitals', { id: 'First Words' }, 'id: Write an id of lower-case letters'],
    ['a lesson that is no name', { teaches: 'first call' }, 'teaches: Write the lesson'],
    ['a letter in lower case', { choices: [{ ...choices[0], letter: 'a' }, choices[1]] }, 'letter'],
    ['a day that does not exist', { withdrawn: '2027-02-30' }, 'withdrawn: Write the day'],
    ['a field nobody knows', { hint: 'It is the first.' }, 'hint'],
    ['a type nobody knows', { type: 'essay' }, 'type'],
  ])('rejects an item with %s', (_, changes, said) => {
    expect(problemsOf({ ...makeItem({ choices }), ...changes }).join('\n')).toContain(said);
  });

  test.each([
    ['a key in quotation marks', { key: 'true' }, 'key: Write true or false'],
    ['feedback on one answer only', { feedback: { true: 'Yes.' } }, 'feedback.false'],
    ['choices', { choices }, 'choices'],
  ])('rejects a statement with %s', (_, changes, said) => {
    expect(problemsOf({ ...makeStatement(), ...changes }).join('\n')).toContain(said);
  });
});

describe('ItemFileSchema', () => {
  test('takes a list of items', () => {
    expect(ItemFileSchema.safeParse([makeItem(), makeStatement()]).success).toBe(true);
  });

  test('says what a file looks like when it is not a list', () => {
    expect(ItemFileSchema.safeParse(makeItem()).error?.issues[0]?.message).toBe(
      'Write a list of items: each begins with "- id: …".',
    );
  });
});

const placed = { ...makeItem(), topic: 'calls' };
const targets = ['now', 'later'].map((id) => ({ id, text: `Group ${id}` }));
const groups = {
  ...placed,
  ...{ type: 'categorise', choices, targets, key: { own: 'now', explain: 'now', shrug: 'later' } },
};
const sentence = {
  ...{ ...placed, type: 'cloze', choices: undefined },
  text: { zh: '{greeting}，我姓{name}。', en: '{greeting}, my name is {name}.' },
  gaps: ['greeting', 'name'].map((id) => ({ id, choices: choices.slice(0, 2) })),
  key: { greeting: 'own', name: 'explain' },
};
const { choices: _, ...cloze } = sentence;

describe('the types that put something somewhere', () => {
  test.each([
    ['an order', { ...placed, type: 'order', key: ['shrug', 'own', 'explain'] }],
    ['groups', groups],
    [
      'pairs',
      {
        ...groups,
        type: 'match',
        targets: [...targets, { id: 'never', text: 'Never' }],
        key: { own: 'now', explain: 'later', shrug: 'never' },
      },
    ],
    ['a sentence with gaps', cloze],
    [
      'the best and the worst',
      { ...placed, type: 'best-worst', key: { best: 'own', worst: 'shrug' } },
    ],
  ])('takes %s', (_name, item) => {
    expect(problemsOf(item)).toEqual([]);
  });

  test.each([
    [
      'an order that leaves a choice out',
      { ...placed, type: 'order', key: ['own', 'shrug'] },
      'key: The key of an "order" item names every choice, in the right order. Add explain.',
    ],
    [
      'a choice without a group',
      { ...groups, key: { own: 'now', shrug: 'later' } },
      'key: The key says nothing about the choice "explain". Add "explain: …" with where it belongs.',
    ],
    [
      'a group that does not exist',
      { ...groups, key: { ...groups.key, own: 'soon' } },
      'key.own: There is no target "soon". Name one of: now, later.',
    ],
    [
      'a choice that does not exist',
      { ...groups, key: { ...groups.key, owns: 'now' } },
      'key.owns: There is no choice "owns". Name one of: own, explain, shrug.',
    ],
    [
      'a group in which nothing belongs',
      { ...groups, key: { own: 'now', explain: 'now', shrug: 'now' } },
      'targets.1.id: No choice belongs in "later". Add one, or remove the group.',
    ],
    [
      'a match with one target twice',
      { ...groups, type: 'match' },
      'key.explain: In a "match" item each target fits one choice; "now" fits several. Make the type "categorise", or give each its own.',
    ],
    [
      'a gap that the sentence does not have',
      { ...cloze, text: '{greeting}, hello.' },
      'text: The sentence has no "{name}". Write it where the choice goes.',
    ],
    [
      'a gap in the sentence that is not described',
      { ...cloze, text: { en: '{greeting}, my {title} name is {name}.' } },
      'text.en: "{title}" is no gap. Write one of: {greeting}, {name}.',
    ],
    [
      'a gap without its key',
      { ...cloze, key: { greeting: 'own' } },
      'key: The key says nothing about the gap "name". Add "name: …" with its right choice.',
    ],
    [
      'one choice that is best and worst',
      { ...placed, type: 'best-worst', key: { best: 'own', worst: 'own' } },
      'key.worst: The best choice cannot be the worst as well. Name another.',
    ],
  ])('names %s', (_name, item, said) => {
    expect(problemsOf(item)).toContain(said);
  });
});
