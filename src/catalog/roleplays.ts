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
