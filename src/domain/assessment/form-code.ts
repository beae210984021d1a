const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a form is drawn from, besides the exam and its content. */
export interface FormSeed {
  /** A whole number of 32 bits. */
  seed: number;
  /** Which form of the series; 0 where it was drawn around a history that a code cannot hold. */
  draw: number;
}

/**
 * Writes what a form was drawn from as a short code that people can read to each other.
 *
 * Crockford's base 32: no I, L, O or U. Seven signs hold the 32 bits of the seed, the eighth
 * the place in the series: `2Q7K-5ZA1`.
 */
export function toFormCode({ seed, draw }: FormSeed): string {
  const signs = Array.from({ length: 7 }, (_, index) => {
    const value = Math.floor(seed / 32 ** (6 - index)) % 32;
    return ALPHABET[value];
  }).join('');
  return `${signs.slice(0, 4)}-${signs.slice(4)}${ALPHABET[draw] ?? ALPHABET[0]}`;
}

/**
 * Reads a form code as people write it: in either case, with or without the hyphen, with O for
 * 0 and I or L for 1. Returns nothing for what is no code.
 */
export function parseFormCode(code: string): FormSeed | undefined {
  const signs = code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const values = [...signs].map((sign) => ALPHABET.indexOf(sign));
  if (values.length !== 8 || values.includes(-1)) return undefined;
  const seed = values.slice(0, 7).reduce((sum, value) => sum * 32 + value, 0);
  return seed < 2 ** 32 ? { seed, draw: values[7] ?? 0 } : undefined;
}
