/** What the filter knows of a listed item. */
export interface Listed {
  topic: string;
  type: string;
  difficulty: string;
  /** Such as `findings` or `documented`. */
  marks: readonly string[];
  /** Everything it says, in lower case. */
  text: string;
}

/**
 * Whether an item passes the filter: a field of the form says what it must be, `only` which
 * marks it must have, and `q` which words must stand in it.
 */
export function passes(filter: URLSearchParams, item: Listed): boolean {
  return [...filter].every(([name, value]) => {
    if (name === 'only') return item.marks.includes(value);
    if (name === 'q') return wordsOf(value).every((word) => item.text.includes(word));
    return !isField(name) || item[name] === value;
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

/** What an address points to: a filter, or one item. */
export function readHash(hash: string): { filter: URLSearchParams } | { itemId: string } {
  const state = hash.replace(/^#/, '');
  return state === '' || state.includes('=')
    ? { filter: new URLSearchParams(state) }
    : { itemId: state };
}

function isField(name: string): name is 'topic' | 'type' | 'difficulty' {
  return ['topic', 'type', 'difficulty'].includes(name);
}

function wordsOf(search: string): string[] {
  return search.toLowerCase().split(/\s+/).filter(Boolean);
}
