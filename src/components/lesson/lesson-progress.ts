/** Follows the reader through a lesson: opened, sections reached, checks tried, finished. */
import { date, fill } from '#domain/text/format.ts';
import { $isLoaded, $record, keep } from '#stores/record.ts';

class LessonProgress extends HTMLElement {
  #lesson = '';
  #checks: string[] = [];
  #isEndReached = false;

  connectedCallback(): void {
    this.#lesson = this.dataset['lesson'] ?? '';
    this.#checks = (this.dataset['checks'] ?? '').split(' ').filter(Boolean);
    const contents = this.querySelector<HTMLDetailsElement>('.contents');
    if (contents && innerWidth < 1024) contents.open = false;
    this.querySelector('[data-print]')?.addEventListener('click', () => print());

    const stop = $isLoaded.subscribe((isLoaded) => {
      if (!isLoaded) return;
      queueMicrotask(() => stop());
      this.#begin();
    });
  }

  #begin(): void {
    const state = $record.get().lessons[this.#lesson];
    if (!state?.finishedAt) this.#offerToResume(state?.sections.at(-1));
    if (!state) keep({ kind: 'lesson-opened', lesson: this.#lesson });
    this.#watchSections();
    this.#watchEnd();
    $record.subscribe(() => this.#showFinish());
  }

  #offerToResume(section: string | undefined): void {
    const offer = this.querySelector<HTMLElement>('.resume');
    const heading = section ? document.getElementById(section) : null;
    const link = offer?.querySelector('a');
    if (!offer || !heading || !link || location.hash) return;
    link.href = `#${heading.id}`;
    link.textContent = fill(this.dataset['resume'] ?? '', { section: heading.textContent });
    offer.hidden = false;
  }

  /** Notes the section being read, also after a jump past several headings. */
  #watchSections(): void {
    const headings = [...this.querySelectorAll<HTMLElement>('.prose h2[id]')];
    const note = () => {
      const above = headings.filter((one) => one.getBoundingClientRect().top < innerHeight * 0.45);
      const current = above.at(-1);
      if (current) this.#reach(current.id);
    };
    const observer = new IntersectionObserver(note, { rootMargin: '0px 0px -55% 0px' });
    for (const heading of headings) observer.observe(heading);
    addEventListener('scrollend', note);
  }

  #reach(section: string): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.contents a')) {
      if (link.hash === `#${section}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const known = $record.get().lessons[this.#lesson]?.sections ?? [];
    if (!known.includes(section)) keep({ kind: 'lesson-reached', lesson: this.#lesson, section });
  }

  #watchEnd(): void {
    const end = this.querySelector('[data-finish]');
    if (!end) return;
    new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      this.#isEndReached = true;
      this.#showFinish();
    }).observe(end);
  }

  #showFinish(): void {
    const { items, lessons } = $record.get();
    const left = this.#checks.filter((id) => !items[id]);
    const finishedAt = lessons[this.#lesson]?.finishedAt;
    if (!finishedAt && left.length === 0 && this.#isEndReached) {
      keep({ kind: 'lesson-finished', lesson: this.#lesson });
      return;
    }
    this.#showState(finishedAt, left);
  }

  #showState(finishedAt: string | undefined, left: readonly string[]): void {
    const panel = this.querySelector<HTMLElement>('[data-finish]');
    const missing = panel?.querySelector<HTMLElement>('[data-missing]');
    const done = panel?.querySelector<HTMLElement>('[data-done]');
    if (!panel || !missing || !done) return;
    panel.dataset['progress'] = finishedAt ? 'finished' : 'begun';
    missing.hidden = finishedAt !== undefined;
    done.hidden = finishedAt === undefined;

    missing
      .querySelector('[data-checks-left]')
      ?.replaceChildren(...left.map((id) => this.#linkTo(id)));
    const dateOf = done.querySelector('[data-date]');
    if (finishedAt && dateOf) {
      const when = date(finishedAt, document.documentElement.lang);
      dateOf.textContent = fill(this.dataset['finished'] ?? '', { date: when });
    }
  }

  #linkTo(check: string): HTMLAnchorElement {
    const link = document.createElement('a');
    link.href = `#check-${check}`;
    link.textContent = fill(this.dataset['check'] ?? '', { n: this.#checks.indexOf(check) + 1 });
    return link;
  }
}

customElements.define('lesson-progress', LessonProgress);
