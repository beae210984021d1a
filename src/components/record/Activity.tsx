import { activityByWeek } from '#domain/record/insights.ts';
import { count } from '#domain/text/format.ts';
import { $events } from '#stores/record.ts';
import { useStore } from '@nanostores/react';
import type { RecordProps } from './RecordView.tsx';
import { lastWeeks, weekOf } from './weeks.ts';

const WEEKS = 12;
/** Of the drawing: a column for each week, the base line, and the height of the largest bar. */
const COLUMN = 30;
const BASE = 104;
const TALL = 82;

/** How much was done in each of the last weeks: bars, and the numbers as a table. */
export function Activity({ words, tag }: RecordProps) {
  const events = useStore($events);
  const counts = new Map(activityByWeek(events, weekOf).map(({ week, count: n }) => [week, n]));
  const weeks = lastWeeks(new Date(), WEEKS).map((week) => ({ week, n: counts.get(week) ?? 0 }));
  const sum = weeks.reduce((all, { n }) => all + n, 0);
  if (sum === 0) return null;

  const most = Math.max(...weeks.map(({ n }) => n));
  const text = count(words.activity.text, sum, tag, { weeks: WEEKS });
  return (
    <section aria-labelledby="activity">
      <h2 id="activity">{words.activity.title}</h2>
      <p className="soft small">{text}</p>
      <svg
        className="weeks"
        viewBox={`0 0 ${WEEKS * COLUMN} 126`}
        aria-hidden="true"
        focusable="false"
      >
        {weeks.map(({ week, n }, index) => {
          const middle = (index + 0.5) * COLUMN;
          const height = n === 0 ? 0 : Math.max(2, (n / most) * TALL);
          return (
            <g key={week}>
              <rect x={middle - 8} y={BASE - height} width={16} height={height} />
              {n > 0 && (
                <text className="number" x={middle} y={BASE - height - 5}>
                  {n}
                </text>
              )}
              {(WEEKS - 1 - index) % 3 === 1 && (
                <text x={middle} y={BASE + 17}>
                  {dayAndMonth(week, tag)}
                </text>
              )}
            </g>
          );
        })}
        <path d={`M0 ${BASE}H${WEEKS * COLUMN}`} />
      </svg>
      <details>
        <summary>{words.activity.table}</summary>
        <table className="numbers">
          <caption className="sr-only">{words.activity.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.activity.week}</th>
              <th scope="col">{words.activity.steps}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map(({ week, n }) => (
              <tr key={week}>
                <th scope="row">{dayAndMonth(week, tag)}</th>
                <td>{n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function dayAndMonth(day: string, tag: string): string {
  const style = { day: 'numeric', month: 'short' } as const;
  return new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, style).format(
    new Date(`${day}T00:00`),
  );
}
