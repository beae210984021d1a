import type { Page } from '@playwright/test';

/**
 * The ids of all events that a tab shows, in its order: what its own `$events` holds, found
 * by its shape among what the site's script shares with other scripts.
 */
export function eventsInView(page: Page): Promise<string[]> {
  // As text: a tool that compiles this file must not touch the import.
  return page.evaluate<string[]>(`(async () => {
    const scripts = performance.getEntriesByType('resource').map(({ name }) => name);
    const site = scripts.find((name) => /\\/_astro\\/site\\.[^/]+\\.js$/.test(name));
    const shared = Object.values(await import(site));
    const lists = shared
      .filter((value) => typeof value?.get === 'function' && typeof value.listen === 'function')
      .map((store) => store.get());
    const events = lists.find((list) => Array.isArray(list) && list[0]?.clock !== undefined);
    return (events ?? []).map(({ id }) => id);
  })()`);
}
