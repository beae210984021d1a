/** Keeps an open page up with what people save, in the development server only. */
import { hideBroken, isBroken, showBroken } from './broken.ts';
import { takeIn } from './take-in.ts';

/** The page as the server sent it, before scripts and islands made it their own. */
let sent = fetchPage();
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

/** Takes in what has changed, once more where something changes meanwhile. */
async function follow(): Promise<void> {
  isStale = true;
  if (isBusy) return;
  isBusy = true;
  while (isStale) {
    isStale = false;
    const [before, after] = [await sent, await fetchPage()];
    if (!before || !after || !isOurs(after)) continue;
    if (isBroken(after) && !isBroken(before)) {
      showBroken(document, after);
      continue;
    }
    hideBroken(document);
    if (!takeIn(document, before, after)) return location.reload();
    sent = Promise.resolve(after);
  }
  isBusy = false;
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
