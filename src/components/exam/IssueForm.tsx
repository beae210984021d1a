import { fill } from '#domain/text/format.ts';
import { useState } from 'react';
import type { CertificateProps } from './ExamCertificate.tsx';

interface Props extends CertificateProps {
  /** The learner's name; empty for a guest, who is asked for one. */
  name: string;
  onIssue: (name: string) => void;
}

/** Whose name the certificate will bear. It is asked for once, before it is issued. */
export function IssueForm({ words, exam, record, name, onIssue }: Props) {
  const [given, setGiven] = useState('');
  const final = (name || given).trim();

  return (
    <form
      className="stack narrow"
      onSubmit={(event) => {
        event.preventDefault();
        if (final) onIssue(final);
      }}
    >
      <h1>{words.title}</h1>
      <p className="lead">{exam.title}</p>
      {name ? (
        <p>{fill(words.namedAs, { name })}</p>
      ) : (
        <label className="stack">
          <span>{words.nameFirst}</span>
          <input
            className="field"
            autoComplete="name"
            maxLength={80}
            value={given}
            onChange={({ target }) => setGiven(target.value)}
          />
        </label>
      )}
      <p className="small soft">
        {words.nameText} {name && <a href={`${record}#learners`}>{words.rename}</a>}
      </p>
      <button className="button main" type="submit" disabled={!final}>
        {words.issue}
      </button>
    </form>
  );
}
