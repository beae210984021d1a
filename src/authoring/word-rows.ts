/**
 * Rows of the register, with those that follow one another drawn together.
 *
 * @example wordRows(['K002-001', 'K002-002', 'K002-003', 'K003-51']) // => 'K002-001–003, K003-51'
 */
export function wordRows(rows: readonly string[]): string {
  const runs: string[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && isNext(run.at(-1) ?? '', row)) run.push(row);
    else runs.push([row]);
  }
  return runs.map(wordRun).join(', ');
}

function wordRun([first = '', ...rest]: readonly string[]): string {
  const last = rest.at(-1);
  return last === undefined ? first : `${first}–${numberOf(last)}`;
}

function isNext(before: string, row: string): boolean {
  return (
    before.split('-')[0] === row.split('-')[0] &&
    Number(numberOf(before)) + 1 === Number(numberOf(row))
  );
}

function numberOf(row: string): string {
  return row.split('-')[1] ?? '';
}
