/**
 * A name that every file system takes: letters of any script, digits and hyphens.
 *
 * @example fileName('Lin / 林', new Date(2026, 10, 22)) // => 'amends-Lin-林-2026-11-22.jsonl'
 */
export function fileName(what: string, now: Date, ending = 'jsonl'): string {
  const plain = what
    .normalize()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  // Sweden writes dates as file names want them: 2026-11-22.
  const day = new Intl.DateTimeFormat('sv').format(now);
  return ['amends', plain, day].filter(Boolean).join('-') + `.${ending}`;
}
