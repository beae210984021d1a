import papaparse from 'papaparse';

/** What stands in a cell of a table. */
export type Value = string | number;

/**
 * What spreadsheets take for the beginning of a formula, full-width signs too (OWASP, "CSV
 * Injection"). A name that begins so gets an apostrophe; a number that is one does not.
 */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/** Without it, Excel takes UTF-8 for something else, and Chinese for noise. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Writes a table as CSV (RFC 4180) that a spreadsheet opens as it stands, and runs nothing of. */
export function toCsv(heads: readonly string[], rows: readonly (readonly Value[])[]): string {
  const table = [heads, ...rows].map((row) => [...row]);
  return BYTE_ORDER_MARK + papaparse.unparse(table, { escapeFormulae: FORMULA }) + '\r\n';
}
