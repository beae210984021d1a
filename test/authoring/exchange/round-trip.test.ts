import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES } from '#authoring/exchange/formats.ts';
import type { Format } from '#authoring/exchange/carried.ts';
import type { Language } from '#authoring/exchange/multilang.ts';
import type { Outcome } from '#authoring/exchange/question.ts';
import { readContent } from '#authoring/read-content.ts';
import { essenceOf } from './essence.ts';
import { thereAndBack } from './there-and-back.ts';

const { items } = await readContent(process.cwd());
const bank = items.entries.map(({ data }) => data);

const LANGUAGES: readonly Language[] = ['zh', 'en', 'both'];
const ways = FORMAT_NAMES.flatMap((format) =>
  LANGUAGES.map((language): [Format, Language] => [format, language]),
);

/** What no file of a format can hold, and the report therefore has to name. */
const LEFT_OUT: Readonly<
  Record<Format, (item: (typeof bank)[number], language: Language) => boolean>
> = {
  gift: (item, language) => item.type === 'cloze' && (item.gaps.length > 1 || language === 'both'),
  moodle: (item, language) => item.type === 'cloze' && language === 'both',
  csv: () => false,
};

describe.each(ways)('the bank as %s in %s', (format, language) => {
  const { exported, imported, back } = thereAndBack(bank, format, language);
  const kept = bank.filter((item) => !LEFT_OUT[format](item, language));

  test('leaves out what the format cannot hold, and names exactly that', () => {
    const left = exported.filter(({ as }) => as === undefined).map(({ name }) => name);

    expect(bank.length).toBeGreaterThan(300);
    expect(left).toEqual(bank.filter((item) => !kept.includes(item)).map(({ id }) => id));
    expect(exported.filter(({ as, notes }) => !as && notes[0]?.kind !== 'left-out')).toEqual([]);
  });

  test('brings back every other item', () => {
    expect(back.map(({ item }) => item.id)).toEqual(kept.map(({ id }) => id));
  });

  test('is what it was, but for what the report names', () => {
    const differing = kept.map((item, index) => {
      const before = essenceOf(item, language);
      const after = back[index] ? essenceOf(back[index].item, language) : {};
      const fields = Object.keys(before).filter(
        (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
      );
      return [item.id, fields];
    });

    expect(differing).toEqual(kept.map(({ id }) => [id, lostIn(exported, id)]));
  });

  test('says on the way back what has to be written, and marks it', () => {
    for (const { item, remarks } of back) {
      const notes = imported.find(({ name }) => name === item.id)?.notes ?? [];
      const missing = notes.flatMap(({ kind, what }) => (kind === 'to-write' ? [what] : []));
      const marked = JSON.stringify([item, remarks]).includes('TODO');

      expect([item.id, marked]).toEqual([item.id, missing.length > 0]);
      expect(missing.includes('language')).toBe(language !== 'both');
      expect(missing.includes('section')).toBe(!item.teaches.includes('#'));
    }
  });
});

function lostIn(outcomes: readonly Outcome[], id: string): string[] {
  const notes = outcomes.find(({ name }) => name === id)?.notes ?? [];
  return notes.flatMap(({ kind, what }) => (kind === 'lost' ? [what] : []));
}
