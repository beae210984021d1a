/** What the form of a filter offers. */
export interface FilterFields {
  /** Fields with one choice, by the name of the data they ask for. */
  selects: readonly {
    name: string;
    label: string;
    options: readonly (readonly [value: string, text: string])[];
  }[];
  /** What the marks are called together, such as "Only items". */
  only: string;
  marks: readonly (readonly [value: string, text: string])[];
}

/** What a filter knows of something in a list. */
export interface Listed {
  /** What the fields of the form can ask for, by their names: `{ topic: 'causes' }`. */
  fields: Readonly<Record<string, string | undefined>>;
  /** Such as `findings` or `documented`. */
  marks: readonly string[];
  /** Everything it says, in lower case. */
  text: string;
}

/**
 * Whether something passes the filter: a field of the form says what it must be, `only` which
 * marks it must have, and `q` which words must stand in it.
 */
export function passes(filter: URLSearchParams, { fields, marks, text }: Listed): boolean {
  return [...filter].every(([name, value]) => {
    if (name === 'only') return marks.includes(value);
    if (name === 'q') return wordsOf(value).every((word) => text.includes(word));
    return !Object.hasOwn(fields, name) || fields[name] === value;
  });
}

/** The filter that a form states, without the fields that are left open. */
export function toFilter(fields: Iterable<[string, FormDataEntryValue]>): URLSearchParams {
  const filter = new URLSearchParams();
  for (const [name, value] of fields) {
    const text = String(value).trim();
    if (text) filter.append(name, text);
  }
  return filter;
}

/** What an address points to: a filter, or one thing in the list. */
export function readHash(hash: string): { filter: URLSearchParams } | { id: string } {
  const state = hash.replace(/^#/, '');
  return state === '' || state.includes('=')
    ? { filter: new URLSearchParams(state) }
    : { id: state };
}

function wordsOf(search: string): string[] {
  return search.toLowerCase().split(/\s+/).filter(Boolean);
}
