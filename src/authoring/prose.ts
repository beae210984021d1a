import type { Lang } from '#domain/text/locale.ts';
import type { Code } from './codes.ts';
import type { Problem, Severity } from './problem.ts';
import type { Written } from './written.ts';

/** Stands in a text for something that is not to be read as its prose, such as code. */
export const OPAQUE = '\uFFFC';

/**
 * How a text is read: `running` in the paragraphs of a lesson, `speech` where somebody talks or
 * types, `line` where it stands by itself.
 */
export type ProseKind = 'running' | 'speech' | 'line';

/** A text in one language that people read, wherever it stands. */
export interface Prose extends Written {
  lang: Lang;
  kind: ProseKind;
  file: string;
  /** Makes a problem about the text as a whole. */
  problem: (code: Code, message: string, severity: Severity) => Problem;
}

/** What to write instead of a part of a text. */
export interface Mend {
  from: number;
  to: number;
  written: string;
}

/** Something in the writing itself, whatever the text says. */
export interface ProseFault {
  code: Code;
  /** The part of the text to look at. */
  from: number;
  to: number;
  /** The part with a little around it, and the same after mending. */
  excerpt: string;
  better?: string;
  /** What is wrong and what to do, with the bit of text. */
  message: string;
  severity: Severity;
  /** What puts it right, where nobody needs to think about it. */
  mends: readonly Mend[];
}
