import { $isPanelOpen, keepPanelOpen } from '#stores/live-panel.ts';

/** What the check finds in this page, in a corner: opens and closes, and stays as it was left. */
class LivePanel extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    if (!details) return;
    details.open = $isPanelOpen.get();
    details.addEventListener('toggle', () => keepPanelOpen(details.open));
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !details.open) return;
      details.open = false;
      this.querySelector('summary')?.focus();
    });
  }
}

customElements.define('live-panel', LivePanel);

// Also those of the page that answers in place of a broken one.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-in-editor]');
  if (!link) return;
  event.preventDefault();
  void fetch(link.href);
});
