import type { Course } from '#schemas/course.ts';
import type { Content } from '../content.ts';
import { Refusal, type ReadFile } from './plan.ts';
import { toYaml } from './template.ts';
import { addEntry, removeEntry } from './yaml-list.ts';

export const COURSE_FILE = 'content/course.yaml';

/** The course and its text. @throws When it has not been read. */
export function readCourse(
  { course }: Content,
  readFile: ReadFile,
): { course: Course; text: string } {
  const text = readFile(COURSE_FILE);
  if (course && text !== undefined) return { course: course.data, text };
  throw new Error(`${COURSE_FILE} has not been read.`);
}

/**
 * Lists a lesson or a role-play in a module, unless it stands there already. One that was planned
 * is planned no longer.
 *
 * @param after The one that it follows. It comes last if this is left out.
 * @throws {Refusal} When the file is written in a way that cannot be added to.
 */
export function listInModule(
  text: string,
  { modules }: Course,
  list: 'lessons' | 'roleplays',
  moduleId: string,
  id: string,
  after?: string,
): string {
  const index = modules.findIndex((module) => module.id === moduleId);
  const module = modules[index];
  if (!module || module[list].includes(id)) return text;
  const place = `"${list}" of the module "${moduleId}"`;
  const planned = list === 'lessons' ? module.planned.indexOf(id) : -1;
  const left = planned < 0 ? text : removeEntry(text, ['modules', index, 'planned'], planned);
  const before = after === undefined ? -1 : module[list].indexOf(after);
  const position = before < 0 ? undefined : before + 1;
  const listed = left && addEntry(left, ['modules', index, list], toYaml(id), position);
  return listed ?? refuse(id, place);
}

/** @throws {Refusal} As above. */
export function listExam(text: string, { exams }: Course, id: string): string {
  if (exams.includes(id)) return text;
  return addEntry(text, ['exams'], toYaml(id)) ?? refuse(id, '"exams"');
}

/** @throws {Refusal} As above. */
export function addTopic(text: string, { topics }: Course, id: string, title: unknown): string {
  if (topics.some((topic) => topic.id === id)) return text;
  const entry = toYaml({ id, title });
  return addEntry(text, ['topics'], entry) ?? refuse(entry, '"topics"');
}

function refuse(entry: string, place: string): never {
  throw new Refusal(
    `${COURSE_FILE} is written in a way that this command cannot add to. Add ${entry} to ${place} by hand, and run the command again.`,
  );
}
