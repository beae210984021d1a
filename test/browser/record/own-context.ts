import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { test as base } from '../amends.ts';

/**
 * Tests in a browser with a profile folder of its own, as a person has one. Some faults exist
 * only there: a quota of IndexedDB can be set for it alone, and preferences are read from it.
 */
export const test = base.extend<{
  folder: string;
  preferences: object;
  ignoredArguments: string[];
  /** Closes the browser and starts it again on its folder, with these preferences from now on. */
  reopen: (preferences?: object) => Promise<BrowserContext>;
}>({
  preferences: [{}, { option: true }],
  ignoredArguments: [[], { option: true }],
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'amends-own-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  reopen: async ({ folder, launchOptions, ignoredArguments, baseURL, locale, timezoneId }, use) => {
    let context: BrowserContext | undefined;
    await use(async (preferences) => {
      await context?.close();
      if (preferences) await setPreferences(folder, preferences);
      context = await chromium.launchPersistentContext(folder, {
        ...launchOptions,
        ...(baseURL && { baseURL }),
        ...(locale && { locale }),
        ...(timezoneId && { timezoneId }),
        ignoreDefaultArgs: ignoredArguments,
      });
      return context;
    });
    await context?.close();
  },
  context: async ({ reopen, preferences }, use) => use(await reopen(preferences)),
});

async function setPreferences(folder: string, preferences: object): Promise<void> {
  await mkdir(join(folder, 'Default'), { recursive: true });
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
}
