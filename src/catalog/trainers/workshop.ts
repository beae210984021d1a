import type { Locale } from '#domain/text/locale.ts';
import { listExplanations } from './explanations.ts';
import { listFindings } from './findings.ts';
import { readBank } from './items.ts';
import { readTrainerRolePlays } from './roleplays.ts';
import { readCoverage } from './coverage.ts';
import { listExamDesks } from './exams.ts';
import { readTranslation } from './translation.ts';
import { readWritten } from './written.ts';

/** What the front page of the workshop says of each of its rooms. */
export interface WorkshopFigures {
  items: { n: number; findings: number };
  roleplays: { n: number; findings: number };
  coverage: { n: number; of: number; waiting: number };
  rows: { n: number };
  exams: { n: number; undrawn: number };
  translation: { n: number; gaps: number; lessons: number };
  check: { n: number };
}

export async function readWorkshop(locale: Locale): Promise<WorkshopFigures> {
  const { items } = await readBank(locale);
  const found = await listFindings();
  const under = (folder: string) => found.filter(({ file }) => file.startsWith(folder)).length;
  const roleplays = await readTrainerRolePlays(locale);
  const { core } = await readCoverage(locale);
  const { facts } = await readWritten();
  const { files, lessons, words } = await readTranslation();
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return {
    items: { n: items.length, findings: under('content/items') },
    roleplays: { n: roleplays.length, findings: under('content/roleplays') },
    coverage: { n: core.taught, of: core.all, waiting: core.all - core.taught },
    rows: { n: facts.entries.length },
    exams: {
      n: (await listExamDesks(locale)).length,
      undrawn: items.filter(({ item, drawnBy }) => !item.withdrawn && drawnBy.length === 0).length,
    },
    translation: {
      n: sum(files.map(({ texts }) => texts)) + words.texts,
      gaps: sum(files.map(({ gaps }) => gaps.length)) + words.gaps.length,
      lessons: lessons.filter(
        ({ missing, differences, drifted }) =>
          missing.length + differences.length + drifted.length > 0,
      ).length,
    },
    check: { n: sum(listExplanations().map(({ explanations }) => explanations.length)) },
  };
}
