import type { Item, ItemOf } from '#schemas/item.ts';
import type { Text } from '#schemas/text.ts';
import {
  CLOZE_IN_BOTH,
  everyText,
  leftOut,
  notesForMoodle,
  reasonToLeaveOut,
  weightsOf,
  type ExportOptions,
} from './carried.ts';
import { bare, escape, html, needsHtml, orderLine, plainSide } from './gift-signs.ts';
import { wordingsIn, type Language } from './multilang.ts';
import { pairsOf } from './pairs.ts';
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
  // Blanks stay outside, where trimming finds them; line ends are written as signs, and stay.
  const space = (part: string, side: RegExp) => (side.test(part) ? ' ' : '');
  const lead = inside(before.replace(/[^\S\n]+$/, '')) + space(before, /[^\S\n]$/);
  const tail = space(after, /^[^\S\n]/) + inside(after.replace(/^[^\S\n]+/, ''));
  return isHtml
    ? [`[html]<p>${say(stem).slice('[html]'.length)}</p>${lead}`, tail]
    : [`${say(stem)}\\n\\n${lead}`, tail];
}

function reasons(item: Item & { choices: { text: Text; feedback: Text }[] }, language: Language) {
  return `####[html]${escape(writeReasons(item.choices, language))}`;
}
