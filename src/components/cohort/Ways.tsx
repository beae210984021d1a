import { useFetched } from '#components/use-fetched.ts';
import type { ScenarioMap } from '#components/trainers/lay-out-scenario.ts';
import { countHeat, playsToCount } from '#domain/cohort/heat.ts';
import type { Scenario } from '#domain/roleplay/scenario.ts';
import { count, fill } from '#domain/text/format.ts';
import type { Wording } from '#domain/text/wording.ts';
import { useMemo, useState } from 'react';
import { Choose } from './Choose.tsx';
import type { FindingsProps } from './Findings.tsx';
import { HeatMap } from './HeatMap.tsx';
import { HeatTable } from './HeatTable.tsx';

/** What is fetched for one role-play. */
interface Mapped {
  scenario: Scenario<Wording>;
  map: ScenarioMap;
}

const PLAYS = ['first', 'all'] as const;
type Plays = (typeof PLAYS)[number];

/** Where conversations went: how often each part of a role-play was met, on its map. */
export function Ways(props: FindingsProps) {
  const { course, words: all, learners } = props;
  const words = all.heat;
  const [which, setWhich] = useState<Plays>('first');
  const [wished, setWished] = useState<string>();
  const played = useMemo(
    () =>
      course.roleplays
        .map((roleplay) => ({ ...roleplay, plays: playsToCount(learners, roleplay.id, which) }))
        .filter(({ plays }) => plays.length > 0),
    [course, learners, which],
  );
  const busiest = [...played].sort((a, b) => b.plays.length - a.plays.length)[0];
  const chosen = played.find(({ id }) => id === wished) ?? busiest;

  return (
    <section aria-labelledby="ways" className="ways">
      <h2 id="ways">{words.title}</h2>
      {!chosen ? (
        <p className="soft">{words.nobody}</p>
      ) : (
        <>
          <div className="choices">
            <Choose
              label={words.roleplay}
              value={chosen.id}
              options={played.map(({ id, title, plays }) => [
                id,
                fill(words.optionOf, { title, n: plays.length }),
              ])}
              onChange={setWished}
            />
            <Choose
              label={words.which}
              value={which}
              options={PLAYS.map((each) => [each, words.plays[each]])}
              onChange={setWhich}
            />
          </div>
          <Way {...props} {...chosen} />
        </>
      )}
    </section>
  );
}

interface WayProps extends FindingsProps {
  id: string;
  title: string;
  plays: ReturnType<typeof playsToCount>;
}

function Way({ id, title, plays, ...props }: WayProps) {
  const { home, tag } = props;
  const words = props.words.heat;
  const [mapped, retry] = useFetched<Mapped>(`${home}cohort/maps/${id}.json`);
  const heat = useMemo(
    () => (mapped.state === 'here' ? countHeat(mapped.data.scenario, plays) : undefined),
    [mapped, plays],
  );
  if (mapped.state === 'failed') {
    return (
      <div className="note">
        <p>{words.failed}</p>
        <button className="button" type="button" onClick={retry}>
          {words.retry}
        </button>
      </div>
    );
  }
  // The map of the role-play chosen before is still there for a moment.
  if (mapped.state === 'loading' || !heat || mapped.data.scenario.id !== id) {
    return <p className="soft">{words.loading}</p>;
  }
  return (
    <>
      <p className="print-only">{title}</p>
      <p className="small soft">
        {count(words.text, heat.plays, tag)}{' '}
        {heat.otherVersion > 0 && count(words.otherVersion, heat.otherVersion, tag)}
      </p>
      <HeatMap {...props} {...mapped.data} title={title} heat={heat} />
      <details>
        <summary>{words.tableOf}</summary>
        <HeatTable {...props} {...mapped.data} title={title} heat={heat} />
      </details>
    </>
  );
}
