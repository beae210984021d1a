import type { Lang } from '#domain/text/locale.ts';
import type { LessonBody } from './lesson-body.ts';

/**
 * How fast a lesson is read, in characters of Chinese and words of English a minute.
 *
 * Adults silently read 238 words of English non-fiction a minute, most of them between 175 and
 * 300; other languages follow by the words that they need (M. Brysbaert, "How many words do we
 * read per minute?", Journal of Memory and Language 109, 2019). A lesson is studied, often in a
 * second language, so we take the lower end, 180. Our lessons have about 1.5 characters of
 * Chinese, punctuation included, for a word of English; 300 is a little more than that makes,
 * because most of their readers read their first language.
 */
const PER_MINUTE: Readonly<Record<Lang, number>> = { zh: 300, en: 180 };

/** Seconds for what a lesson asks one to do; our own estimate. A role-play has its own minutes. */
const SECONDS: Readonly<Record<string, number>> = { Check: 40, Reflect: 60, RolePlayLink: 15 };

/** How long a lesson takes in one language, in minutes: reading it, and doing what it asks. */
export function minutesFor({ prose, uses }: LessonBody, lang: Lang): number {
  // A text alternative is heard instead of the picture.
  const read = prose.filter(({ at }) => !at.endsWith('alt>') && at !== 'image');
  const amount = read.reduce((sum, { text }) => sum + amountOf(text, lang), 0);
  const doing = uses.reduce((sum, { name }) => sum + secondsOf(name), 0);
  return amount / PER_MINUTE[lang] + doing / 60;
}

function amountOf(text: string, lang: Lang): number {
  const each =
    lang === 'zh' ? /[\p{Script=Han}\p{P}]|[\p{Script=Latin}\p{N}]+/gu : /[\p{L}\p{N}’'-]+/gu;
  return text.match(each)?.length ?? 0;
}

function secondsOf(name: string): number {
  return (Object.hasOwn(SECONDS, name) && SECONDS[name]) || 0;
}
