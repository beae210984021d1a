import { useFetched } from '#components/use-fetched.ts';
import type { CohortBank, CohortItem } from '#domain/cohort/course.ts';
import { useMemo } from 'react';
import type { Called } from './call-learners.ts';
import type { CohortProps } from './CohortRoom.tsx';
import { Exams } from './Exams.tsx';
import { Items } from './Items.tsx';
import { Lessons } from './Lessons.tsx';
import { RolePlays } from './RolePlays.tsx';
import { Ways } from './Ways.tsx';

export interface FindingsProps extends CohortProps {
  learners: readonly Called[];
}

export interface BankProps extends FindingsProps {
  bank: CohortBank;
}

/** What the records say together, part by part. */
export function Findings(props: FindingsProps) {
  const { words, home } = props;
  const [items, retry] = useFetched<CohortItem[]>(`${home}cohort/bank.json`);
  const bank = useMemo<CohortBank>(
    () => new Map(items.state === 'here' ? items.data.map((item) => [item.id, item]) : []),
    [items],
  );
  const parts = [
    ['finished', words.finished.title],
    ['exams', words.exams.title],
    ['items', words.items.title],
    ['ways', words.heat.title],
  ];
  return (
    <>
      <nav aria-label={words.contents} className="parts no-print">
        <ul className="plain">
          {parts.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="finished">
        <h2 id="finished">{words.finished.title}</h2>
        <Lessons {...props} />
        <RolePlays {...props} />
      </section>
      {items.state === 'here' ? (
        <>
          <Exams {...props} bank={bank} />
          <Items {...props} bank={bank} />
        </>
      ) : (
        <section aria-labelledby="exams">
          <h2 id="exams">{words.exams.title}</h2>
          <span id="items" />
          {items.state === 'loading' ? (
            <p className="soft">{words.bank.loading}</p>
          ) : (
            <div className="note">
              <p>{words.bank.failed}</p>
              <button className="button" type="button" onClick={retry}>
                {words.bank.retry}
              </button>
            </div>
          )}
        </section>
      )}
      <Ways {...props} />
    </>
  );
}
