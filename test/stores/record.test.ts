import type { Fact, RecordEvent } from '#domain/record/event.ts';
import { CURRENT } from '#domain/record/upcast.ts';
import fc from 'fast-check';
import { IDBDatabase as FakeDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeBrowser, openTab, settle, type Browser, type Tab } from './browser.ts';

const NOON = '2026-11-22T12:00:00.000Z';
const RUNS = process.env['SOAK'] ? 5000 : 150;

afterEach(() => vi.unstubAllGlobals());

async function makeLearner(browser: Browser): Promise<Tab> {
  const tab = await openTab(browser);
  await tab.record.learnAs(tab.profiles.addProfile('Ada'));
  await settle();
  return tab;
}

const answer = (item: string): Fact => ({
  kind: 'item-answered',
  item,
  response: ['a'],
  correct: true,
});

const itemsOf = (tab: Tab) =>
  tab.record.$events.get().flatMap((event) => (event.kind === 'item-answered' ? event.item : []));

/** The events of both stores, each once. */
async function stored(browser: Browser): Promise<RecordEvent[]> {
  const fresh = await comeBack({ ...browser, tabs: [] });
  return [...fresh.record.$events.get()];
}

/** Opens a tab and, where the browser forgot who learns here, says so again. */
async function comeBack(browser: Browser): Promise<Tab> {
  const tab = await openTab(browser);
  const [learner] = tab.profiles.$profiles.get();
  if (!tab.profiles.$profile.get() && learner) await tab.record.learnAs(learner);
  return tab;
}

