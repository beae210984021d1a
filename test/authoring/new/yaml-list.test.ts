import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addEntry, removeEntry } from '#authoring/new/yaml-list.ts';
import { CourseSchema } from '#schemas/course.ts';

describe('an entry is added', () => {
  test.each([
    ['in brackets', 'a: [x, y] # c\nb: 1\n', 'a: [x, y, z] # c\nb: 1\n'],
    ['in empty brackets', 'a: [] # c\n', 'a: [z] # c\n'],
    ['after a comma at the end', 'a: [x, y,]\n', 'a: [x, y, z,]\n'],
    [
      'in brackets over several lines',
      'a:\n  [\n    x, # c\n  ]\n',
      'a:\n  [\n    x, z, # c\n  ]\n',
    ],
    [
      'on a line',
      'a:\n  - x # one\n  # two\n\nb: 1\n',
      'a:\n  - x # one\n  - z\n  # two\n\nb: 1\n',
    ],
    ['on a line that is not indented', 'a:\n- x\nb: 1\n', 'a:\n- x\n- z\nb: 1\n'],
    ['at the end of a file without line break', 'a:\n  - x', 'a:\n  - x\n  - z'],
    [
      'with the line breaks of the file',
      'a:\r\n  - x\r\nb: 1\r\n',
      'a:\r\n  - x\r\n  - z\r\nb: 1\r\n',
    ],
    ['behind a byte-order mark', '\uFEFFa: [x]\n', '\uFEFFa: [x, z]\n'],
    [
      'to a list that is not there, above the comments',
      'b:\n  - x\n\n# end\n',
      'b:\n  - x\na: [z]\n\n# end\n',
    ],
    ['to a list that is not there', 'b: >\n  long\n\n# end\n', 'b: >\n  long\na: [z]\n\n# end\n'],
  ])('%s', (_, before, after) => {
    expect(addEntry(before, ['a'], 'z')).toBe(after);
  });

  test('at any place, below the comment of the one that it follows', () => {
    const before = 'a:\n  # one\n  - x\n  # two\n  - y\n';

    expect(addEntry(before, ['a'], 'z', 0)).toBe('a:\n  # one\n  - z\n  - x\n  # two\n  - y\n');
    expect(addEntry(before, ['a'], 'z', 1)).toBe('a:\n  # one\n  - x\n  - z\n  # two\n  - y\n');
  });

  test.each([
    ['an alias', 'b: &l [x]\na: *l\n'],
    ['nothing where a list should be', 'a:\nb: 1\n'],
    ['a text', 'a: x\n'],
    ['a file that cannot be read', 'a: [x\n'],
  ])('never to %s', (_, before) => {
    expect(addEntry(before, ['a'], 'z')).toBeUndefined();
  });
});

test('an entry of several lines is never added in brackets', () => {
  expect(addEntry('a: [x]\n', ['a'], 'id: z\nb: 1')).toBeUndefined();
  expect(addEntry('a:\n  - x\n', ['a'], 'id: z\nb: 1')).toBe('a:\n  - x\n  - id: z\n    b: 1\n');
});

describe('an entry is taken out', () => {
  test.each([
    ['first in brackets', 'a: [x, y, z]\n', 0, 'a: [y, z]\n'],
    ['last in brackets', 'a: [x, y, z]\n', 2, 'a: [x, y]\n'],
    ['alone in brackets', 'a: [x] # c\n', 0, 'a: [] # c\n'],
    ['behind a comment', 'a: [x, # one\n  y]\n', 1, 'a: [x # one\n  ]\n'],
    ['on a line', 'a:\n  - x # one\n  # two\n  - y\nb: 1\n', 1, 'a:\n  - x # one\n  # two\nb: 1\n'],
    ['alone on a line', 'a: # c\n  # two\n  - x\nb: 1\n', 0, 'a: [] # c\n  # two\nb: 1\n'],
  ])('%s', (_, before, index, after) => {
    expect(removeEntry(before, ['a'], index)).toBe(after);
  });
});

const course = readFileSync('content/course.yaml', 'utf8');

