/** Prints one part of a trainers' page: whatever else there is stays off the paper. */
class PrintPart extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-print]')) {
      button.addEventListener('click', () => this.#print(button.dataset['print'] ?? ''));
    }
    addEventListener('afterprint', () => delete document.body.dataset['print']);
  }

  #print(part: string): void {
    document.body.dataset['print'] = part;
    print();
  }
}

customElements.define('print-part', PrintPart);
