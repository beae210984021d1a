/** Says beside each topic and lesson how much of it the learner has tried, and what is due. */
import { missedItems } from '#domain/review/missed.ts';
import { count, fill, type Counted } from '#domain/text/format.ts';
import { $isLoaded, $record } from '#stores/record.ts';
import { endOfToday } from './today.ts';

class TopicList extends HTMLElement {
  connectedCallback(): void {
    $record.subscribe(() => this.#showTried());
    const showMine = () => $isLoaded.get() && void this.#showMine();
    $record.listen(showMine);
    $isLoaded.subscribe(showMine);
  }

  #showTried(): void {
    const { items } = $record.get();
    for (const topic of this.querySelectorAll<HTMLElement>('[data-items]')) {
      const ids = (topic.dataset['items'] ?? '').split(' ');
      const tried = ids.flatMap((id) => items[id] ?? []);
      const state = topic.querySelector('[data-state]');
      if (tried.length === 0 || !state) continue;
      const right = tried.filter(({ correct }) => correct).length;
      const counts = { done: tried.length, all: ids.length, right };
      state.textContent = fill(this.dataset['tried'] ?? '', counts);
    }
  }

  async #showMine(): Promise<void> {
    const record = $record.get();
    // The schedule is a library of its own: the page does not wait for it.
    const { dueItems } = await import('#domain/review/schedule.ts');
    const known = new Set(
      [...this.querySelectorAll<HTMLElement>('[data-items]')].flatMap((topic) =>
        (topic.dataset['items'] ?? '').split(' '),
      ),
    );
    const inCourse = (ids: readonly string[]) => ids.filter((id) => known.has(id)).length;
    this.#say('due', inCourse(dueItems(record, endOfToday())));
    this.#say('missed', inCourse(missedItems(record)));
  }

  #say(list: 'due' | 'missed', n: number): void {
    const text = JSON.parse(this.dataset[list] ?? '{}') as Counted;
    const place = this.querySelector(`[data-mine="${list}"]`);
    if (place) place.textContent = n > 0 ? count(text, n, document.documentElement.lang) : '';
  }
}

customElements.define('topic-list', TopicList);
