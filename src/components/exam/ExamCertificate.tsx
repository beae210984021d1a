import { useFetched } from '#components/use-fetched.ts';
import { useRecord } from '#components/use-record.ts';
import type { ExamKeys } from '#domain/assessment/taught-item.ts';
import type { Attempt } from '#domain/record/fold.ts';
import { hasPassed, playsOf } from '#domain/record/select.ts';
import { countsForCertification } from '#domain/roleplay/runs.ts';
import { issueCertificate, type Certifying } from '#stores/certificate.ts';
import { $profile } from '#stores/profiles.ts';
import type { Words } from '#words/en.ts';
import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { CertificateSheet } from './CertificateSheet.tsx';
import { IssueForm } from './IssueForm.tsx';

export interface CertificateProps {
  exam: Certifying & { id: string; title: string };
  /** Names of the modules by id. */
  modules: Readonly<Record<string, string>>;
  /** Role-plays that have to be passed without help before it is issued. */
  required: readonly { id: string; title: string; href: string }[];
  /** Address of the exam's start page. */
  address: string;
  /** Address of the learner record, where names are changed. */
  record: string;
  /** Name of the site. */
  site: string;
  words: Words['certificate'];
  loading: string;
  tag: string;
}

/** The certificate of the attempt named by `?attempt=`: to be issued, or as it was issued. */
export default function ExamCertificate(props: CertificateProps) {
  const { exam, address, words, loading } = props;
  const { record, isLoaded } = useRecord();
  const [id, setId] = useState<string>();
  useEffect(() => setId(new URLSearchParams(location.search).get('attempt') ?? ''), []);

  if (!isLoaded || id === undefined) return <p className="soft">{loading}</p>;
  const certificate = record.certificates[id];
  if (certificate?.exam === exam.id)
    return <CertificateSheet {...props} certificate={certificate} />;
  const attempt = record.attempts[id];
  if (!attempt || attempt.exam !== exam.id || !hasPassed(attempt)) {
    return (
      <p>
        {words.none} <a href={address}>{exam.title}</a>
      </p>
    );
  }
  const missing = props.required.filter(
    ({ id: roleplay }) => !playsOf(record, roleplay).some(countsForCertification),
  );
  if (missing.length > 0) return <MissingRolePlays {...props} missing={missing} />;
  return <Issue {...props} attempt={attempt} />;
}

/** What is still to be done before the certificate: conversations to pass without help. */
function MissingRolePlays({
  words,
  required,
  missing,
}: CertificateProps & { missing: CertificateProps['required'] }) {
  return (
    <section className="stack narrow">
      <h2>{words.title}</h2>
      <p>{words.rolePlaysFirst}</p>
      <ul className="plain required">
        {required.map((roleplay) => {
          const isMissing = missing.includes(roleplay);
          return (
            <li key={roleplay.id} className={isMissing ? 'todo' : 'done'}>
              <span aria-hidden="true">{isMissing ? '○' : '✓'}</span>{' '}
              <a href={roleplay.href}>{roleplay.title}</a>{' '}
              <span className="small soft">
                {isMissing ? words.rolePlayMissing : words.rolePlayDone}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="small soft">{words.rolePlaysHow}</p>
    </section>
  );
}

/** Asks whose certificate it is, and issues it. */
function Issue(props: CertificateProps & { attempt: Attempt }) {
  const { exam, address, words, loading, attempt } = props;
  const name = useStore($profile)?.name ?? '';
  const [keys, retry] = useFetched<ExamKeys>(`${address}key.json`);

  if (keys.state === 'loading') return <p className="soft">{loading}</p>;
  if (keys.state === 'failed') {
    return (
      <div className="note error" role="alert">
        <p>{words.keysFailed}</p>
        <button className="button" type="button" onClick={retry}>
          {words.retry}
        </button>
      </div>
    );
  }
  return (
    <IssueForm
      {...props}
      name={name}
      onIssue={(given) => issueCertificate(attempt, exam, keys.data, given)}
    />
  );
}
