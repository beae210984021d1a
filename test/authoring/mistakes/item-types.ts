import { DRAWN } from '../make-bank.ts';
import { mistakesInNew } from './mistake.ts';

const ALL_TYPES = `- id: order-calls
  type: order
  topic: styles
  teaches: first-call
  difficulty: 1
  stem: { zh: 排序。, en: Put in order. }
  choices:
    - { id: one, text: { zh: 甲, en: Greet }, feedback: { zh: 先。, en: First. } }
    - { id: two, text: { zh: 乙, en: Listen }, feedback: { zh: 中。, en: Second. } }
    - { id: three, text: { zh: 丙, en: Repeat }, feedback: { zh: 后。, en: Third. } }
  key: [one, two, three]
- id: match-words
  type: match
  topic: styles
  teaches: first-call
  difficulty: 1
  stem: { zh: 配对。, en: Match. }
  choices:
    - { id: cat, text: { zh: 猫, en: Cat }, feedback: { zh: 喵。, en: It mews. } }
    - { id: dog, text: { zh: 狗, en: Dog }, feedback: { zh: 汪。, en: It barks. } }
  targets:
    - { id: mews, text: { zh: 喵, en: Mews } }
    - { id: barks, text: { zh: 汪, en: Barks } }
  key: { cat: mews, dog: barks }
- id: sort-words
  type: categorise
  topic: styles
  teaches: first-call
  difficulty: 1
  stem: { zh: 归类。, en: Sort. }
  choices:
    - { id: rose, text: { zh: 玫瑰, en: Rose }, feedback: { zh: 花。, en: A flower. } }
    - { id: oak, text: { zh: 橡, en: Oak }, feedback: { zh: 树。, en: A tree. } }
    - { id: fir, text: { zh: 冷杉, en: Fir }, feedback: { zh: 也是树。, en: A tree too. } }
  targets:
    - { id: flowers, text: { zh: 花, en: Flowers } }
    - { id: trees, text: { zh: 树, en: Trees } }
  key: { rose: flowers, oak: trees, fir: trees }
- id: fill-words
  type: cloze
  topic: styles
  teaches: first-call
  difficulty: 1
  stem: { zh: 填空。, en: Fill in. }
  text: { zh: '请{verb}。', en: 'Please {verb}.' }
  gaps:
    - id: verb
      choices:
        - { id: hold, text: { zh: 稍等, en: hold }, feedback: { zh: 对。, en: Right. } }
        - { id: go, text: { zh: 走开, en: go }, feedback: { zh: 不对。, en: Wrong. } }
  key: { verb: hold }
- id: judge-words
  type: best-worst
  topic: styles
  teaches: first-call
  difficulty: 3
  stem: { zh: 哪句最好？, en: Which is best? }
  choices:
    - { id: good, text: { zh: 我来查, en: I look }, feedback: { zh: 好。, en: Good. } }
    - { id: fair, text: { zh: 请稍等, en: A moment }, feedback: { zh: 还行。, en: Fair. } }
    - { id: bad, text: { zh: 不知道, en: No idea }, feedback: { zh: 差。, en: Bad. } }
  key: { best: good, worst: bad }
`;

