/** The saved mark: a word and a sign, and on demand what it means and what to do. */
import { $health } from '#stores/health.ts';
import { $isReadOnly, $saving, unsavedLines } from '#stores/record.ts';
import { download } from './download.ts';

/** A state lasts this long before it is shown: the archive takes a moment with each answer. */
const NOTICEABLE = 800;

const TONES: Readonly<Record<string, string>> = { saved: 'well', unsaved: 'error' };

export function followSaving(): void {
  const mark = document.querySelector<HTMLElement>('saved-mark');
  const button = mark?.querySelector('button');
  const text = button?.querySelector('.text');
  const help = document.querySelector('#saving-help');
  const status = help?.querySelector('[role="status"]');
  const ways = help?.querySelector<HTMLElement>('.buttons');
  const copy = ways?.querySelector('button');
  if (!mark || !button || !text || !help || !status || !ways || !copy) return;
  const say = (name: string) => mark.getAttribute(`data-${name}`) ?? '';

  const unfold = (isOpen: boolean) => {
    button.ariaExpanded = String(isOpen);
    help.className = isOpen ? `note ${TONES[mark.dataset['state'] ?? ''] ?? ''}` : 'sr-only';
    ways.hidden = !isOpen;
  };
  const show = () => {
    const state = stateNow();
    // Said once: a status that stays the same is not announced again.
    const space = document.documentElement.lang === 'en' ? ' ' : '';
    const message = [...helpNow(), reasonNow()].map(say).join(space).trim();
    if (status.textContent !== message) status.textContent = message;
    copy.hidden = $saving.get() !== 'unsaved';
    if (mark.dataset['state'] === state) return;
    mark.dataset['state'] = state;
    text.textContent = say(state);
    unfold(state === 'unsaved' || state === 'read-only');
  };

  let later: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    clearTimeout(later);
    if (stateNow() === 'saved') return show();
    // "Saved" is only ever said of everything: while something is on its way, the word is gone.
    if (mark.dataset['state'] === 'saved') mark.dataset['state'] = 'pending';
    later = setTimeout(show, NOTICEABLE);
  };
  $saving.listen(follow);
  $isReadOnly.listen(follow);
  // How the stores are doing matters once the learner has been told something.
  $health.listen(() => mark.dataset['state'] && follow());

  button.addEventListener('click', () => unfold(button.ariaExpanded !== 'true'));
  copy.addEventListener('click', () => download('amends-unsaved.jsonl', unsavedLines()));
}

function stateNow() {
  return $isReadOnly.get() ? 'read-only' : $saving.get();
}

/** What to say about it. What only this tab has comes first: a reload would lose it. */
function helpNow(): string[] {
  const isAtStake = $isReadOnly.get() && $saving.get() === 'unsaved';
  return [...(isAtStake ? ['unsaved-help'] : []), `${stateNow()}-help`];
}

/** Why something is not in the archive, or not kept at all; nothing when all is well. */
function reasonNow(): string {
  const { journal, archive } = $health.get();
  if (stateNow() === 'kept') return archive;
  if (stateNow() !== 'unsaved') return '';
  return journal === 'works' ? archive : journal;
}
