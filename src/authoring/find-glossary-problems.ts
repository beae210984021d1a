import { GlossarySchema, SourcesSchema } from '#schemas/glossary.ts';
import { languagesOf, type Content } from './content.ts';
import { findDuplicates } from './find-duplicates.ts';
import { findTeachesProblems } from './find-teaches-problems.ts';
import { findTextProblems } from './find-text-problems.ts';
import type { Problem } from './problem.ts';

/** What is wrong with the glossary and the list of sources. */
export function findGlossaryProblems(content: Content): Problem[] {
  const { glossary, sources } = content;
  const languages = languagesOf(content);
  const nameId = (id: string) => `id "${id}"`;
  return [
    ...findDuplicates(glossary.entries, ['id'], ({ id }) => id, 'field-id-twice', nameId),
    ...findDuplicates(sources.entries, ['id'], ({ id }) => id, 'field-id-twice', nameId),
    ...glossary.entries.flatMap((entry) =>
      entry.data.lesson === undefined
        ? []
        : findTeachesProblems(content, entry, ['lesson'], entry.data.lesson),
    ),
    ...findTextProblems(glossary.entries, GlossarySchema.element, languages),
    ...findTextProblems(sources.entries, SourcesSchema.element, languages),
  ];
}
