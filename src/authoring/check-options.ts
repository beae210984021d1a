import { listOptions, readOptions } from './read-options.ts';

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

const OPTIONS = {
  problems: { help: 'leave out what is only worth knowing' },
  fix: {
    help: 'mend what needs no thought: marks, quotation marks and spaces in texts, blanks at\nthe ends of lines, Windows line ends, tabs and full-width colons in YAML',
  },
  watch: {
    help: 'check again whenever a file is saved, and say what is new and what is put right',
  },
  explain: {
    help: 'say more of the kind of mistake that is named after it, as at the end of each\nline; without a name, list them all',
  },
  roleplays: { help: 'add how far each role-play can be come by without judgement' },
  json: { help: 'print one JSON object, for other programs' },
  github: { help: 'print annotations for GitHub Actions' },
  help: { help: 'print this' },
};

/** Reads the words after the command. A mistake in them comes back as advice. */
export function readCheckOptions(args: readonly string[]): CheckOptions | { mistake: string } {
  const { words, flags, mistakes } = readOptions(
    args.flatMap((arg) => (arg.startsWith('--explain=') ? arg.split('=') : arg)),
    OPTIONS,
  );
  const isSet = (name: keyof typeof OPTIONS) => flags.has(name);
  if (isSet('json') && isSet('github')) {
    mistakes.push('--json and --github are two forms of one list. Choose one.');
  }
  if (isSet('watch') && (['fix', 'github', 'json', 'roleplays'] as const).some(isSet)) {
    mistakes.push('--watch only looks on while you write. It goes with --problems and files.');
  }
  if (mistakes.length > 0) return { mistake: mistakes.join('\n') };
  return {
    files: words,
    format: isSet('json') ? 'json' : isSet('github') ? 'github' : 'text',
    explain: isSet('explain'),
    fix: isSet('fix'),
    help: isSet('help'),
    problems: isSet('problems'),
    roleplays: isSet('roleplays'),
    watch: isSet('watch'),
  };
}

export const HELP = `npm run check:content -- [options] [files]

Finds every mistake in content/, with line, cause and remedy. With files or folders, such as
content/lessons/en/keeping-calm.mdx, it shows only theirs; all is read all the same.

${listOptions(OPTIONS)}

Ends with 0 when nothing is to be put right, with 1 when something is, and with 2 when the command
itself was not understood.`;
