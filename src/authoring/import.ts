import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { languagesOf, lessonIdsOf, plannedLessonsOf, type Content } from './content.ts';
import { suggest } from './did-you-mean.ts';
import { completeItem, type NewItem, type Surroundings } from './exchange/complete-item.ts';
import { decodeText, FORMATS, recogniseFormat } from './exchange/formats.ts';
import { toShortId } from './exchange/name-items.ts';
import type { Draft, Outcome } from './exchange/question.ts';
import { wordNext, wordOutcomes, writeReport, type Report } from './exchange/word-outcomes.ts';
import { writeItems } from './exchange/write-items.ts';
import { wordingsOf } from './item-lists.ts';
import { plural } from './problem.ts';
import { readContent } from './read-content.ts';
import { listOptions, readOptions } from './read-options.ts';

/**
 * The command `npm run import`: makes items of questions in GIFT, Moodle XML or CSV, marks what
 * they lack, and says question by question what became of it.
 */
const OPTIONS = {
  topic: { value: '<topic>', help: 'the topic of questions that name none' },
  lesson: { value: '<lesson>', help: 'the lesson that teaches them, where they name none' },
  language: { value: 'en|zh', help: 'the language of the texts; told from their signs otherwise' },
  into: { value: '<file>', help: 'the new file, such as content/items/my-file.yaml' },
  report: { value: '<file.md>', help: 'keeps the report as well' },
  'dry-run': { help: 'reports, and writes nothing' },
  help: { help: 'shows this' },
};
const EXAMPLE =
  'npm run import -- questions.gift --topic etiquette-telephone --lesson telephone-etiquette';
const HELP = `Makes items of questions from Moodle and other systems: GIFT, Moodle XML, CSV.

  ${EXAMPLE}

${listOptions(OPTIONS)}

What the file does not have is marked with TODO, and the report names it.
Nothing is written over: the items go into a file of their own.`;

const { words, values, flags, mistakes } = readOptions(process.argv.slice(2), OPTIONS);
const [path] = words;

if (flags.has('help')) console.log(HELP);
else {
  const content = await readContent(process.cwd());
  const wrong = [...mistakes, ...findMistakes(content)];
  if (wrong.length > 0) fail(wrong);
  else await importFile(path ?? '', content);
}

function findMistakes(content: Content): string[] {
  const found: string[] = [];
  const demand = (name: 'topic' | 'lesson', allowed: readonly string[]) => {
    const value = values[name];
    if (value === undefined || allowed.includes(value)) return;
    found.push(`There is no ${name} "${value}". ${suggest(value, allowed)}`);
  };
  if (path === undefined) found.push('Name the file to import.');
  else if (words.length > 1) found.push(`One file at a time: found ${words.join(', ')}.`);
  else if (!existsSync(path)) found.push(`There is no file "${path}".`);
  demand('topic', topicsOf(content));
  demand('lesson', lessonsOf(content));
  if (values['language'] && !['en', 'zh'].includes(values['language'])) {
    found.push(
      `--language is "en" or "zh", and not "${values['language']}". A file in both languages needs none.`,
    );
  }
  if (values['into'] && !/^content\/items\/[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/.test(values['into'])) {
    found.push(
      `--into names a file of the bank, such as content/items/my-file.yaml, in lower-case letters, digits and hyphens. Found "${values['into']}".`,
    );
  }
  return found;
}

async function importFile(file: string, content: Content): Promise<void> {
  const { text, encoding } = decodeText(await readFile(file));
  const format = recogniseFormat(file, text);
  if (!format) {
    return fail([
      `"${file}" is neither GIFT, nor Moodle XML, nor a table with the column "stem_en" or "stem_zh". Export it from your system as "GIFT" or "Moodle XML".`,
    ]);
  }
  const exchange = FORMATS[format];
  const language =
    values['language'] === 'zh' || values['language'] === 'en' ? values['language'] : undefined;
  const { drafts, left } = exchange.read(text, language);
  const fileName = basename(file)
    .replace(/\.[^.]*$/, '')
    .replace(/\.gift$/, '');
  const around = surroundingsIn(content, fileName);
  const needed = findNeeded(drafts, around);
  if (needed.length > 0) return fail(needed);

  const made: NewItem[] = [];
  const outcomes: Outcome[] = [...left];
  drafts.forEach((draft, index) => {
    const completed = completeItem(draft, index + 1, around);
    if (completed.made) made.push(completed.made);
    outcomes.push(completed.outcome);
  });
  const into =
    values['into'] ?? `content/items/${freeName(toShortId(fileName) || 'imported')}.yaml`;
  const report: Report = {
    title: `${file} (${exchange.name}${encoding === 'utf-8' ? '' : `, ${encoding}`})`,
    unit: exchange.unit,
    outcomes: outcomes.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    generally: [],
    next: made.length > 0 ? nextSteps(into, outcomes) : [],
  };
  console.log(wordOutcomes(report));
  if (outcomes.length === 0) console.log('There is no question in it.');
  await keep(report);
  if (made.length === 0) process.exitCode = 1;
  else if (flags.has('dry-run')) {
    console.log(`\nNothing was written (--dry-run). It would be ${into}.`);
  } else {
    const heading = `Imported from ${basename(file)}. Replace what is marked TODO.`;
    if (await write(into, writeItems(made, heading))) {
      console.log(`\nWritten: ${into}, ${plural(made.length, 'item')}.\n${wordNext(report)}`);
    }
  }
}

/** Never over what stands there. */
async function write(into: string, text: string): Promise<boolean> {
  try {
    await mkdir(dirname(into), { recursive: true });
    await writeFile(into, text, { flag: 'wx' });
    return true;
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    const message = isThere
      ? `${into} exists, and nothing is written over. Name another file with --into.`
      : `${into} could not be written.`;
    fail([message]);
    return false;
  }
}

async function keep(report: Report): Promise<void> {
  const file = values['report'];
  if (file === undefined) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, writeReport(report));
  console.log(`\nReport: ${file}`);
}

