import { join } from 'node:path';
import type { Lang } from '#domain/text/locale.ts';
import { CourseSchema } from '#schemas/course.ts';
import { DiagramSchema } from '#schemas/diagram.ts';
import { ExamSchema } from '#schemas/exam.ts';
import { FactSchema } from '#schemas/facts.ts';
import { GlossarySchema, SourcesSchema } from '#schemas/glossary.ts';
import { ItemSchema } from '#schemas/item.ts';
import { RolePlaySchema } from '#schemas/roleplay.ts';
import { LANGS, LESSON_FOLDERS, type Content } from './content.ts';
import { listNames, readFolder, readSource } from './files.ts';
import { aboutFile, type Problem } from './problem.ts';
import { readEntries, readLists } from './read-entries.ts';
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
  const folder = async (name: string) =>
    keep(await readFolder(root, `content/${name}`, '.yaml')).files;
  const single = async (name: string) =>
    [await readSource(root, `content/${name}`)].flatMap((file) => file ?? []);

  const course = await single('course.yaml');
  if (course.length === 0) problems.push(NO_COURSE);
  problems.push(...(await findStrayFolders(root)));
  const lessons = await Promise.all(LANGS.map((lang) => readLessons(root, lang)));
  lessons.forEach(keep);

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
    problems,
  };
}

/** Folders beside those of the two languages would be left out without a word. */
async function findStrayFolders(root: string): Promise<Problem[]> {
  const folders = Object.values(LESSON_FOLDERS);
  const names = await listNames(join(root, 'content/lessons'));
  return names
    .filter((name) => !name.startsWith('.') && !folders.includes(name))
    .map((name) =>
      aboutFile(
        `content/lessons/${name}`,
        'file-misplaced',
        `This is not read: lessons stand in ${folders.join(' and ')}. Move it there.`,
      ),
    );
}

async function readLessons(root: string, lang: Lang) {
  const folder = await readFolder(root, `content/lessons/${LESSON_FOLDERS[lang]}`, '.mdx');
  const read = folder.files.map(({ file, id, text }) => readLesson({ id, lang, file }, text));
  const lessons: ReadonlyMap<string, Lesson> = new Map(
    read.map(({ lesson }) => [lesson.id, lesson]),
  );
  return {
    lang,
    lessons,
    problems: [...folder.problems, ...read.flatMap((each) => each.problems)],
  };
}

async function readFigureNames(root: string): Promise<ReadonlySet<string>> {
  const names = await listNames(join(root, 'src/components/figure'));
  return new Set(names.filter((name) => name.endsWith('.astro')).map((name) => name.slice(0, -6)));
}

const NO_COURSE = aboutFile(
  'content/course.yaml',
  'file-missing',
  'There is no such file. Add it, with the modules of the course and their lessons.',
);
