import { expect, test } from 'vitest';
import { picksAsked } from '#components/roleplay/open-play.ts';

test.each([
  ['from=take-it-on,invite', ['take-it-on', 'invite']],
  ['from=', []],
  ['3f2a', undefined],
  ['', undefined],
])('reads the picks that "%s" asks to begin with', (hash, picks) => {
  expect(picksAsked(hash)).toEqual(picks);
});
