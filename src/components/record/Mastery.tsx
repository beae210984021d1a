import type { Fetched } from '#components/use-fetched.ts';
import type { LearnerRecord } from '#domain/record/fold.ts';
import { masteryByTopic } from '#domain/record/insights.ts';
import { topicOfItems, type TopicItems } from '#domain/record/topics.ts';
import { count, fill } from '#domain/text/format.ts';
import { Bar } from './Bar.tsx';
import type { RecordProps } from './RecordView.tsx';

interface Props extends RecordProps {
  record: LearnerRecord;
  topics: Fetched<TopicItems[]>;
  retry: () => void;
}

/** How the items of each topic stand: a bar and its numbers, and the topics not tried yet. */
export function Mastery({ words: { mastery: words }, tag, record, topics, retry }: Props) {
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">{words.title}</h2>
      {topics.state === 'loading' && <p className="soft">{words.loading}</p>}
      {topics.state === 'failed' && (
        <div className="note">
          <p>{words.failed}</p>
          <button className="button" type="button" onClick={retry}>
            {words.retry}
          </button>
        </div>
      )}
      {topics.state === 'here' && <Topics {...{ words, tag, record }} topics={topics.data} />}
    </section>
  );
}

interface TopicsProps {
  words: RecordProps['words']['mastery'];
  tag: string;
  record: LearnerRecord;
  topics: readonly TopicItems[];
}

function Topics({ words, tag, record, topics }: TopicsProps) {
  const tried = masteryByTopic(record, topicOfItems(topics)).flatMap((mastery) => {
    const topic = topics.find(({ id }) => id === mastery.topic);
    return topic ? [{ ...mastery, ...topic }] : [];
  });
  const untried = topics.filter(({ id }) => tried.every((topic) => topic.id !== id));

  return (
    <>
      {tried.length > 0 && (
        <>
          <p className="soft small">{words.text}</p>
          <p className="soft small legend" aria-hidden="true">
            <span className="right">{words.right}</span>
            <span className="tried">{words.tried}</span>
          </p>
        </>
      )}
      <ul className="plain mastery">
        {tried.map(({ id, title, href, items, tried: done, right }) => (
          <li key={id}>
            <a href={href}>{title}</a>
            <span className="small soft numbers">
              {fill(words.numbers, { right, done, all: items.length })}
            </span>
            <Bar
              all={items.length}
              parts={[
                ['tried', done],
                ['right', right],
              ]}
            />
          </li>
        ))}
      </ul>
      {untried.length > 0 && (
        <details className="untried" open={tried.length === 0}>
          <summary>{count(words.untried, untried.length, tag)}</summary>
          <ul className="plain">
            {untried.map(({ id, title, href }) => (
              <li key={id}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
