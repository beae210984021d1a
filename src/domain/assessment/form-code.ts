const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Writes a form's seed as a short code that people can read to each other.
 *
 * Crockford's base 32: no I, L, O or U. Seven signs hold 32 bits: `4Q7-K2ZA`.
 */
export function toFormCode(seed: number): string {
  const signs = Array.from({ length: 7 }, (_, index) => {
    const value = Math.floor(seed / 32 ** (6 - index)) % 32;
    return ALPHABET[value];
  }).join('');
  return `${signs.slice(0, 3)}-${signs.slice(3)}`;
}
