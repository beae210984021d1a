import { langOf, type Locale } from '#domain/text/locale.ts';
import { localise, type Localised } from '#domain/text/wording.ts';
import type { RolePlay } from '#schemas/roleplay.ts';
import { getCollection } from 'astro:content';

export type RolePlayView = Localised<RolePlay>;

/** Every role-play, in the reader's language. */
export async function listRolePlays(locale: Locale): Promise<RolePlayView[]> {
  const entries = await getCollection('roleplays');
  return entries.map((entry) => localise(entry.data, langOf(locale)));
}

/** @throws When there is no such role-play. */
export async function requireRolePlay(locale: Locale, id: string): Promise<RolePlayView> {
  const roleplay = (await listRolePlays(locale)).find((candidate) => candidate.id === id);
  if (!roleplay) throw new Error(`There is no role-play "${id}".`);
  return roleplay;
}

/**
 * What can be played after a lesson, at most three: the role-plays that are its own, then the
 * others with a moment that it teaches.
 */
export async function listRolePlaysOf(locale: Locale, lesson: string): Promise<RolePlayView[]> {
  const entries = (await getCollection('roleplays')).map(({ data }) => data);
  const own = entries.filter((entry) => entry.lesson === lesson);
  const others = entries.filter(
    (entry) =>
      entry.lesson !== lesson &&
      Object.values(entry.beats).some(({ teaches }) => teaches?.split('#', 1)[0] === lesson),
  );
  return [...own, ...others].slice(0, 3).map((entry) => localise(entry, langOf(locale)));
}
