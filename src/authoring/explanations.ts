import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { CODES, type Code } from './codes.ts';

const BothSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** Some lines of a file, or what matters of the file itself: its name, or how it is. */
const SnippetSchema = z.union([
  z.string().min(1),
  z.strictObject({
    file: z.string(),
    state: z.enum(['UTF-8', 'UTF-16', 'empty', 'full', 'missing']).optional(),
  }),
]);

const ExplanationSchema = z.strictObject({
  /** Names the mistake. */
  title: BothSchema,
  /** Why it is one, and what to do. */
  advice: BothSchema,
  /** The file of `content/` that the example is of; `*` for both languages of a lesson. */
  file: z.string().optional(),
  /** How to say it rightly. Lines that the small course of the tests has, where nothing else is said. */
  right: SnippetSchema,
  /** The same with the mistake. */
  wrong: SnippetSchema,
  // How the tests put the example into their small course, to prove that it is one.
  /** The lines of the small course that both stand for. */
  instead: z.string().optional(),
  /** They stand for all such lines, not only for the first. */
  everywhere: z.boolean().default(false),
  /** They are the whole file. */
  whole: z.boolean().default(false),
  /** So many of them stand in the file, each with its number for `{n}`. */
  times: z.int().min(2).optional(),
  /** What has to be otherwise in the same file. */
  setup: z.array(z.strictObject({ from: z.string(), to: z.string() })).default([]),
  /** Other files that it takes. */
  also: z.record(z.string(), z.string()).default({}),
  /** The mistake is too large for an example: this one only shows what is meant. */
  unproved: z.boolean().default(false),
});

const GroupSchema = z.strictObject({
  title: BothSchema,
  /** Where examples stand that do not say so. */
  file: z.string(),
  codes: z.partialRecord(z.enum(CODES), ExplanationSchema),
});

/** Text in the two languages that are written. */
export type Both = z.output<typeof BothSchema>;
export type Snippet = z.output<typeof SnippetSchema>;

/** One kind of mistake, for people. */
export interface Explanation extends z.output<typeof ExplanationSchema> {
  code: Code;
  file: string;
}

/** The kinds of mistakes of one area. */
export interface ExplanationGroup {
  title: Both;
  explanations: Explanation[];
}

/** The areas in the order of a course: files first, then lessons, items and what is made of them. */
const ORDER = [
  ...['file', 'yaml', 'field', 'reference', 'lesson', 'component', 'link', 'prose', 'item', 'bank'],
  ...['course', 'exam', 'roleplay', 'workshop', 'diagram', 'fact'],
];

/**
 * Reads what there is to say of every kind of mistake.
 *
 * @param folder Where the explanations are kept, a file for each area.
 */
export function readExplanations(folder: string): ExplanationGroup[] {
  return readdirSync(folder)
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((name) => {
      const { title, file, codes } = GroupSchema.parse(
        parse(readFileSync(join(folder, name), 'utf8')),
      );
      const explanations = CODES.flatMap((code) => {
        const explanation = codes[code];
        return explanation ? [{ ...explanation, code, file: explanation.file ?? file }] : [];
      });
      return { title, explanations };
    });
}

function placeOf(name: string): number {
  const place = ORDER.indexOf(name.replace('.yaml', ''));
  return place < 0 ? ORDER.length : place;
}
