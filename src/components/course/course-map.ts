/** Draws the learner's progress into the stations of a course page. */
import { fill } from '#domain/text/format.ts';
import { nextLesson } from '#domain/record/next-lesson.ts';
import { lessonProgress } from '#domain/record/select.ts';
import { $isLoaded, $record } from '#stores/record.ts';

class CourseMap extends HTMLElement {
  connectedCallback(): void {
    $record.subscribe(() => this.#show());
    $isLoaded.subscribe(() => this.#show());
  }

  #show(): void {
    if (!$isLoaded.get()) return;
    for (const station of this.#stations()) this.#showStation(station);
    for (const line of this.querySelectorAll<HTMLElement>('[data-module]')) this.#showModule(line);
    this.#showNext();
  }

  #stations(within: ParentNode = this): HTMLElement[] {
    return [...within.querySelectorAll<HTMLElement>('[data-station]')];
  }

  #progressOf(station: HTMLElement) {
    return lessonProgress($record.get(), station.dataset['station'] ?? '');
  }

  #showStation(station: HTMLElement): void {
    const progress = this.#progressOf(station);
    station.dataset['progress'] = progress;
    const word = station.querySelector<HTMLElement>('[data-state]');
    if (word) word.textContent = word.getAttribute(`data-${progress}`);
  }

  #showModule(module: HTMLElement): void {
    const stations = this.#stations(module);
    const left = stations.filter((station) => this.#progressOf(station) !== 'finished');
    const minutes = left.reduce((sum, station) => sum + Number(station.dataset['minutes']), 0);
    const note = module.querySelector<HTMLElement>('[data-module-note]');
    if (!note) return;
    const counts = { done: stations.length - left.length, all: stations.length };
    const parts = [fill(note.dataset['done'] ?? '', counts)];
    if (minutes > 0) parts.push(fill(note.dataset['left'] ?? '', { n: minutes }));
    note.textContent = parts.join(' · ');
  }

  #showNext(): void {
    const button = this.querySelector<HTMLAnchorElement>('[data-next]');
    if (!button) return;
    const lessons = this.#stations().map((element) => ({
      id: element.dataset['station'] ?? '',
      element,
    }));
    const next = nextLesson($record.get(), lessons);
    const link = next?.element.querySelector('a');
    const label = button.querySelector('[data-label]');
    const title = button.querySelector('[data-title]');
    if (!link || !label || !title) {
      this.querySelector<HTMLElement>('[data-all-done]')?.removeAttribute('hidden');
      button.hidden = true;
      return;
    }
    const isBegun = next && this.#progressOf(next.element) === 'begun';
    label.textContent = button.getAttribute(isBegun ? 'data-continue' : 'data-begin');
    title.textContent = link.textContent;
    button.href = link.href;
    button.hidden = false;
  }
}

customElements.define('course-map', CourseMap);
