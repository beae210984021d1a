import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect } from '../amends.ts';
import { wordsSeen } from '../course.ts';

const { record, site } = wordsSeen('en');

/** Opens "my record" and waits until all of it is there. */
export async function openRecord(page: Page): Promise<void> {
  await page.goto('/en/record/');
  await expect(page.getByRole('heading', { name: record.profiles.title })).toBeVisible();
}

/** How many entries the page says the record has. */
export async function entriesShown(page: Page): Promise<number> {
  const since = page.getByRole('definition').filter({ hasText: / \d+ entries$/ });
  if ((await since.count()) === 0) return 0;
  return Number(/(\d+) entries$/.exec((await since.textContent()) ?? '')?.[1]);
}

export async function downloadBackup(page: Page): Promise<string> {
  return readText(await downloadBy(page, record.backup.download));
}

/** Presses a button that hands over a file. */
export async function downloadBy(page: Page, button: string): Promise<Download> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return downloading;
}

export async function readText(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

/** Chooses a file to bring in. */
export async function chooseBackup(page: Page, text: string, name = 'backup.jsonl') {
  await page
    .getByLabel(record.backup.choose)
    .setInputFiles({ name, mimeType: 'application/x-ndjson', buffer: Buffer.from(text) });
}

/** A line of a list of facts by its name: what it says. */
export function factOf(page: Page, name: string) {
  return page
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .locator('xpath=following-sibling::dd[1]');
}

/** Expects everything so far to be in the archive. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: site.saving.saved, exact: true })).toBeVisible();
}
