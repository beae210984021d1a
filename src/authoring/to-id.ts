/**
 * The id that a name was meant to be: lower-case Latin letters and digits, with single hyphens.
 * Empty where the name has none of these, as a Chinese one.
 *
 * @example toId('May I promise it?') // => 'may-i-promise-it'
 */
export function toId(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
