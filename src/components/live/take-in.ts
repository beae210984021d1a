/**
 * Takes what has changed on the server into an open page, so that whoever reads or plays there
 * keeps their place. Texts and attributes are changed where they stand, islands get their new
 * props, and parts marked `data-live` are replaced.
 *
 * @param page The open page. Scripts may have changed it since it was sent.
 * @param before The page as it was sent.
 * @param after The page as it would be sent now.
 * @returns Whether that was possible. Otherwise the page has to be loaded again.
 */
export function takeIn(page: Document, before: Document, after: Document): boolean {
  if (namesOf(before, FILES).join() !== namesOf(after, FILES).join()) return false;
  if (namesOf(before, LIVE).join() !== namesOf(after, LIVE).join()) return false;
  const isWhole = mend(page.body, bare(before), bare(after));
  if (!isWhole) return false;
  page.title = after.title;
  replaceLive(page, after);
  return true;
}

const FILES = 'script[src], link[rel="stylesheet"], style';
const LIVE = '[data-live]';
const SCAFFOLD = 'script, style';

/** Styles and scripts by their files, live parts by their names. */
function namesOf(page: Document, selector: string): string[] {
  return [...page.querySelectorAll<HTMLElement>(selector)].map((element) => {
    const { live, viteDevId } = element.dataset;
    return live ?? element.getAttribute('src') ?? element.getAttribute('href') ?? viteDevId ?? '';
  });
}

/**
 * The body without its live parts, and without what Astro puts in wherever the first island happens
 * to be drawn.
 */
function bare(page: Document): Element {
  const body = page.body.cloneNode(true) as Element;
  body.querySelectorAll(LIVE).forEach((part) => part.replaceWith(page.createElement('span')));
  body.querySelectorAll(SCAFFOLD).forEach((part) => part.remove());
  return body;
}

/** Puts the live parts of a newer page in the place of the old ones. */
export function replaceLive(page: Document, after: Document): void {
  for (const fresh of after.querySelectorAll<HTMLElement>(LIVE)) {
    const old = page.querySelector(`[data-live="${fresh.dataset['live']}"]`);
    if (old && !old.isEqualNode(fresh)) old.replaceWith(page.importNode(fresh, true));
  }
}

function mend(live: Node, before: Node, after: Node): boolean {
  if (before.isEqualNode(after)) return true;
  if (live instanceof Element && before instanceof Element && after instanceof Element) {
    return mendElement(live, before, after);
  }
  if (live.nodeType !== after.nodeType || live.nodeValue !== before.nodeValue) return false;
  live.nodeValue = after.nodeValue;
  return true;
}

function mendElement(live: Element, before: Element, after: Element): boolean {
  if (live.localName !== after.localName || before.localName !== after.localName) return false;
  if (live.localName === 'astro-island') return mendIsland(live, before, after);
  const changed = changedAttributes(before, after);
  // What an element of ours was told, it read when the page opened.
  if (changed.length > 0 && live.localName.includes('-')) return false;
  for (const name of changed) copyAttribute(name, after, live);

  const [now, then, next] = [childrenOf(live), childrenOf(before), childrenOf(after)];
  if (now.length !== then.length || then.length !== next.length) return false;
  return next.every((node, index) => {
    const [was, is] = [then[index], now[index]];
    return was !== undefined && is !== undefined && mend(is, was, node);
  });
}

function childrenOf(element: Element): Node[] {
  return [...element.childNodes].filter(
    (node) => !(node instanceof Element && node.matches(SCAFFOLD)),
  );
}

/** An island takes new props and keeps what it remembers, if it runs already. */
function mendIsland(live: Element, before: Element, after: Element): boolean {
  const changed = changedAttributes(before, after).filter((name) => !PASSING.includes(name));
  if (changed.length === 0) return true;
  if (live.hasAttribute('ssr')) {
    live.replaceWith(live.ownerDocument.importNode(after, true));
    return true;
  }
  if (changed.some((name) => name !== 'props')) return false;
  // Astro's own mark for an island that is to be drawn.
  live.setAttribute('ssr', '');
  copyAttribute('props', after, live);
  return true;
}

/** What Astro notes on an island for itself: something else each time. */
const PASSING = ['uid', 'prefix', 'server-render-time'];

function changedAttributes(before: Element, after: Element): string[] {
  const names = new Set([...before.getAttributeNames(), ...after.getAttributeNames()]);
  return [...names].filter((name) => before.getAttribute(name) !== after.getAttribute(name));
}

function copyAttribute(name: string, from: Element, to: Element): void {
  const value = from.getAttribute(name);
  if (value === null) to.removeAttribute(name);
  else to.setAttribute(name, value);
}
