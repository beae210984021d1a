/**
 * Filters a list of a trainers' page, and keeps the filter in the address. What is listed has
 * `data-marks`; its other data are the fields that the form can ask for.
 */
import { fill } from '#domain/text/format.ts';
import { passes, readHash, toFilter, type Listed } from './list-filter.ts';

class FilteredList extends HTMLElement {
  #listed = new Map<HTMLElement, Listed>();

  connectedCallback(): void {
    for (const item of this.querySelectorAll<HTMLElement>('[data-marks]')) {
      const { marks = '', ...fields } = item.dataset;
      const text = `${item.id} ${item.textContent}`.toLowerCase();
      this.#listed.set(item, { fields, marks: marks.split(' '), text });
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
    if (!form) throw new Error('The list has no filter.');
    return form;
  }

  /** Goes where the address points: to one thing in the list, or to a filter. */
  #follow(): void {
    const wanted = readHash(location.hash);
    if ('filter' in wanted) {
      this.#fillIn(wanted.filter);
      this.#show(wanted.filter);
      return;
    }
    this.#show(toFilter(new FormData(this.#form)));
    const item = [...this.#listed.keys()].find(({ id }) => id === wanted.id);
    if (!item) return;
    if (item.closest('li')?.hidden) {
      this.#fillIn(new URLSearchParams());
      this.#show(new URLSearchParams());
    }
    if (item instanceof HTMLDetailsElement) item.open = true;
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
    for (const [item, listed] of this.#listed) {
      const isShown = passes(filter, listed);
      item.closest('li')?.toggleAttribute('hidden', !isShown);
      if (isShown) shown += 1;
    }
    const count = this.querySelector('output');
    const words = { n: shown, all: this.#listed.size };
    if (count) count.textContent = fill(this.dataset['shown'] ?? '', words);
    this.querySelector('[data-none]')?.toggleAttribute('hidden', shown > 0);
  }

  #openAll(isOpen: boolean): void {
    for (const item of this.#listed.keys()) {
      if (item instanceof HTMLDetailsElement && !(isOpen && item.closest('li')?.hidden)) {
        item.open = isOpen;
      }
    }
  }
}

customElements.define('filtered-list', FilteredList);