function surroundingsIn(content: Content, fileName: string): Surroundings {
  const topics = content.course?.data.topics ?? [];
  const names = topics.flatMap(({ id, title }) =>
    [id, ...wordingsOf(title).map(([, wording]) => wording)].map((name) => [name, id] as const),
  );
  return {
    topic: values['topic'],
    lesson: values['lesson'],
    topics: topicsOf(content),
    topicOfCategory: (category) => {
      const last = category.replaceAll('//', '\0').split('/').at(-1)?.replaceAll('\0', '/').trim();
      return names.find(([name]) => name.toLowerCase() === last?.toLowerCase())?.[1];
    },
    lessons: lessonsOf(content),
    taken: new Set(content.items.ids),
    fileName,
  };
}

/** Said once, before anything is left out for it. */
function findNeeded(drafts: readonly Draft[], around: Surroundings): string[] {
  const lacks = (what: 'no-topic' | 'no-lesson') =>
    drafts.filter((draft) => {
      const trial = completeItem(draft, 1, { ...around, taken: new Set() });
      return trial.outcome.notes.some((note) => note.what === what);
    });
  const [topicless, lessonless] = [lacks('no-topic'), lacks('no-lesson')];
  const categories = [...new Set(topicless.flatMap(({ category }) => category ?? []))];
  const found: string[] = [];
  if (topicless.length > 0) {
    const where =
      categories.length > 0 ? ` The file has the categories: ${categories.join(', ')}.` : '';
    found.push(
      `${plural(topicless.length, 'question')} of ${drafts.length} name no topic of the course: add --topic.${where} The topics are: ${around.topics.join(', ')}.`,
    );
  }
  if (lessonless.length > 0) {
    found.push(
      `${plural(lessonless.length, 'question')} of ${drafts.length} name no lesson that teaches them: add --lesson. The lessons are: ${around.lessons.join(', ')}.`,
    );
  }
  return found;
}

function nextSteps(into: string, outcomes: readonly Outcome[]): string[] {
  const isMarked = outcomes.some(({ notes }) => notes.some(({ kind }) => kind === 'to-write'));
  return [
    ...(isMarked ? [`Replace what is marked TODO in ${into}.`] : []),
    'npm run check:content',
    'Ask them: <Check item="…" /> in the lesson, or a blueprint that draws their topic.',
  ];
}

function freeName(name: string): string {
  let free = name;
  for (let n = 2; existsSync(`content/items/${free}.yaml`); n++) free = `${name}-${n}`;
  return free;
}

function topicsOf({ course }: Content): string[] {
  return course?.data.topics.map(({ id }) => id) ?? [];
}

function lessonsOf(content: Content): string[] {
  return languagesOf(content).length > 0
    ? [...lessonIdsOf(content), ...plannedLessonsOf(content)]
    : [];
}

function fail(messages: readonly string[]): void {
  for (const message of messages) console.error(message);
  console.error(`\nFor example:\n  ${EXAMPLE}\nAll options: npm run import -- --help`);
  process.exitCode = 1;
}
