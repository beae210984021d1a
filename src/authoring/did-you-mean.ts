import { distance } from './edit-distance.ts';

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
  if (names.length === 1) return `Write "${names[0]}", the only one there is.`;
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
