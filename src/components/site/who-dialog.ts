/** Asks who is learning, whenever the stores have the question open. */
import { date, fill } from '#domain/text/format.ts';
import {
  $isAsking,
  $isSharedDesk,
  $profile,
  $profiles,
  addProfile,
  renameProfile,
  type Profile,
} from '#stores/profiles.ts';
import { learnAs } from '#stores/record.ts';

class WhoDialog extends HTMLElement {
  connectedCallback(): void {
    const [dialog, form] = [this.querySelector('dialog'), this.querySelector('form')];
    if (!dialog || !form) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#start(this.#field.value.trim());
    });
    this.querySelector('[data-without]')?.addEventListener('click', goOnAsGuest);
    dialog.addEventListener('close', () => {
      // Still open: it was closed by Esc. Whoever is learning goes on.
      if (!$isAsking.get()) return;
      const current = $profile.get();
      if (current) void learnAs(current);
      else goOnAsGuest();
    });

    $profiles.listen(() => dialog.open && this.#list());
    $isAsking.subscribe((isAsking) => {
      if (!isAsking) return dialog.close();
      this.#list();
      if (!dialog.open) dialog.showModal();
    });
  }

  get #field(): HTMLInputElement {
    return this.querySelector('#who-name') as HTMLInputElement;
  }

  /** Whether a guest is at work, who may be the one who gives a name now. */
  get #takeAlong(): HTMLLabelElement {
    return this.querySelector('.take-along') as HTMLLabelElement;
  }

  #list(): void {
    this.#takeAlong.hidden = $profile.get()?.name !== '';
    this.querySelector('ul')?.replaceChildren(...$profiles.get().map((one) => this.#offer(one)));
  }

  #offer(profile: Profile): HTMLLIElement {
    const row = document.createElement('li');
    const button = document.createElement('button');
    button.className = 'button';
    button.textContent = profile.name || (this.dataset['guest'] ?? '');
    button.ariaCurrent = profile.id === $profile.get()?.id ? 'true' : null;
    button.onclick = () => void learnAs(profile);
    if (!profile.name) {
      const since = document.createElement('span');
      since.className = 'small';
      const day = date(profile.createdAt, document.documentElement.lang);
      since.textContent = fill(this.dataset['since'] ?? '', { date: day });
      button.append(since);
    }
    row.append(button);
    return row;
  }

  #start(name: string): void {
    if (!name) return goOnAsGuest();
    const taken = this.querySelector('.taken');
    const isTaken = $profiles.get().some((profile) => profile.name === name);
    if (taken) taken.textContent = isTaken ? fill(this.dataset['taken'] ?? '', { name }) : '';
    if (isTaken) return this.#field.select();

    const current = $profile.get();
    this.#field.value = '';
    if (current && !this.#takeAlong.hidden && this.#takeAlong.querySelector('input')?.checked) {
      renameProfile(current.id, name);
      void learnAs($profile.get() ?? current);
    } else {
      void learnAs(addProfile(name));
    }
  }
}

customElements.define('who-dialog', WhoDialog);

/** Without a name; at a shared desk not into the record of an earlier guest. */
function goOnAsGuest(): void {
  const current = $profile.get();
  const guests = $isSharedDesk.get() ? [] : $profiles.get().filter(({ name }) => !name);
  void learnAs(current?.name === '' ? current : (guests[0] ?? addProfile('')));
}
