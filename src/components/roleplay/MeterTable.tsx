import type { Meters } from '#domain/roleplay/scenario.ts';
import { useScene } from './scene.ts';

/** The chart's numbers, for those who hear it. */
export function MeterTable({ levels }: { levels: readonly Meters[] }) {
  const { words } = useScene();

  return (
    <div className="sr-only">
      <table>
        <caption>{words.chart}</caption>
        <thead>
          <tr>
            <th scope="col">{words.moment}</th>
            <th scope="col">{words.anger}</th>
            <th scope="col">{words.trust}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ anger, trust }, index) => (
            <tr key={index}>
              <th scope="row">{index === 0 ? words.start : index}</th>
              <td>{anger}</td>
              <td>{trust}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
