/** Sentences one after the other. Chinese has no space between them. */
export function sentences(tag: string, ...said: readonly string[]): string {
  return said.filter(Boolean).join(tag === 'en' ? ' ' : '');
}
