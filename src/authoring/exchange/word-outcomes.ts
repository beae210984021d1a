import { plural } from '../problem.ts';
import type { Note, Outcome } from './question.ts';

/** A report before it is written: on the screen, or as Markdown. */
export interface Report {
  /** What was read or written: `questions.gift (GIFT)`. */
  title: string;
  unit: 'line' | 'row';
  outcomes: readonly Outcome[];
  /** What the format as such does not hold. */
  generally: readonly string[];
  /** What to do now. */
  next: readonly string[];
}

const KINDS: readonly [Note['kind'], string][] = [
  ['left-out', 'left out'],
  ['lost', 'left behind'],
  ['look-at', 'look at'],
  ['to-write', 'to write'],
];

/** Item by item what became of each question, and the counts. */
export function wordOutcomes(report: Report): string {
  const { title, unit, generally, outcomes } = report;
  const parts = [
    title,
    outcomes.map((outcome) => wordOutcome(outcome, unit)).join('\n'),
    generally.length > 0 ? `Left behind in all:\n${list(generally)}` : '',
    countOutcomes(outcomes),
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** What to do now, below what was written where. */
export function wordNext({ next }: Report): string {
  return next.length > 0 ? `\nNext:\n${list(next)}` : '';
}

/** The same as Markdown, for keeping. */
export function writeReport({ title, unit, generally, outcomes, next }: Report): string {
  const rows = outcomes.map(({ name, line, as, notes }) => {
    const place = line === undefined ? '' : `${unit} ${line}`;
    const words = notes.map((note) => `**${wordKind(note)}:** ${note.message}`);
    return `| ${[place, name, as ?? '–', words.join('<br>') || 'everything'].map(cell).join(' | ')} |`;
  });
  return [
    `# ${title}`,
    countOutcomes(outcomes),
    ...(generally.length > 0 ? ['Left behind in all:', list(generally)] : []),
    ...(next.length > 0 ? ['Next:', list(next)] : []),
    ['| where | question | carried over as | notes |', '| --- | --- | --- | --- |', ...rows].join(
      '\n',
    ),
    '',
  ].join('\n\n');
}

function wordOutcome({ name, line, as, notes }: Outcome, unit: string): string {
  const place = line === undefined ? [] : [`${unit} ${line}`];
  const head = [...place, name, as ?? 'left out'].filter(Boolean).join('  ');
  return [head, ...notes.map((note) => `    ${wordKind(note)}: ${note.message}`)].join('\n');
}

/** @example '9 of 12 questions carried over; left out: 3. To write: feedback 9, section 9.' */
export function countOutcomes(outcomes: readonly Outcome[]): string {
  const carried = outcomes.filter(({ as }) => as !== undefined);
  const left = outcomes.length - carried.length;
  const sum = `${carried.length} of ${plural(outcomes.length, 'question')} carried over; left out: ${left}.`;
  const kinds = KINDS.map(([kind, word]) => {
    const counts = Map.groupBy(
      outcomes.flatMap(({ notes }) => notes.filter((note) => note.kind === kind)),
      ({ what }) => what,
    );
    const named = [...counts].map(([what, notes]) => `${what} ${notes.length}`);
    return named.length > 0
      ? `${word.charAt(0).toUpperCase()}${word.slice(1)}: ${named.join(', ')}.`
      : '';
  });
  return [sum, ...kinds].filter(Boolean).join('\n');
}

function wordKind({ kind }: Note): string {
  return KINDS.find(([each]) => each === kind)?.[1] ?? kind;
}

function list(entries: readonly string[]): string {
  return entries.map((entry) => `- ${entry}`).join('\n');
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}
