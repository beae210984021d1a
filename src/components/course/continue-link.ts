/** Offers a returning learner the exam under way or else the lesson to go on with. */
import { nextLesson, type Stations } from '#domain/record/next-lesson.ts';
import { lessonProgress, openAttempt } from '#domain/record/select.ts';
import { $isLoaded, $record } from '#stores/record.ts';

class ContinueLink extends HTMLElement {
  connectedCallback(): void {
    const stop = $isLoaded.subscribe((isLoaded) => {
      if (!isLoaded) return;
      queueMicrotask(() => stop());
      const { lessons, attempts } = $record.get();
      if (Object.keys({ ...lessons, ...attempts }).length > 0) void this.#fetch();
    });
  }

  async #fetch(): Promise<void> {
    // The list is fetched only here, so that pages do not grow with the course.
    const reply = await fetch(this.dataset['stations'] ?? '').catch(() => undefined);
    if (reply?.ok) this.#offer((await reply.json()) as Stations);
  }

  #offer({ lessons, exams }: Stations): void {
    const record = $record.get();
    const exam = exams.find(({ id }) => openAttempt(record, id));
    if (exam) return this.#show('exam', exam.title, exam.href);
    const lesson = this.dataset['examsOnly'] ? undefined : nextLesson(record, lessons);
    if (!lesson) return;
    const isBegun = lessonProgress(record, lesson.id) === 'begun';
    const section = record.lessons[lesson.id]?.sections.at(-1);
    this.#show(
      isBegun ? 'begun' : 'next',
      lesson.title,
      isBegun && section ? `${lesson.href}#${section}` : lesson.href,
    );
  }

  #show(label: 'exam' | 'begun' | 'next', title: string, href: string): void {
    const link = this.querySelector('a');
    const name = this.querySelector('[data-title]');
    const why = this.querySelector('[data-label]');
    if (!link || !name || !why) return;
    link.href = href;
    name.textContent = title;
    why.textContent = this.dataset[label] ?? '';
    this.hidden = false;
  }
}

customElements.define('continue-link', ContinueLink);
