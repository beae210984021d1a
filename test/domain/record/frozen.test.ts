import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { compareEvents } from '#domain/record/event.ts';
import { exportRecord } from '#domain/record/export-record.ts';
import { fold } from '#domain/record/fold.ts';
import { previewImport } from '#domain/record/preview-import.ts';
import { readExport } from '#domain/record/read-export.ts';
import { attemptsAt, openAttempt, playsOf } from '#domain/record/select.ts';
import { CURRENT, UPCASTS } from '#domain/record/upcast.ts';
import { FACTS } from './make-event.ts';

/** A record as each version wrote it. Add the file of a new version; never edit an old one. */
const FROZEN: Readonly<Record<string, string>> = {
  'v1.jsonl': 'fddcfdf9f9ab68ef0b84492d18efcd56f2edbc613cca9679855e4cb9b7096022',
  'v2.jsonl': 'd245cf04df214a5927f390d32f3bedbc38daf4cd27791e3a7a018291b397abee',
};

const FOLDER = 'test/fixtures/records';
const readFixture = (file: string) => readExport(readFileSync(`${FOLDER}/${file}`, 'utf8'));

describe('the frozen records', () => {
  test('are there for every version', () => {
    const versions = Array.from({ length: CURRENT }, (_, index) => `v${index + 1}.jsonl`);

    expect(Object.keys(FROZEN)).toEqual(versions);
    expect(globSync('*.jsonl', { cwd: FOLDER }).sort()).toEqual([...versions].sort());
  });

  test.each(Object.entries(FROZEN))('were never edited: %s', (file, hash) => {
    const bytes = readFileSync(`${FOLDER}/${file}`);

    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
  });

  test.each(Object.keys(FROZEN))('are read whole: %s', (file) => {
    expect(readFixture(file)).toMatchObject({ damaged: [], newer: 0, isComplete: true });
  });

  test('take every step of the sequence of upcasts', () => {
    const steps = Object.keys(UPCASTS).map((version) => vi.spyOn(UPCASTS, Number(version)));

    Object.keys(FROZEN).forEach(readFixture);

    expect(steps.map((step) => step.mock.calls.length > 0)).toEqual(steps.map(() => true));
    vi.restoreAllMocks();
  });
});

/** The kinds of event that version 1 knew. */
const KINDS_OF_ONE = [
  ...['lesson-opened', 'lesson-reached', 'lesson-finished', 'item-answered'],
  ...['play-started', 'play-picked', 'play-ended'],
  ...['attempt-started', 'attempt-answered', 'attempt-flagged', 'attempt-jumped'],
  'attempt-submitted',
];

describe('a record of version 1', () => {
  const { name, events, total } = readFixture('v1.jsonl');
  const record = fold(events);

  test('has every kind of event', () => {
    expect(events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(KINDS_OF_ONE));
  });

  test('is told as it was', () => {
    expect([name, total, events.length]).toEqual(['林 Lin “小林” 👋', 49, 49]);
    expect(events).toEqual([...events].sort(compareEvents));
  });

  test('folds to what the learner did', () => {
    expect(Object.keys(record.lessons)).toEqual([
      ...['four-customer-styles', 'telephone-etiquette', 'the-window-lifter-case'],
      '练习：“开场白” 👋',
    ]);
    expect(record.lessons['four-customer-styles']).toEqual({
      openedAt: '2026-11-16T08:02:11.517Z',
      openedClock: 1,
      finishedAt: '2026-11-16T08:18:27.924Z',
      sections: [
        ...['four-voices', 'two-axes', 'driving'],
        ...['expressive', 'amiable', 'analytical', 'adapt'],
      ],
    });
    expect(
      Object.values(record.items).map(({ answers, correct }) => [answers.length, correct]),
    ).toEqual([
      ...[
        [1, true],
        [2, true],
        [1, true],
      ],
    ]);
  });

  test('folds to the plays and attempts, newest first', () => {
    expect(
      playsOf(record, 'window-lifter-call').map(({ picks, takenOver, ended }) => [
        ...[picks.length, takenOver, ended?.passed, ended?.share],
      ]),
    ).toEqual([
      [7, 3, true, 0.8285714285714286],
      [7, 0, false, 0.4857142857142857],
    ]);
    expect(
      attemptsAt(record, 'c18001s').map(({ form, responses, flagged, jumps, submitted }) => [
        ...[form.length, Object.keys(responses).length, flagged.length, jumps],
        ...[submitted?.earned, submitted?.possible, submitted?.passed],
      ]),
    ).toEqual([
      [10, 1, 0, [], undefined, undefined, undefined],
      [10, 10, 0, [412, -3600], 9, 10, true],
    ]);
    expect(openAttempt(record, 'c18001s')?.startedClock).toBe(45);
  });

  test('is known once it was taken over', () => {
    const reading = readFixture('v1.jsonl');

    expect(previewImport(reading, [])).toMatchObject({ fresh: events, known: 0, conflicting: [] });
    expect(previewImport(reading, events)).toMatchObject({ fresh: [], known: 49 });
  });
});

describe('a record of version 2', () => {
  const { name, events, total } = readFixture('v2.jsonl');
  const record = fold(events);

  test('has every kind of event', () => {
    expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(Object.keys(FACTS)));
    expect(events).toHaveLength(total);
  });

  test('folds to the practice, the attempts and the certificate', () => {
    const [attempt] = attemptsAt(record, 'c18001s');

    expect(Object.values(record.practices).map(({ source }) => source)).toEqual(['topic:mindset']);
    expect(attempt).toMatchObject({ draw: 1, time: 'double', content: '5f0c2ab1' });
    expect(attempt?.rescored.map(({ earned }) => earned)).toEqual([10]);
    expect(record.certificates[attempt?.id ?? '']).toMatchObject({
      name: '林 Lin',
      exam: 'c18001s',
    });
  });

  test('is exported the same as long as this version writes', () => {
    expect(CURRENT).toBe(2);
    expect(exportRecord(name, events, '2026-11-27T09:00:00.000Z')).toBe(
      readFileSync(`${FOLDER}/v2.jsonl`, 'utf8'),
    );
  });
});
