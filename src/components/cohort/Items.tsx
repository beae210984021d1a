import { chooseAttempt, scoredAttempts, type Which } from '#domain/cohort/attempts.ts';
import { keysOfExam, type CohortItem } from '#domain/cohort/course.ts';
import { answersInExam, answersInPractice } from '#domain/cohort/item-answers.ts';
import { itemFigures, type ItemFigures } from '#domain/cohort/item-figures.ts';
import { judgeItem, REMARKS, type Judgement } from '#domain/cohort/judge-item.ts';
import { FEWEST } from '#domain/cohort/limits.ts';
import { fill } from '#domain/text/format.ts';
import { useMemo, useState } from 'react';
import { Choose } from './Choose.tsx';
import { WHICH } from './Exams.tsx';
import type { BankProps } from './Findings.tsx';
import { ItemTable } from './ItemTable.tsx';

/** An item with what answers say of it. */
export interface Weighed {
  item: CohortItem;
  topic: string;
  figures: ItemFigures;
  judgement: Judgement;
}

const PRACTICE = 'practice';
const ORDERS = ['look', 'topic', 'facility'] as const;
type Order = (typeof ORDERS)[number];

/** How each item did, from the attempts at one exam or from lessons and practice. */
export function Items(props: BankProps) {
  const { course, words: all, learners } = props;
  const words = all.items;
  const counts = useMemo(
    () => [
      ...course.exams.map(({ id, title }) => ({
        id,
        title,
        n: learners.filter(({ record }) =>
          Object.values(record.attempts).some(({ exam, submitted }) => exam === id && submitted),
        ).length,
      })),
      { id: PRACTICE, title: '', n: learners.filter(({ answers }) => answers.length > 0).length },
    ],
    [course, learners],
  );
  const fullest = [...counts].sort((a, b) => b.n - a.n)[0]?.id ?? PRACTICE;
  const [wished, setWished] = useState<string>();
  const [which, setWhich] = useState<Which>('first');
  const [order, setOrder] = useState<Order>('look');
  const source = wished ?? fullest;
  const isPractice = source === PRACTICE;
  const weighed = useWeighed(props, source, which);
  const rows = [...weighed].sort(ORDER[order]);
  const options = WHICH.filter((each) => !isPractice || each !== 'best');

  return (
    <section aria-labelledby="items">
      <h2 id="items">{words.title}</h2>
      <div className="choices">
        <Choose
          label={words.source}
          value={source}
          options={counts.map(({ id, title, n }) => [
            id,
            id === PRACTICE
              ? fill(words.practice, { n })
              : fill(all.exams.optionOf, { exam: title, n }),
          ])}
          onChange={setWished}
        />
        <Choose
          label={all.exams.which}
          value={isPractice && which === 'best' ? 'first' : which}
          options={options.map((each) => [
            each,
            isPractice ? words.which[each] : all.exams.attemptsOf[each],
          ])}
          onChange={setWhich}
        />
        <Choose
          label={words.order}
          value={order}
          options={ORDERS.map((each) => [each, words.orders[each]])}
          onChange={setOrder}
        />
      </div>
      {rows.length === 0 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <ItemTable {...props} {...{ rows, isPractice }} />
      )}
      <HowToRead words={all} />
    </section>
  );
}

function useWeighed(
  { course, bank, learners }: BankProps,
  source: string,
  which: Which,
): readonly Weighed[] {
  return useMemo(() => {
    const exam = course.exams.find(({ id }) => id === source);
    const topics = new Map(course.topics.map(({ id, title }) => [id, title]));
    const keys = exam && keysOfExam(exam, bank);
    const answers =
      exam && keys
        ? answersInExam(
            learners.flatMap(
              ({ record }) => chooseAttempt(scoredAttempts(record, exam, keys), which) ?? [],
            ),
          )
        : answersInPractice(learners, bank, which === 'last' ? 'last' : 'first');
    return [...bank.values()].flatMap((item) => {
      const own = answers.get(item.id);
      if (!own) return [];
      const figures = itemFigures(item, own);
      const topic = topics.get(item.topic) ?? item.topic;
      return [{ item, topic, figures, judgement: judgeItem(item, figures) }];
    });
  }, [course, bank, learners, source, which]);
}

/** Sorting keeps what is equal in the order of the bank. */
const ORDER: Readonly<Record<Order, (a: Weighed, b: Weighed) => number>> = {
  look: (a, b) => urgencyOf(a) - urgencyOf(b),
  topic: (a, b) => Number(a.topic > b.topic) - Number(a.topic < b.topic),
  facility: (a, b) => (a.figures.facility ?? 2) - (b.figures.facility ?? 2),
};

/** What should be looked at first has the smallest; what cannot be judged comes last. */
function urgencyOf({ judgement: { remarks, isJudged } }: Weighed): number {
  const [first] = remarks;
  if (first) return REMARKS.indexOf(first);
  return REMARKS.length + Number(!isJudged);
}

function HowToRead({ words: { items: words } }: Pick<BankProps, 'words'>) {
  return (
    <details className="how">
      <summary>{words.how}</summary>
      {Object.entries(words.howText).map(([name, text]) => (
        <p key={name}>{fill(text, FEWEST)}</p>
      ))}
    </details>
  );
}
