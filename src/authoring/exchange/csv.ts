import Papa from 'papaparse';

/** A row of a table by the names of its columns, and its number as a spreadsheet shows it. */
export interface CsvRow {
  number: number;
  cells: Readonly<Record<string, string>>;
}

/** Reads a table with names in its first row, whatever stands between the columns. */
export function readCsv(source: string): { columns: string[]; rows: CsvRow[]; faults: CsvFault[] } {
  const [, separator] = /^\uFEFF?"?sep=(.)"?\r?\n/.exec(source) ?? [];
  const text = source.replace(/^\uFEFF/, '').replace(/^"?sep=.*\r?\n/, '');
  const delimiter = separator ?? findSeparator(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const [first = [], ...rest] = data;
  const columns = first.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  const rows = rest.map((cells, index) => ({
    number: index + 2,
    cells: Object.fromEntries(columns.map((name, at) => [name, unguard(cells[at] ?? '').trim()])),
  }));
  return {
    columns,
    rows: rows.filter(({ cells }) => Object.values(cells).some((cell) => cell !== '')),
    faults: errors
      .filter(({ type }) => type === 'Quotes')
      .map(({ row }) => ({ row: (row ?? 0) + 1, message: BROKEN_QUOTES })),
  };
}

/** What stands between the names of the columns most often: they have none of it in them. */
function findSeparator(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1);
  const [best = ','] = [',', ';', '\t', '|'].toSorted(
    (a, b) => header.split(b).length - header.split(a).length,
  );
  return best;
}

export interface CsvFault {
  row: number;
  message: string;
}

const BROKEN_QUOTES =
  'A quotation mark opens a cell and does not close it. Inside a cell write it twice (""), and one after the last letter.';

/** A table for spreadsheets: Excel knows UTF-8 by the mark at the beginning. */
export function writeCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): string {
  const data = rows.map((row) => columns.map((name) => guard(row[name] ?? '')));
  return `\uFEFF${Papa.unparse({ fields: [...columns], data }, { newline: '\r\n' })}\r\n`;
}

/**
 * A cell that begins like a formula would be calculated, and could do harm on the computer of
 * whoever opens the table. An apostrophe makes it a text. East Asian editions of Excel take
 * full-width signs as well.
 */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

function guard(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function unguard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
