/** A text in the forms that number needs, with `{n}` for the number. */
export interface Counted {
  one: string;
  other: string;
}

/**
 * Puts values into a template.
 *
 * @example fill('{done} of {all}', { done: 2, all: 5 }) // => '2 of 5'
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

/** Puts a number, and other values, into the form of the text that the number needs. */
export function count(
  text: Counted,
  n: number,
  tag: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = new Intl.PluralRules(tag).select(n) === 'one' ? text.one : text.other;
  return fill(form, { n, ...values });
}

/** 0.8 → "80%", as the locale writes it. */
export function percent(share: number, tag: string): string {
  return new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** Points as people read them, to two places: 1.333333 → "1.33". */
export function points(n: number, tag: string): string {
  return new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }).format(n);
}

/** Puts a score into a template with `{earned}` and `{possible}`, at so many points an item. */
export function scoreText(
  template: string,
  { earned, possible }: { earned: number; possible: number },
  each: number,
  tag: string,
): string {
  return fill(template, {
    earned: points(earned * each, tag),
    possible: points(possible * each, tag),
  });
}

/** An ISO time as a date that people read: "22 November 2026, 09:05". */
export function dateTime(iso: string, tag: string): string {
  return new Intl.DateTimeFormat(dateTag(tag), { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(iso),
  );
}

export function date(iso: string, tag: string): string {
  return new Intl.DateTimeFormat(dateTag(tag), { dateStyle: 'long' }).format(new Date(iso));
}

/** Seconds as a clock: 3675 → "61:15". */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function dateTag(tag: string): string {
  return tag === 'en' ? 'en-GB' : tag;
}
