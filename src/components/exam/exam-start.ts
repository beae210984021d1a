/** On an exam's start page: the time limit, the attempt in progress, and the earlier ones. */
import { admission, type AttemptRules } from '#domain/assessment/admission.ts';
import { toFormCode } from '#domain/assessment/form-code.ts';
import { attemptsAt, hasPassed, latestScoring, openAttempt } from '#domain/record/select.ts';
import { ofAttempt } from '#domain/text/address.ts';
import { count, dateTime, fill, scoreText } from '#domain/text/format.ts';
import { $isLoaded, $record } from '#stores/record.ts';

/** What the page was built with: words, and the rules of the exam. */
interface Given extends AttemptRules {
  exam: string;
  points: number;
  start: string;
  resume: string;
  resumeText: string;
  passed: string;
  score: string;
  waiting: string;
  usedUp: string;
  left: { one: string; other: string };
}

class ExamStart extends HTMLElement {
  #given = JSON.parse(this.dataset['given'] ?? '{}') as Given;

  connectedCallback(): void {
    const show = () => {
      this.#showState();
      this.#showEarlier();
    };
    $record.subscribe(show);
    $isLoaded.listen(show);
    this.addEventListener('change', () => this.#showState());
  }

  #showState(): void {
    const { exam, start, resume, resumeText, waiting, usedUp, left } = this.#given;
    const attempts = attemptsAt($record.get(), exam);
    const open = openAttempt($record.get(), exam);
    const admitted = admission(this.#given, attempts, new Date().toISOString());
    const note = this.querySelector<HTMLElement>('[data-note]');
    const go = this.querySelector<HTMLAnchorElement>('[data-go]');
    const time = this.querySelector<HTMLElement>('[data-time]');
    if (!note || !go || !time) return;

    const isOpen = admitted.state === 'open';
    time.hidden = open !== undefined || !isOpen;
    go.hidden = !open && !isOpen;
    go.textContent = open ? resume : start;
    go.hash = `#start=${this.#limit()}`;
    note.textContent = open
      ? fill(resumeText, { date: this.#when(open.startedAt) })
      : admitted.state === 'waiting'
        ? fill(waiting, { date: this.#when(admitted.until) })
        : admitted.state === 'used-up'
          ? usedUp
          : admitted.left === undefined
            ? ''
            : count(left, admitted.left, document.documentElement.lang);
    note.hidden = note.textContent === '';
  }

  #limit(): string {
    return this.querySelector<HTMLInputElement>('[name="time"]:checked')?.value ?? 'standard';
  }

  #showEarlier(): void {
    const { exam, points, score, passed } = this.#given;
    const list = this.querySelector<HTMLElement>('[data-attempts]');
    const rows = attemptsAt($record.get(), exam).flatMap((attempt) => {
      const last = latestScoring(attempt);
      if (!attempt.submitted || !last) return [];
      const link = document.createElement('a');
      link.href = ofAttempt(list?.dataset['address'] ?? '', attempt.id);
      link.textContent = this.#when(attempt.submitted.at);
      const row = document.createElement('li');
      const text = scoreText(score, last, points, document.documentElement.lang);
      const verdict = hasPassed(attempt) ? ` · ${passed}` : '';
      row.append(link, ` · ${text}${verdict} · ${toFormCode(attempt)}`);
      return [row];
    });
    if (rows.length > 0) list?.replaceChildren(...rows);
  }

  #when(iso: string): string {
    return dateTime(iso, document.documentElement.lang);
  }
}

customElements.define('exam-start', ExamStart);
