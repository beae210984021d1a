import type { Wording } from '#domain/text/wording.ts';

/** A text of the course, marked with its language where it stands in for a missing one. */
export function Phrase({ of }: { of: Wording }) {
  return typeof of === 'string' ? of : <span lang={of.lang}>{of.text}</span>;
}
