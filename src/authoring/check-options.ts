import { parseArgs } from 'node:util';
import { suggest } from './did-you-mean.ts';

/** What `npm run check:content` is asked to do. */
export interface CheckOptions {
  /** Files and folders whose problems are shown; all of them where it is empty. */
  files: string[];
  format: 'text' | 'json' | 'github';
  /** Explains a kind of mistake instead, the one that stands among the files. */
  explain: boolean;
  fix: boolean;
  help: boolean;
  /** Leaves out what is only worth knowing. */
  problems: boolean;
  roleplays: boolean;
  watch: boolean;
}

const FLAGS = [
  'explain',
  'fix',
  'github',
  'help',
  'json',
  'problems',
  'roleplays',
  'watch',
] as const;

/** Reads the words after the command. A mistake in them comes back as advice. */
export function readCheckOptions(args: readonly string[]): CheckOptions | { mistake: string } {
  const options = Object.fromEntries(FLAGS.map((name) => [name, { type: 'boolean' as const }]));
  const { values, positionals, tokens } = parseArgs({
    args: args.flatMap((arg) => (arg.startsWith('--explain=') ? arg.split('=') : arg)),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!FLAGS.some((name) => name === token.name)) return { mistake: wordUnknown(token.rawName) };
    if (token.value !== undefined) {
      return { mistake: `${token.rawName} takes no value. Leave out "=${token.value}".` };
    }
  }
  const isSet = (name: (typeof FLAGS)[number]) => values[name] === true;
  if (isSet('json') && isSet('github')) {
    return { mistake: '--json and --github are two forms of one list. Choose one.' };
  }
  if (isSet('watch') && (['fix', 'github', 'json', 'roleplays'] as const).some(isSet)) {
    return { mistake: '--watch only looks on while you write. It goes with --problems and files.' };
  }
  return {
    files: positionals,
    format: isSet('json') ? 'json' : isSet('github') ? 'github' : 'text',
    explain: isSet('explain'),
    fix: isSet('fix'),
    help: isSet('help'),
    problems: isSet('problems'),
    roleplays: isSet('roleplays'),
    watch: isSet('watch'),
  };
}

function wordUnknown(found: string): string {
  const advice = suggest(
    found,
    FLAGS.map((name) => `--${name}`),
  );
  return `There is no option "${found}". ${advice}`;
}

export const HELP = `npm run check:content -- [options] [files]

Finds every mistake in content/, with line, cause and remedy. With files or folders, such as
content/lessons/en/keeping-calm.mdx, it shows only theirs; all is read all the same.

  --problems    leave out what is only worth knowing
  --fix         mend what needs no thought: marks, quotation marks and spaces in texts, blanks at
                the ends of lines, Windows line ends, tabs and full-width colons in YAML
  --watch       check again whenever a file is saved, and say what is new and what is put right
  --explain [code]
                say more of a kind of mistake, named at the end of its line; or list them all
  --roleplays   add how far each role-play can be come by without judgement
  --json        print one JSON object, for other programs
  --github      print annotations for GitHub Actions
  --help        print this

Ends with 0 when nothing is to be put right, with 1 when something is, and with 2 when the command
itself was not understood.`;
