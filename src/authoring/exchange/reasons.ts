import type { Text } from '#schemas/text.ts';
import { htmlIn, type Language } from './multilang.ts';
import type { Body, Choice, DraftText } from './question.ts';
import type { Rich } from './rich-text.ts';

/**
 * The feedback of each choice as a list, for question types that have one feedback for all:
 * ordering and matching. Learners read it as "General feedback"; we read it back.
 */
export function writeReasons(
  choices: readonly { text: Text; feedback: Text }[],
  language: Language,
): string {
  const rows = choices.map(
    ({ text, feedback }) =>
      `<dt>${htmlIn(text, language)}</dt><dd>${htmlIn(feedback, language)}</dd>`,
  );
  return `<dl>${rows.join('')}</dl>`;
}

/** The list taken apart again. Nothing where the text is no such list. */
export function readReasons({ text }: Rich): { text: Rich; feedback: Rich }[] | undefined {
  if (!/^\s*<dl>[\s\S]*<\/dl>\s*$/.test(text)) return undefined;
  const rows = [...text.matchAll(/<dt>([\s\S]*?)<\/dt>\s*<dd>([\s\S]*?)<\/dd>/g)];
  return rows.map(([, name = '', reason = '']) => ({
    text: { format: 'html', text: name },
    feedback: { format: 'html', text: reason },
  }));
}

/**
 * Gives each choice its reason, and puts the choices in the order of the reasons.
 * Nothing where the reasons are about other choices.
 */
export function placeReasons(
  body: Body<DraftText>,
  reasons: readonly { text: DraftText; feedback: DraftText }[],
): Body<DraftText> | undefined {
  if (body.type === 'true-false' || body.type === 'cloze') return undefined;
  const left = body.choices.map((_, index) => index);
  const order: number[] = [];
  for (const { text } of reasons) {
    const at = left.findIndex((index) => isSame(body.choices[index]?.text, text));
    if (at < 0) return undefined;
    order.push(...left.splice(at, 1));
  }
  if (left.length > 0) return undefined;

  const choices: Choice<DraftText>[] = order.flatMap((from, index) => {
    const choice = body.choices[from];
    return choice ? [{ ...choice, feedback: reasons[index]?.feedback }] : [];
  });
  const now = (index: number) => order.indexOf(index);
  switch (body.type) {
    case 'best-worst':
      return { ...body, choices, best: now(body.best), worst: now(body.worst) };
    case 'match':
    case 'categorise':
      return { ...body, choices, key: order.map((from) => body.key[from] ?? 0) };
    default:
      return { ...body, choices, key: body.key.map(now) };
  }
}

function isSame(a: DraftText | undefined, b: DraftText): boolean {
  return a?.zh === b.zh && a?.en === b.en;
}
