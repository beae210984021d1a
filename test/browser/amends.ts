import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

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
      const watch = (page: Page) => {
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

/** What axe finds, and whether a phone, a tablet or a desk would have to scroll sideways. */
export async function expectNoBarriers(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(overflow, `width at ${width} px`).toBeLessThanOrEqual(width);
  }
}

/** Ends the process of a page, as a browser does that runs out of memory. */
export async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  void session.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');
}

export { expect };
