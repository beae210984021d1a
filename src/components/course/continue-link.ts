/** Offers a returning learner the lesson to go on with. */
import { nextLesson, type LessonStation } from '#domain/record/next-lesson.ts';
import { $isLoaded, $record } from '#stores/record.ts';

class ContinueLink extends HTMLElement {
  connectedCallback(): void {
    const stop = $isLoaded.subscribe((isLoaded) => {
      if (!isLoaded) return;
      queueMicrotask(() => stop());
      if (Object.keys($record.get().lessons).length > 0) void this.#show();
    });
  }

  async #show(): Promise<void> {
    // The list is fetched only here, so that pages do not grow with the course.
    const reply = await fetch(this.dataset['lessons'] ?? '').catch(() => undefined);
    if (!reply?.ok) return;
    const next = nextLesson($record.get(), (await reply.json()) as LessonStation[]);
    const link = this.querySelector('a');
    const title = this.querySelector('[data-title]');
    if (!next || !link || !title) return;
    link.href = next.href;
    title.textContent = next.title;
    this.hidden = false;
  }
}

customElements.define('continue-link', ContinueLink);
