/** Longer lists help nobody. */
const LIST_AT_MOST = 20;

/**
 * Advice for a name that is not among those allowed: the nearest one, or all of them.
 *
 * @param otherwise What to say where none is near and they are none or too many to list.
 * @example suggest('signle', ['single', 'multiple']) // => 'Did you mean "single"?'
 * @example suggest('x', ['core', 'elective'])        // => 'Write one of: core, elective.'
 */
export function suggest(
  found: string,
  allowed: readonly string[],
  otherwise = 'Check the spelling.',
): string {
  const near = nearest(found, allowed);
  if (near !== undefined) return `Did you mean "${near}"?`;
  const names = [...new Set(allowed)];
  if (names.length === 0 || names.length > LIST_AT_MOST) return otherwise;
  if (names.length === 1) return `The only one is "${names[0]}".`;
  return `Write one of: ${names.join(', ')}.`;
}

/** The candidate that a slip of the fingers may have meant, if there is one. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const [best] = candidates
    .map((candidate) => ({ candidate, steps: distance(fold(word), fold(candidate)) }))
    .filter(({ steps }) => steps <= limit)
    .sort((a, b) => a.steps - b.steps);
  return best?.candidate;
}

/** Case and the way words are joined are the commonest slips, and count for nothing. */
function fold(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, '');
}

/** How many letters to add, drop, change or swap with a neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = [at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1)];
      if (swapped) steps.push(at(before, j - 2) + 1);
      row.push(Math.min(...steps));
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
