import { describe, expect, test } from 'vitest';
import type { Fact, RecordEvent } from '#domain/record/event.ts';
import { fold } from '#domain/record/fold.ts';
import { copyReason, evictsStorage } from '#domain/record/reminders.ts';
import { FACTS, makeEvent } from './make-event.ts';

const CHROME =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
const SAFARI =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15';

describe('copyReason', () => {
  const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T09:00:00.000Z`;
  const lesson = (id: string, on: number) => happened({ kind: 'lesson-finished', lesson: id }, on);
  const exam = (on: number) => [
    happened(FACTS['attempt-started'], on),
    happened(FACTS['attempt-submitted'], on),
  ];
  let clock = 0;

  function happened(fact: Fact, on: number): RecordEvent {
    clock += 1;
    return makeEvent(fact, { clock, at: day(on) });
  }

  function reason(
    events: readonly RecordEvent[],
    { lastBackup, today = 20, userAgent = CHROME }: Partial<Case> = {},
  ) {
    const modules = [['greet', 'listen'], ['close']];
    const backup = lastBackup === undefined ? undefined : day(lastBackup);
    const situation = { events, record: fold(events), modules, now: day(today), userAgent };
    return copyReason({ ...situation, lastBackup: backup });
  }

  interface Case {
    lastBackup: number;
    today: number;
    userAgent: string;
  }

  test('is none before anything is done', () => {
    expect(reason([], { userAgent: SAFARI })).toBeUndefined();
  });

  test('is an exam handed in, until a copy is made', () => {
    expect(reason(exam(10))).toBe('exam');
    expect(reason(exam(10), { lastBackup: 9 })).toBe('exam');
    expect(reason(exam(10), { lastBackup: 11 })).toBeUndefined();
  });

  test('is no exam that is still open', () => {
    expect(reason(exam(10).slice(0, 1))).toBeUndefined();
  });

  test('is a module whose last lesson was finished, until a copy is made', () => {
    expect(reason([lesson('greet', 9)])).toBeUndefined();
    expect(reason([lesson('greet', 9), lesson('listen', 10)])).toBe('module');
    expect(reason([lesson('greet', 9), lesson('listen', 11)], { lastBackup: 10 })).toBe('module');
    expect(reason([lesson('close', 9)], { lastBackup: 10 })).toBeUndefined();
  });

  test('is a browser that deletes, more than five days after the last copy', () => {
    const later = [lesson('greet', 2), happened(FACTS['lesson-opened'], 12)];

    expect(reason(later, { lastBackup: 10, today: 15, userAgent: SAFARI })).toBeUndefined();
    expect(reason(later, { lastBackup: 10, today: 16, userAgent: SAFARI })).toBe('eviction');
    expect(reason(later, { lastBackup: 10, today: 16 })).toBeUndefined();
  });

  test('counts the days from the first thing done where there was no copy yet', () => {
    const events = [lesson('greet', 10)];

    expect(reason(events, { today: 15, userAgent: SAFARI })).toBeUndefined();
    expect(reason(events, { today: 16, userAgent: SAFARI })).toBe('eviction');
  });

  test('is none where the last copy holds everything, however old it is', () => {
    const events = [lesson('greet', 1)];

    expect(reason(events, { lastBackup: 2, today: 28, userAgent: SAFARI })).toBeUndefined();
  });
});

describe('evictsStorage', () => {
  test.each([
    ['Safari on a Mac', SAFARI],
    [
      'Safari on an iPhone',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    ],
    [
      'Chrome on an iPhone',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/141.0.0.0 Mobile/15E148 Safari/604.1',
    ],
  ])('is true of %s', (_, userAgent) => {
    expect(evictsStorage(userAgent)).toBe(true);
  });

  test.each([
    ['Chrome', CHROME],
    ['Edge', `${CHROME} Edg/141.0.0.0`],
    ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0'],
    [
      'the old browser of Android',
      'Mozilla/5.0 (Linux; U; Android 4.4; en-us) AppleWebKit/534.30 (KHTML, like Gecko) Version/4.0 Mobile Safari/534.30',
    ],
    ['nothing', ''],
  ])('is false of %s', (_, userAgent) => {
    expect(evictsStorage(userAgent)).toBe(false);
  });
});
