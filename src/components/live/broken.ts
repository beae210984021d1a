import { replaceLive } from './take-in.ts';

/** What was shown before, for the way back. */
interface Shown {
  title: string;
  scrollY: number;
  standIn: Element;
}

let shown: Shown | undefined;

/** Whether this is the page that answers in place of one that cannot be shown. */
export function isBroken(page: Document): boolean {
  return page.querySelector('[data-live="broken"]') !== null;
}

/**
 * Shows what is in the way over an open page. The page waits below, so that a play or an answer is
 * still there when the file is whole again.
 */
export function showBroken(page: Document, answer: Document): void {
  const [main, fresh] = [page, answer].map((each) => each.querySelector('main'));
  if (!main || !fresh) return;
  const { title, scrollY } = shown ?? { title: page.title, scrollY: window.scrollY };
  const standIn = page.importNode(fresh, true);
  // The hidden page keeps its name.
  standIn.removeAttribute('id');
  shown?.standIn.remove();
  shown = { title, scrollY, standIn };
  main.hidden = true;
  main.after(standIn);
  page.title = answer.title;
  replaceLive(page, answer);
}

export function hideBroken(page: Document): void {
  if (!shown) return;
  const { title, scrollY, standIn } = shown;
  shown = undefined;
  standIn.remove();
  page.title = title;
  page.querySelector('main')?.removeAttribute('hidden');
  scrollTo(0, scrollY);
}
