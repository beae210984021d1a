/** Filters the trainers' item bank, and keeps the filter in the address. */
import { fill } from '#domain/text/format.ts';
import { passes, readHash, toFilter, type Listed } from './item-filter.ts';

class ItemBank extends HTMLElement {
  #items = new Map<HTMLDetailsElement, Listed>();

  connectedCallback(): void {
    for (const item of this.querySelectorAll<HTMLDetailsElement>('details[data-topic]')) {
      const { topic = '', type = '', difficulty = '', marks = '' } = item.dataset;
      const text = `${item.id} ${item.textContent}`.toLowerCase();
      this.#items.set(item, { topic, type, difficulty, marks: marks.split(' '), text });
    }
    this.#form.addEventListener('input', () => this.#apply());
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    // The fields are empty only after the event.
    this.#form.addEventListener('reset', () => setTimeout(() => this.#apply()));
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-open]')) {
      button.addEventListener('click', () => this.#openAll(button.dataset['open'] === 'true'));
    }
    addEventListener('hashchange', () => this.#follow());
    this.#follow();
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('The item bank has no filter.');
    return form;
  }

  /** Goes where the address points: to one item, or to a filter. */
  #follow(): void {
    const wanted = readHash(location.hash);
    if ('filter' in wanted) {
      this.#fillIn(wanted.filter);
      this.#show(wanted.filter);
      return;
    }
    this.#show(toFilter(new FormData(this.#form)));
    const item = [...this.#items.keys()].find(({ id }) => id === wanted.itemId);
    if (!item) return;
    if (item.closest('li')?.hidden) {
      this.#fillIn(new URLSearchParams());
      this.#show(new URLSearchParams());
    }
    item.open = true;
    item.querySelector('summary')?.focus();
    item.scrollIntoView();
  }

  #apply(): void {
    const filter = toFilter(new FormData(this.#form));
    // Replaced, so that the way back leads to the page before, not through each letter typed.
    history.replaceState(null, '', filter.size > 0 ? `#${filter}` : location.pathname);
    this.#show(filter);
  }

  #fillIn(filter: URLSearchParams): void {
    for (const field of this.#form.elements) {
      if (field instanceof HTMLInputElement && field.type === 'checkbox') {
        field.checked = filter.getAll(field.name).includes(field.value);
      } else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = filter.get(field.name) ?? '';
      }
    }
  }

  #show(filter: URLSearchParams): void {
    let shown = 0;
    for (const [item, listed] of this.#items) {
      const isShown = passes(filter, listed);
      item.closest('li')?.toggleAttribute('hidden', !isShown);
      if (isShown) shown += 1;
    }
    const count = this.querySelector('output');
    const words = { n: shown, all: this.#items.size };
    if (count) count.textContent = fill(this.dataset['shown'] ?? '', words);
    this.querySelector('[data-none]')?.toggleAttribute('hidden', shown > 0);
  }

  #openAll(isOpen: boolean): void {
    for (const item of this.#items.keys()) {
      if (!isOpen || !item.closest('li')?.hidden) item.open = isOpen;
    }
  }
}

customElements.define('item-bank', ItemBank);
