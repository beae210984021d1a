import type { MapBox, MapLine, ScenarioMap } from '#components/trainers/lay-out-scenario.ts';
import { warmthOf, WARMEST, type Heat } from '#domain/cohort/heat.ts';
import { fill, percent } from '#domain/text/format.ts';
import type { FindingsProps } from './Findings.tsx';

interface Props extends FindingsProps {
  title: string;
  map: ScenarioMap;
  heat: Heat;
}

/** The map of a role-play, warmer where more plays went; every number is written there too. */
export function HeatMap({ map, heat, title, words: all, tag }: Props) {
  const words = all.heat;
  const { width, height, boxes, lines } = map;
  const countOf = ({ kind, id }: MapBox) =>
    kind === 'beat' ? heat.reached.get(id) : heat.ended.get(id);
  const saidOf = ({ beat, choice, ending }: MapLine) =>
    (ending === undefined ? heat.said.get(`${beat}/${choice}`) : heat.ended.get(ending)) ?? 0;

  return (
    <>
      <Legend words={words} tag={tag} />
      <div
        ref={showMiddle}
        className="scroller map"
        role="region"
        aria-label={fill(all.scrolls, { table: title })}
        tabIndex={0}
      >
        <svg
          viewBox={`-4 -4 ${width + 8} ${height + 8}`}
          width={width}
          height={height}
          role="img"
          aria-label={fill(words.map, { title })}
        >
          {lines.map((line) => (
            <g
              key={line.ending ?? `${line.beat}/${line.choice}`}
              className={`way warm-${warmthOf(saidOf(line), heat.plays)} ${line.look}`}
            >
              <path d={line.path} />
              <polygon points={line.tip} />
              {line.label && (
                <text x={line.label.x} y={line.label.y}>
                  {SIGNS[line.look]}
                  {line.choice} <tspan className="count">{saidOf(line)}</tspan>
                </text>
              )}
            </g>
          ))}
          {boxes.map((box) => {
            const n = countOf(box) ?? 0;
            const warmth = box.kind === 'over' ? 0 : warmthOf(n, heat.plays);
            const count = fill(words.count, {
              n,
              share: percent(heat.plays > 0 ? n / heat.plays : 0, tag),
            });
            const texts = box.kind === 'over' ? box.lines : [...box.lines, count];
            return (
              <g key={`${box.kind} ${box.id}`} className={`place ${box.kind} warm-${warmth}`}>
                <rect
                  x={box.x - box.width / 2}
                  y={box.y - box.height / 2}
                  width={box.width}
                  height={box.height}
                  rx={10}
                />
                {texts.map((text, index) => (
                  <text
                    key={index}
                    className={text === count ? 'count' : undefined}
                    x={box.x}
                    y={box.y + (index - (texts.length - 1) / 2) * LEADING}
                  >
                    {text}
                  </text>
                ))}
              </g>
            );
          })}
        </svg>
      </div>
    </>
  );
}

/** A conversation begins in the middle of its map, which a phone does not show at first. */
function showMiddle(scroller: HTMLDivElement | null): void {
  if (scroller) scroller.scrollLeft = (scroller.scrollWidth - scroller.clientWidth) / 2;
}

/** As the boxes were laid out for. */
const LEADING = 18.9;

const SIGNS = { best: '★ ', critical: '✕ ', other: '' } as const;

function Legend({ words, tag }: { words: Props['words']['heat']; tag: string }) {
  const steps = Array.from({ length: WARMEST + 1 }, (_, step) => step);
  return (
    <div className="legend small soft">
      <span>{words.legend}</span>
      <ul className="plain">
        {steps.map((step) => (
          <li key={step}>
            <svg viewBox="0 0 24 14" width="24" height="14" aria-hidden="true" focusable="false">
              <g className={`place warm-${step}`}>
                <rect x="1" y="1" width="22" height="12" rx="4" />
              </g>
            </svg>
            {step === 0 ? words.never : fill(words.upTo, { share: percent(step / WARMEST, tag) })}
          </li>
        ))}
      </ul>
      <span>{words.signs}</span>
    </div>
  );
}
