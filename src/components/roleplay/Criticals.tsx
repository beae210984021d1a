import { Phrase } from '#components/site/Phrase.tsx';
import type { CriticalMoment } from '#domain/roleplay/debrief.ts';
import { fill } from '#domain/text/format.ts';
import { useScene } from './scene.ts';

/** What was said that fails the scene whatever else happened: each mistake once. */
export function Criticals({ criticals }: { criticals: readonly CriticalMoment[] }) {
  const { scenario, words } = useScene();
  const mistakes = [...new Set(criticals.map(({ critical }) => critical))];
  if (mistakes.length === 0) return null;

  return (
    <section className="criticals">
      <h3>{words.critical}</h3>
      <ul className="plain">
        {mistakes.map((mistake) => (
          <li key={mistake}>
            <span className="where">
              {criticals
                .filter(({ critical }) => critical === mistake)
                .map(({ index }) => fill(words.momentN, { n: index + 1 }))
                .join(' · ')}
            </span>
            <Phrase of={scenario.criticals[mistake] ?? mistake} />
          </li>
        ))}
      </ul>
    </section>
  );
}
