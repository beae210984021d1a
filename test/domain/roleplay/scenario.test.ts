import { describe, expect, test } from 'vitest';
import { locate } from '#domain/roleplay/play.ts';
import { toScenario } from '#domain/roleplay/scenario.ts';
import { makeRolePlay } from './make-roleplay.ts';

describe('toScenario', () => {
  test('converts every text', () => {
    const roleplay = makeRolePlay((draft) => {
      draft.beats['greet']!.stage = 'The telephone rings.';
    });

    const texts = JSON.stringify(toScenario(roleplay, () => '…'));

    expect(texts).not.toMatch(/[a-z] [a-z]/i);
  });

  test('leaves the walkthroughs and unknown fields behind', () => {
    const roleplay = { ...makeRolePlay(), note: 'for authors' };

    const scenario = toScenario(roleplay, (text) => text);

    expect(scenario).not.toHaveProperty('walkthroughs');
    expect(scenario).not.toHaveProperty('note');
  });

  test('keeps what a play needs', () => {
    const roleplay = makeRolePlay();
    const picks = ['own-it', 'explain', 'promise', 'own-it', 'explain'];

    const scenario = toScenario(roleplay, (text) => text);

    expect(locate(scenario, picks)).toEqual(locate(roleplay, picks));
  });
});
