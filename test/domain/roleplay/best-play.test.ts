import { expect, test } from 'vitest';
import { bestPicks, waysToBeats } from '#domain/roleplay/best-play.ts';
import { makeRolePlay } from './make-roleplay.ts';

const withDetour = makeRolePlay(({ beats }) => {
  beats['aside'] = structuredClone(beats['offer']!);
  beats['ask']!.choices['promise']!.goesTo = 'aside';
});

test('says the best thing to the end', () => {
  expect(bestPicks(withDetour)).toEqual(['own-it', 'own-it', 'own-it', 'own-it', 'own-it']);
});

test('leads to each beat by the best play, and aside by the fewest picks', () => {
  const ways = waysToBeats(withDetour);

  expect(ways.get('greet')).toEqual([]);
  expect(ways.get('check')).toEqual(['own-it', 'own-it', 'own-it']);
  expect(ways.get('aside')).toEqual(['own-it', 'promise']);
});
