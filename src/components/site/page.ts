/** What every page does in the browser: the record and its notices, language and appearance. */
import { isLocale } from '#domain/text/locale.ts';
import {
  $textSize,
  $theme,
  chooseTextSize,
  chooseTheme,
  rememberLocale,
} from '#stores/preferences.ts';
import { $profile, askWho } from '#stores/profiles.ts';
import { openRecord } from '#stores/record.ts';
import { watchDesk } from '#stores/shared-desk.ts';
import './record-notices.ts';
import { followSaving } from './saved-mark.ts';
import './who-dialog.ts';

void openRecord().then(watchDesk);
followLearner();
followSaving();
followTheme();
followTextSize();
keepPlaceAcrossLanguages();

/** Names the learner in the menu, and opens the question who is learning from there. */
function followLearner(): void {
  const name = document.querySelector<HTMLElement>('[data-learner]');
  document.querySelector('[data-ask-who]')?.addEventListener('click', askWho);
  $profile.subscribe((profile) => {
    if (name) name.textContent = profile?.name || (name.dataset['guest'] ?? '');
  });
}

function followTheme(): void {
  follow('theme', $theme, chooseTheme, 'auto');
}

function followTextSize(): void {
  follow('text-size', $textSize, chooseTextSize, 'normal');
}

/** Ties a choice in the menu to what is remembered, and shows it on the page unless it is the usual. */
function follow<Value extends string>(
  name: string,
  remembered: { subscribe: (listener: (value: Value) => void) => unknown },
  choose: (value: Value) => void,
  usual: Value,
): void {
  const choice = document.querySelector(`[data-${name}-choice]`);
  choice?.addEventListener('change', (event) => {
    choose((event.target as HTMLInputElement).value as Value);
  });
  remembered.subscribe((value) => {
    if (value === usual) document.documentElement.removeAttribute(`data-${name}`);
    else document.documentElement.setAttribute(`data-${name}`, value);
    const input = choice?.querySelector<HTMLInputElement>(`input[value="${value}"]`);
    if (input) input.checked = true;
  });
}

function keepPlaceAcrossLanguages(): void {
  const [, here] = location.pathname.split('/');
  if (isLocale(here)) rememberLocale(here);

  const list = document.querySelector('[data-languages]');
  list?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    const url = new URL(link.href);
    url.search = location.search;
    url.hash = sectionInView() ?? location.hash;
    link.href = url.href;
  });
}

/** The last section heading above the middle of the window. Anchors are the same in every language. */
function sectionInView(): string | undefined {
  const headings = [...document.querySelectorAll<HTMLElement>('main article [id]')].filter(
    (element) => /^H[23]$/.test(element.tagName),
  );
  const above = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 2);
  const last = above.at(-1);
  return last && scrollY > 0 ? `#${last.id}` : undefined;
}
