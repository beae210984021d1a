import { IdSchema } from '#schemas/id.ts';
import { toId } from '../to-id.ts';

/** Words of a name, at most this many letters. */
const LENGTH = 48;

/**
 * An id from a name or a whole question, cut between words. Empty where `toId` is.
 *
 * @example toShortId("Jesus' hometown (again)") // => 'jesus-hometown-again'
 */
export function toShortId(name: string): string {
  const [first = '', ...rest] = toId(name).split('-');
  return rest.reduce(
    (id, word) => (id.length + word.length < LENGTH ? `${id}-${word}` : id),
    first.slice(0, LENGTH),
  );
}

/**
 * An id that nobody has yet: the first name that gives one, then the number in its file.
 *
 * A name that is hardly more than a number, such as "Q8", says nothing in a bank.
 *
 * @param taken Gets the new id as well.
 */
export function nameItem(
  names: readonly string[],
  fileName: string,
  number: number,
  taken: Set<string>,
): string {
  const [named] = names.flatMap((name) => {
    if (IdSchema.safeParse(name).success && !isBare(name)) return [name];
    const id = toShortId(name);
    const isLatin = (name.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > [...name].length;
    return id !== '' && isLatin && !isBare(id) ? [id] : [];
  });
  return unique(named ?? `${toShortId(fileName) || 'imported'}-${number}`, taken);
}

function isBare(id: string): boolean {
  return /^(?:q|question|item|no|nr)?-?\d+$|^.$/.test(id);
}

/** The id itself, or the first of `id-2`, `id-3` … that is free. */
export function unique(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}

/** The ids of a list: those it has, else its first words in English, else letters. */
export function nameAll(
  list: readonly { id?: string | undefined; text: { en?: string | undefined } }[],
  prefix = '',
): string[] {
  const taken = new Set(list.flatMap(({ id }) => id ?? []));
  return list.map(({ id, text }, index) => {
    if (id !== undefined && IdSchema.safeParse(id).success) return id;
    const words = toShortId(text.en ?? '')
      .split('-')
      .slice(0, 4)
      .join('-');
    return unique(words || `${prefix}${String.fromCharCode(97 + (index % 26))}`, taken);
  });
}
