import { langOf, type Locale } from '#domain/text/locale.ts';
import { localise, type Localised } from '#domain/text/wording.ts';
import type { GlossaryEntry, Source } from '#schemas/glossary.ts';
import { getEntry } from 'astro:content';

export async function listGlossary(locale: Locale): Promise<Localised<GlossaryEntry>[]> {
  const file = await getEntry('glossary', 'glossary');
  return localise(file?.data.list ?? [], langOf(locale));
}

/** @throws When the glossary has no such term. */
export async function requireTerm(locale: Locale, id: string): Promise<Localised<GlossaryEntry>> {
  const entry = (await listGlossary(locale)).find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`The glossary has no term "${id}".`);
  return entry;
}

export async function listSources(locale: Locale): Promise<Localised<Source>[]> {
  const file = await getEntry('sources', 'sources');
  return localise(file?.data.list ?? [], langOf(locale));
}
