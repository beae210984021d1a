import { suggest } from './did-you-mean.ts';

/** An option of a command: `--topic telephone`, or `--dry-run` alone. */
export interface Option {
  /** What stands for its value in the help, such as `<topic>`. Absent where it has none. */
  value?: string;
  help: string;
}

export interface Options {
  /** What was given without a name. */
  words: string[];
  values: Readonly<Record<string, string>>;
  flags: ReadonlySet<string>;
  /** What is wrong, in full sentences. */
  mistakes: string[];
}

/** Reads `--name value`, `--name=value` and `--flag`, and words every mistake. */
export function readOptions(
  given: readonly string[],
  known: Readonly<Record<string, Option>>,
): Options {
  const words: string[] = [];
  const values: Record<string, string> = {};
  const flags = new Set<string>();
  const mistakes: string[] = [];
  const names = Object.keys(known).map((name) => `--${name}`);
  const left = [...given];
  for (let each = left.shift(); each !== undefined; each = left.shift()) {
    // Word processors and chats make one long dash of two.
    const [, raw = '', name = '', , own] = /^((?:--?|[–—])([^=]*))(=([^]*))?$/.exec(each) ?? [];
    if (name === '') {
      words.push(each);
      continue;
    }
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) {
      mistakes.push(`There is no option "${raw}". ${suggest(raw, names)}`);
      if (own === undefined && left[0] !== undefined && !left[0].startsWith('-')) left.shift();
    } else if (option.value === undefined) {
      flags.add(name);
      if (own !== undefined) mistakes.push(`--${name} takes no value. Leave out "=${own}".`);
    } else {
      const value = own ?? (left[0]?.startsWith('--') ? undefined : left.shift());
      if (value) values[name] = value;
      else mistakes.push(`--${name} needs a value: --${name} ${option.value}.`);
    }
  }
  return { words, values, flags, mistakes };
}

/** The options with what they do, in two columns. */
export function listOptions(known: Readonly<Record<string, Option>>): string {
  const rows = Object.entries(known).map(
    ([name, { value, help }]) => [`--${name}${value ? ` ${value}` : ''}`, help] as const,
  );
  const width = Math.max(...rows.map(([name]) => name.length));
  const indent = `\n${' '.repeat(width + 4)}`;
  return rows
    .map(([name, help]) => `  ${name.padEnd(width)}  ${help.replaceAll('\n', indent)}`)
    .join('\n');
}