/** What authors get wrong in the types of items that are not simply picked. */
export const ITEM_TYPE_MISTAKES = mistakesInNew('items/types.yaml', ALL_TYPES, DRAWN, {
  'an order without one of its choices': [
    '[one, two, three]',
    '[one, two]',
    '11  order-calls.key  The key of an "order" item names every choice, in the right order. Add three.  [item-key-incomplete]',
  ],
  'an order with a name that is no choice': [
    '[one, two, three]',
    '[one, two, three, four]',
    '11  order-calls.key.3  The key names "four", but the choices are: one, two, three. Name one of these.  [item-key-unknown]',
  ],
  'an order with a misspelt choice': [
    '[one, two, three]',
    '[one, two, tree]',
    '11  order-calls.key.2  The key names "tree", but the choices are: one, two, three. Name one of these.  [item-key-unknown]',
  ],
  'an order of two choices': [
    '    - { id: three, text: { zh: 丙, en: Repeat }, feedback: { zh: 后。, en: Third. } }\n  key: [one, two, three]',
    '  key: [one, two]',
    '7  order-calls.choices  Found a list of 2. Give at least three choices to put in order.  [field-list-too-short]',
  ],
  'an order as fields': [
    'key: [one, two, three]',
    'key: { one: 1, two: 2, three: 3 }',
    '11  order-calls.key  Found a group of fields. Write a list: each entry on a line of its own, after "- ".  [field-no-list]',
  ],
  'a pair that is missing': [
    '{ cat: mews, dog: barks }',
    '{ cat: mews }',
    '24  match-words.key  The key says nothing about the choice "dog". Add "dog: …" with where it belongs.  [item-key-incomplete]',
  ],
  'a pair with an unknown target': [
    'dog: barks',
    'dog: bark',
    '24  match-words.key.dog  There is no target "bark". Name one of: mews, barks.  [item-key-unknown]',
  ],
  'a pair with an unknown choice': [
    'dog: barks }',
    'dog: barks, cow: mews }',
    '24  match-words.key.cow  There is no choice "cow". Name one of: cat, dog.  [item-key-unknown]',
  ],
  'a misspelt choice in a pair': [
    'dog: barks }',
    'dgo: barks }',
    '24  match-words.key.dgo  There is no choice "dgo". Name one of: cat, dog.  [item-key-unknown]',
  ],
  'one target for two choices': [
    'dog: barks }',
    'dog: mews }',
    '24  match-words.key.dog  In a "match" item each target fits one choice; "mews" fits several. Make the type "categorise", or give each its own.  [item-target-shared]',
  ],
  'pairs as a list': [
    '{ cat: mews, dog: barks }',
    '[mews, barks]',
    '24  match-words.key  Found a list of 2. Write its entries on lines of their own, each as "name: value".  [field-no-group]',
  ],
  'no targets': [
    '  targets:\n    - { id: mews, text: { zh: 喵, en: Mews } }\n    - { id: barks, text: { zh: 汪, en: Barks } }\n',
    '',
    '12  match-words.targets  Add "targets". Write a list: each entry on a line of its own, after "- ".  [field-missing]',
  ],
  'two targets by one id': [
    'id: barks, text',
    'id: mews, text',
    '23  match-words.targets.mews.id  Two targets are called "mews". Give each its own id.  [item-choice-twice]',
  ],
  'a group that stays empty': [
    'rose: flowers',
    'rose: trees',
    '36  sort-words.targets.flowers.id  No choice belongs in "flowers". Add one, or remove the group.  [item-target-unused]',
  ],
  'a choice in no group': [
    ', fir: trees }',
    ' }',
    '38  sort-words.key  The key says nothing about the choice "fir". Add "fir: …" with where it belongs.  [item-key-incomplete]',
  ],
  'a choice in an unknown group': [
    'fir: trees',
    'fir: tree',
    '38  sort-words.key.fir  There is no target "tree". Name one of: flowers, trees.  [item-key-unknown]',
  ],
  'a gap that the sentence lacks': [
    "en: 'Please {verb}.'",
    "en: 'Please hold.'",
    '45  fill-words.text.en  The sentence has no "{verb}". Write it where the choice goes.  [item-gap-missing]',
  ],
  'a gap with another name in one language': [
    'Please {verb}.',
    'Please {word}.',
    '45  fill-words.text.en  "{word}" is no gap. Write one of: {verb}.  [item-gap-unknown]',
  ],
  'a gap twice in the sentence': [
    'Please {verb}.',
    'Please {verb}, {verb}.',
    '45  fill-words.text.en  "{verb}" stands in the sentence twice. Write it once.  [item-gap-twice]',
  ],
  'a gap without braces': [
    'Please {verb}.',
    'Please (verb).',
    '45  fill-words.text.en  The sentence has no "{verb}". Write it where the choice goes.  [item-gap-missing]',
  ],
  'a gap with full-width braces': [
    'Please {verb}.',
    'Please ｛verb｝.',
    '45  fill-words.text.en  The sentence has no "{verb}". Write it where the choice goes.  [item-gap-missing]',
  ],
  'a gap without a key': [
    'key: { verb: hold }',
    'key: {}',
    '51  fill-words.key  The key says nothing about the gap "verb". Add "verb: …" with its right choice.  [item-key-incomplete]',
  ],
  'a key for a gap that is not there': [
    'verb: hold }',
    'verb: hold, noun: go }',
    '51  fill-words.key.noun  There is no gap "noun". Name one of: verb.  [item-key-unknown]',
  ],
  'a key that is no choice of the gap': [
    'verb: hold }',
    'verb: wait }',
    '51  fill-words.key.verb  The key names "wait", but the choices are: hold, go. Name one of these.  [item-key-unknown]',
  ],
  'a sentence with a gap that begins with a brace': [
    "text: { zh: '请{verb}。', en: 'Please {verb}.' }",
    'text:\n    zh: 请{verb}。\n    en: {verb} the line.',
    '47  The text on this line contains a bracket, which YAML takes for a list or for fields. Put the text in quotation marks.  [yaml-bracket-in-text]',
  ],
  'a sentence without quotation marks in braces': [
    "en: 'Please {verb}.'",
    'en: Please {verb}.',
    '45  The text on this line contains a bracket, which YAML takes for a list or for fields. Put the text in quotation marks.  [yaml-bracket-in-text]',
  ],
  'the best choice as the worst': [
    'worst: bad',
    'worst: good',
    '62  judge-words.key.worst  The best choice cannot be the worst as well. Name another.  [item-best-is-worst]',
  ],
  'a worst choice that is none': [
    'worst: bad',
    'worst: bda',
    '62  judge-words.key.worst  The key names "bda", but the choices are: good, fair, bad. Name one of these.  [item-key-unknown]',
  ],
  'no worst choice': [
    'key: { best: good, worst: bad }',
    'key: { best: good }',
    '62  judge-words.key.worst  Add "worst". Write a text. Where it looks like a number or a date, put it in quotation marks.  [field-missing]',
  ],
  'a list as key of best and worst': [
    '{ best: good, worst: bad }',
    '[good, bad]',
    '62  judge-words.key  Found a list of 2. Write its fields on lines of their own, each as "name: value".  [field-no-group]',
  ],
});
