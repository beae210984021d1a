import { expect, test } from 'vitest';
import { fileName } from '#components/record/file-name.ts';

const now = new Date(2026, 10, 2, 23, 59);

test.each([
  ['Ada', 'amends-Ada-2026-11-02.jsonl'],
  ['林晓雨', 'amends-林晓雨-2026-11-02.jsonl'],
  ['Zoë O’Brien', 'amends-Zoë-O-Brien-2026-11-02.jsonl'],
  ['../../etc/passwd', 'amends-etc-passwd-2026-11-02.jsonl'],
  ['a\u0000b:c*?"<>|', 'amends-a-b-c-2026-11-02.jsonl'],
  ['///', 'amends-2026-11-02.jsonl'],
])('makes of %j a name that every file system takes', (name, file) => {
  expect(fileName(name, now)).toBe(file);
});
