import type { Moment } from '#domain/roleplay/play.ts';
import type { Ending, Scenario } from '#domain/roleplay/scenario.ts';
import { plain, type Wording } from '#domain/text/wording.ts';

/**
 * A conversation as plain text, to be copied or kept: a line for each thing said, with who said
 * it, stage directions in brackets, and how it ended.
 */
export function transcriptText(
  scenario: Scenario<Wording>,
  moments: readonly Moment[],
  ending: Ending<Wording>,
  you: string,
): string {
  const customer = plain(scenario.customer.name);
  const lines = moments.flatMap(({ beatId, line, choiceId }) => {
    const beat = scenario.beats[beatId];
    if (!beat) return [];
    const { stage, says, choices } = beat;
    return [
      ...(stage ? [`(${plain(stage)})`] : []),
      `${customer}: ${plain(says[line]?.text ?? '')}`,
      `${you}: ${plain(choices[choiceId]?.say ?? '')}`,
    ];
  });
  return [plain(scenario.title), '', ...lines, '', `(${plain(ending.text)})`, ''].join('\n');
}
