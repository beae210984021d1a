/** Says on the course page when a copy of the record is due. */
import { copyReason } from '#domain/record/reminders.ts';
import { lastBackup } from '#stores/backup.ts';
import { $events, $isLoaded, $record } from '#stores/record.ts';

class CopyReminder extends HTMLElement {
  connectedCallback(): void {
    $isLoaded.subscribe(() => this.#show());
    $record.subscribe(() => this.#show());
  }

  #show(): void {
    if (!$isLoaded.get()) return;
    const reason = copyReason({
      events: $events.get(),
      record: $record.get(),
      modules: (this.dataset['modules'] ?? '').split('|').map((lessons) => lessons.split(' ')),
      lastBackup: lastBackup(),
      now: new Date().toISOString(),
      userAgent: navigator.userAgent,
    });
    const text = this.querySelector('[data-reason]');
    if (reason && text) text.textContent = this.dataset[reason] ?? '';
    this.hidden = reason === undefined;
  }
}

customElements.define('copy-reminder', CopyReminder);
