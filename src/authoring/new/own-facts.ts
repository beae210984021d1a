import type { Content } from '../content.ts';
import { appendEntries } from './append-entries.ts';
import { addedTo, newFile, Refusal, type PlannedFile, type ReadFile } from './plan.ts';
import { fillTemplate, toYaml } from './template.ts';

/** Where the facts stand that a house teaches of its own, and no document says. */
export const OWN_FACTS = 'content/facts/own.yaml';

/** The first number that stands for one's own house. Documents have lower ones. */
const OWN_DOCUMENT = 900;

const STARTING_FACT =
  'A promised call is made at the promised hour, even when there is nothing new to say.';

/** The number of the document that stands for ourselves, and the next free row of it. */
export function nextOwnRow({ facts }: Content): { document: string; row: string } {
  const own = facts.entries.find(({ file }) => file === OWN_FACTS)?.data.document;
  const taken = new Set([...facts.ids].map((id) => id.slice(1, 4)));
  let number = OWN_DOCUMENT;
  while (own === undefined && taken.has(String(number))) number += 1;
  const document = own ?? String(number);
  const rows = [...facts.ids].filter((id) => id.startsWith(`K${document}-`));
  const last = Math.max(0, ...rows.map((id) => Number(id.split('-')[1])));
  return { document, row: `K${document}-${String(last + 1).padStart(3, '0')}` };
}

/**
 * A row for a fact of one's own, at the end of the register.
 *
 * @param fact The starting text where nobody has written it yet.
 * @throws {Refusal} When it cannot stand below what the register holds.
 */
export function addOwnRow(
  content: Content,
  { fact, core, lesson }: { fact: string | undefined; core: boolean; lesson: string },
  readFile: ReadFile,
): PlannedFile {
  const { document, row } = nextOwnRow(content);
  const entry = fillTemplate('fact.yaml', {
    ...{ row, document, core: String(core), lesson: toYaml(lesson) },
    fact: toYaml(fact ?? STARTING_FACT),
    todo: fact === undefined ? '\n  # TODO: what the lesson teaches, in one sentence.' : '',
  });
  const before = readFile(OWN_FACTS);
  const note = `the row ${row}`;
  if (before === undefined) {
    return newFile(OWN_FACTS, `${fillTemplate('facts.yaml', { document })}\n${entry}`, note);
  }
  const after = appendEntries(before, entry);
  if (after !== undefined) return addedTo(OWN_FACTS, after, note);
  throw new Refusal(
    `${OWN_FACTS} cannot be added to: its rows have to begin with "- id: " at the beginning of a line. Change that, or name a row that is there: --source`,
  );
}
