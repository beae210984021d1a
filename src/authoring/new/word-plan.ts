import type { Lang } from '#domain/text/locale.ts';
import { formatTable } from '../format-table.ts';
import type { Plan, PlannedFile } from './plan.ts';

/** Where the workshop stands once `npm run dev` runs. */
const WORKSHOP = 'http://localhost:4321';
const LOCALES: Readonly<Record<Lang, string>> = { zh: 'zh-hans', en: 'en' };

/** What was written, and what to do next. */
export function wordPlan({ files, pages, next }: Plan, langs: readonly Lang[]): string {
  const addresses = pages.flatMap((page) =>
    langs.map((lang) => `${WORKSHOP}/${LOCALES[lang]}/${page}`),
  );
  const see = ['See it while you write: npm run dev', ...addresses.map((each) => `  ${each}`)];
  const steps = [
    ...(addresses.length > 0 ? [see.join('\n')] : []),
    'Replace the starting text. Comments say what belongs where: TODO, and 要改 in Chinese lessons.\nDelete each of them when its text is yours.',
    ...next,
    'Look what is wrong, and where starting text still stands: npm run check:content',
  ];
  return [
    ...section(
      'Written',
      files.filter(({ isNew }) => isNew),
    ),
    ...section(
      'Added to',
      files.filter(({ isNew }) => !isNew),
    ),
    'Next\n',
    ...steps.map((step, index) => `  ${index + 1}. ${step.replaceAll('\n', '\n     ')}`),
  ].join('\n');
}

function section(title: string, files: readonly PlannedFile[]): string[] {
  if (files.length === 0) return [];
  const table = formatTable(files.map(({ file, note }) => [file, note]));
  return [`${title}\n`, table.replace(/^/gm, '  '), ''];
}
