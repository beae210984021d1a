import { LANGS, lessonIdsOf, plannedLessonsOf, versionsOf, type Content } from '../content.ts';
import type { Text } from '#schemas/text.ts';
import { answerTo, type Answers, type Asks, type Choice, type Question } from './question.ts';

/** Modules that are for learners, by their titles. A course that cannot be read has none. */
export function modulesIn({ course }: Content): Choice[] {
  const tracks: readonly string[] = ['core', 'elective'];
  return (course?.data.modules ?? [])
    .filter(({ track }) => tracks.includes(track))
    .map(({ id, title }) => toChoice(id, title));
}

export function topicsIn({ course }: Content): Choice[] {
  return (course?.data.topics ?? []).map(({ id, title }) => toChoice(id, title));
}

/** Written lessons in the order of the course, those of one module first. */
export function lessonsIn(content: Content, moduleId?: string): Choice[] {
  const modules = content.course?.data.modules ?? [];
  const own = modules.find(({ id }) => id === moduleId)?.lessons ?? [];
  const written = lessonIdsOf(content);
  const listed = [...own, ...modules.flatMap(({ lessons }) => lessons), ...written];
  return [...new Set(listed)]
    .filter((id) => written.includes(id))
    .map((id) => toChoice(id, titleOfLesson(content, id)));
}

export function titleOfLesson(content: Content, lessonId: string): Text {
  const titles = versionsOf(content, lessonId).flatMap(([lang, { front }]) =>
    front ? [[lang, front.title] as const] : [],
  );
  return Object.fromEntries(titles);
}

export const askModule: Asks = (_, content) => ({
  name: 'module',
  message: 'Which module does it belong to?',
  choices: modulesIn(content),
});

/** @param message How it is asked on screen. */
export function askLesson(message: string): (answers: Answers, content: Content) => Question {
  return (answers, content) => ({
    name: 'lesson',
    message,
    choices: lessonsIn(content, answerTo(answers, 'module')),
    mistakeIn: (id) =>
      plannedLessonsOf(content).includes(id) && !lessonIdsOf(content).includes(id)
        ? `The lesson "${id}" is planned and not written yet. Begin it first: npm run new -- lesson ${id}`
        : undefined,
  });
}

/** @example toChoice('mindset', { zh: '心态', en: 'Mindset' }).label // => 'Mindset · 心态' */
export function toChoice(id: string, text: Text): Choice {
  const wordings = typeof text === 'string' ? [text] : LANGS.toReversed().map((lang) => text[lang]);
  return { value: id, label: wordings.filter(Boolean).join(' · ') || id };
}
