import type { Item, ItemOf } from '#schemas/item.ts';
import type { Text } from '#schemas/text.ts';
import {
  BEST,
  everyText,
  leftOut,
  notesForMoodle,
  reasonToLeaveOut,
  weightsOf,
  WORST,
  type ExportOptions,
} from './carried.ts';
import { htmlIn, wordingsIn, type Language } from './multilang.ts';
import type { Note, Outcome } from './question.ts';
import { writeReasons } from './reasons.ts';
import { toHtml } from './rich-text.ts';
import { tagsOf } from './tags.ts';

/**
 * Items as GIFT, the plain-text format of Moodle, and what became of each.
 *
 * Ids and tags stand in comments, as Moodle writes them since 3.9. Texts are bare where they
 * can be; with two languages, or signs that Moodle would take for HTML, they are HTML.
 */
export function toGift(
  items: readonly Item[],
  { language, categoryOf = (topic) => topic }: ExportOptions,
): { text: string; outcomes: Outcome[] } {
  const blocks: string[] = [];
  let topic: string | undefined;
  const outcomes = items.map((item): Outcome => {
    const reason = reasonToLeaveOut(item, language) ?? reasonAgainstGift(item, language);
    if (reason) return { name: item.id, notes: [reason] };
    if (item.topic !== topic) {
      topic = item.topic;
      blocks.push(`$CATEGORY: $course$/top/${categoryOf(topic).replaceAll('/', '//')}`);
    }
    blocks.push(writeItem(item, language));
    return { name: item.id, as: KINDS[item.type], notes: notesForMoodle(item) };
  });
  return { text: blocks.join('\n\n') + (blocks.length > 0 ? '\n' : ''), outcomes };
}

const KINDS: Readonly<Record<Item['type'], string>> = {
  single: 'multiple choice',
  multiple: 'multiple choice, several answers',
  'true-false': 'true-false',
  order: 'ordering',
  match: 'matching',
  categorise: 'matching',
  cloze: 'missing word',
  'best-worst': 'matching',
};

function reasonAgainstGift(item: Item, language: Language): Note | undefined {
  if (item.type !== 'cloze') return undefined;
  if (item.gaps.length > 1) {
    return leftOut(
      'gaps',
      `GIFT holds one gap in a sentence, and this has ${item.gaps.length}. Export it with --format moodle.`,
    );
  }
  return language === 'both' ? CLOZE_IN_BOTH : undefined;
}

/** Two languages would show the gap twice. */
export const CLOZE_IN_BOTH: Note = leftOut(
  'both-languages',
  'Its gaps stand in the middle of the sentence, and two languages in one question would have them twice. Export it with --language zh and with --language en.',
);

function writeItem(item: Item, language: Language): string {
  const isHtml = language === 'both' || everyText(item).some((text) => needsHtml(text, language));
  const say = (text: Text) => (isHtml ? html(text, language) : bare(text, language));
  const marks = [`[id:${item.id}]`, ...tagsOf(item).map((tag) => `[tag:${tag}]`)];
  return `// ${marks.join(' ')}\n::${item.id}::${writeQuestion(item, language, say)}`;
}

function writeQuestion(item: Item, language: Language, say: (text: Text) => string): string {
  const stem = say(item.stem);
  switch (item.type) {
    case 'single':
      return `${stem}{${lines(item.choices.map((choice) => (item.key.includes(choice.id) ? '=' : '~') + answer(choice)))}}`;
    case 'multiple': {
      const weights = weightsOf(item);
      return `${stem}{${lines(item.choices.map((choice, index) => `~%${weights[index]}%${answer(choice)}`))}}`;
    }
    case 'true-false': {
      const { true: yes, false: no } = item.feedback;
      const [wrong, right] = item.key ? [no, yes] : [yes, no];
      return `${stem}{${item.key ? 'TRUE' : 'FALSE'}#${say(wrong)}#${say(right)}}`;
    }
    case 'order':
      return `${stem}{>${item.key.length} ALL VERTICAL RELATIVE_ALL_PREVIOUS_AND_NEXT SHOW none${lines(
        [
          ...item.key.flatMap((id) => {
            const choice = item.choices.find((each) => each.id === id);
            return choice ? [orderLine(choice.text, language)] : [];
          }),
          reasons(item, language),
        ],
      )}}`;
    case 'match':
    case 'categorise':
    case 'best-worst':
      return `${stem}{${lines([
        ...pairsOf(item).map(
          ([left, right]) => `=${left ? say(left) : ''} -> ${plainSide(right, language)}`,
        ),
        reasons(item, language),
      ])}}`;
    case 'cloze': {
      const [before, after] = aroundGap(item, language, say);
      const [gap] = item.gaps;
      const choices = (gap?.choices ?? []).map(
        (choice) => (item.key[gap?.id ?? ''] === choice.id ? '=' : '~') + answer(choice),
      );
      return `${before}{${lines(choices)}}${after}`;
    }
  }

  function answer({ text, feedback }: { text: Text; feedback: Text }): string {
    return `${say(text)}#${say(feedback)}`;
  }
}

