import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { Item } from '#schemas/item.ts';
import { learnersItemsOf, lessonIdsOf, type Content } from './content.ts';
import { suggest } from './did-you-mean.ts';
import { poolsOf } from './exam-pools.ts';
import { generalLosses, type Format } from './exchange/carried.ts';
import { FORMAT_NAMES, FORMATS, isFormat } from './exchange/formats.ts';
import type { Language } from './exchange/multilang.ts';
import { wordNext, wordOutcomes, writeReport, type Report } from './exchange/word-outcomes.ts';
import { wordingsOf } from './item-lists.ts';
import { readContent } from './read-content.ts';
import { listOptions, readOptions } from './read-options.ts';

/**
 * The command `npm run export`: writes items for Moodle and for spreadsheets, and says item by
 * item what the other system will not have.
 */
const OPTIONS = {
  format: { value: 'gift|moodle|csv', help: 'what to write' },
  topic: { value: '<topic>', help: 'the items of a topic' },
  lesson: { value: '<lesson>', help: 'the items that a lesson teaches' },
  exam: { value: '<exam>', help: 'the items that an exam can draw' },
  language: { value: 'zh|en|both', help: 'one language, or both side by side; a table has both' },
  out: { value: '<file>', help: 'where to; in the folder exports/ if left out' },
  report: { value: '<file.md>', help: 'keeps the report as well' },
  replace: { help: 'writes over a file that exists' },
  help: { help: 'shows this' },
};
const EXAMPLE = 'npm run export -- --format moodle --topic etiquette-telephone --language zh';
const HELP = `Writes items for other systems: GIFT and Moodle XML for Moodle, CSV for spreadsheets.

  ${EXAMPLE}
  npm run export -- --format csv all

${listOptions(OPTIONS)}

With --language both, texts are marked for Moodle's filter "Multi-Language Content", which has to
be switched on there: each learner then sees their own language.`;

/** What to do with the file. */
const ADVICE: Readonly<Record<Format, string>> = {
  gift: 'In Moodle: Question bank, Import, "GIFT format". Leave "Get category from file" on.',
  moodle:
    'In Moodle: Question bank, Import, "Moodle XML format". Leave "Get category from file" on.',
  csv: 'Open it in a spreadsheet. It comes back with: npm run import -- <file>.csv',
};

const MULTILANG =
  'In Moodle: Site administration, Filters: switch "Multi-Language Content" on for content and headings. Without it learners see both languages, one after the other.';

const { words, values, flags, mistakes } = readOptions(process.argv.slice(2), OPTIONS);
const { format = '', language = format === 'csv' ? 'both' : '' } = values;

if (flags.has('help')) console.log(HELP);
else {
  const content = await readContent(process.cwd());
  const wrong = [...mistakes, ...findMistakes(content)];
  if (wrong.length > 0 || !isFormat(format) || !isLanguage(language)) fail(wrong);
  else await exportItems(content, format, language);
}

function findMistakes(content: Content): string[] {
  const found: string[] = [];
  if (format === '') found.push('Say which format to write: --format gift, moodle or csv.');
  else if (!isFormat(format)) {
    found.push(`There is no format "${format}". ${suggest(format, FORMAT_NAMES)}`);
  }
  if (language === '') {
    if (format !== '') found.push('Say which language to write: --language zh, en or both.');
  } else if (!isLanguage(language)) {
    found.push(`--language is "zh", "en" or "both", and not "${language}".`);
  }
  const chosen = ['topic', 'lesson', 'exam'].filter((name) => values[name] !== undefined);
  const stray = words.filter((word) => word !== 'all');
  if (stray.length > 0) {
    const advice = suggest(stray[0] ?? '', ['all']);
    found.push(`"${stray.join(' ')}" belongs to no option. ${advice}`);
  }
  if (chosen.length + (words.includes('all') ? 1 : 0) !== 1) {
    found.push('Say which items to write: --topic, --lesson or --exam with a name, or all.');
  }
  const names = namesIn(content);
  for (const name of chosen) {
    const value = values[name] ?? '';
    const allowed = names[name] ?? [];
    if (!allowed.includes(value)) {
      found.push(`There is no ${name} "${value}". ${suggest(value, allowed)}`);
    }
  }
  return found;
}

