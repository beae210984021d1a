import type { Lang } from '#domain/text/locale.ts';
import { nearest } from '../did-you-mean.ts';
import { leftOut } from './carried.ts';
import { readBody, sayIn } from './csv-answers.ts';
import { readCsv, type CsvRow } from './csv.ts';
import type { Draft, Note, Outcome } from './question.ts';

/** Reads the table that `toCsv` describes. Ids, feedback and a language may be missing. */
export function fromCsv(source: string, language?: Lang): { drafts: Draft[]; left: Outcome[] } {
  const { columns, rows, faults } = readCsv(source);
  const left: Outcome[] = faults.map(({ row, message }) => ({
    name: '',
    line: row,
    notes: [leftOut('syntax', message)],
  }));
  const missing = findMissingColumns(columns);
  if (missing) {
    return { drafts: [], left: [...left, { name: '', line: 1, notes: [missing] }] };
  }
  const drafts: Draft[] = [];
  for (const row of rows) {
    const stem = sayIn(row, 'stem', language);
    const name = row.cells['id'] || stem.zh || stem.en || '';
    const body = readBody(row, language);
    if ('kind' in body) left.push({ name, line: row.number, notes: [body] });
    else {
      const id = row.cells['id'] || undefined;
      const tags = tagsIn(row.cells);
      const notes = unknownNotes(columns, row);
      drafts.push({ name: '', idnumber: id, line: row.number, tags, stem, body, notes });
    }
  }
  return { drafts, left };
}

const BASIC = ['id', 'type', 'topic', 'teaches', 'difficulty', 'key'];

const COLUMN =
  /^(?:(?:stem|text)(?:_zh|_en)?|(?:choice_\d+(?:_feedback)?|target_\d+)(?:_zh|_en)?|choice_\d+_(?:id|belongs)|target_\d+_id)$/;

function isKnown(column: string): boolean {
  return BASIC.includes(column) || COLUMN.test(column);
}

function findMissingColumns(columns: readonly string[]): Note | undefined {
  if (columns.some((name) => /^stem(_zh|_en)?$/.test(name))) return undefined;
  const near = columns.flatMap((name) => nearest(name, ['stem', 'stem_zh', 'stem_en']) ?? [])[0];
  const advice = near ? `Did you mean "${near}"?` : EXAMPLE;
  const found = columns.filter(Boolean).slice(0, 8).join(', ') || 'none';
  return leftOut(
    'columns',
    `The table has no column "stem_zh" or "stem_en". Its columns are: ${found}. ${advice}`,
  );
}

const EXAMPLE =
  'For an example of the columns, run: npm run export -- --format csv --topic <a topic>.';

/** Filled cells of columns that mean nothing here. */
function unknownNotes(columns: readonly string[], { cells }: CsvRow): Note[] {
  const unknown = columns.filter((name) => name !== '' && !isKnown(name) && cells[name]);
  if (unknown.length === 0) return [];
  return [
    {
      kind: 'lost',
      what: 'columns',
      message: `What stands in: ${unknown.join(', ')}. The table has no such column.`,
    },
  ];
}

function tagsIn(cells: CsvRow['cells']): string[] {
  const [lesson, section] = (cells['teaches'] ?? '').split('#');
  const facts = { topic: cells['topic'], lesson, section, difficulty: cells['difficulty'] };
  return Object.entries(facts).flatMap(([name, value]) => (value ? [`${name}:${value}`] : []));
}
