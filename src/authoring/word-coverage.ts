import { ITEM_TYPES } from '#schemas/item.ts';
import type { Coverage, LessonCoverage, ModuleCoverage } from './count-coverage.ts';
import type { Touched, TouchedSection } from './find-touched.ts';
import { formatTable } from './format-table.ts';
import { plural } from './problem.ts';
import { wordRows } from './word-rows.ts';

/** The whole matrix, for people. */
export function wordCoverage(coverage: Coverage): string {
  const { modules, lessons, cases, background, core, waiting } = coverage;
  return [
    `Rows of the register, by the module they belong to\n\n${tableOfModules(modules)}`,
    `${plural(cases.all, 'row')} of cases, ${cases.taught} taught; ${plural(background, 'row')} kept for editors.`,
    `Items and role-plays, by lesson\n\n${tableOfLessons(lessons)}`,
    ...(waiting.size > 0 ? [`Core rows that wait\n\n${tableOfWaiting(waiting)}`] : []),
    `Core rows covered: ${core.taught} of ${core.all}${wordShare(core)}.`,
  ].join('\n\n');
}

/** What a changed fact touches, for people. */
export function wordTouched({ fact, lessons, roleplays }: Touched): string {
  const kind = fact.background ? 'kept for editors' : fact.core ? 'core' : 'elective';
  const notes = fact.notes ? ` (${fact.notes.join(', ')})` : '';
  const lines = [
    `${fact.id}  ${fact.fact}`,
    `Document ${fact.document}, ${kind}.${fact.caveat ? ` Caveat${notes}: ${fact.caveat}` : ''}`,
    '',
    ...lessons.flatMap(({ id, sections }) => [
      `lesson     ${id}`,
      ...sections.map((section) => `  ${wordSection(section)}`),
    ]),
    ...roleplays.map((id) => `role-play  ${id}`),
  ];
  if (lessons.length > 0 || roleplays.length > 0) return lines.join('\n');
  if (fact.background) return [...lines, 'No lesson teaches it.'].join('\n');
  return [
    ...lines,
    `Nothing teaches it yet. It belongs to "${fact.lesson ?? fact.roleplay}".`,
  ].join('\n');
}

function tableOfModules(modules: readonly ModuleCoverage[]): string {
  const sum = (count: (module: ModuleCoverage) => number) =>
    modules.reduce((total, module) => total + count(module), 0);
  return formatTable([
    ['module', 'taught', 'core', 'elective'],
    ...modules.map(({ module, taught, core, elective }) => [module, taught, core, elective]),
    [
      'together',
      sum(({ taught }) => taught),
      sum(({ core }) => core),
      sum(({ elective }) => elective),
    ],
  ]);
}

function tableOfLessons(lessons: readonly LessonCoverage[]): string {
  return formatTable([
    ['lesson', 'rows', 'items', ...ITEM_TYPES, 'recall', 'apply', 'judge', 'role-plays'],
    ...lessons.map(({ lesson, isPlanned, rows, byType, byDifficulty, roleplays }) => [
      isPlanned ? `${lesson} (planned)` : lesson,
      rows,
      byDifficulty.reduce((sum, count) => sum + count, 0),
      ...ITEM_TYPES.map((type) => byType[type]),
      ...byDifficulty,
      roleplays.join(', '),
    ]),
  ]);
}

function tableOfWaiting(waiting: Coverage['waiting']): string {
  return formatTable([
    ['belongs to', 'rows', 'which'],
    ...[...waiting].map(([home, rows]) => [home, rows.length, wordRows(rows)]),
  ]);
}

function wordShare({ taught, all }: Coverage['core']): string {
  // Rounded down: "100 %" means all of them.
  return all === 0 ? '' : `, ${(Math.floor((taught / all) * 1000) / 10).toFixed(1)} %`;
}

function wordSection({ anchor, items }: TouchedSection): string {
  return `${anchor ? `#${anchor}` : 'the whole lesson'}: ${items.join(', ')}`;
}
