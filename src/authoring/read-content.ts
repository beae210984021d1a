import { join } from 'node:path';
import type { Lang } from '#domain/text/locale.ts';
import { CourseSchema } from '#schemas/course.ts';
import { DiagramSchema } from '#schemas/diagram.ts';
import { ExamSchema } from '#schemas/exam.ts';
import { FactSchema } from '#schemas/facts.ts';
import { GlossarySchema, SourcesSchema } from '#schemas/glossary.ts';
import { ItemSchema } from '#schemas/item.ts';
import { LessonSchema } from '#schemas/lesson.ts';
import { RolePlaySchema } from '#schemas/roleplay.ts';
import { LANGS, LESSON_FOLDERS, type Content } from './content.ts';
import { listNames, readFolder, readSource, type SourceFile } from './files.ts';
import { findStrays } from './find-strays.ts';
import { listTree } from './list-folder.ts';
import { aboutFile, type Problem } from './problem.ts';
import { readEntries, readLists } from './read-entries.ts';
import { readChanged } from './remember.ts';
import { readLesson, type Lesson } from './read-lesson.ts';

/**
 * Reads everything an author writes, and goes on after each broken file.
 *
 * @param root The folder that holds `content/` and `src/`.
 */
export async function readContent(root: string): Promise<Content> {
  const problems: Problem[] = [];
  const keep = <T extends { problems: Problem[] }>(read: T): T => {
    problems.push(...read.problems);
    return read;
  };
  const texts = new Map<string, string>();
  const note = (files: SourceFile[]) => {
    for (const { file, text } of files) if (text !== undefined) texts.set(file, text);
    return files;
  };
  const folder = async (name: string) =>
    note(keep(await readFolder(root, `content/${name}`, '.yaml')).files);
  const single = async (name: string) =>
    note(keep(await readSource(root, `content/${name}`)).files);

  const course = await single('course.yaml');
  if (course.length === 0) problems.push(NO_COURSE);
  problems.push(...(await findStrays(root, 'content', PLACES, WHERE_ELSE)));
  problems.push(...(await findStrays(root, 'content/lessons', LESSON_PLACES, WHERE_LESSONS)));
  const lessons = await Promise.all(LANGS.map((lang) => readLessons(root, lang)));
  for (const read of lessons) note(keep(read).files);

  return {
    course: keep(readEntries(course, CourseSchema)).collection.entries[0],
    lessons: new Map(lessons.map((read) => [read.lang, read.lessons])),
    items: keep(readLists(await folder('items'), ItemSchema)).collection,
    exams: keep(readEntries(await folder('exams'), ExamSchema)).collection,
    roleplays: keep(readEntries(await folder('roleplays'), RolePlaySchema)).collection,
    diagrams: keep(readEntries(await folder('diagrams'), DiagramSchema)).collection,
    facts: keep(readLists(await folder('facts'), FactSchema)).collection,
    glossary: keep(readLists(await single('glossary.yaml'), GlossarySchema.element)).collection,
    sources: keep(readLists(await single('sources.yaml'), SourcesSchema.element)).collection,
    figures: await readFigureNames(root),
    pictures: new Set((await listTree(join(root, 'public'))).map((name) => `/${name}`)),
    texts,
    problems,
  };
}

async function readLessons(root: string, lang: Lang) {
  const folder = await readFolder(root, `content/lessons/${LESSON_FOLDERS[lang]}`, '.mdx');
  const read = readChanged(folder.files, LessonSchema, ({ file, id, text }) =>
    readLesson({ id, lang, file }, text),
  );
  const lessons: ReadonlyMap<string, Lesson> = new Map(
    read.map(({ lesson }) => [lesson.id, lesson]),
  );
  return {
    lang,
    lessons,
    files: folder.files,
    problems: [...folder.problems, ...read.flatMap((each) => each.problems)],
  };
}

async function readFigureNames(root: string): Promise<ReadonlySet<string>> {
  const names = await listNames(join(root, 'src/components/figure'));
  return new Set(names.filter((name) => name.endsWith('.astro')).map((name) => name.slice(0, -6)));
}

/** What is read. Anything beside it would be left out without a word. */
const PLACES = [
  ...['course.yaml', 'glossary.yaml', 'sources.yaml'],
  ...['lessons', 'items', 'exams', 'roleplays', 'diagrams', 'facts'],
];
const WHERE_ELSE = `Move it into one of: ${PLACES.slice(3).join(', ')}.`;
const LESSON_PLACES = Object.values(LESSON_FOLDERS);
const WHERE_LESSONS = `Lessons stand in ${LESSON_PLACES.join(' and ')}: move it there.`;

const NO_COURSE = aboutFile(
  'content/course.yaml',
  'file-missing',
  'There is no such file. Add it, with the modules of the course and their lessons.',
);
