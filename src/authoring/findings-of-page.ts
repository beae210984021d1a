import { isLocale, langOf } from '#domain/text/locale.ts';
import { LESSON_FOLDERS } from './content.ts';
import type { ContentMap } from './map-content.ts';
import type { Problem } from './problem.ts';

/** A file, or a folder, of which a page has something. */
export interface Part {
  file: string;
  /** Whether the page shows it. The other language of a lesson, say, only stands beside it. */
  isShown: boolean;
  /** Whether a finding in the file is about what the page has of it. */
  isOurs: (finding: Problem) => boolean;
}

/**
 * What a page is made of, what it shows first: nothing for pages without content.
 *
 * @param pathname Such as `/en/lessons/telephone-etiquette/`.
 */
export function partsOf(pathname: string, map: ContentMap): Part[] {
  const [, locale, kind = '', id = '', more = ''] = pathname.split('/');
  if (!isLocale(locale)) return [];
  switch (kind) {
    case 'lessons':
      return id ? lessonParts(id, LESSON_FOLDERS[langOf(locale)], map) : [];
    case 'practice':
      if (!id) return [beside('content/items', isAboutFolder)];
      return itemParts(map, (item) =>
        id === 'lessons' ? item.lesson === more : item.topic === id,
      );
    case 'roleplays':
    case 'exams':
      if (!id) return [beside(`content/${kind}`)];
      return [shown(`content/${kind}/${id}.yaml`), beside(COURSE, names(id))];
    case 'course':
      return id ? moduleParts(id, map) : [shown(COURSE)];
    case 'guide':
      return [shown(COURSE)];
    case 'glossary':
      return [shown('content/glossary.yaml')];
    case 'about':
      return [shown('content/sources.yaml')];
    default:
      return [];
  }
}

/**
 * What the check says of a page, in the order of its parts.
 *
 * @param heldBack Files whose last good version stands in: every problem there concerns the page,
 * because none of the file's changes can be seen.
 */
export function findingsOf(
  parts: readonly Part[],
  findings: readonly Problem[],
  heldBack: ReadonlySet<string>,
): Problem[] {
  const found = parts.flatMap((part) =>
    findings.filter(
      (finding) =>
        isIn(part, finding) &&
        (part.isOurs(finding) || (heldBack.has(finding.file) && finding.severity === 'problem')),
    ),
  );
  return [...new Set(found)];
}

/** Whether a page would show an earlier version of something that is broken now. */
export function standsIn(
  parts: readonly Part[],
  findings: readonly Problem[],
  heldBack: ReadonlySet<string>,
): boolean {
  return parts.some((part) => {
    if (!part.isShown || !heldBack.has(part.file)) return false;
    const told = findings.filter((each) => isIn(part, each) && each.severity === 'problem');
    return told.length === 0 || told.some(part.isOurs);
  });
}

const COURSE = 'content/course.yaml';

function lessonParts(id: string, folder: string, map: ContentMap): Part[] {
  const file = `content/lessons/${folder}/${id}.mdx`;
  const versions = map.lessons.filter((lesson) => lesson.id === id);
  // Where the lesson is written in one language only, the page shows that.
  const own = versions.find((lesson) => lesson.file === file) ?? versions[0];
  const others = versions.filter((lesson) => lesson !== own);
  const checks = own?.checks ?? [];
  const terms = own?.terms ?? [];
  return [
    shown(own?.file ?? file),
    ...itemParts(map, (item) => checks.includes(item.id)),
    ...(own?.flowcharts ?? []).map((name) => shown(`content/diagrams/${name}.yaml`)),
    ...others.map((lesson) => beside(lesson.file)),
    ...itemParts(map, (item) => item.lesson === id && !checks.includes(item.id)).map((part) => {
      return { ...part, isShown: false };
    }),
    beside('content/glossary.yaml', (finding) => terms.includes(nameOf(finding))),
    beside(COURSE, names(id)),
  ];
}

function moduleParts(id: string, map: ContentMap): Part[] {
  const module = map.modules.find((each) => each.id === id);
  const lessons = map.lessons.filter((lesson) => module?.lessons.includes(lesson.id));
  return [
    shown(COURSE, ({ at }) => !/^modules\./.test(at) || `${at}.`.startsWith(`modules.${id}.`)),
    ...lessons.map(({ file }) => beside(file)),
    ...(module?.roleplays ?? []).map((name) => beside(`content/roleplays/${name}.yaml`)),
  ];
}

function itemParts(
  { items }: ContentMap,
  isWanted: (item: ContentMap['items'][number]) => boolean,
): Part[] {
  const wanted = items.filter(isWanted);
  return [...new Set(wanted.map(({ file }) => file))].map((file) => {
    const ours = new Set(wanted.map(({ id }) => id));
    const others = new Set(items.flatMap((item) => (ours.has(item.id) ? [] : item.id)));
    // What names no item at all concerns the file as a whole.
    return shown(file, (finding) => !others.has(nameOf(finding)));
  });
}

function shown(file: string, isOurs = isAnything): Part {
  return { file, isShown: true, isOurs };
}

function beside(file: string, isOurs = isAnything): Part {
  return { file, isShown: false, isOurs };
}

function isAnything(_: Problem): boolean {
  return true;
}

/** Such as a habit of the whole bank, which shows in no single file. */
function isAboutFolder({ file }: Problem): boolean {
  return !/\.[a-z]+$/.test(file);
}

/** Findings about a list of names say the name, not its place among the others. */
function names(id: string): (finding: Problem) => boolean {
  return ({ message }) => message.includes(`"${id}"`);
}

/** The entry of a list that a finding is about. */
function nameOf({ at }: Problem): string {
  return at.split('.', 1)[0] ?? '';
}

function isIn({ file }: Part, finding: Problem): boolean {
  return finding.file === file || finding.file.startsWith(`${file}/`);
}
