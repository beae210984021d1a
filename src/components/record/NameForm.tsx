import { fill } from '#domain/text/format.ts';
import { $profiles } from '#stores/profiles.ts';
import type { Words } from '#words/en.ts';
import { useId, useState, type SubmitEvent } from 'react';

interface Props {
  label: string;
  /** What the button says. */
  action: string;
  words: Words['record']['profiles'];
  /** The name so far; it may stay. */
  name?: string;
  onName: (name: string) => void;
  onCancel?: () => void;
}

/** Asks for a name that nobody here has yet. */
export function NameForm({ label, action, words, name: old = '', onName, onCancel }: Props) {
  const id = useId();
  const [name, setName] = useState(old);
  const [problem, setProblem] = useState('');

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    const isTaken = wanted !== old && $profiles.get().some((known) => known.name === wanted);
    if (!wanted) return setProblem(words.missing);
    if (isTaken) return setProblem(fill(words.taken, { name: wanted }));
    setProblem('');
    if (!old) setName('');
    onName(wanted);
  };

  return (
    <form className="name-form" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <div className="field-row">
        <input
          id={id}
          className="field"
          value={name}
          maxLength={40}
          autoComplete="off"
          autoFocus={onCancel !== undefined}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
          onChange={(event) => setName(event.target.value)}
        />
        <button className="button">{action}</button>
        {onCancel && (
          <button className="button quiet" type="button" onClick={onCancel}>
            {words.cancel}
          </button>
        )}
      </div>
      <p id={`${id}-problem`} className="problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
