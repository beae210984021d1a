// `npm run bench`: how long a start and an answer take with 5,000 events, and beside it the same
// with one value in localStorage that is rewritten whole. Needs a built site.
import { CURRENT } from '#domain/record/upcast.ts';
import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { findChromium } from '../find-chromium.mjs';

const EVENTS = 5000;
const ANSWERS = 100;
const site = 'http://localhost:4179';

const server = spawn('astro', ['preview', '--port', '4179'], { stdio: 'ignore' });
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  await untilServed();
  const page = await browser.newPage();
  await page.goto(`${site}/en/about/`);
  await page.evaluate(seed, EVENTS);
  await page.goto(`${site}/en/exams/c18001s/sitting/#start`);
  const choice = page.locator('.question input');
  await choice.first().waitFor();

  const starts: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    await page.reload();
    starts.push(await page.evaluate(untilQuestion));
  }
  const answers = await page.evaluate(answer, ANSWERS);
  const whole = await page.evaluate(rewriteWhole, { events: EVENTS, answers: ANSWERS });

  console.log(`${EVENTS} events, Chromium ${browser.version()}, median / 95 %`);
  show('start, from request to the first question', starts);
  show('answer, from click to saved for good', answers);
  show('beside it, one value: read at start', whole.starts);
  show('beside it, one value: rewritten at each answer, not durable', whole.writes);
} finally {
  await browser.close();
  server.kill();
}

function show(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  console.log(`${what.padEnd(64)} ${at(0.5).toFixed(1)} / ${at(0.95).toFixed(1)} ms`);
}

async function untilServed(): Promise<void> {
  for (let wait = 0; wait < 100; wait += 1) {
    if (await fetch(site).then(Boolean, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The built site is not served. Run npm run build first.');
}

/** Runs in the page: a learner with this many answers in the archive. */
async function seed(count: number): Promise<void> {
  const profile = { id: 'bench', name: 'Bench', createdAt: '2026-01-01T00:00:00.000Z' };
  localStorage.setItem('amends:profile:bench', JSON.stringify(profile));
  localStorage.setItem('amends:current', 'bench');
  const request = indexedDB.open('amends');
  const db = await new Promise<IDBDatabase>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  const transaction = db.transaction('events', 'readwrite');
  for (let clock = 1; clock <= count; clock += 1) {
    transaction.objectStore('events').put({
      v: CURRENT,
      id: `seed-${clock}`,
      profile: 'bench',
      clock,
      at: '2026-01-01T00:00:00.000Z',
      kind: 'item-answered',
      item: `item-${clock % 300}`,
      response: ['a'],
      correct: clock % 3 > 0,
    });
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}

/** Runs in the page: when the question stood on the screen, since the request. */
function untilQuestion(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('.question input')) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Runs in the page: milliseconds from a click until the saved mark says saved again. */
async function answer(count: number): Promise<number[]> {
  const mark = document.querySelector<HTMLElement>('saved-mark');
  const times: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const inputs = document.querySelectorAll<HTMLInputElement>('.question input');
    const started = performance.now();
    inputs[turn % inputs.length]?.click();
    await new Promise<void>((resolve) => {
      const look = () => {
        if (mark?.dataset['state'] === 'saved') resolve();
        else setTimeout(look);
      };
      setTimeout(look);
    });
    times.push(performance.now() - started);
  }
  return times;
}

/** Runs in the page: the usual way, all events as one value. */
function rewriteWhole({ events, answers }: { events: number; answers: number }) {
  const all = Array.from({ length: events }, (_, clock) => ({
    v: CURRENT,
    id: `seed-${clock}`,
    clock,
    item: `item-${clock % 300}`,
    response: ['a'],
  }));
  localStorage.setItem('bench:whole', JSON.stringify(all));
  const time = (work: () => void) => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
  const starts = Array.from({ length: 9 }, () =>
    time(() => JSON.parse(localStorage.getItem('bench:whole') ?? '')),
  );
  const writes = Array.from({ length: answers }, () =>
    time(() => localStorage.setItem('bench:whole', JSON.stringify(all))),
  );
  localStorage.removeItem('bench:whole');
  return { starts, writes };
}
