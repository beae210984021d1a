import type { RolePlay, RolePlayChoice } from '#schemas/roleplay.ts';

/** A choice that goes on to a beat. */
export function makeChoice(
  goesTo: string,
  overrides: Partial<RolePlayChoice> = {},
): RolePlayChoice {
  return {
    say: 'Let me see.',
    why: 'It tells her nothing.',
    rate: {},
    feel: {},
    goesTo,
    ...overrides,
  };
}

/**
 * A small role-play in which the check finds nothing: five beats in a row, three choices each.
 *
 * At every beat `own-it` is best, `explain` is neither, and `promise` calms most and earns nothing.
 *
 * @param spoil Changes the role-play before it is returned.
 */
export function makeRolePlay(spoil: (roleplay: RolePlay) => void = () => {}): RolePlay {
  const beatIds = ['greet', 'ask', 'offer', 'check', 'close'];
  const roleplay: RolePlay = {
    id: 'late-parcel',
    version: 1,
    title: 'The late parcel',
    summary: 'A parcel is late.',
    brief: 'You answer the telephone.',
    minutes: 5,
    lesson: 'the-window-lifter-case',
    customer: { name: 'Mr Wu', person: 'wu', style: 'amiable', channel: 'telephone' },
    meters: {
      anger: { start: 60, rest: 50, drift: 10 },
      trust: { start: 30, rest: 30, drift: 0 },
    },
    competencies: ['own', 'bounds'],
    mark: 0.9,
    criticals: { 'empty-promise': 'It promises what nobody can keep.' },
    start: 'greet',
    beats: Object.fromEntries(
      beatIds.map((beatId, index) => [
        beatId,
        makeBeat(beatIds[index + 1] ?? 'end', beatId !== 'greet'),
      ]),
    ),
    endings: [
      {
        id: 'hangs-up',
        when: { anger: { atLeast: 70 } },
        outcome: 'not-met',
        text: 'He hangs up.',
      },
      { id: 'thanks', when: { trust: { atLeast: 50 } }, outcome: 'met', text: 'He thanks you.' },
      { id: 'waits', outcome: 'partly-met', text: 'He waits.' },
    ],
    walkthroughs: [{ name: 'best', picks: beatIds.map(() => 'own-it'), endsAt: 'thanks' }],
  };
  spoil(roleplay);
  return roleplay;
}

function makeBeat(goesTo: string, variesByAnger: boolean): RolePlay['beats'][string] {
  const { why, ...ownIt } = makeChoice(goesTo, {
    say: 'I take this on, and ring at five.',
    rate: { own: 3, bounds: 3 },
    feel: { anger: -6, trust: 8 },
  });
  return {
    says: [
      ...(variesByAnger ? [{ when: { anger: { atLeast: 60 } }, text: 'Where is it?' }] : []),
      { text: 'So where is it, please?' },
    ],
    choices: {
      'own-it': ownIt,
      explain: makeChoice(goesTo, {
        say: 'Parcels are often late before the holidays, I am sorry to say.',
        rate: { own: 1, bounds: 1 },
        feel: { anger: 8, trust: -4 },
      }),
      promise: makeChoice(goesTo, {
        say: 'It comes today.',
        feel: { anger: -12, trust: 2 },
        critical: 'empty-promise',
      }),
    },
  };
}
