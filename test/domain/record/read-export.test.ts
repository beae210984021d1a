import { CURRENT } from '#domain/record/upcast.ts';
import { describe, expect, test } from 'vitest';
import { readExport } from '#domain/record/read-export.ts';
import { FACTS, makeEvent } from './make-event.ts';
import { makeExport, makeLine, makeMany, splitLines } from './make-export.ts';

const events = makeMany(12);
const text = makeExport(events);
const lines = splitLines(text);
const [header = '', first = ''] = lines;
const footer = lines.at(-1) ?? '';
const good = makeEvent(FACTS['lesson-opened'], { id: 'good', clock: 99 });

/** A whole file with one more line in it, the third. */
function readWith(line: string) {
  return readExport(lines.toSpliced(2, 0, line).join('\n'));
}

describe('readExport', () => {
  test('reads a whole file', () => {
    expect(readExport(text)).toEqual({
      ...{ name: '林 Lin', events, damaged: [], newer: 0, isComplete: true, total: 12 },
    });
  });

  test.each([
    ['a byte order mark', `\ufeff${text}`],
    ['line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['line ends of old', text.replaceAll('\n', '\r')],
    ['empty lines and white space', `\n \n${text.replaceAll('\n', ' \n\t\n')}\n\n`],
    ['no line end at the end', text.trimEnd()],
  ])('does not mind %s', (_, same) => {
    expect(readExport(same)).toEqual(readExport(text));
  });

  test.each(['', '\n', '\ufeff', ' \r\n '])('finds nothing in an empty file', (empty) => {
    expect(readExport(empty)).toEqual({
      ...{ name: '', events: [], damaged: [], newer: 0, isComplete: false, total: 0 },
    });
  });

  test('cuts a name too long to be one', () => {
    expect(readExport(makeExport([], '林'.repeat(5000))).name).toBe('林'.repeat(200));
  });
});

describe('a header', () => {
  test('that is missing leaves the name empty, and the rest complete', () => {
    expect(readExport(lines.slice(1).join('\n'))).toMatchObject({
      ...{ name: '', damaged: [], isComplete: true, total: 12 },
    });
  });

  test('that is damaged is a damaged line', () => {
    const reading = readExport(text.replace('{"amends"', '{"amend'));

    expect(reading).toMatchObject({ name: '', isComplete: true, total: 13 });
    expect(reading.events).toEqual(events);
    expect(reading.damaged).toEqual([
      { line: 1, raw: header.replace('{"amends"', '{"amend'), reason: 'not-json' },
    ]);
  });

  test.each([
    ['of another kind', '{"amends":"course","v":1,"name":"Lin"}', 'not-an-event'],
    ['without a name', '{"amends":"record","v":1}', 'not-an-event'],
    [
      'with a forbidden name',
      '{"amends":"record","v":1,"name":"","__proto__":1}',
      'forbidden-name',
    ],
  ])('%s is a damaged line', (_, other, reason) => {
    const reading = readExport([other, ...lines.slice(1)].join('\n'));

    expect(reading).toMatchObject({ name: '', total: 13, damaged: [{ line: 1, reason }] });
  });

  test('is one only on the first line', () => {
    expect(readWith(header).damaged).toEqual([{ line: 3, raw: header, reason: 'not-an-event' }]);
  });

  test('of a newer format is read as far as it goes', () => {
    const newer = '{"amends":"record","v":2,"name":"Lin","device":"desk"}';

    expect(readExport([newer, ...lines.slice(1)].join('\n'))).toMatchObject({
      ...{ name: 'Lin', damaged: [], total: 12 },
    });
  });
});

describe('a footer', () => {
  test('that is missing leaves the file incomplete', () => {
    expect(readExport(lines.slice(0, -1).join('\n'))).toMatchObject({
      ...{ damaged: [], isComplete: false, total: 12 },
    });
  });

  test('that is damaged is a damaged line, and leaves the file incomplete', () => {
    const reading = readExport(text.slice(0, -20));

    expect(reading).toMatchObject({ isComplete: false, total: 13 });
    expect(reading.damaged).toEqual([{ line: 14, raw: footer.slice(0, -19), reason: 'not-json' }]);
  });

  test.each([
    ['counts otherwise', footer.replace('12', '13')],
    ['has another hash', footer.replace(/"h":"./, '"h":"x')],
  ])('that %s leaves the file incomplete, and is no damaged line', (_, other) => {
    expect(readExport([...lines.slice(0, -1), other].join('\n'))).toMatchObject({
      ...{ damaged: [], isComplete: false, total: 12 },
    });
  });

  test('is one only on the last line', () => {
    expect(readWith(footer).damaged).toEqual([{ line: 3, raw: footer, reason: 'not-an-event' }]);
  });

  test('does not fit once a line is missing, doubled or moved', () => {
    const others = [
      lines.toSpliced(3, 1),
      lines.toSpliced(3, 0, lines[3] ?? ''),
      lines.toSpliced(3, 2, lines[4] ?? '', lines[3] ?? ''),
    ];

    expect(others.map((other) => readExport(other.join('\n')).isComplete)).toEqual([
      ...[false, false, false],
    ]);
  });

  test('still fits with a strange line between: nothing that was written is missing', () => {
    expect(readWith('strange')).toMatchObject({ isComplete: true, damaged: [{ line: 3 }] });
  });
});

describe('a damaged line', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  const withField = (field: string) => makeLine(good).replace('"e":{', `"e":{${field},`);

  test.each([
    ['cut off', first.slice(0, -1), 'not-json'],
    ['no JSON', 'Dear diary,', 'not-json'],
    ['nothing but a number too large', '1e999', 'not-an-event'],
    ['a list', '[]', 'not-an-event'],
    ['null', 'null', 'not-an-event'],
    ['an event without its hash', `{"e":${JSON.stringify(good)}}`, 'not-an-event'],
    ['a hash without its event', '{"h":"00"}', 'not-an-event'],
    ['a hash that is no text', `{"h":7,"e":${JSON.stringify(good)}}`, 'not-an-event'],
    ['an event of a kind nobody knows', makeLine({ ...good, kind: 'x' }), 'not-an-event'],
    ['an event with a wrong field', makeLine({ ...good, lesson: 7 }), 'not-an-event'],
    ['an event of a version that never was', makeLine({ ...good, v: 0.5 }), 'not-an-event'],
    ['changed by one letter', makeLine(good).replace('first', 'fIrst'), 'wrong-hash'],
    ['changed by a field more', withField('"x":1'), 'wrong-hash'],
    ['changed by a number too large', withField('"x":1e999'), 'wrong-hash'],
    ['changed by a lone surrogate', withField('"x":"\ud800"'), 'wrong-hash'],
    ['a forbidden name', '{"__proto__":{"polluted":1}}', 'forbidden-name'],
    ['an event with a forbidden name', withField('"__proto__":{"polluted":1}'), 'forbidden-name'],
    ['a forbidden name in a list', '{"a":[{"constructor":1}]}', 'forbidden-name'],
    ['a forbidden name, escaped', String.raw`{"\u0070rototype":1}`, 'forbidden-name'],
    ['too deep', nested(11), 'too-deep'],
    ['far too deep', nested(50_000), 'too-deep'],
    ['an event with a field too deep', withField(`"x":${nested(9)}`), 'too-deep'],
    ['too long', JSON.stringify('x'.repeat(100_000)), 'too-large'],
    ['too deep to fit into a line', nested(100_000), 'too-large'],
  ])('%s is set aside, and all others are read', (_, line, reason) => {
    const reading = readWith(line);

    expect(reading).toMatchObject({ events, newer: 0, total: 13 });
    expect(reading.damaged).toEqual([{ line: 3, raw: line.slice(0, 500), reason }]);
    expect({}).not.toHaveProperty('polluted');
  });

  test('is one only beyond the limits, not at them', () => {
    expect(readWith(nested(10)).damaged).toMatchObject([{ reason: 'not-an-event' }]);
    expect(readWith(JSON.stringify('x'.repeat(99_998))).damaged).toMatchObject([
      { reason: 'not-an-event' },
    ]);
    expect(readWith(makeLine({ ...good, x: JSON.parse(nested(8)) })).damaged).toEqual([]);
  });

  test('keeps its number among empty lines', () => {
    expect(readExport('\n\r\n\nDear diary,\n').damaged).toMatchObject([{ line: 4 }]);
  });

  test('stands for every line after more than we read, and the footer is still found', () => {
    const many = Array.from({ length: 200_002 }, () => '7');

    const { damaged, total } = readExport([header, ...many, footer].join('\n'));

    expect(total).toBe(200_002);
    expect(damaged.slice(-3)).toEqual([
      { line: 200_001, raw: '7', reason: 'not-an-event' },
      { line: 200_002, raw: '7', reason: 'too-many' },
      { line: 200_003, raw: '7', reason: 'too-many' },
    ]);
  });
});

describe('an event newer than this code', () => {
  const newer = { ...good, v: CURRENT + 1, kind: 'lesson-dreamt', dream: 'x'.repeat(600) };

  test('is counted, and set aside as it stands', () => {
    const reading = readWith(makeLine(newer));

    expect(reading).toMatchObject({ newer: 1, total: 13 });
    expect(reading.damaged).toEqual([{ line: 3, raw: makeLine(newer), reason: 'newer' }]);
  });

  test('leaves a file complete that was written with it', () => {
    const written = makeExport([...events, newer as unknown as (typeof events)[0]]);

    expect(readExport(written)).toMatchObject({ newer: 1, isComplete: true, total: 13 });
  });

  test('is damaged like any other where its hash is wrong', () => {
    const { newer: count, damaged } = readWith(makeLine(newer).replace('dreamt', 'dreampt'));

    expect([count, damaged[0]?.reason]).toEqual([0, 'wrong-hash']);
  });
});
