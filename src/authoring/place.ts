/** Keys and positions that lead from the top of a file to one value. */
export type Path = readonly PropertyKey[];

/** The value at a path, or `undefined` where the path leads nowhere. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (hasKey(value, key) ? value[key] : undefined), data);
}

/** Whether the value has a field or an entry of its own by this name. */
export function hasKey(value: unknown, key: PropertyKey): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

/**
 * How a path is shown to people: entries of a list go by their id where they have one.
 *
 * @example placeOf([{ id: 'greet', choices: [{ id: 'wave' }] }], [0, 'choices', 0])
 * // => 'greet.choices.wave'
 */
export function placeOf(data: unknown, path: Path): string {
  return path
    .map((key, index) => {
      const name = typeof key === 'number' ? nameOf(valueAt(data, path.slice(0, index + 1))) : key;
      return String(name ?? key);
    })
    .join('.');
}

/** The way back: finds `walkthroughs.best.picks.2` where `best` is the name of an entry. */
export function pathOf(data: unknown, place: string): PropertyKey[] {
  const path: PropertyKey[] = [];
  for (const part of place.split('.').filter(Boolean)) {
    const list = valueAt(data, path);
    const named = Array.isArray(list) ? list.findIndex((entry) => nameOf(entry) === part) : -1;
    const index = named < 0 && Array.isArray(list) && /^\d+$/.test(part) ? Number(part) : named;
    path.push(index < 0 ? part : index);
  }
  return path;
}

function nameOf(entry: unknown): string | undefined {
  const name = valueAt(entry, ['id']) ?? valueAt(entry, ['name']);
  return typeof name === 'string' ? name : undefined;
}
