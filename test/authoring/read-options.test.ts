import { expect, test } from 'vitest';
import { listOptions, readOptions } from '#authoring/read-options.ts';

const KNOWN = {
  topic: { value: '<topic>', help: 'the topic' },
  'dry-run': { help: 'writes nothing' },
};

test('tells options, their values and words apart', () => {
  const { words, values, flags, mistakes } = readOptions(
    ['a.gift', '--topic', 'calls', '--dry-run', 'b.gift'],
    KNOWN,
  );

  expect({ words, values, mistakes }).toEqual({
    words: ['a.gift', 'b.gift'],
    values: { topic: 'calls' },
    mistakes: [],
  });
  expect([...flags]).toEqual(['dry-run']);
});

test('takes a value after an equals sign, and the long dash that a chat makes of two', () => {
  expect(readOptions(['--topic=a=b'], KNOWN).values).toEqual({ topic: 'a=b' });
  expect(readOptions(['—topic', 'calls'], KNOWN).values).toEqual({ topic: 'calls' });
});

test('names the option that was meant, and what lacks a value', () => {
  expect(readOptions(['--dryrun', '--topic', '--constructor'], KNOWN).mistakes).toEqual([
    'There is no option "--dryrun". Did you mean "--dry-run"?',
    '--topic needs a value: --topic <topic>.',
    'There is no option "--constructor". Write one of: --topic, --dry-run.',
  ]);
});

test('says so when a flag is given a value, or an option has one dash', () => {
  expect(readOptions(['--dry-run=yes'], KNOWN).mistakes).toEqual([
    '--dry-run takes no value. Leave out "=yes".',
  ]);
  expect(readOptions(['-x'], KNOWN).mistakes).toEqual([
    'There is no option "-x". Write one of: --topic, --dry-run.',
  ]);
});

test('lists what there is', () => {
  expect(listOptions(KNOWN)).toBe(
    '  --topic <topic>  the topic\n  --dry-run        writes nothing',
  );
});
