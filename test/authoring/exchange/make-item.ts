import { ItemSchema, type Item } from '#schemas/item.ts';

/** A single choice, with changes. */
export function makeItem(changes: object = {}): Item {
  return ItemSchema.parse({
    id: 'first-words',
    type: 'single',
    topic: 'calls',
    teaches: 'first-call#pick-up',
    difficulty: 1,
    stem: { zh: '先说什么？', en: 'What comes first: a name?' },
    choices: [
      {
        id: 'name',
        text: { zh: '报姓名', en: 'Your name' },
        feedback: { zh: '对方知道你是谁。', en: 'They know who you are.' },
      },
      {
        id: 'hello',
        text: { zh: '喂', en: 'Hello' },
        feedback: { zh: '对方还不知道。', en: 'They do not know yet.' },
      },
    ],
    key: ['name'],
    ...changes,
  });
}
