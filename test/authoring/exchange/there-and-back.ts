import { completeItem } from '#authoring/exchange/complete-item.ts';
import type { Format } from '#authoring/exchange/carried.ts';
import { FORMATS } from '#authoring/exchange/formats.ts';
import type { Language } from '#authoring/exchange/multilang.ts';
import type { Outcome } from '#authoring/exchange/question.ts';
import type { Item } from '#schemas/item.ts';

/** Writes items, reads the file, and makes items of it in a bank that is empty. */
export function thereAndBack(items: readonly Item[], format: Format, language: Language) {
  const { text, outcomes } = FORMATS[format].write(items, { language });
  const { drafts, left } = FORMATS[format].read(text, language === 'both' ? undefined : language);
  const around = {
    topics: [...new Set(items.map(({ topic }) => topic))],
    lessons: [...new Set(items.map(({ teaches }) => teaches.split('#')[0] ?? ''))],
    topicOfCategory: () => undefined,
    taken: new Set<string>(),
    fileName: 'file',
  };
  const imported: Outcome[] = [...left];
  const back = drafts.flatMap((draft, index) => {
    const { made, outcome } = completeItem(draft, index + 1, around);
    imported.push(outcome);
    return made ? [made] : [];
  });
  return { text, exported: outcomes, imported, back };
}
