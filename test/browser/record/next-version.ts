import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildVariant } from '../../variants/build-variant.mjs';
import { NEXT_VERSION } from '../../variants/next-version.mjs';
import { test as base } from '../amends.ts';
import { showSite } from '../show-site.ts';

/** Tests in which the next version of the site meets this one at the same address. */
export const test = base.extend<
  {
    /** Has a page load the next version of the site instead of this one. */
    raise: (page: Page) => Promise<void>;
  },
  { nextVersion: string }
>({
  nextVersion: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'amends-next-'));
      try {
        buildVariant(folder, NEXT_VERSION);
        await use(join(folder, 'dist'));
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  raise: async ({ nextVersion }, use) => {
    await use((page) => showSite(page, nextVersion));
  },
});
