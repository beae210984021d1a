import { fillLines, widthOf } from '#components/figure/break-lines.ts';
import { quote, renderDot } from '#components/figure/graphviz.ts';
import { bestPicks } from '#domain/roleplay/best-play.ts';
import { locate, trace } from '#domain/roleplay/play.ts';
import { END, type Choice, type Scenario } from '#domain/roleplay/scenario.ts';
import { bestChoiceId, totalRating } from '#domain/roleplay/tally.ts';
import { plain, type Wording } from '#domain/text/wording.ts';

const FONT_SIZE = 14;
/** Larger than the style sheet draws it, so that bold labels in wide fonts keep off their lines. */
const LABEL_ROOM = 16;
const LINE_LENGTH = 17;
const MOST_LINES = 3;

/** What the map says of an ending beside its name: its condition, its chance. */
export type EndingNotes = ReadonlyMap<string, readonly string[]>;

/**
 * Draws a scenario as SVG: beats and endings as boxes, choices as lines with their points.
 *
 * Lines have the class `best` on the best choice of each beat and `critical` where one fails the
 * scene; boxes that the best play comes through have the class `best` too.
 */
export async function drawScenario(
  scenario: Scenario<Wording>,
  over: string,
  notes: EndingNotes,
): Promise<string> {
  return renderDot(toDot(scenario, over, notes));
}

/**
 * A scenario as Graphviz reads it. Each line carries the `choice` or the `ending` that it is.
 *
 * @param room Lines that each box gets below its text.
 * @param labelOf What stands beside the line of a choice.
 */
export function toDot(
  scenario: Scenario<Wording>,
  over: string,
  notes: EndingNotes,
  room: readonly string[] = [],
  labelOf = (id: string, choice: Choice) => `${id} ${totalRating(choice)}`,
): string {
  const picks = bestPicks(scenario);
  const passed = new Set(trace(scenario, picks)?.map(({ beatId }) => beatId));
  const last = locate(scenario, picks);
  const bestEnding = last?.at === 'ending' ? last.ending.id : '';
  const classOf = (isBest: boolean, name: string) => (isBest ? `${name} best` : name);

  const beats = Object.entries(scenario.beats).map(([id, beat], index) =>
    box(`beat ${id}`, classOf(passed.has(id), 'beat'), `#beat-${id}`, [
      `${index + 1} ${id}`,
      ...opening(plain(beat.says.at(-1)?.text ?? '')),
      ...room,
    ]),
  );
  const endings = scenario.endings.map(({ id }) =>
    box(`ending ${id}`, classOf(id === bestEnding, 'ending'), `#ending-${id}`, [
      id,
      ...(notes.get(id) ?? []),
      ...room,
    ]),
  );
  const choices = Object.entries(scenario.beats).flatMap(([id, beat]) =>
    Object.entries(beat.choices).map(([choiceId, choice]) => {
      const to = choice.goesTo === END ? END : `beat ${choice.goesTo}`;
      const look = classOfChoice(choice, choiceId === bestChoiceId(beat));
      const label = `  ${labelOf(choiceId, choice)}  `;
      return `${quote(`beat ${id}`)} -> ${quote(to)} [class="${look}", choice=${quote(choiceId)}, label=${quote(label)}]`;
    }),
  );
  const ends = scenario.endings.map(
    ({ id }) =>
      `${END} -> ${quote(`ending ${id}`)} [class="${id === bestEnding ? 'best' : 'other'}", ending=${quote(id)}]`,
  );
  return [
    'digraph { graph [rankdir=TB, nodesep=0.3, ranksep=0.45, bgcolor=transparent]',
    `node [shape=box, style=rounded, fixedsize=true, fontsize=${FONT_SIZE}]`,
    `edge [fontname=Helvetica, fontsize=${LABEL_ROOM}, arrowsize=0.7]`,
    ...beats,
    box(END, 'over', undefined, [over]),
    ...endings,
    ...choices,
    ...ends,
    '}',
  ].join('\n');
}

function box(id: string, look: string, href: string | undefined, lines: readonly string[]): string {
  const width = (Math.max(...lines.map(widthOf)) * FONT_SIZE + 28) / 72;
  const height = (lines.length * FONT_SIZE * 1.35 + 18) / 72;
  const link = href === undefined ? '' : `, URL=${quote(href)}`;
  return `${quote(id)} [class="${look}"${link}, width=${width.toFixed(2)}, height=${height.toFixed(2)}, label=${quote(lines.join('\n'))}]`;
}

function classOfChoice({ critical }: Choice, isBest: boolean): string {
  if (critical !== undefined) return 'critical';
  return isBest ? 'best' : 'other';
}

/** The first words of a line, as far as they fit. */
function opening(text: string): string[] {
  const lines = fillLines(text, LINE_LENGTH);
  if (lines.length <= MOST_LINES) return lines;
  const shown = lines.slice(0, MOST_LINES);
  return [...shown.slice(0, -1), `${shown.at(-1)?.replace(/[，。、；：（“,.;:(]+$/, '')} …`];
}
