import { afterEach, describe, expect, test, vi } from 'vitest';
import { IDBFactory } from 'fake-indexeddb';
import { makeBrowser, openTab, settle, type Browser } from './browser.ts';

afterEach(() => vi.unstubAllGlobals());

async function makeLearner(browser: Browser, name: string) {
  const tab = await openTab(browser);
  await tab.record.learnAs(tab.profiles.addProfile(name));
  tab.record.keep({ kind: 'lesson-opened', lesson: 'telephone-etiquette' });
  await settle();
  return tab;
}

describe('a record that is gone', () => {
  test('is missed when a learner who had one comes back to an empty archive', async () => {
    const browser = makeBrowser();
    await makeLearner(browser, 'Ada');
    browser.idb = new IDBFactory();

    const tab = await openTab({ ...browser, tabs: [] });
    await settle();

    expect(tab.health.$health.get().isGone).toBe(true);
  });

  test('is not missed by somebody who never had one', async () => {
    const browser = makeBrowser();
    await makeLearner(browser, 'Ada');

    const tab = await openTab({ ...browser, tabs: [] });
    tab.profiles.setCurrent(tab.profiles.addProfile('Ben'));
    const ben = await openTab({ ...browser, tabs: [] });
    await settle();

    expect(ben.profiles.$profile.get()?.name).toBe('Ben');
    expect(ben.health.$health.get().isGone).toBe(false);
  });

  test('is not missed after the last learner had it deleted', async () => {
    const browser = makeBrowser();
    const tab = await makeLearner(browser, 'Ada');
    tab.profiles.forgetProfile(tab.profiles.$profile.get()?.id ?? '');
    browser.idb = new IDBFactory();

    const next = await openTab({ ...browser, tabs: [] });
    await settle();

    expect(next.health.$health.get().isGone).toBe(false);
  });
});
