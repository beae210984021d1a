import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { countCoverage } from '#authoring/count-coverage.ts';
import { findTouched } from '#authoring/find-touched.ts';
import { formatTable } from '#authoring/format-table.ts';
import { readContent } from '#authoring/read-content.ts';
import { wordRows } from '#authoring/word-rows.ts';
import { makeContent, type Changes } from './make-content.ts';

const COMMAND = fileURLToPath(new URL('../../src/authoring/coverage.ts', import.meta.url));

const MORE = `- id: K002-067
  fact: A greeting comes first.
  document: '002'
  core: true
  lesson: second-call
- id: K002-068
  fact: A late parcel is looked for at once.
  document: '002'
  core: true
  roleplay: late-parcel
- id: K002-069
  fact: The manual has twenty pages.
  document: '002'
  core: false
  background: true
`;

const more: Changes = { 'facts/002.yaml': (base) => base + MORE };

async function run(changes: Changes, ...rows: string[]) {
  const cwd = await makeContent(changes);
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...rows], {
    cwd,
    encoding: 'utf8',
  });
  return { status, said: stdout, complained: stderr };
}

describe('npm run coverage', () => {
  test('prints what there is by module and by lesson, and ends with the share', async () => {
    const { status, said } = await run(more);

    expect(status).toBe(0);
    expect(said).toMatchInlineSnapshot(`
      "Rows of the register, by the module they belong to

      module    taught  core  elective
      calls          1     2         0
      together       1     2         0

      1 row of cases, 1 taught; 1 row kept for editors.

      Items and role-plays, by lesson

      lesson                 rows  items  single  multiple  true-false  order  match  categorise  cloze  best-worst  recall  apply  judge  role-plays
      first-call                1      4       2         0           2      0      0           0      0           0       3      1      0  late-parcel
      second-call (planned)     0      0       0         0           0      0      0           0      0           0       0      0      0

      Core rows that wait

      belongs to   rows  which
      second-call     1  K002-067

      Core rows covered: 2 of 3, 66.6 %.
      "
    `);
  });

  test('prints what to look at again when a fact changes', async () => {
    const { status, said } = await run(more, 'k002-066', 'K002-067', 'K002-068', 'K002-069');

    expect(status).toBe(0);
    expect(said).toMatchInlineSnapshot(`
      "K002-066  The telephone is answered within two rings.
      Document 002, core. Caveat (D23): One firm’s standard.

      lesson     first-call
        the whole lesson: calls-hang-up
        #pick-up: calls-first-words, calls-two-things
        #read-back: calls-read-back
      role-play  late-parcel

      K002-067  A greeting comes first.
      Document 002, core.

      Nothing teaches it yet. It belongs to "second-call".

      K002-068  A late parcel is looked for at once.
      Document 002, core.

      role-play  late-parcel

      K002-069  The manual has twenty pages.
      Document 002, kept for editors.

      No lesson teaches it.

      "
    `);
  });

  test('says so when there is no such row', async () => {
    const { status, said, complained } = await run({}, 'K002-0666');

    expect({ status, said }).toEqual({ status: 1, said: '' });
    expect(complained).toMatchInlineSnapshot(`
      "There is no row "K002-0666" in content/facts. Did you mean "K002-066"?

      "
    `);
  });

  test('knows nothing of a course without a register', async () => {
    const { status, said } = await run({ 'facts/002.yaml': null });

    expect(status).toBe(0);
    expect(said).toContain('Core rows covered: 0 of 0.');
  });
});

describe('findTouched', () => {
  test('names sections in the order of the lesson, and the lesson as a whole first', async () => {
    const content = await readContent(await makeContent());

    expect(findTouched(content, 'K002-066')?.lessons).toEqual([
      {
        id: 'first-call',
        sections: [
          { anchor: undefined, items: ['calls-hang-up'] },
          { anchor: 'pick-up', items: ['calls-first-words', 'calls-two-things'] },
          { anchor: 'read-back', items: ['calls-read-back'] },
        ],
      },
    ]);
  });
});

describe('wordRows', () => {
  test('draws together rows that follow one another in one document', () => {
    const rows = ['K002-009', 'K002-010', 'K002-011', 'K002-013', 'K003-14', 'K003-15'];

    expect(wordRows(rows)).toBe('K002-009–011, K002-013, K003-14–15');
  });

  test('leaves rows apart that follow one another in two documents', () => {
    expect(wordRows(['K001-99', 'K003-100'])).toBe('K001-99, K003-100');
  });
});

describe('formatTable', () => {
  test('sets text to the left and numbers to the right, and leaves no blanks at the end', () => {
    const table = formatTable([
      ['lesson', 'rows', 'role-plays'],
      ['first-call', 4, ''],
      ['last', 12, 'late-parcel'],
    ]);

    expect(table).toBe(
      ['lesson      rows  role-plays', 'first-call     4', 'last          12  late-parcel'].join(
        '\n',
      ),
    );
  });
});

describe('countCoverage', () => {
  test('tells for each lesson how many of its own rows are taught', async () => {
    const content = await readContent(await makeContent(more));

    const { lessons } = countCoverage(content);

    expect(lessons.map(({ lesson, own }) => [lesson, own.taught, own.all])).toEqual([
      ['first-call', 1, 1],
      ['second-call', 0, 1],
    ]);
  });

  test('counts the items that a document prescribes', async () => {
    const documented = `  documented:
    { exam: PRAC, number: '01', provenance: derived, confidence: high }
`;
    const content = await readContent(
      await makeContent({ 'items/calls.yaml': (base) => base + documented }),
    );

    expect(countCoverage(content).lessons.map((lesson) => lesson.documented)).toEqual([1, 0]);
  });
});
