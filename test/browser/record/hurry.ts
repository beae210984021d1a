import type { Page } from '@playwright/test';
import { requireChoices } from './choices.ts';
import type { Answered } from './stores.ts';

/** One click on a choice: the item's stem, and all choices that were picked after it. */
export interface Click {
  stem: string;
  picked: string[];
}

/** What a hurried candidate did, as far as the page could tell before it died. */
export interface Hurry {
  /** Clicks after which the mark said "saved", in their order. They stand at the front of all. */
  saved: Click[];
  /** Resolves when the candidate has clicked often enough and the mark says "saved". */
  done: Promise<void>;
}

/**
 * Answers an exam in the page as fast as a click can follow a click, here and there in the
 * form. What was marked saved is told to this process at once, so that it outlives the page.
 *
 * @param clicks After so many it stops.
 */
export async function hurry(page: Page, seed: number, clicks = 1e9): Promise<Hurry> {
  const saved: Click[] = [];
  let finish: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (finish = resolve));
  // A page keeps what was exposed to it before.
  const name = `noteSaved${seed}`;
  await page.exposeFunction(name, (more: Click[], isDone: boolean) => {
    saved.push(...more);
    if (isDone) finish();
  });
  await page.evaluate(clickAway, { name, seed, clicks });
  return { saved, done };
}

/** Of clicks that were marked saved, how many the stored answers do not hold in their place. */
export function countLost(saved: readonly Click[], stored: readonly Answered[]): number {
  return saved.filter((click, index) => !isSame(click, stored[index])).length;
}

function isSame({ stem, picked }: Click, answered: Answered | undefined): boolean {
  if (!answered) return false;
  const { item, choices } = requireChoices(stem);
  const ids = picked.map((text) => choices.get(text));
  return answered.item === item && ids.sort().join() === [...answered.response].sort().join();
}

/** Runs in the page. */
function clickAway({ name, seed, clicks }: { name: string; seed: number; clicks: number }): void {
  type Note = (more: Click[], isDone: boolean) => void;
  const note = (window as unknown as Record<string, Note>)[name];
  const mark = document.querySelector<HTMLElement>('saved-mark');
  if (!mark) throw new Error('This page has no mark that says "saved"');
  let state = seed;
  const chance = () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
  const pick = <T>(list: readonly T[]) => list[Math.floor(chance() * list.length)];
  const pending: Click[] = [];
  let left = clicks;

  const acknowledge = () => {
    if (mark.dataset['state'] === 'saved' && pending.length > 0)
      note?.(pending.splice(0), left === 0);
  };
  new MutationObserver(acknowledge).observe(mark, { attributeFilter: ['data-state'] });

  const textOf = (input: HTMLInputElement) =>
    input.closest('label')?.querySelector('span')?.textContent?.trim() ?? '';
  const step = () => {
    if (chance() < 0.15) pick([...document.querySelectorAll<HTMLElement>('.bead')])?.click();
    else {
      const inputs = [...document.querySelectorAll<HTMLInputElement>('.question input')];
      const free = inputs.filter(({ type, checked }) => type === 'checkbox' || !checked);
      const input = pick(free);
      if (input) {
        const before = inputs.filter(({ type, checked }) => type === 'checkbox' && checked);
        const after = before.includes(input)
          ? before.filter((other) => other !== input)
          : [...before, input];
        // Read first: the click may be the last thing this question sees.
        const stem = document.querySelector('.question .stem')?.textContent?.trim() ?? '';
        const picked = after.map(textOf);
        input.click();
        left -= 1;
        pending.push({ stem, picked });
        acknowledge();
      }
    }
    // Mostly faster than the archive, now and then slow enough for it to catch up.
    if (left > 0) setTimeout(step, chance() < 0.2 ? 80 : chance() * 30);
  };
  step();
}
