import { CURRENT } from '#domain/record/upcast.ts';
import type { Page } from '@playwright/test';
import type { Fact, RecordEvent } from '#domain/record/event.ts';
import type { Profile } from '#stores/profiles.ts';
import { goQuiet } from './stores.ts';

/** Facts as they are kept one after the other; ids and times tell one learner's from another's. */
export function makeEvents(learner: string, facts: readonly Fact[]): RecordEvent[] {
  return facts.map((fact, index) => ({
    ...fact,
    v: CURRENT,
    id: `${learner}-${index + 1}`,
    clock: index + 1,
    at: new Date(Date.UTC(2026, 10, 20, 1, index)).toISOString(),
  }));
}

/** Answers to items of the bank, every third one wrong. */
export function makeAnswers(learner: string, count: number): RecordEvent[] {
  const items = ['etiquette-telephone-late-pick-up', 'mindset-first', 'escalation-first'];
  return makeEvents(
    learner,
    Array.from({ length: count }, (_, index) => ({
      kind: 'item-answered',
      item: items[index % items.length] ?? '',
      response: [`${learner}-said-${index}`],
      correct: index % 3 > 0,
    })),
  );
}

export const makeProfile = (id: string, name: string): Profile => ({
  id,
  name,
  createdAt: '2026-11-20T00:00:00.000Z',
});

/** Puts keys into localStorage before the app sees them. */
export async function plant(page: Page, keys: Readonly<Record<string, string>>): Promise<void> {
  await goQuiet(page);
  await page.evaluate((entries) => {
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
  }, keys);
}

/** A learner with a journal, as keys of localStorage. */
export function keysOf(
  profile: Profile,
  events: readonly RecordEvent[],
): Readonly<Record<string, string>> {
  return Object.fromEntries([
    [`amends:profile:${profile.id}`, JSON.stringify(profile)],
    ...events.map((event) => [`amends:${profile.id}:event:${event.id}`, JSON.stringify(event)]),
  ]);
}
