import { parseFormCode, toFormCode, type FormSeed } from '#domain/assessment/form-code.ts';
import type { OpenItem } from '#domain/assessment/item-view.ts';
import { drawOfSeries } from '#domain/assessment/series.ts';
import { fill } from '#domain/text/format.ts';
import type { BlueprintPart } from '#schemas/exam.ts';
import { newSeed } from '#stores/random.ts';
import type { Words } from '#words/en.ts';
import { useEffect, useState, type SubmitEvent } from 'react';
import { FormPaper } from './FormPaper.tsx';

export interface FormDeskProps {
  exam: {
    title: string;
    blueprint: readonly BlueprintPart[];
    points: number;
    minutes: number;
    cutScore: number;
  };
  items: readonly OpenItem[];
  /** Names of the topics by id. */
  topics: Readonly<Record<string, string>>;
  words: Words['trainer']['workshop']['forms'] &
    Pick<Words['trainer'], 'types' | 'difficulties'> & { itemWords: Words['item'] };
  tag: string;
  /** The address of the item bank. */
  bank: string;
}

const FIRST: FormSeed = { seed: 1, draw: 1 };

/** Draws a form by its code, or by chance, and shows it as it would lie on the table. */
export default function FormDesk(props: FormDeskProps) {
  const { exam, items, words } = props;
  const [seed, setSeed] = useState(FIRST);
  const [typed, setTyped] = useState(toFormCode(FIRST));
  const [refused, setRefused] = useState<string>();
  const [showsKey, setShowsKey] = useState(false);
  const code = toFormCode(seed);
  // A form that was drawn around a history has no place in the series.
  const isAround = seed.draw === 0;
  const drawn = drawOfSeries(exam.blueprint, items, isAround ? { ...seed, draw: 1 } : seed);

  useEffect(() => {
    const follow = () => {
      const named = parseFormCode(new URLSearchParams(location.hash.slice(1)).get('form') ?? '');
      if (named) take(named);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  function take(next: FormSeed) {
    setSeed(next);
    setTyped(toFormCode(next));
    setRefused(undefined);
  }

  function show(next: FormSeed) {
    take(next);
    history.replaceState(null, '', `#form=${toFormCode(next)}`);
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const named = parseFormCode(typed);
    if (named) show(named);
    else setRefused(typed);
  }

  return (
    <>
      <form className="form-desk no-print" onSubmit={submit}>
        <label>
          <span className="small soft">{words.code}</span>
          <input
            className="field numbers"
            value={typed}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="form-code-help"
            aria-invalid={refused !== undefined}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <span className="buttons">
          <button className="button" type="submit">
            {words.show}
          </button>
          <button
            className="button"
            type="button"
            onClick={() => show({ seed: newSeed(), draw: 1 })}
          >
            {words.another}
          </button>
        </span>
        <p id="form-code-help" className={refused === undefined ? 'small soft' : 'note error'}>
          {refused === undefined ? words.codeHelp : fill(words.notACode, { code: refused })}
        </p>
        <p role="status" className={isAround ? 'note' : 'sr-only'}>
          {isAround ? words.around : fill(words.form, { code })}
        </p>
        <label className="tick">
          <input
            type="checkbox"
            checked={showsKey}
            onChange={({ target }) => setShowsKey(target.checked)}
          />
          {words.showKey}
        </label>
        <span className="buttons">
          <button className="button quiet" type="button" data-print="paper">
            {words.printPaper}
          </button>
          <button className="button quiet" type="button" data-print="keyed">
            {words.printKeyed}
          </button>
        </span>
      </form>
      <FormPaper {...props} drawn={drawn} code={code} showsKey={showsKey} />
    </>
  );
}
