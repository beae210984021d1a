/** Says on every page when this device had a record that is gone. */
import { $health } from '#stores/health.ts';

const banner = document.querySelector<HTMLElement>('[data-record-gone]');
let isDismissed = false;

banner?.querySelector('button')?.addEventListener('click', () => {
  isDismissed = true;
  banner.hidden = true;
  document.querySelector('main')?.focus();
});
$health.subscribe(({ isGone }) => {
  if (banner) banner.hidden = !isGone || isDismissed;
});
