import { describe, expect, test } from 'vitest';
import { locate } from '#domain/roleplay/play.ts';
import { toScenario } from '#domain/roleplay/scenario.ts';
import { makeRolePlay } from './make-roleplay.ts';

describe('toScenario', () => {
  test('converts every text', () => {
    const roleplay = makeRolePlay((draft) => {
      draft.beats['greet']!.stage = 'The telephone rings.';
      draft.beats['greet']!.workshop = {
        wants: [{ id: 'time', name: 'A time', why: 'She can plan.', is: 'gives-a-time' }],
        avoids: [],
      };
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

  test('takes the phrases of a workshop along, in the language of the page', () => {
    const calm = {
      id: 'calm',
      name: 'Calm',
      why: 'It is hers.',
      match: { zh: ['冷静'], en: ['calm'] },
    };
    const short = {
      ...calm,
      match: undefined,
      is: 'short-enough',
      atMost: { zh: 9, en: 5 },
    } as const;
    const roleplay = makeRolePlay((draft) => {
      draft.beats['greet']!.workshop = { wants: [short], avoids: [calm] };
    });
    const workshopIn = (lang?: 'zh' | 'en') =>
      toScenario(roleplay, (text) => text, lang).beats['greet']?.workshop;

    expect(workshopIn()).toEqual({ wants: [short], avoids: [calm] });
    expect(workshopIn('en')).toEqual({
      wants: [{ ...short, atMost: { en: 5 } }],
      avoids: [{ ...calm, match: { en: ['calm'] } }],
    });
  });
});