test('adds to every list of the course, and changes no other byte of it', () => {
  const { modules } = CourseSchema.parse(parse(course));
  const paths = [
    ['exams'],
    ...modules.flatMap((_, index) =>
      ['lessons', 'planned', 'roleplays'].map((list) => ['modules', index, list]),
    ),
  ];

  for (const path of paths) {
    const after = addEntry(course, path, 'quite-new') ?? '';
    expect(after).toContain('quite-new');
    expect(isOneInsertion(course, after), path.join('.')).toBe(true);
  }
});

/** How the lists of a generated course are written. */
const style = fc.constantFrom('brackets', 'lines', 'lines at the margin', 'open brackets');
const id = fc.stringMatching(/^[a-z]{1,6}(-[a-z]{1,4})?$/).map((name) => `x${name}`);
const comment = fc.constantFrom('', ' # why', '  # 讲过的');
const module = fc.record({
  ids: fc.uniqueArray(id, { maxLength: 5 }),
  style,
  comment,
  above: fc.boolean(),
});
const text = fc
  .record({
    modules: fc.array(module, { minLength: 1, maxLength: 4 }),
    crlf: fc.boolean(),
    ends: fc.boolean(),
  })
  .map(({ modules, crlf, ends }) => {
    const lines = ['# The course', '', 'modules:', ...modules.flatMap(writeModule), '# end'];
    const whole = lines.join(crlf ? '\r\n' : '\n');
    return { modules, text: ends ? `${whole}${crlf ? '\r\n' : '\n'}` : whole };
  });

function writeModule({
  ids,
  style,
  comment,
  above,
}: typeof module extends fc.Arbitrary<infer T> ? T : never) {
  const note = above ? ['    # about the lessons'] : [];
  const head = ['  - id: m # a module', "    title: { zh: '课：一', en: One }", ...note];
  const tail = ['', '    # between', '    track: core'];
  if (ids.length === 0 || style === 'brackets') {
    return [...head, `    lessons: [${ids.join(', ')}]${comment}`, ...tail];
  }
  if (style === 'open brackets') {
    return [
      ...head,
      '    lessons:',
      '      [',
      ...ids.map((each) => `        ${each},${comment}`),
      '      ]',
      ...tail,
    ];
  }
  const indent = style === 'lines' ? '      ' : '    ';
  return [
    ...head,
    `    lessons:${comment}`,
    ...ids.map((each) => `${indent}- ${each}${comment}`),
    ...tail,
  ];
}

test('adds anywhere in a list however it is written, and changes no other byte', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), ({ modules, text: before }, at, position) => {
      const index = at % modules.length;
      const ids = modules[index]?.ids ?? [];
      const place = position % (ids.length + 1);
      const after = addEntry(before, ['modules', index, 'lessons'], 'quite-new', place) ?? '';

      expect(lessonsOf(after, index)).toEqual(ids.toSpliced(place, 0, 'quite-new'));
      expect(isOneInsertion(before, after)).toBe(true);
    }),
  );
});

test('takes out any entry however it is written, and no other line', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), ({ modules, text: before }, at, position) => {
      const index = at % modules.length;
      const ids = modules[index]?.ids ?? [];
      fc.pre(ids.length > 0);
      const place = position % ids.length;
      const after = removeEntry(before, ['modules', index, 'lessons'], place) ?? '';

      expect(lessonsOf(after, index)).toEqual(ids.toSpliced(place, 1));
      const kept = before.split('\n').filter((line) => !/lessons|^ *(- )?x|^ *\]/.test(line));
      const left = after.split('\n');
      expect(kept.filter((line) => !left.includes(line))).toEqual([]);
      expect(after.length).toBeLessThan(before.length + ' []'.length);
    }),
  );
});

function lessonsOf(written: string, index: number): unknown {
  return (parse(written) as { modules: { lessons: unknown }[] }).modules[index]?.lessons;
}

/** Whether the one text is the other with a single piece put in. */
function isOneInsertion(before: string, after: string): boolean {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return start + end === before.length && after.length > before.length;
}
