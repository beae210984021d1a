import { CURRENT } from '#domain/record/upcast.ts';
import { count } from '#domain/text/format.ts';
import type { Page } from '@playwright/test';
import { expect, test } from '../amends.ts';
import { answer, wordsSeen } from '../course.ts';
import { keysOf, makeAnswers, makeProfile, plant } from './plant.ts';
import { downloadBackup, downloadBy, entriesShown, openRecord, readText } from './record-page.ts';
import { goQuiet, readStores } from './stores.ts';

const words = wordsSeen('en');
const ada = makeProfile('ada', 'Ada');

/**
 * Changes an entry behind the app's back: its row in the archive, or a text in localStorage that
 * holds it, which then ends before it.
 */
async function tamper(page: Page, id: string, change: object): Promise<void> {
  await goQuiet(page);
  await page.evaluate(
    ([key, changed]) =>
      new Promise<void>((resolve, reject) => {
        for (const [name, text] of Object.entries(localStorage) as [string, string][]) {
          if (!name.startsWith('amends:ada:event:') || !text.includes(`"${key}"`)) continue;
          localStorage.setItem(name, text.slice(0, text.indexOf(`"${key}"`)));
        }
        const opening = indexedDB.open('amends');
        opening.onerror = () => reject(opening.error ?? new Error('No archive'));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('events', 'readwrite');
          const events = transaction.objectStore('events');
          const reading = events.get(['ada', key]);
          reading.onsuccess = () => {
            if (reading.result) events.put({ ...(reading.result as object), ...changed });
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [id, change] as const,
  );
}

test('sets aside what cannot be read, says how much and why, and keeps the rest', async ({
  page,
}) => {
  const events = makeAnswers('ada', 8);
  await plant(page, keysOf(ada, events));
  await openRecord(page);
  expect(await entriesShown(page)).toBe(8);
  await tamper(page, 'ada-3', { correct: 'yes' });
  const cut = JSON.stringify(events[0]).slice(0, 40);
  const misshapen = JSON.stringify({ ...events[1], id: 'shape', response: 'a' });
  await plant(page, { 'amends:ada:event:cut': cut, 'amends:ada:event:shape': misshapen });

  await openRecord(page);

  const lost = events.length - 1 - (await entriesShown(page));
  console.info(`damage: 1 of ${events.length} entries, ${lost} others lost`);
  expect(lost, 'answers lost').toBe(0);
  const aside = count(words.record.health.asideSome, 3, 'en');
  await expect(page.getByText(aside)).toBeVisible();
  const text = await readText(await downloadBy(page, words.record.health.asideDownload));
  const rows = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { raw: string; reason: string; at: string });
  expect(rows.map(({ raw }) => raw)).toEqual(expect.arrayContaining([cut, misshapen]));
  expect(rows.some(({ raw }) => raw.includes('"ada-3"') && raw.includes('"yes"'))).toBe(true);
  for (const { reason, at } of rows) {
    expect(reason).not.toBe('');
    expect(Date.now() - Date.parse(at)).toBeLessThan(60_000);
  }
  await openRecord(page);
  await expect(page.getByText(aside)).toBeVisible();
  const { journal, archive } = await readStores(page);
  expect([...journal, ...archive].map(({ id }) => id).sort()).toEqual(
    events.map(({ id }) => id).filter((id) => id !== 'ada-3'),
  );
});

for (const where of ['journal', 'archive'] as const) {
  test(`only reads a record with a newer entry in its ${where}`, async ({ page }) => {
    const events = makeAnswers('ada', 4);
    const newer = JSON.stringify({ v: CURRENT + 1, id: 'ada-9', kind: 'dreamt', of: 'sheep' });
    await plant(page, keysOf(ada, events));
    await openRecord(page);
    if (where === 'journal') await plant(page, { 'amends:ada:event:ada-9': newer });
    else await tamper(page, 'ada-4', { v: CURRENT + 1, kind: 'dreamt' });
    await goQuiet(page);
    const before = await readStores(page);

    await page.goto('/en/practice/mindset/');
    await answer(page, 'en');
    await page.getByRole('button', { name: words.item.sure[2] }).click();
    await expect(page.getByText(words.item.right)).toBeVisible();

    await expect(page.getByText(words.site.saving.readOnlyHelp)).toBeVisible();
    await openRecord(page);
    await expect(page.getByText(words.record.health.readOnly)).toBeVisible();
    const readable = where === 'journal' ? 4 : 3;
    expect(await entriesShown(page)).toBe(readable);
    // The backup has all of it, for the newer version to read.
    const backup = await downloadBackup(page);
    expect(backup.match(/"id":"ada-\d"/g)).toHaveLength(readable + 1);
    expect(backup).toContain('"kind":"dreamt"');
    expect(await readStores(page)).toEqual(before);
  });
}
