import { proveRolePlay } from '#authoring/prove-roleplay.ts';
import { once } from '#authoring/remember.ts';
import { reportRolePlay, type Finding, type RolePlayReport } from '#domain/roleplay/proof.ts';
import { toScenario, type Scenario } from '#domain/roleplay/scenario.ts';
import { langOf, type Locale } from '#domain/text/locale.ts';
import { resolveText, type Wording } from '#domain/text/wording.ts';
import type { RolePlay } from '#schemas/roleplay.ts';
import { getCollection } from 'astro:content';

/** A role-play with all that a trainer wants to know of it. */
export interface TrainerRolePlay {
  scenario: Scenario<Wording>;
  /** None while the role-play cannot be played to its end. */
  report: RolePlayReport | undefined;
  findings: readonly Finding[];
}

export async function readTrainerRolePlays(locale: Locale): Promise<TrainerRolePlay[]> {
  const entries = await getCollection('roleplays');
  return entries.map(({ data }) => prove(data, locale));
}

/** @throws When there is no such role-play. */
export async function readTrainerRolePlay(locale: Locale, id: string): Promise<TrainerRolePlay> {
  const entries = await getCollection('roleplays');
  const entry = entries.find(({ data }) => data.id === id);
  if (!entry) throw new Error(`There is no role-play "${id}".`);
  return prove(entry.data, locale);
}

function prove(roleplay: RolePlay, locale: Locale): TrainerRolePlay {
  return {
    scenario: toScenario(roleplay, (text) => resolveText(text, langOf(locale))),
    report: report(roleplay),
    findings: proveRolePlay(roleplay),
  };
}

/** It takes a moment, and many pages tell of it. */
const report = once(reportRolePlay);
