import { stringify } from 'yaml';
import type { Changes } from './make-content.ts';

/** What matters of an item in a test; the rest is filled in. */
export interface ItemSketch {
  stem?: string | { zh: string; en: string };
  /** The choices by id. One text serves both languages, unless each has its own. */
  choices?: Record<string, string | { zh: string; en: string }>;
  key?: unknown;
  [field: string]: unknown;
}

/** The small course with items of its own beside those it has. They are on topic "styles". */
export function withItems(...items: readonly ItemSketch[]): Changes {
  return {
    'items/more.yaml': stringify(items.map(fillIn), { lineWidth: 0, aliasDuplicateObjects: false }),
    ...DRAWN,
  };
}

/** An exam that draws whatever else there is, so that no item is left over. */
export const DRAWN: Changes = {
  'exams/any.yaml': `title: { zh: 随意, en: Any }
summary: { zh: 随意一题。, en: Any item. }
blueprint:
  - { count: 1 }
cutScore: 0.5
minutes: 10
`,
  'course.yaml': (base) => base.replace('exams: [final]', 'exams: [final, any]'),
};

/** So many items, each sketched by its number. */
export function times(count: number, sketch: (index: number) => ItemSketch): ItemSketch[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `item-${index + 1}`,
    ...sketch(index),
  }));
}

function fillIn({ stem = 'Which one?', choices, key = ['a'], ...rest }: ItemSketch) {
  return {
    id: 'item-1',
    type: 'single',
    topic: 'styles',
    teaches: 'first-call',
    difficulty: 1,
    stem: inBoth(stem),
    ...(choices ? { choices: Object.entries(choices).map(toChoice) } : {}),
    key,
    ...rest,
  };
}

export function toChoice([id, text]: [string, string | object]) {
  return { id, text: inBoth(text), feedback: inBoth('Because.') };
}

function inBoth(text: string | object): object {
  return typeof text === 'string' ? { zh: text, en: text } : text;
}
