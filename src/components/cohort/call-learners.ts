import type { Learner } from '#domain/cohort/gather.ts';
import { fill } from '#domain/text/format.ts';
import type { Words } from '#words/en.ts';
import type { Cohort } from './read-cohort.ts';

/** A learner, and what the page calls them. */
export interface Called extends Learner {
  label: string;
}

/**
 * Gives every learner a name unlike the others', in order: by name, or by number where names are
 * hidden. A number stays the same until the page is left.
 */
export function callLearners(
  { learners, numbers }: Pick<Cohort, 'learners' | 'numbers'>,
  isMasked: boolean,
  words: Words['cohort'],
  tag: string,
): Called[] {
  const numberOf = ({ id }: Learner) => numbers.get(id) ?? id;
  if (isMasked) {
    return [...learners]
      .sort((a, b) => numberOf(a) - numberOf(b))
      .map((learner) => ({ ...learner, label: fill(words.masked, { n: numberOf(learner) }) }));
  }
  const times = new Map<string, number>();
  const { compare } = new Intl.Collator(tag, { numeric: true });
  return learners
    .map((learner) => {
      const name = learner.name || words.guest;
      const time = (times.get(name) ?? 0) + 1;
      times.set(name, time);
      return { ...learner, label: time > 1 ? `${name} (${time})` : name };
    })
    .sort((a, b) => compare(a.label, b.label));
}
