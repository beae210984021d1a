import { download } from '#components/site/download.ts';
import { fileName } from '#components/record/file-name.ts';
import { fill } from '#domain/text/format.ts';
import { Fragment, type ReactNode } from 'react';
import type { CohortProps } from './CohortRoom.tsx';
import { toCsv, type Value } from './csv.ts';

export interface Column<Row> {
  head: string;
  /** What the file says; the page too, where it shows nothing else. */
  value: (row: Row) => Value;
  show?: (row: Row) => ReactNode;
  /** A class for its cells. */
  look?: (row: Row) => string;
}

interface Props<Row> extends Pick<CohortProps, 'words'> {
  /** What the table is called, also in the names of files. */
  name: string;
  /** The first heads its row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  idOf: (row: Row) => string | number;
  /** Whether the heads of rows are long texts, which do not stay in sight. */
  hasLongHeads?: boolean;
  /** A last line for all, one cell a column. */
  foot?: readonly ReactNode[];
  /** What follows a row, where there is something. */
  after?: (row: Row) => ReactNode;
  /** Beside the button that saves the table. */
  more?: ReactNode;
  /** What the file has, where it has more than the page shows. */
  csv?: { heads: readonly string[]; rows: readonly (readonly Value[])[] };
}

/** A table that scrolls inside itself, and can be saved as CSV. */
export function DataTable<Row>({
  name,
  columns,
  rows,
  idOf,
  hasLongHeads = false,
  foot,
  after,
  more,
  csv,
  words,
}: Props<Row>) {
  const [first, ...others] = columns;
  const save = () =>
    saveCsv(
      name,
      csv?.heads ?? columns.map(({ head }) => head),
      csv?.rows ?? rows.map((row) => columns.map(({ value }) => value(row))),
    );
  const shown = ({ show, value }: Column<Row>, row: Row) => show?.(row) ?? value(row);

  return (
    <>
      <div
        className={hasLongHeads ? 'scroller long' : 'scroller'}
        role="region"
        aria-label={fill(words.scrolls, { table: name })}
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              {columns.map(({ head }, index) => (
                <th key={index} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Fragment key={idOf(row)}>
                <tr>
                  {first && <th scope="row">{shown(first, row)}</th>}
                  {others.map((column, index) => (
                    <td key={index} className={column.look?.(row)}>
                      {shown(column, row)}
                    </td>
                  ))}
                </tr>
                {after?.(row)}
              </Fragment>
            ))}
          </tbody>
          {foot && (
            <tfoot>
              <tr>
                {foot.map((cell, index) =>
                  index === 0 ? (
                    <th key={index} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={index}>{cell}</td>
                  ),
                )}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      <div className="buttons no-print">
        <button
          className="button quiet"
          type="button"
          aria-label={fill(words.csvOf, { table: name })}
          onClick={save}
        >
          {words.csv}
        </button>
        {more}
      </div>
    </>
  );
}

/** Hands the trainer a table as a file. */
export function saveCsv(
  name: string,
  heads: readonly string[],
  rows: readonly (readonly Value[])[],
): void {
  download(fileName(name, new Date(), 'csv'), toCsv(heads, rows));
}

/** A share as the file has it: a number from 0 to 1, to three places. */
export function toNumber(share: number | undefined): Value {
  return share === undefined ? '' : Math.round(share * 1000) / 1000;
}
