import { CURRENT } from '#domain/record/upcast.ts';
import { readExport } from '#domain/record/read-export.ts';
import { expect, test } from 'vitest';

const event = {
  v: CURRENT,
  id: 'one',
  clock: 1,
  at: '2026-11-22T09:00:00.000Z',
  kind: 'lesson-opened',
  lesson: 'telephone-etiquette',
};

test('takes the lines of an emergency download, which have no header, hashes or footer', () => {
  const reading = readExport(`${JSON.stringify(event)}\n`);

  expect(reading.events).toEqual([event]);
  expect(reading.damaged).toEqual([]);
  expect(reading.isComplete).toBe(false);
});

test('sets a bare line aside that is no event', () => {
  const { lesson: _, ...broken } = event;

  expect(readExport(JSON.stringify(broken)).damaged).toMatchObject([{ reason: 'not-an-event' }]);
});
