import type { Page } from '@playwright/test';
import { expect } from '../amends.ts';
import { answer, wordsSeen } from '../course.ts';

const words = wordsSeen('en').exam;

/** Opens an exam: begins an attempt, or goes on with the open one. */
export async function sit(page: Page, site = '', exam = 'c18001s'): Promise<void> {
  await page.goto(`${site}/en/exams/${exam}/`);
  await page.getByRole('link', { name: new RegExp(`^(${words.start}|${words.resume})$`) }).click();
  await expect(page.locator('.question').first()).toBeVisible();
}

/** Answers so many items of the exam that is open, one after the other. */
export async function answerItems(page: Page, items: number): Promise<void> {
  for (let n = 1; n <= items; n += 1) {
    await answer(page, 'en');
    await page.getByRole('button', { name: words.next, exact: true }).click();
  }
}
