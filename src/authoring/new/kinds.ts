/** What `npm run new` can make. */
export const KINDS = ['lesson', 'item', 'roleplay', 'exam', 'diagram'] as const;
export type Kind = (typeof KINDS)[number];

/** What is said about each kind: to choose it, to use its arguments, to copy an example. */
interface About {
  /** After "a new". */
  noun: string;
  says: string;
  example: string;
  args: readonly Argument[];
}

/** An argument of the command, and what people are told of it. */
interface Argument {
  name: string;
  value: string;
  says: string;
}

const arg = (name: string, value: string, says: string): Argument => ({ name, value, says });
const TITLES = [
  arg('title-zh', 'text', 'its title in Chinese'),
  arg('title-en', 'text', 'its title in English; the id is made of it unless you give one'),
];

export const ABOUT: Readonly<Record<Kind, About>> = {
  lesson: {
    noun: 'lesson',
    says: 'in both languages, with four questions and its place in the course',
    example:
      'npm run new -- lesson keeping-promises --module procedures --title-zh 说到做到 --title-en "Keeping promises"',
    args: [
      ...TITLES,
      arg('module', 'id', 'the module it belongs to'),
      arg('after', 'lesson', 'the lesson it follows; the last of the module if left out'),
      arg('topic', 'id', 'the topic of its questions; one of its own if left out'),
      arg('topic-zh', 'text', 'the name of a new topic in Chinese'),
      arg('topic-en', 'text', 'the name of a new topic in English'),
      arg('source', 'row', 'a row of the fact register that it teaches; may be repeated'),
      arg('fact', 'text', 'a fact of your own that it teaches, for content/facts/own.yaml'),
    ],
  },
  item: {
    noun: 'item',
    says: 'a question of any of the eight types, for practice and exams',
    example: 'npm run new -- item --lesson telephone-etiquette --section read-back --type single',
    args: [
      arg('lesson', 'id', 'the lesson that teaches the answer'),
      arg('section', 'anchor', 'the section that teaches it'),
      arg('type', 'type', 'how it is answered'),
      arg('topic', 'id', 'its topic; that of the lesson’s other items if left out'),
      arg('difficulty', '1–3', '1 recall, 2 apply, 3 judge; 2 if left out'),
      arg('file', 'name', 'the file of content/items that it goes into'),
    ],
  },
  roleplay: {
    noun: 'role-play',
    says: 'a conversation of five decisions that passes the proof',
    example:
      'npm run new -- roleplay four-o-clock --module procedures --lesson the-handling-path --title-zh 四点的电话 --title-en "The four o’clock call"',
    args: [
      ...TITLES,
      arg('module', 'id', 'the module it belongs to'),
      arg('lesson', 'id', 'the lesson that it practises'),
    ],
  },
  exam: {
    noun: 'exam',
    says: 'drawn from topics of the item bank',
    example:
      'npm run new -- exam week-one --title-zh 第一周小考 --title-en "Week one" --topic mindset --topic causes --count 8',
    args: [
      ...TITLES,
      arg('topic', 'id', 'a topic that it asks about; may be repeated'),
      arg('count', 'number', 'how many items a form has'),
      arg('minutes', 'number', 'how long it may take'),
    ],
  },
  diagram: {
    noun: 'diagram',
    says: 'a flowchart for lessons',
    example:
      'npm run new -- diagram may-i-promise --title-zh 能许吗 --title-en "May I promise it?"',
    args: TITLES,
  },
};
