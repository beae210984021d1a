import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Lang } from '#domain/text/locale.ts';
import { LANGS, LESSON_FOLDERS } from './content.ts';

/** A change of a lesson in one language only. */
export interface LoneChange {
  lang: Lang;
  /** Such as 2026-11-20. */
  day: string;
  subject: string;
}

/**
 * For each lesson the commits since both its languages were last changed together, newest first.
 *
 * A hint, no proof: a slip of the pen is put right in one language, too. Empty where the history
 * cannot be read, such as in a folder that is no git repository.
 */
export async function readLags(root: string): Promise<Map<string, LoneChange[]>> {
  const format = '%x00%cs%x09%s';
  const command = ['log', '--no-merges', `--format=${format}`, '--name-only', '--', FOLDER];
  try {
    const { stdout } = await promisify(execFile)(
      'git',
      ['-c', 'core.quotePath=false', ...command],
      {
        cwd: root,
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    return lagsOf(stdout);
  } catch {
    return new Map();
  }
}

const FOLDER = 'content/lessons';

function lagsOf(log: string): Map<string, LoneChange[]> {
  const lags = new Map<string, LoneChange[]>();
  const together = new Set<string>();
  for (const commit of log.split('\0').slice(1)) {
    const [head = '', ...files] = commit.split('\n').filter(Boolean);
    const [day = '', subject = ''] = head.split('\t');
    for (const [id, langs] of lessonsIn(files)) {
      if (together.has(id)) continue;
      const [lang, other] = langs;
      if (!lang || other) together.add(id);
      else lags.set(id, [...(lags.get(id) ?? []), { lang, day, subject }]);
    }
  }
  return lags;
}

function lessonsIn(files: readonly string[]): Map<string, Lang[]> {
  const found = LANGS.flatMap((lang) => {
    const start = `${FOLDER}/${LESSON_FOLDERS[lang]}/`;
    return files
      .filter((file) => file.includes(start) && file.endsWith('.mdx'))
      .map((file) => ({ lang, id: file.slice(file.indexOf(start) + start.length, -4) }));
  });
  const groups = Map.groupBy(found, ({ id }) => id);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ lang }) => lang)]));
}
