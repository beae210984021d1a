/**
 * Writes a value as JSON in the one way there is for it: keys in order, no white space.
 *
 * Two values that JSON cannot tell apart give the same text, whatever order their keys
 * were set in. Lone surrogates are escaped, so the text is always sound Unicode.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => canonical(entry)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const sorted = fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}
