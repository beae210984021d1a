import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Has a page load another built site at the same address. */
export async function showSite(page: Page, dist: string): Promise<void> {
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    return route.fulfill({ path: join(dist, decodeURIComponent(file)) });
  });
}
