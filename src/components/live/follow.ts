/** Keeps an open page up with what people save, in the development server only. */
import { hideBroken, isBroken, showBroken } from './broken.ts';
import { takeIn } from './take-in.ts';

/** What this page was opened as, to be told from what it became. */
const opened = { isBroken: isBroken(document), edition: editionOf(document) };

/** The page as the server sent it, before scripts and islands made it their own. */
let sent: Document | undefined;
let isBusy = false;
let isStale = false;

import.meta.hot?.on('amends:saved', () => {
  const counts = document.querySelector<HTMLElement>('[data-live="counts"]');
  counts?.setAttribute('data-checking', 'true');
});
import.meta.hot?.on('amends:checked', follow);
import.meta.hot?.on('amends:edited', () => {
  void follow();
  // For islands that fetch their content.
  dispatchEvent(new Event('amends:edited'));
});
// What the server said while this page was on its way has been missed.
import.meta.hot?.on('vite:ws:connect', follow);
void follow();

/** Takes in what has changed, once more where something changes meanwhile. */
async function follow(): Promise<void> {
  isStale = true;
  if (isBusy) return;
  isBusy = true;
  while (isStale) {
    isStale = false;
    const now = await fetchPage();
    if (now && isOurs(now) && !take(now)) return location.reload();
  }
  isBusy = false;
}

/** Whether the open page can become what the server would send now. */
function take(now: Document): boolean {
  if (!sent && editionOf(now) !== opened.edition) return false;
  if (isBroken(now) && !opened.isBroken) {
    showBroken(document, now);
    return true;
  }
  hideBroken(document);
  if (isBroken(now) !== opened.isBroken || !takeIn(document, sent ?? now, now)) return false;
  sent = now;
  return true;
}

/** Other than before once somebody has edited the content. */
function editionOf(page: Document): string | undefined {
  return page.querySelector<HTMLElement>('[data-live="counts"]')?.dataset['edition'];
}

/** Not so where there is no page for the moment, between one save and the next. */
function isOurs(page: Document): boolean {
  return page.querySelector('live-panel') !== null;
}

/** Nothing while the server cannot be reached: Vite reloads the page when it is back. */
async function fetchPage(): Promise<Document | undefined> {
  try {
    const reply = await fetch(location.pathname);
    return new DOMParser().parseFromString(await reply.text(), 'text/html');
  } catch {
    return undefined;
  }
}
