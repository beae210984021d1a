import { join } from 'node:path';
import { explain, languagesFor } from './explain.ts';
import { showExplanations } from './show-explanations.ts';

/**
 * Answers `--explain`, with or without the name of a mistake, and ends the command.
 *
 * @param asked The arguments of the command.
 */
export function answerExplain(asked: readonly string[]): void {
  const place = asked.indexOf('--explain');
  if (place < 0) return;
  const groups = showExplanations(join(import.meta.dirname, 'explanations'));
  const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'];
  const { text, isKnown } = explain(groups, asked[place + 1], languagesFor(locale));
  if (isKnown) console.log(text);
  else console.error(text);
  process.exit(isKnown ? 0 : 2);
}
