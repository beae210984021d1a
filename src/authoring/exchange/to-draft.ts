import type { Lang } from '#domain/text/locale.ts';
import { splitLanguages } from './multilang.ts';
import { mapBody, textsOf, type Draft, type DraftText, type Question } from './question.ts';
import { placeReasons } from './reasons.ts';
import { countMedia, toPlain, type Rich } from './rich-text.ts';

/**
 * A question with its texts in our languages and without HTML.
 *
 * @param language The language of texts that do not say theirs. Left out, a question with
 *   Chinese signs is Chinese, any other English.
 */
export function toDraft(question: Question<Rich>, language?: Lang): Draft {
  const texts = textsOf(question);
  const languages = languagesIn(texts);
  const own = language ?? (texts.some(({ text }) => /\p{Script=Han}/u.test(text)) ? 'zh' : 'en');
  const say = (rich: Rich) => toDraftText(rich, languages.length > 0 ? languages : [own]);
  const notes = [...question.notes, ...mediaNotes(texts), ...otherLanguageNotes(texts)];

  const { reasons, general, stem } = question;
  const body = mapBody(question.body, say);
  const pairs = reasons?.map((row) => ({ text: say(row.text), feedback: say(row.feedback) }));
  const placed = pairs && placeReasons(body, pairs);
  // Reasons about choices that somebody has changed since are a comment like any other.
  const comment = placed ? undefined : (general ?? asComment(reasons));
  return {
    ...question,
    stem: stem && say(stem),
    body: placed ?? body,
    general: comment && say(comment),
    reasons: undefined,
    notes,
  };
}

function languagesIn(texts: readonly Rich[]): Lang[] {
  const found = texts.flatMap((rich) => Object.keys(blocksOf(rich) ?? {}));
  return (['zh', 'en'] as const).filter((lang) => found.includes(lang));
}

function blocksOf({ format, text }: Rich) {
  return format === 'plain' ? undefined : splitLanguages(text);
}

function toDraftText(rich: Rich, languages: readonly Lang[]): DraftText {
  const blocks = blocksOf(rich);
  const text: DraftText = {};
  for (const lang of languages) {
    const part = blocks ? blocks[lang] : rich.text;
    const plain = part === undefined ? '' : toPlain({ format: rich.format, text: part });
    if (plain !== '') text[lang] = plain;
  }
  return text;
}

function asComment(reasons: Question<Rich>['reasons']): Rich | undefined {
  if (!reasons) return undefined;
  const rows = reasons.map(({ text, feedback }) => `${text.text}: ${feedback.text}`);
  return { format: 'html', text: rows.join('<br>') };
}

function mediaNotes(texts: readonly Rich[]): Draft['notes'] {
  const count = texts.reduce((sum, rich) => sum + countMedia(rich), 0);
  if (count === 0) return [];
  const many = count === 1 ? 'A picture or a recording' : `${count} pictures or recordings`;
  return [
    {
      kind: 'lost',
      what: 'media',
      message: `${many}: our items are text. Say in words what is to be seen, or leave the question out.`,
    },
  ];
}

function otherLanguageNotes(texts: readonly Rich[]): Draft['notes'] {
  const isOther = texts.some((rich) => {
    const blocks = blocksOf(rich);
    return blocks && Object.keys(blocks).length === 0;
  });
  if (!isOther) return [];
  return [
    {
      kind: 'lost',
      what: 'languages',
      message: 'Texts in languages other than Chinese and English: the course has these two.',
    },
  ];
}
