import { test as base, expect } from '@playwright/test';

/**
 * A page whose console has to stay empty: errors, warnings and reports of the content
 * security policy fail the test that caused them.
 */
export const test = base.extend<{ complaints: string[]; isKnown: boolean; learner: void }>({
  /** Whether this browser already knows who is learning, so that nothing asks. */
  isKnown: [true, { option: true }],
  learner: [
    async ({ context, isKnown }, use) => {
      if (isKnown) await context.addInitScript(introduce);
      await use();
    },
    { auto: true },
  ],
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      const watch = (page: import('@playwright/test').Page) => {
        page.on('console', (message) => {
          const isNoise = message.type() !== 'error' && message.type() !== 'warning';
          if (!isNoise) complaints.push(`${page.url()}: ${message.text()}`);
        });
        page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
      };
      context.pages().forEach(watch);
      context.on('page', watch);
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** Runs in the page before anything else: a learner called Ada is known here. */
export function introduce(): void {
  const profile = { id: 'ada', name: 'Ada', createdAt: '2026-11-22T00:00:00.000Z' };
  try {
    if (localStorage.getItem('amends:current') !== null) return;
    localStorage.setItem('amends:profile:ada', JSON.stringify(profile));
    localStorage.setItem('amends:current', 'ada');
  } catch {
    // A test that blocks storage means to.
  }
}

export { expect };
