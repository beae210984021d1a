/** On an exam's start page: the attempt in progress, and the earlier ones. */
import { toFormCode } from '#domain/assessment/form-code.ts';
import { attemptsAt, openAttempt } from '#domain/record/select.ts';
import { dateTime, fill } from '#domain/text/format.ts';
import { $record } from '#stores/record.ts';

class ExamStart extends HTMLElement {
  connectedCallback(): void {
    $record.subscribe(() => {
      this.#showOpen();
      this.#showEarlier();
    });
  }

  get #exam(): string {
    return this.dataset['exam'] ?? '';
  }

  #showOpen(): void {
    const open = openAttempt($record.get(), this.#exam);
    const note = this.querySelector<HTMLElement>('[data-open]');
    const go = this.querySelector<HTMLAnchorElement>('[data-go]');
    if (!note || !go) return;
    note.hidden = !open;
    go.textContent = this.dataset[open ? 'resume' : 'start'] ?? '';
    if (open) note.textContent = this.#fill('resumeText', { date: this.#when(open.startedAt) });
  }

  #showEarlier(): void {
    const list = this.querySelector<HTMLElement>('[data-attempts]');
    const attempts = attemptsAt($record.get(), this.#exam);
    const rows = attempts.flatMap(({ id, seed, submitted }) => {
      if (!submitted) return [];
      const points = Number(this.dataset['points']);
      const { earned, possible, passed, at } = submitted;
      const link = document.createElement('a');
      link.href = `${list?.dataset['address'] ?? ''}?attempt=${encodeURIComponent(id)}`;
      link.textContent = this.#when(at);
      const row = document.createElement('li');
      const score = this.#fill('score', { earned: earned * points, possible: possible * points });
      const verdict = passed ? ` · ${this.dataset['passed'] ?? ''}` : '';
      row.append(link, ` · ${score}${verdict} · ${toFormCode(seed)}`);
      return [row];
    });
    if (rows.length > 0) list?.replaceChildren(...rows);
  }

  #when(iso: string): string {
    return dateTime(iso, document.documentElement.lang);
  }

  #fill(text: string, values: Record<string, string | number>): string {
    return fill(this.dataset[text] ?? '', values);
  }
}

customElements.define('exam-start', ExamStart);