function namesIn(content: Content): Readonly<Record<string, readonly string[]>> {
  return {
    topic: content.course?.data.topics.map(({ id }) => id) ?? [],
    lesson: lessonIdsOf(content),
    exam: content.exams.entries.map(({ id }) => id),
  };
}

async function exportItems(content: Content, format: Format, language: Language): Promise<void> {
  const items = itemsIn(content);
  const exchange = FORMATS[format];
  const selection = values['topic'] ?? values['lesson'] ?? values['exam'] ?? 'all';
  if (items.length === 0) return fail([`There is no item for "${selection}".`]);

  const { text, outcomes } = exchange.write(items, {
    language,
    categoryOf: (topic) => titleOf(content, topic, language),
  });
  const isMarked = language === 'both' && format !== 'csv';
  const count = outcomes.filter(({ as }) => as !== undefined).length;
  const suffix = format === 'csv' && language === 'both' ? '' : `-${language}`;
  const out = values['out'] ?? `exports/${selection}${suffix}${exchange.endings[0]}`;
  const report: Report = {
    title: `${out} (${exchange.name})`,
    unit: exchange.unit,
    outcomes,
    generally: generalLosses(format, language),
    next: count > 0 ? [ADVICE[format], ...(isMarked ? [MULTILANG] : [])] : [],
  };
  const mistake = findMisplaced(out);
  if (mistake) return fail([mistake]);
  console.log(wordOutcomes(report));
  if (count > 0) {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, text);
    console.log(`\nWritten: ${out}\n${wordNext(report)}`);
  } else process.exitCode = 1;
  if (values['report'] !== undefined) {
    await mkdir(dirname(values['report']), { recursive: true });
    await writeFile(values['report'], writeReport(report));
    console.log(`Report: ${values['report']}`);
  }
}

/** What a slip could destroy: an item file, or an export that somebody has worked on. */
function findMisplaced(out: string): string | undefined {
  const path = relative(process.cwd(), resolve(out));
  if (/^(content|src|test|public)\b/.test(path)) {
    return `${out} stands among the files of the course. Write the export elsewhere.`;
  }
  if (existsSync(out) && values['out'] !== undefined && !flags.has('replace')) {
    return `${out} exists. Give another name, or add --replace.`;
  }
  return undefined;
}

function itemsIn(content: Content): Item[] {
  const all = content.items.entries.map(({ data }) => data);
  const { topic, lesson, exam } = values;
  if (topic !== undefined) return all.filter((item) => item.topic === topic);
  if (lesson !== undefined) return all.filter(({ teaches }) => teaches.split('#')[0] === lesson);
  // The trainers' own questions go along only where somebody names their lesson or topic.
  if (exam === undefined) return learnersItemsOf(content).map(({ data }) => data);
  const drawn = content.exams.entries
    .filter(({ id }) => id === exam)
    .flatMap(({ data }) => poolsOf(content, data).flatMap(({ pool }) => pool));
  return all.filter(({ id }) => drawn.includes(id));
}

function titleOf({ course }: Content, topic: string, language: Language): string {
  const title = course?.data.topics.find(({ id }) => id === topic)?.title;
  if (!title || language === 'both') return topic;
  return wordingsOf(title).find(([lang]) => lang === language)?.[1] ?? topic;
}

function isLanguage(name: string): name is Language {
  return ['zh', 'en', 'both'].includes(name);
}

function fail(messages: readonly string[]): void {
  for (const message of messages) console.error(message);
  console.error(`\nFor example:\n  ${EXAMPLE}\nAll options: npm run export -- --help`);
  process.exitCode = 1;
}
