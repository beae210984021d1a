/** What every page does in the browser: the saved mark, language and appearance. */
import { isLocale } from '#domain/text/locale.ts';
import { $theme, chooseTheme, rememberLocale, type Theme } from '#stores/preferences.ts';
import { $saving, openRecord, unsavedLines } from '#stores/record.ts';
import { download } from './download.ts';

void openRecord();
followSaving();
followTheme();
keepPlaceAcrossLanguages();

function followSaving(): void {
  const mark = document.querySelector<HTMLElement>('saved-mark');
  const text = mark?.querySelector('.text');
  const help = document.querySelector<HTMLElement>('.unsaved-help');
  if (!mark || !text) return;

  help?.querySelector('button')?.addEventListener('click', () => {
    download('amends-unsaved.jsonl', unsavedLines());
  });
  let later: ReturnType<typeof setTimeout> | undefined;
  $saving.listen((state) => {
    clearTimeout(later);
    const show = () => {
      if (mark.dataset['state'] === state) return;
      mark.dataset['state'] = state;
      text.textContent = mark.dataset[state] ?? '';
      if (help) help.hidden = state !== 'unsaved';
    };
    // The archive takes a moment with each answer; only a wait worth noticing is shown.
    if (state === 'saved') show();
    else later = setTimeout(show, 800);
  });
}

function followTheme(): void {
  const choice = document.querySelector('[data-theme-choice]');
  choice?.addEventListener('change', (event) => {
    chooseTheme((event.target as HTMLInputElement).value as Theme);
  });
  $theme.subscribe((theme) => {
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    const input = choice?.querySelector<HTMLInputElement>(`input[value="${theme}"]`);
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
