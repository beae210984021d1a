import { join } from 'node:path';
import { explain, languagesFor } from './explain.ts';
import type { Outcome } from './run-check.ts';
import { showExplanations } from './show-explanations.ts';

/**
 * Answers `--explain`, in the language of the environment.
 *
 * @param code The name of a mistake; all of them are listed without it.
 */
export function answerExplain(code: string | undefined): Outcome {
  const groups = showExplanations(join(import.meta.dirname, 'explanations'));
  const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'];
  const { text, isKnown } = explain(groups, code, languagesFor(locale));
  return { said: text, code: isKnown ? 0 : 2 };
}
