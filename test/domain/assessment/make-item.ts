import type { ItemView } from '#domain/assessment/item-view.ts';
import type { KeyedItem } from '#domain/assessment/score.ts';
import type { Form } from '#domain/assessment/form.ts';
import type { ChoiceItem, Item } from '#schemas/item.ts';

/** An item with three choices, as an author writes it; `own` is correct. */
export function makeItem(overrides: Partial<ChoiceItem> = {}): ChoiceItem {
  return {
    id: 'first-words',
    type: 'single',
    topic: 'calls',
    teaches: 'first-call#pick-up',
    difficulty: 1,
    stem: 'What comes first?',
    choices: [
      { id: 'own', text: 'I take this on.', feedback: 'Somebody owns it now.' },
      { id: 'explain', text: 'It is the season.', feedback: 'It answers nothing.' },
      { id: 'shrug', text: 'It happens.', feedback: 'It makes light of it.' },
    ],
    key: ['own'],
    ...overrides,
  };
}

/** A statement, as an author writes it; it is true. */
export function makeStatement(
  overrides: Partial<Extract<Item, { type: 'true-false' }>> = {},
): Extract<Item, { type: 'true-false' }> {
  return {
    id: 'ring-back',
    type: 'true-false',
    topic: 'calls',
    teaches: 'first-call#ring-back',
    difficulty: 1,
    stem: 'A promise to ring back has a time.',
    key: true,
    feedback: { true: 'Without a time, nobody waits.', false: 'When, then?' },
    ...overrides,
  };
}

/** An item as a candidate sees it, with the choices `a`, `b` and `c`. */
export function makeItemView(overrides: Partial<ItemView> = {}): ItemView {
  return {
    id: 'first-words',
    type: 'single',
    topic: 'calls',
    difficulty: 1,
    stem: 'What comes first?',
    choices: ['a', 'b', 'c'].map((id) => ({ id, text: `Choice ${id}` })),
    ...overrides,
  };
}

/** A form of these items, each with the choices `a`, `b` and `c`. */
export function makeForm(itemIds: readonly string[]): Form {
  return itemIds.map((itemId) => ({ itemId, choiceIds: ['a', 'b', 'c'] }));
}

/** A key as scoring needs it: of a multiple item with three choices, unless told otherwise. */
export function makeKey(key: readonly string[], overrides: Partial<KeyedItem> = {}): KeyedItem {
  return { type: 'multiple', key, options: 3, ...overrides };
}
