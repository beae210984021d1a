import { toScenario, type Scenario } from '#domain/roleplay/scenario.ts';
import { langOf, type Locale } from '#domain/text/locale.ts';
import { resolveText, type Wording } from '#domain/text/wording.ts';
import { getCollection } from 'astro:content';

/** Every role-play as a page receives it: in the reader's language, without what is for authors. */
export async function listScenarios(locale: Locale): Promise<Scenario<Wording>[]> {
  const entries = await getCollection('roleplays');
  const lang = langOf(locale);
  return entries.map(({ data }) => toScenario(data, (text) => resolveText(text, lang), lang));
}

/** @throws When there is no such role-play. */
export async function requireScenario(locale: Locale, id: string): Promise<Scenario<Wording>> {
  const scenario = (await listScenarios(locale)).find((candidate) => candidate.id === id);
  if (!scenario) throw new Error(`There is no role-play "${id}".`);
  return scenario;
}
