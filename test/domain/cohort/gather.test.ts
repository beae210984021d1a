import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupFiles, toLearner, type CohortFile } from '#domain/cohort/gather.ts';
import type { Fact } from '#domain/record/event.ts';
import { readExport } from '#domain/record/read-export.ts';
import { makeEvent } from '../record/make-event.ts';
import { anyKeptEvents, makeLine } from '../record/make-export.ts';
import { eventsOf, fileOf } from './make-cohort.ts';

const finished = (...lessons: string[]): Fact[] =>
  lessons.map((lesson) => ({ kind: 'lesson-finished', lesson }));
const ada = eventsOf('ada', finished('one', 'two', 'three'));
const bo = eventsOf('bo', finished('one'));
const textFile = (id: number, name: string, text: string): CohortFile => ({
  ...{ id, name },
  reading: readExport(text),
});
const namesOf = (files: readonly CohortFile[]) => groupFiles(files).groups.map(({ name }) => name);

describe('files of one learner', () => {
  test('are one learner with the union of their entries', () => {
    const older = fileOf(1, 'Ada', ada.slice(0, 2));
    const newer = fileOf(2, 'Ada', ada.slice(1));

    const { groups, doubts, repeated } = groupFiles([older, fileOf(3, 'Bo', bo), newer]);

    expect(groups.map(({ name, files }) => [name, files.length])).toEqual([
      ['Ada', 2],
      ['Bo', 1],
    ]);
    expect(Object.keys(toLearner(groups[0]!).record.lessons)).toEqual(['one', 'two', 'three']);
    expect([doubts, repeated]).toEqual([[], []]);
  });

  test('are named where one repeats another, and change nothing', () => {
    const files = [fileOf(1, 'Ada', ada), fileOf(2, 'Ada', ada, 'Ada (1).jsonl')];

    const { groups, repeated } = groupFiles(files);

    expect(repeated.map(({ file, of }) => [file.name, of.name])).toEqual([
      ['Ada (1).jsonl', 'Ada.jsonl'],
    ]);
    expect(toLearner(groups[0]!).record).toEqual(
      toLearner({ name: 'Ada', files: [files[0]!] }).record,
    );
  });

  test('are recognised where one was written before the learner had a name', () => {
    expect(namesOf([fileOf(1, '', ada.slice(0, 1)), fileOf(2, 'Ada', ada)])).toEqual(['Ada']);
  });

  test('leave out whatever two of them tell in two ways', () => {
    const other = { ...ada[0]!, at: '2026-01-01T00:00:00.000Z' };
    const { groups } = groupFiles([
      fileOf(1, 'Ada', ada),
      fileOf(2, 'Ada', [other, ...ada.slice(1)]),
    ]);

    const learner = toLearner(groups[0]!);

    expect(learner.conflicting).toBe(1);
    expect(Object.keys(learner.record.lessons)).toEqual(['two', 'three']);
  });
});

describe('doubts', () => {
  test('keep apart two records of one name that share nothing, until a person joins them', () => {
    const files = [fileOf(1, 'Ada', ada), fileOf(2, 'Ada', bo), fileOf(3, 'Ada', bo)];

    const { groups, doubts } = groupFiles(files);
    const joined = groupFiles(files, [[1, 3]]);

    expect(groups).toHaveLength(2);
    expect(doubts).toMatchObject([{ kind: 'namesakes', shared: 0 }]);
    expect(joined.groups).toHaveLength(1);
    expect(joined.doubts).toEqual([]);
  });

  test('keep apart two names that share entries: one may have copied the other', () => {
    const { groups, doubts } = groupFiles([
      fileOf(1, 'Ada', ada),
      fileOf(2, 'Bo', [...ada, ...bo]),
    ]);

    expect(groups.map(({ name }) => name)).toEqual(['Ada', 'Bo']);
    expect(doubts).toEqual([{ kind: 'copied', files: [1, 2], shared: 3 }]);
  });

  test('do not let a nameless record join two people who share entries with it', () => {
    const { groups, doubts } = groupFiles([
      fileOf(1, '', [...ada, ...bo]),
      fileOf(2, 'Ada', ada),
      fileOf(3, 'Bo', bo),
    ]);

    expect(groups.map(({ name }) => name)).toEqual(['Ada', 'Bo']);
    expect(doubts).toMatchObject([{ kind: 'copied', shared: 1 }]);
  });

  test('find the learner’s own older export although somebody’s copy came first', () => {
    const files = [fileOf(1, 'Bo', ada), fileOf(2, 'Ada', ada.slice(0, 1)), fileOf(3, 'Ada', ada)];

    expect(groupFiles(files).groups.map(({ files: own }) => own.length)).toEqual([1, 2]);
  });
});

describe('files that are no record', () => {
  test('are named, each for what it is', () => {
    const newer = makeLine({ v: 9, id: 'x', clock: 1, at: '', kind: 'thought' });
    const { groups, ...other } = groupFiles([
      textFile(1, 'minutes.txt', 'We met on Monday.\nNobody was late.'),
      textFile(2, 'nothing.jsonl', '\n\n'),
      textFile(3, 'tomorrow.jsonl', newer),
    ]);

    expect(groups).toEqual([]);
    expect(other.foreign.map(({ name }) => name)).toEqual(['minutes.txt']);
    expect(other.empty.map(({ name }) => name)).toEqual(['nothing.jsonl']);
    expect(other.unreadable.map(({ name }) => name)).toEqual(['tomorrow.jsonl']);
  });

  test('are told from the record of somebody who has not begun', () => {
    const { groups } = groupFiles([fileOf(1, 'Ada', [])]);

    expect(groups.map(toLearner)).toMatchObject([{ name: 'Ada', answers: [], conflicting: 0 }]);
  });
});

test('the order in which files come changes nobody’s record', () => {
  fc.assert(
    fc.property(anyKeptEvents, fc.nat(60), fc.nat(60), (events, from, to) => {
      const files = [
        fileOf(1, 'Ada', [makeEvent({ kind: 'lesson-opened', lesson: 'shared' }), ...events]),
        fileOf(2, 'Ada', [
          makeEvent({ kind: 'lesson-opened', lesson: 'shared' }),
          ...events.slice(Math.min(from, to), Math.max(from, to)),
        ]),
      ];
      const there = groupFiles(files).groups.map(toLearner);
      const back = groupFiles([...files].reverse()).groups.map(toLearner);

      expect(back).toEqual(there);
    }),
  );
});
