import type { Lang } from '#domain/text/locale.ts';
import { leftOut } from './carried.ts';
import { readBody } from './moodle-answers.ts';
import { richOf, textIn } from './moodle-text.ts';
import type { Draft, Note, Outcome, Question } from './question.ts';
import { readReasons } from './reasons.ts';
import type { Rich } from './rich-text.ts';
import { readTags } from './tags.ts';
import { toDraft } from './to-draft.ts';
import { attribute, child, children, readQuestions, textOf, type Element } from './xml.ts';

/**
 * Reads Moodle XML.
 *
 * @param language The language of texts without the marks of "Multi-Language Content"; left out,
 *   it is told from their signs.
 */
export function fromMoodle(source: string, language?: Lang): { drafts: Draft[]; left: Outcome[] } {
  const drafts: Draft[] = [];
  const left: Outcome[] = [];
  let category: string | undefined;
  for (const { line, element, name, fault } of readQuestions(source)) {
    const type = attribute(element, 'type') ?? '';
    if (type === 'category') {
      category = textIn(child(element, 'category'));
      continue;
    }
    const title = textIn(child(element, 'name')) || name;
    const leave = (note: Note) => left.push({ name: title, line, notes: [note] });
    if (!element) {
      leave(leftOut('syntax', fault ?? 'The question could not be read.'));
      continue;
    }
    const tags = children(child(element, 'tags'), 'tag').map(textIn);
    const read = readBody(element, type, readTags(tags).type);
    if ('kind' in read) leave(read);
    else {
      const idnumber = textOf(child(element, 'idnumber')) || undefined;
      const general = richOf(child(element, 'generalfeedback'));
      const reasons = general && readReasons(general);
      const question: Question<Rich> = {
        name: title,
        idnumber,
        line,
        tags,
        category,
        stem: read.stem,
        body: read.body,
        general: reasons ? undefined : general,
        reasons,
        notes: [...read.notes, ...findHints(element)],
      };
      drafts.push(toDraft(question, language));
    }
  }
  return { drafts, left };
}

/** Comments and hints on the whole, except those that Moodle writes by itself. */
function findHints(element: Element): Note[] {
  const own =
    /^(Your answer is (partially )?(in)?correct\.?|您的回答(不|部分)?正确。?|Well done!|Parts, but only parts, of your response are correct\.|That is not right at all\.|)$/;
  const names = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback', 'hint'];
  const texts = names.flatMap((name) => children(element, name).map(textIn));
  const written = texts
    .map((text) => text.replace(/<[^>]*>/g, '').trim())
    .filter((text) => !own.test(text));
  if (written.length === 0) return [];
  const quoted = written.map((text) => `“${text}”`).join(' ');
  return [
    {
      kind: 'lost',
      what: 'hints',
      message: `Hints and comments on the whole answer, for which our items have no place: ${quoted}`,
    },
  ];
}