describe('the learner record', () => {
  test('asks who is learning before it keeps anything, and then keeps what was done meanwhile', async () => {
    const browser = makeBrowser();
    const tab = await openTab(browser);

    tab.record.keep(answer('early'));
    await settle();

    expect(tab.profiles.$isAsking.get()).toBe(true);
    expect([...browser.local.keys()].filter((key) => key.includes(':event:'))).toEqual([]);
    await tab.record.learnAs(tab.profiles.addProfile(''));
    await settle();
    expect((await stored(browser)).map((event) => event.kind)).toEqual(['item-answered']);
  });

  test('empties the journal only once the archive has everything', async () => {
    const browser = makeBrowser();
    const tab = await makeLearner(browser);

    tab.record.keep(answer('one'));
    const journalled = [...browser.local.keys()].filter((key) => key.includes(':event:'));
    await settle();

    expect(journalled).toHaveLength(1);
    expect(tab.record.$saving.get()).toBe('saved');
    expect([...browser.local.keys()].filter((key) => key.includes(':event:'))).toEqual([]);
    expect(await stored(browser)).toHaveLength(1);
  });

  test('says "kept" while only the journal took an answer, and archives it at the next start', async () => {
    const browser = makeBrowser();
    const tab = await makeLearner(browser);
    vi.spyOn(FakeDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('closed', 'InvalidStateError');
    });

    tab.record.keep(answer('one'));
    await settle();

    expect(tab.record.$saving.get()).toBe('kept');
    vi.restoreAllMocks();
    const next = await openTab({ ...browser, tabs: [] });
    await settle();
    expect(itemsOf(next)).toEqual(['one']);
    expect(next.record.$saving.get()).toBe('saved');
  });

  test('keeps an imported record in the journal while the archive takes nothing', async () => {
    const browser = makeBrowser();
    const tab = await makeLearner(browser);
    vi.spyOn(FakeDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('closed', 'InvalidStateError');
    });

    await tab.record.adopt([
      { ...answer('from-afar'), v: CURRENT, id: 'afar', clock: 9, at: NOON },
    ]);

    expect(tab.record.$saving.get()).toBe('kept');
    vi.restoreAllMocks();
    expect((await stored(browser)).map(({ id }) => id)).toEqual(['afar']);
  });

  test('deletes nothing of a learner whose archive cannot be written, and says so', async () => {
    const browser = makeBrowser();
    const tab = await makeLearner(browser);
    tab.record.keep(answer('one'));
    await settle();
    const profile = tab.profiles.$profile.get()?.id ?? '';
    vi.spyOn(FakeDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('closed', 'InvalidStateError');
    });
    const { deleteProfile } = await import('#stores/backup.ts');

    await expect(deleteProfile(profile)).rejects.toThrow('closed');

    vi.restoreAllMocks();
    expect(tab.profiles.$profiles.get().map(({ id }) => id)).toEqual([profile]);
    expect(await stored(browser)).toHaveLength(1);
  });

  test('sets a damaged row aside, keeps the rest, and says nothing is lost', async () => {
    const browser = makeBrowser();
    const tab = await makeLearner(browser);
    const profile = tab.profiles.$profile.get()?.id ?? '';
    tab.record.keep(answer('good'));
    await settle();
    browser.local.set(`amends:${profile}:event:broken`, '{"v":1,"id":"bro');

    const next = await openTab({ ...browser, tabs: [] });
    await settle();

    expect(itemsOf(next)).toEqual(['good']);
    const { readQuarantine } = await import('#stores/archive.ts');
    expect(await readQuarantine(profile)).toMatchObject([{ raw: '{"v":1,"id":"bro' }]);
    expect([...browser.local.keys()].some((key) => key.endsWith('broken'))).toBe(false);
  });

  test('writes nothing into a record that a newer version has written', async () => {
    const browser = makeBrowser();
    const tab = await makeLearner(browser);
    const profile = tab.profiles.$profile.get()?.id ?? '';
    browser.local.set(
      `amends:${profile}:event:new`,
      `{"v":${CURRENT + 1},"id":"new","kind":"dreamt"}`,
    );

    const next = await openTab({ ...browser, tabs: [] });
    next.record.keep(answer('late'));
    await settle();

    expect(next.record.$isReadOnly.get()).toBe(true);
    expect(await stored(browser)).toEqual([]);
    expect(browser.local.has(`amends:${profile}:event:new`)).toBe(true);
  });

  describe('beside a tab with a newer version of the site', () => {
    /** The newer tab keeps something; open tabs of this version hear of it. */
    function keepNewer(browser: Browser): string {
      const profile = browser.tabs[0]?.profiles.$profile.get()?.id ?? '';
      const key = `amends:${profile}:event:new`;
      const newValue = JSON.stringify({ v: CURRENT + 1, id: 'new', kind: 'dreamt' });
      browser.local.set(key, newValue);
      for (const { listeners } of browser.tabs) {
        for (const tell of listeners.get('storage') ?? []) tell({ key, newValue });
      }
      return newValue;
    }

    test('writes nothing from then on, and has what was done since as a download', async () => {
      const browser = makeBrowser();
      const tab = await makeLearner(browser);
      tab.record.keep(answer('before'));
      await settle();

      const newer = keepNewer(browser);
      tab.record.keep(answer('after'));
      await settle();

      expect(tab.record.$isReadOnly.get()).toBe(true);
      expect(tab.record.$newer.get()).toEqual([newer]);
      expect(tab.record.$saving.get()).toBe('unsaved');
      expect(tab.record.unsavedLines()).toContain('"item":"after"');
      expect(itemsOf(tab)).toEqual(['before', 'after']);
      expect((await stored(browser)).map((event) => 'item' in event && event.item)).toEqual([
        'before',
      ]);
    });

    test('archives nothing that came while an earlier answer was on its way', async () => {
      const browser = makeBrowser();
      const tab = await makeLearner(browser);

      tab.record.keep(answer('before'));
      keepNewer(browser);
      tab.record.keep(answer('after'));
      await settle();

      expect(await stored(browser)).toMatchObject([{ item: 'before' }]);
      expect(tab.record.unsavedLines()).toContain('"item":"after"');
      expect(tab.record.unsavedLines()).not.toContain('"item":"before"');
    });

    test('adds nothing from a backup, and says so', async () => {
      const browser = makeBrowser();
      const tab = await makeLearner(browser);
      keepNewer(browser);

      await tab.record.adopt([{ ...answer('afar'), v: CURRENT, id: 'afar', clock: 9, at: NOON }]);

      expect(tab.record.$saving.get()).toBe('unsaved');
      expect(await stored(browser)).toEqual([]);
    });

    test('notices newer entries in the journal while the archive cannot be read', async () => {
      const browser = makeBrowser();
      await makeLearner(browser);
      keepNewer(browser);
      vi.spyOn(FakeDatabase.prototype, 'transaction').mockImplementation(() => {
        throw new DOMException('closed', 'InvalidStateError');
      });

      const next = await openTab({ ...browser, tabs: [] });
      next.record.keep(answer('late'));
      await settle();
      vi.restoreAllMocks();

      expect(next.record.$isReadOnly.get()).toBe(true);
      expect([...browser.local.keys()].filter((key) => key.includes(':event:'))).toHaveLength(1);
    });
  });

  test(`agrees with a plain list over ${RUNS} runs of two tabs, full and cleared stores, and damage`, async () => {
    const step = fc.oneof(
      { weight: 6, arbitrary: fc.record({ do: fc.constant('keep' as const), tab: fc.nat(1) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('settle' as const) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const), tab: fc.nat(1) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('fill' as const) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('free' as const) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('damage' as const) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('clear' as const) }) },
    );
    let writes = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const browser = makeBrowser();
        const tabs = [await makeLearner(browser), await openTab(browser)];
        const expected: string[] = [];
        for (const [index, now] of steps.entries()) {
          const tab = 'tab' in now ? tabs[now.tab] : undefined;
          if (now.do === 'keep' && tab) {
            tab.record.keep(answer(`item-${index}`));
            expected.push(`item-${index}`);
            writes += 1;
          } else if (now.do === 'reload' && tab && 'tab' in now) {
            // A reload is orderly here: what only memory holds is archived first.
            await settle();
            browser.tabs.splice(browser.tabs.indexOf(tab), 1);
            tabs[now.tab] = await comeBack(browser);
          } else if (now.do === 'fill') browser.quota = 0;
          else if (now.do === 'free') browser.quota = 5_000_000;
          else if (now.do === 'damage') browser.local.set('amends:x:event:bad', '{');
          else if (now.do === 'clear') {
            await settle();
            browser.local.clear();
            for (const { listeners } of browser.tabs) {
              for (const tell of listeners.get('storage') ?? [])
                tell({ key: null, newValue: null });
            }
          } else await settle();
        }
        await settle();
        const kept = (await stored(browser)).flatMap((event) =>
          event.kind === 'item-answered' ? event.item : [],
        );
        expect([...kept].sort()).toEqual([...expected].sort());
      }),
      { numRuns: RUNS, seed: 20261122 },
    );
    console.info(`model: ${RUNS} runs, ${writes} answers, 0 divergences`);
  }, 600_000);
});
