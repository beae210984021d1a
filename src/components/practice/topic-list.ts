/** Says beside each topic how much of it the learner has tried. */
import { fill } from '#domain/text/format.ts';
import { $record } from '#stores/record.ts';

class TopicList extends HTMLElement {
  connectedCallback(): void {
    $record.subscribe(({ items }) => {
      for (const topic of this.querySelectorAll<HTMLElement>('[data-items]')) {
        const ids = (topic.dataset['items'] ?? '').split(' ');
        const tried = ids.flatMap((id) => items[id] ?? []);
        const state = topic.querySelector('[data-state]');
        if (tried.length === 0 || !state) continue;
        const right = tried.filter(({ correct }) => correct).length;
        const counts = { done: tried.length, all: ids.length, right };
        state.textContent = fill(this.dataset['tried'] ?? '', counts);
      }
    });
  }
}

customElements.define('topic-list', TopicList);
