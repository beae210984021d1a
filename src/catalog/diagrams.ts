import { langOf, type Locale } from '#domain/text/locale.ts';
import { localise, type Localised } from '#domain/text/wording.ts';
import type { Diagram } from '#schemas/diagram.ts';
import { getEntry } from 'astro:content';

/** @throws When there is no such diagram. */
export async function requireDiagram(locale: Locale, id: string): Promise<Localised<Diagram>> {
  const entry = await getEntry('diagrams', id);
  if (!entry) throw new Error(`There is no diagram "${id}" (content/diagrams/${id}.yaml).`);
  return localise(entry.data, langOf(locale));
}
