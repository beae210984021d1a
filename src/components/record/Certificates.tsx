import { validityOf } from '#domain/assessment/certificate.ts';
import type { LearnerRecord } from '#domain/record/fold.ts';
import { ofAttempt } from '#domain/text/address.ts';
import { date, fill } from '#domain/text/format.ts';
import type { RecordProps } from './RecordView.tsx';

/** The certificates of this learner: until when each is valid, and what to do before it ends. */
export function Certificates({
  course,
  home,
  words: all,
  record,
  tag,
}: RecordProps & { record: LearnerRecord }) {
  const words = all.certificates;
  const now = new Date().toISOString();
  const certificates = Object.values(record.certificates).sort((a, b) =>
    a.passedAt < b.passedAt ? 1 : -1,
  );
  if (certificates.length === 0) return null;

  return (
    <section aria-labelledby="certificates">
      <h2 id="certificates">{words.title}</h2>
      <ul className="plain rows certificates">
        {certificates.map(({ certificate, attempt, exam, name, validUntil }) => {
          const validity = validityOf({ validUntil }, now);
          const title = course.exams[exam] ?? `${exam} ${all.gone}`;
          const isRenewed = certificates.some(
            (other) => other.exam === exam && other.validUntil > validUntil,
          );
          return (
            <li key={certificate}>
              <p>
                <a href={ofAttempt(`${home}exams/${exam}/certificate/`, attempt)}>{title}</a>{' '}
                <span className="soft">· {name}</span>
              </p>
              <p className={`small numbers ${validity}`}>
                {fill(words[validity], { date: date(validUntil, tag) })}{' '}
                {validity !== 'valid' && !isRenewed && Object.hasOwn(course.exams, exam) && (
                  <a href={`${home}exams/${exam}/`}>{words.renew}</a>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
