import { readFileSync } from 'node:fs';

const file = new URL('one-value/record.ts', import.meta.url);

/**
 * Makes a site whose learner record is one value in localStorage.
 *
 * @type {readonly import('./build-variant.mjs').Change[]}
 */
export const ONE_VALUE = [
  { file: 'src/stores/record.ts', from: /^[^]+$/, to: readFileSync(file, 'utf8') },
];
