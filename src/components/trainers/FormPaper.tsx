import type { Form } from '#domain/assessment/form.ts';
import { pointsToPass } from '#domain/assessment/score.ts';
import { answerOnPaper, toPaper } from '#domain/assessment/paper.ts';
import { count, fill, points } from '#domain/text/format.ts';
import { PaperItem, wordAnswer } from './PaperItem.tsx';
import type { FormDeskProps } from './FormDesk.tsx';

interface Props extends FormDeskProps {
  drawn: Form;
  code: string;
  showsKey: boolean;
}

/** A form on paper: what a candidate gets, and the key to it on a sheet of its own. */
export function FormPaper({ exam, items, topics, words, tag, bank, drawn, code, showsKey }: Props) {
  const lines = drawn.flatMap(({ itemId, choiceIds }) => {
    const item = items.find(({ id }) => id === itemId);
    if (!item) return [];
    const paper = toPaper(item, choiceIds);
    return { item, paper, answer: wordAnswer(item, answerOnPaper(item, paper), words) };
  });
  const possible = lines.length * exam.points;

  return (
    <article className={showsKey ? 'paper keyed' : 'paper'} aria-label={fill(words.form, { code })}>
      <header>
        <h2>{exam.title}</h2>
        <p className="small soft numbers">
          {fill(words.form, { code })} ·{' '}
          {fill(words.facts, {
            items: count(words.itemsOf, lines.length, tag),
            points: points(possible, tag),
            minutes: exam.minutes,
            pass: points(pointsToPass(exam.cutScore, possible), tag),
          })}
        </p>
        <ul className="plain names small">
          {Object.entries(words.names).map(([id, name]) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      </header>
      <ol className="plain">
        {lines.map(({ item, paper, answer }, index) => (
          <li key={item.id}>
            <PaperItem item={item} paper={paper} number={index + 1} words={words} />
            <p className="for-key small">
              <strong>{fill(words.key, { answer })}</strong>{' '}
              <span className="soft">
                {topics[item.topic]} · {words.types[item.type]} ·{' '}
                {difficultyOf(item.difficulty, words.difficulties)} ·{' '}
                <a href={`${bank}#${item.id}`}>{item.id}</a>
              </span>
            </p>
          </li>
        ))}
      </ol>
      <section className="for-key sheet">
        <h3>{fill(words.keyTitle, { code })}</h3>
        <ol className="plain small numbers">
          {lines.map(({ item, answer }, index) => (
            <li key={item.id}>
              <span className="soft">{index + 1}</span> <strong>{answer}</strong>
            </li>
          ))}
        </ol>
      </section>
    </article>
  );
}

function difficultyOf(
  level: number,
  names: FormDeskProps['words']['difficulties'],
): string | number {
  return level === 1 || level === 2 || level === 3 ? names[level] : level;
}