function lines(rows: readonly string[]): string {
  return `\n${rows.map((row) => `\t${row}\n`).join('')}`;
}

/** What is matched to what. Targets that are left over stand alone. */
export function pairsOf(
  item: ItemOf<'match' | 'categorise' | 'best-worst'>,
): [left: Text | undefined, right: Text][] {
  if (item.type === 'best-worst') {
    const { best, worst } = item.key;
    const textOf = (id: string) => item.choices.find((choice) => choice.id === id)?.text ?? '';
    const others = item.choices.filter(({ id }) => id !== best && id !== worst);
    return [
      [BEST, textOf(best)],
      [WORST, textOf(worst)],
      ...others.map(({ text }): [undefined, Text] => [undefined, text]),
    ];
  }
  const used = Object.values(item.key);
  return [
    ...item.choices.flatMap(({ id, text }): [Text, Text][] => {
      const target = item.targets.find((each) => each.id === item.key[id]);
      return target ? [[text, target.text]] : [];
    }),
    ...item.targets
      .filter(({ id }) => !used.includes(id))
      .map(({ text }): [undefined, Text] => [undefined, text]),
  ];
}

/** The instruction and what stands before the gap, and what stands after it. */
function aroundGap(
  { stem, text, gaps }: ItemOf<'cloze'>,
  language: Language,
  say: (text: Text) => string,
): [string, string] {
  const sentence = wordingsIn(text, language)[0]?.[1] ?? '';
  const mark = `{${gaps[0]?.id}}`;
  const at = sentence.indexOf(mark);
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + mark.length);
  const isHtml = say(stem).startsWith('[html]');
  const inside = (part: string) => escape(isHtml ? toHtml(part) : part);
  // Trimming would glue the gap to the word before it.
  const space = (part: string, side: RegExp) => (side.test(part) ? ' ' : '');
  const lead = inside(before.trimEnd()) + space(before, /\s$/);
  const tail = space(after, /^\s/) + inside(after.trimStart());
  return isHtml
    ? [`[html]<p>${say(stem).slice('[html]'.length)}</p>${lead}`, tail]
    : [`${say(stem)}\\n\\n${lead}`, tail];
}

function reasons(item: Item & { choices: { text: Text; feedback: Text }[] }, language: Language) {
  return `####[html]${escape(writeReasons(item.choices, language))}`;
}

/** Signs that Moodle, or the reader of GIFT, would take for something else. */
function needsHtml(text: Text, language: Language): boolean {
  return wordingsIn(text, language).some(([, wording]) => /[<>&\n]|^[%[]|\s\s|\/\//.test(wording));
}

function bare(text: Text, language: Language): string {
  return escape(wordingsIn(text, language)[0]?.[1] ?? '');
}

function html(text: Text, language: Language): string {
  return `[html]${escape(htmlIn(text, language).replace(/^%/, '&#37;'))}`;
}

/** Moodle shows the right side of a pair as a title: HTML without a mark that says so. */
function plainSide(text: Text, language: Language): string {
  // The reader of GIFT makes one blank of several here, wide ones too.
  return escape(htmlIn(text, language).replace(/[^\S ]/g, (sign) => `&#${sign.codePointAt(0)};`));
}

/** A choice to put in order is read as it stands: nothing in it can be escaped. */
function orderLine(text: Text, language: Language): string {
  return htmlIn(text, language, (html) =>
    html.replace(/[{}\\#]|^0$|^\/|\/(?=\/)/g, (sign) => `&#${sign.codePointAt(0)};`),
  ).replace(/^0$/, '&#48;');
}

function escape(text: string): string {
  return text.replace(/[\\#=~{}:]/g, '\\$&').replace(/\n/g, '\\n');
}
