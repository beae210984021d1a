import type { Lang } from '#domain/text/locale.ts';
import { LessonSchema, type LessonFront } from '#schemas/lesson.ts';
import { checkSchema } from './check-schema.ts';
import type { LessonBody } from './lesson-body.ts';
import { readMdx } from './read-mdx.ts';
import type { Code } from './codes.ts';
import type { Problem, Told } from './problem.ts';
import { readYaml, type ProblemMaker, type WrittenAt, type YamlFile } from './read-yaml.ts';

/** One lesson in one language. */
export interface Lesson {
  id: string;
  lang: Lang;
  file: string;
  /** `undefined` when it breaks its schema. */
  front: LessonFront | undefined;
  /** `undefined` when it cannot be read. */
  body: LessonBody | undefined;
  /** Makes a problem about the front matter. */
  problem: ProblemMaker;
  /** The text at a path of the front matter, as the file writes it. */
  written: WrittenAt;
  /** Makes a problem about the body. */
  problemOn: (line: number, at: string, code: Code, message: string) => Problem;
}

/** Reads one lesson: its front matter as YAML, the rest as MDX. A text that is missing has no problems. */
export function readLesson(
  source: { id: string; lang: Lang; file: string },
  text: string | undefined,
): { lesson: Lesson; problems: Problem[] } {
  const { file } = source;
  const problemOn: Lesson['problemOn'] = (line, at, code, message) => {
    return { code, file, line, at, message, severity: 'problem' };
  };
  const parts = splitFrontMatter(text ?? '');
  const yaml = readYaml(file, parts.front, { line: 2, offset: (text ?? '').indexOf('\n') + 1 });
  const { problem, written } = yaml;
  const lesson = { ...source, front: undefined, body: undefined, problem, written, problemOn };
  if (text === undefined) return { lesson, problems: [] };
  if (parts.mistake) return { lesson, problems: [problemOn(1, '', ...parts.mistake)] };

  const { data: front, problems } = checkFront(yaml);
  const { body, mistakes } = readMdx(parts.body);
  return {
    lesson: { ...lesson, front, body },
    problems: [...problems, ...mistakes.map(({ line, told }) => problemOn(line, '', ...told))],
  };
}

function checkFront({ data, problems, problem }: YamlFile) {
  if (data === undefined) return { data, problems };
  const checked = checkSchema(LessonSchema, data, problem);
  return { data: checked.data, problems: [...problems, ...checked.problems] };
}

/** Takes the lesson apart. The body keeps blanks for the front matter, so that positions agree. */
export function splitFrontMatter(text: string): { front: string; body: string; mistake?: Told } {
  if (!/^---[ \t]*\n/.test(text)) {
    return { front: '', body: '', mistake: NO_FRONT_MATTER };
  }
  const match = /^---[ \t]*\n([\s\S]*?\n|)---[ \t]*(?:\n|$)/.exec(text);
  if (!match) {
    return { front: '', body: '', mistake: UNCLOSED_FRONT_MATTER };
  }
  const [whole, front = ''] = match;
  return { front, body: whole.replace(/[^\n]/g, ' ') + text.slice(whole.length) };
}

const FRONT_MATTER =
  'Begin the file with a line "---", write title, summary, objectives, minutes and sources below it, and close with another line "---".';
const NO_FRONT_MATTER: Told = [
  'lesson-front-matter-missing',
  `The lesson has no front matter. ${FRONT_MATTER}`,
];
const UNCLOSED_FRONT_MATTER: Told = [
  'lesson-front-matter-unclosed',
  `The front matter is not closed. ${FRONT_MATTER}`,
];
