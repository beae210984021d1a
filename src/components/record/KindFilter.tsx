import type { Words } from '#words/en.ts';

/** Which entries of the ledger are shown: all, or those whose kind begins so. */
export type Shown = 'all' | 'lesson' | 'item' | 'play' | 'attempt';

interface Props {
  words: Words['record'];
  shown: Shown;
  onChange: (shown: Shown) => void;
}

export function KindFilter({ words, shown, onChange }: Props) {
  const choices: readonly [Shown, string][] = [
    ['all', words.filter.all],
    ['lesson', words.lessons],
    ['item', words.practice],
    ['play', words.roleplays],
    ['attempt', words.exams],
  ];
  return (
    <fieldset className="filter no-print">
      <legend className="sr-only">{words.filter.label}</legend>
      {choices.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name="shown"
            value={value}
            checked={value === shown}
            onChange={() => onChange(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
