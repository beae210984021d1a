/**
 * Shows what a term means while the pointer rests on it or the focus is there, as a tap or a click
 * does without this. What was opened at a glance goes by itself; a click holds it open.
 */

/** In milliseconds: a pointer passing by opens nothing, and has time to get to the link. */
const REST = 200;
const LEAVE = 300;

for (const term of document.querySelectorAll<HTMLButtonElement>('.term')) {
  const gloss = document.getElementById(term.getAttribute('popovertarget') ?? '');
  if (gloss) follow(term, gloss);
}

function follow(term: HTMLButtonElement, gloss: HTMLElement): void {
  let isGlance = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isOpen = () => gloss.matches(':popover-open');
  const soon = (act: () => void, delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };
  const show = () => {
    if (isOpen()) return;
    isGlance = true;
    // Only a click ties the popover to its term, beside which it then stands.
    term.click();
  };
  const hide = () => {
    if (isGlance && isOpen()) gloss.hidePopover();
  };

  term.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    clearTimeout(timer);
    if (isGlance && isOpen()) event.preventDefault();
    isGlance = false;
  });
  term.addEventListener('focus', ({ relatedTarget }) => {
    // After Escape in the popover the focus comes back, and it stays closed.
    const isBack = relatedTarget instanceof Node && gloss.contains(relatedTarget);
    if (!isBack && term.matches(':focus-visible')) show();
  });
  for (const part of [term, gloss]) {
    part.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType !== 'touch') soon(show, REST);
    });
    part.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType !== 'touch') soon(hide, LEAVE);
    });
    part.addEventListener('focusout', ({ relatedTarget }) => {
      const isStill =
        relatedTarget instanceof Node &&
        (term.contains(relatedTarget) || gloss.contains(relatedTarget));
      if (!isStill) hide();
    });
  }
}
