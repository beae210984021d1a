import { PASSES_BY_LUCK, type RolePlayReport } from '#domain/roleplay/proof.ts';
import type { RolePlay } from '#schemas/roleplay.ts';
import { formatTable } from './format-table.ts';

/** The figures of a role-play, for people. Ends without a line break. */
export function wordRolePlay({ id, version }: RolePlay, report: RolePlayReport): string {
  const { paths, states, beats, decisions, share, passChance, isExact } = report;
  const many = (count: number) => count.toLocaleString('en');
  return [
    `${id}, version ${version}`,
    [
      `${many(paths)} paths through ${beats} beats, ${many(states)} states`,
      `${range(decisions.fewest, decisions.most)} decisions`,
      `share: best ${percent(share.best)}, random ${percent(share.mean)}, worst ${percent(share.worst)}`,
      `random plays that pass: ${percent(passChance, 2)}${isExact ? '' : ', estimated'}`,
    ].join('\n'),
    table(['ending', 'random plays'], report.endings, ({ id: ending, chance }) => [
      ending,
      percent(chance),
    ]),
    table(['always picking', 'share', 'plays that pass', ''], report.strategies, (strategy) => [
      strategy.name,
      percent(strategy.meanShare),
      percent(strategy.passChance, 2),
      strategy.passChance > PASSES_BY_LUCK ? 'passes' : 'fails',
    ]),
    table(['competency', 'beats', 'fewest in a play'], report.exercises, (exercise) => [
      exercise.competency,
      exercise.beats,
      exercise.fewest,
    ]),
    table(['best is longest', 'beats', 'which'], report.lengthCues, (cue) => [
      cue.language,
      `${cue.longestIsBest.length} of ${cue.decisions}`,
      cue.longestIsBest.join(', '),
    ]),
  ].join('\n\n');
}

function table<T>(
  head: string[],
  rows: readonly T[],
  cells: (row: T) => (string | number)[],
): string {
  return formatTable([head, ...rows.map(cells)]);
}

/** @example range(8, 9) // => '8 to 9' */
function range(from: number, to: number): string {
  return from === to ? `${from}` : `${from} to ${to}`;
}

/** @example percent(0.359) // => '35.9 %' */
function percent(share: number, digits = 1): string {
  return `${(share * 100).toFixed(digits)} %`;
}
