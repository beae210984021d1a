import type { ItemView } from '#domain/assessment/item-view.ts';
import { resultByTopic } from '#domain/assessment/result.ts';
import { scoreAttempt, type ScoringRules } from '#domain/assessment/score.ts';
import type { ExamKeys } from '#domain/assessment/taught-item.ts';
import type { Attempt } from '#domain/record/fold.ts';
import { fill, points } from '#domain/text/format.ts';
import type { Words } from '#words/en.ts';

interface Props {
  attempt: Attempt;
  /** The attempt before this one. */
  before: Attempt | undefined;
  rules: ScoringRules;
  bank: readonly ItemView[];
  keys: ExamKeys;
  topics: Readonly<Record<string, string>>;
  /** Address of the list of topics to practise. */
  practice: string;
  words: Words['result'];
  tag: string;
}

/** By topic, weakest first: a bar, and the one thing to read first. */
export function ResultTopics({
  attempt,
  before,
  rules,
  bank,
  keys,
  topics,
  practice,
  words,
  tag,
}: Props) {
  const byTopic = ({ form, responses }: Attempt) =>
    resultByTopic(scoreAttempt(form, responses, keys, rules).items, (itemId) => {
      const item = bank.find(({ id }) => id === itemId);
      return item && { topic: item.topic, teaches: keys[itemId]?.teaches ?? '' };
    });
  const results = byTopic(attempt);
  const earlier = before ? byTopic(before) : [];
  const linkTo = (teaches: string | undefined) =>
    Object.values(keys).find((key) => key.teaches === teaches)?.read;

  if (results.length === 0) return null;
  return (
    <section aria-labelledby="by-topic">
      <h2 id="by-topic">{words.byTopic}</h2>
      <ul className="plain topics">
        {results.map(({ topic, earned, possible, readAgain }) => {
          const read = linkTo(readAgain[0]);
          const last = earlier.find((result) => result.topic === topic);
          const [lead, after] = words.readFirst.split('{section}');
          return (
            <li key={topic}>
              <p className="name">
                <span id={`topic-${topic}`}>{topics[topic] ?? topic}</span>
                <span className="numbers">
                  {last && (
                    <span className="small soft">
                      {fill(words.lastTime, {
                        earned: points(last.earned, tag),
                        possible: last.possible,
                      })}{' '}
                      ·{' '}
                    </span>
                  )}
                  {points(earned, tag)} / {possible}
                </span>
              </p>
              <meter min={0} max={possible} value={earned} aria-labelledby={`topic-${topic}`} />
              {earned < possible && !read && (
                <p className="small">
                  <a href={`${practice}${topic}/`}>
                    {fill(words.practiseTopic, { topic: topics[topic] ?? topic })}
                  </a>
                </p>
              )}
              {read && (
                <p className="small">
                  {lead}
                  <a href={read.href}>{read.label}</a>
                  {after}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
