import { describe, expect, test } from 'vitest';
import type { RolePlay } from '#schemas/roleplay.ts';
import { scorePlay } from '#domain/roleplay/debrief.ts';
import { findRolePlayProblems, reportRolePlay } from '#domain/roleplay/proof.ts';
import { anything, weigh } from '#domain/roleplay/proof/odds.ts';
import { findStrategyProblems } from '#domain/roleplay/proof/strategies.ts';
import { spread } from '#domain/roleplay/proof/spread.ts';
import { makeChoice, makeRolePlay } from './make-roleplay.ts';

/** What the check finds in a small role-play that was spoilt in one place. */
function problemsAfter(spoil: (roleplay: RolePlay) => void) {
  return findRolePlayProblems(makeRolePlay(spoil));
}

function everyChoice(roleplay: RolePlay, choiceId: string) {
  return Object.values(roleplay.beats).map(({ choices }) => choices[choiceId]!);
}

test('finds nothing in a sound role-play', () => {
  expect(findRolePlayProblems(makeRolePlay())).toEqual([]);
});

describe('faults', () => {
  test('finds a choice that leads nowhere', () => {
    expect(
      problemsAfter(({ beats }) => {
        beats['ask']!.choices['explain']!.goesTo = 'walks-off';
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "beats.ask.choices.explain.goesTo",
          "code": "roleplay-beat-unknown",
          "message": "There is no beat "walks-off". Add it, or send this choice to another beat or to "end".",
          "path": [
            "own-it",
            "explain",
          ],
        },
      ]
    `);
  });

  test('finds a start that is missing', () => {
    expect(
      problemsAfter((roleplay) => {
        roleplay.start = 'hello';
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "start",
          "code": "roleplay-beat-unknown",
          "message": "There is no beat "hello". Name the beat in which the scene opens.",
        },
      ]
    `);
  });

  test('finds a beat that takes the name of the end', () => {
    expect(
      problemsAfter(({ beats }) => {
        beats['end'] = beats['close']!;
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "beats.end",
          "code": "roleplay-beat-called-end",
          "message": ""end" is where a conversation is over, so no choice can lead to this beat. Give it another id.",
        },
      ]
    `);
  });

  test('finds a dead end', () => {
    expect(
      problemsAfter(({ beats }) => {
        beats['close']!.choices = {};
      })[0],
    ).toMatchInlineSnapshot(`
      {
        "at": "beats.close.choices",
        "code": "roleplay-dead-end",
        "message": "Nothing can be said here, so the play is stuck. Add choices, or let the choices before it go to "end".",
        "path": [
          "own-it",
          "own-it",
          "own-it",
          "own-it",
        ],
      }
    `);
  });

  test('finds a cycle', () => {
    expect(
      problemsAfter(({ beats }) => {
        beats['offer']!.choices['explain']!.goesTo = 'ask';
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "beats.offer.choices.explain.goesTo",
          "code": "roleplay-circle",
          "message": "This leads back to "ask", from where one comes here again, so the conversation can go round for ever. Send it to a later beat or to "end".",
          "path": [
            "own-it",
            "own-it",
            "explain",
          ],
        },
      ]
    `);
  });

  test('finds a beat that may have no line', () => {
    expect(
      problemsAfter(({ beats }) => {
        beats['ask']!.says.pop();
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "beats.ask.says.0.when",
          "code": "roleplay-last-line-conditional",
          "message": "The last line has a condition, so the customer may have nothing to say. Remove the condition, or add a line without one.",
        },
      ]
    `);
  });

  test('finds a scene that may have no ending', () => {
    expect(
      problemsAfter(({ endings }) => {
        endings.pop();
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "endings.1.when",
          "code": "roleplay-last-ending-conditional",
          "message": "The last ending has a condition, so a play may end nowhere. Remove the condition, or add an ending without one.",
        },
      ]
    `);
  });

  test('finds two endings with one id', () => {
    expect(
      problemsAfter(({ endings }) => {
        endings[2]!.id = 'thanks';
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "endings.2.id",
          "code": "roleplay-ending-twice",
          "message": "Two endings are called "thanks". Give each its own id.",
        },
      ]
    `);
  });

  test('still lists what can be told without playing', () => {
    const places = problemsAfter(({ beats }) => {
      beats['ask']!.choices['explain']!.goesTo = 'walks-off';
      delete beats['close']!.choices['explain']!.why;
    }).map(({ at }) => at);

    expect(places).toEqual(['beats.ask.choices.explain.goesTo', 'beats.close.choices.explain']);
  });
});

describe('size', () => {
  test('finds a beat that no path reaches', () => {
    expect(
      problemsAfter(({ beats }) => {
        beats['aside'] = structuredClone(beats['ask']!);
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "beats.aside",
          "code": "roleplay-beat-unreachable",
          "message": "No path leads to "aside", so none of its lines and choices is ever met. Send a choice here, or delete the beat.",
        },
      ]
    `);
  });

  test.each([2, 5])('finds a beat with %i choices', (count) => {
    const findings = problemsAfter(({ beats }) => {
      const { 'own-it': best, ...rest } = beats['close']!.choices;
      const more = Object.fromEntries(
        Array.from({ length: count - 1 }, (_, index) => [`other-${index}`, rest['explain']!]),
      );
      beats['close']!.choices = { 'own-it': best!, ...more };
    });

    expect(findings).toContainEqual({
      code: 'roleplay-choice-count',
      at: 'beats.close.choices',
      message: `This beat offers ${count} choices. Offer 3 or 4.`,
    });
  });

  test('finds a role-play with too many beats', () => {
    const findings = problemsAfter(({ beats }) => {
      for (let index = 0; index < 36; index += 1) {
        beats[`more-${index}`] = structuredClone(beats['close']!);
      }
    });

    expect(findings).toContainEqual({
      code: 'roleplay-too-many-beats',
      at: 'beats',
      message: 'The role-play has 41 beats. Keep to 40, or make two role-plays of it.',
    });
  });

  test('finds a play that is over too soon', () => {
    expect(
      problemsAfter(({ beats }) => {
        beats['offer']!.choices['explain']!.goesTo = 'end';
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "beats",
          "code": "roleplay-too-short",
          "message": "A play can be over after 3 decisions. Lead every path through at least 4.",
          "path": [
            "own-it",
            "own-it",
            "explain",
          ],
        },
      ]
    `);
  });

  test('finds a play that takes too long', () => {
    const findings = problemsAfter((roleplay) => {
      const { beats } = roleplay;
      for (let index = 0; index < 8; index += 1) {
        const beat = structuredClone(beats['close']!);
        beats[`more-${index}`] = beat;
        for (const choice of Object.values(beat.choices)) {
          choice.goesTo = index === 7 ? 'close' : `more-${index + 1}`;
        }
      }
      for (const choice of Object.values(beats['check']!.choices)) choice.goesTo = 'more-0';
    });

    expect(findings).toContainEqual({
      code: 'roleplay-too-long',
      at: 'beats',
      message: 'A play can take 13 decisions. Lead every path to the end within 12.',
      path: Array.from({ length: 13 }, () => 'own-it'),
    });
  });
});

describe('states', () => {
  test('finds a line that is never said', () => {
    expect(
      problemsAfter(({ beats }) => {
        beats['ask']!.says[0]!.when = { anger: { atLeast: 80 } };
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "beats.ask.says.0",
          "code": "roleplay-line-never-said",
          "message": "The customer never says this: anger is 48 to 66 and trust 26 to 38 at this beat, and the lines above it come first. Change a condition, or delete the line.",
        },
      ]
    `);
  });

  test('finds an ending that no play comes to', () => {
    expect(
      problemsAfter(({ endings }) => {
        endings[0]!.when = { anger: { atLeast: 95 } };
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "endings.0",
          "code": "roleplay-ending-unreachable",
          "message": "No play ends with "hangs-up": anger is 11 to 86 and trust 10 to 70 at the end, and the endings above it come first. Change a condition, or delete the ending.",
        },
      ]
    `);
  });

  test('finds endings that come too rarely and too often', () => {
    expect(
      problemsAfter(({ endings }) => {
        endings[0]!.when = { anger: { atLeast: 80 } };
        endings[1]!.when = { trust: { atLeast: 65 } };
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "endings.0",
          "code": "roleplay-ending-lopsided",
          "message": "0.4 % of random plays end with "hangs-up". Change the conditions so that each ending gets 1 % to 90 %.",
          "path": [
            "explain",
            "explain",
            "explain",
            "explain",
            "explain",
          ],
        },
        {
          "at": "endings.1",
          "code": "roleplay-ending-lopsided",
          "message": "0.4 % of random plays end with "thanks". Change the conditions so that each ending gets 1 % to 90 %.",
          "path": [
            "own-it",
            "own-it",
            "own-it",
            "own-it",
            "own-it",
          ],
        },
        {
          "at": "endings.2",
          "code": "roleplay-ending-lopsided",
          "message": "99.2 % of random plays end with "waits". Change the conditions so that each ending gets 1 % to 90 %.",
          "path": [
            "own-it",
            "own-it",
            "own-it",
            "own-it",
            "explain",
          ],
        },
      ]
    `);
  });
});

describe('ratings', () => {
  test('finds two choices that are best alike', () => {
    expect(
      problemsAfter(({ beats }) => {
        beats['ask']!.choices['explain']!.rate = { own: 3, bounds: 3 };
      })[0],
    ).toMatchInlineSnapshot(`
      {
        "at": "beats.ask.choices",
        "code": "roleplay-best-unclear",
        "message": ""own-it" and "explain" are rated best alike, with 6 points. Let one choice be the best.",
      }
    `);
  });

  test('finds a beat in which every choice is nearly as good', () => {
    expect(
      problemsAfter(({ beats }) => {
        beats['ask']!.choices['own-it']!.rate = { own: 1 };
        beats['ask']!.choices['explain']!.rate = {};
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "beats.ask.choices",
          "code": "roleplay-choices-too-close",
          "message": "The best choice is only 1 ahead of the worst. Let at least 2 points lie between them, or cut the beat.",
        },
      ]
    `);
  });

  test('finds a best choice that another beats in one competency', () => {
    expect(
      problemsAfter(({ beats }) => {
        beats['ask']!.choices['own-it']!.rate = { own: 3, bounds: 2 };
        beats['ask']!.choices['explain']!.rate = { bounds: 3 };
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "beats.ask.choices.own-it.rate",
          "code": "roleplay-best-outdone",
          "message": "This is the best choice, but another earns more for "bounds" (3 against 2), so no play can reach 100 %. Rate the best choice highest in every competency of the beat.",
        },
      ]
    `);
  });

  test('finds a best choice that fails the scene', () => {
    expect(
      problemsAfter(({ beats }) => {
        beats['ask']!.choices['own-it']!.critical = 'empty-promise';
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "beats.ask.choices.own-it.critical",
          "code": "roleplay-best-is-critical",
          "message": "The best choice fails the scene. Rate another choice best, or remove "critical" here.",
        },
      ]
    `);
  });

  test('finds a choice that is not best and does not say why', () => {
    expect(
      problemsAfter(({ beats }) => {
        delete beats['ask']!.choices['explain']!.why;
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "beats.ask.choices.explain",
          "code": "roleplay-why-missing",
          "message": "This is not the best choice, and nothing says why. Add "why" in a sentence or two.",
        },
      ]
    `);
  });

  test('finds a rating for a competency that is not listed', () => {
    expect(
      problemsAfter(({ beats }) => {
        beats['ask']!.choices['own-it']!.rate['listen'] = 3;
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "beats.ask.choices.own-it.rate.listen",
          "code": "roleplay-rating-undeclared",
          "message": ""listen" is rated here, but the role-play does not list it. Add it to "competencies", or remove the rating.",
        },
      ]
    `);
  });

  test('finds a competency that no choice can show', () => {
    expect(
      problemsAfter(({ competencies }) => {
        competencies.push('listen');
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "competencies.2",
          "code": "roleplay-competency-idle",
          "message": "No choice can show "listen". Rate it in at least one beat, or remove it from the list.",
        },
      ]
    `);
  });

  test('finds a competency that a play can pass by', () => {
    expect(
      problemsAfter(({ beats, competencies }) => {
        competencies.push('listen');
        const aside = structuredClone(beats['offer']!);
        aside.says.shift();
        aside.choices['own-it']!.rate['listen'] = 3;
        beats['aside'] = aside;
        beats['ask']!.choices['own-it']!.goesTo = 'aside';
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "competencies.2",
          "code": "roleplay-competency-missed",
          "message": "A play can be over before any choice has shown "listen". Rate it in a beat that every path comes through.",
          "path": [
            "own-it",
            "explain",
            "own-it",
            "own-it",
            "own-it",
          ],
        },
      ]
    `);
  });

  test('finds a critical mistake that is not explained', () => {
    expect(
      problemsAfter(({ beats }) => {
        beats['ask']!.choices['promise']!.critical = 'big-promise';
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "beats.ask.choices.promise.critical",
          "code": "roleplay-critical-unexplained",
          "message": ""criticals" does not say what "big-promise" is. Add it there in a sentence, or name one of: empty-promise.",
        },
      ]
    `);
  });

  test('finds an explained mistake that nobody can make', () => {
    expect(
      problemsAfter(({ criticals }) => {
        criticals['insult'] = 'It insults him.';
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "criticals.insult",
          "code": "roleplay-critical-unused",
          "message": "No choice makes the mistake "insult". Name it on a choice, or delete it.",
        },
      ]
    `);
  });
});

describe('strategies', () => {
  test('finds that the best choices do not add up, whatever the reason', () => {
    const roleplay = makeRolePlay(({ beats }) => {
      beats['ask']!.choices['own-it']!.rate = { own: 3, bounds: 2 };
      beats['ask']!.choices['explain']!.rate = { bounds: 3 };
    });

    expect(findStrategyProblems(roleplay)[0]).toMatchInlineSnapshot(`
      {
        "at": "beats",
        "code": "roleplay-best-outdone",
        "message": "Always picking the best choice earns 96.7 % and passes. It has to earn 100 % and pass: see to the ratings of the best choices.",
      }
    `);
  });

  test('finds a role-play that is passed by luck', () => {
    expect(
      problemsAfter((roleplay) => {
        roleplay.mark = 0.5;
        for (const choice of everyChoice(roleplay, 'explain')) choice.rate = { own: 2, bounds: 2 };
      })
        .filter(({ message }) => message.includes('andom plays'))
        .map(({ at, message }) => ({ at, message })),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "mark",
          "message": "13.2 % of random plays pass, and at most 2 % may. Raise the mark, or rate the weaker choices lower.",
        },
        {
          "at": "beats",
          "message": "Random plays earn 55.6 % on average, and at most 45 % may be won by luck. Rate the weaker choices lower.",
        },
      ]
    `);
  });

  test.each(['first', 'last'])('finds that always picking the %s on screen passes', (place) => {
    const messages = problemsAfter((roleplay) => {
      roleplay.mark = 0.3;
      for (const choice of everyChoice(roleplay, 'promise')) delete choice.critical;
    }).map(({ message }) => message);

    expect(messages).toContainEqual(
      expect.stringContaining(`Always picking the ${place} choice on screen passes (`),
    );
  });

  test.each([
    ['the longest choice (text)', 'I take this on. '.repeat(10)],
    ['the shortest choice (text)', 'I do.'],
    ['the most apologetic choice (text)', 'I apologise, I am sorry. I take it on.'],
  ])('finds that always picking %s passes', (name, say) => {
    const messages = problemsAfter((roleplay) => {
      for (const choice of everyChoice(roleplay, 'own-it')) choice.say = say;
    }).map(({ message }) => message);

    expect(messages).toContain(
      `Always picking ${name} passes (100 % of such plays). Let that choice be a poor one in more beats.`,
    );
  });

  test('finds that always picking the most calming choice passes', () => {
    expect(
      problemsAfter((roleplay) => {
        for (const choice of everyChoice(roleplay, 'own-it'))
          choice.feel = { anger: -20, trust: 8 };
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "beats",
          "code": "roleplay-trick-passes",
          "message": "Always picking the most calming choice passes (100 % of such plays). Let that choice be a poor one in more beats.",
          "path": [
            "own-it",
            "own-it",
            "own-it",
            "own-it",
            "own-it",
          ],
        },
      ]
    `);
  });

  test('tries words in each language they are written in', () => {
    const messages = problemsAfter((roleplay) => {
      for (const { choices } of Object.values(roleplay.beats)) {
        choices['own-it']!.say = { zh: '抱歉，这事归我办，五点我打给您。', en: 'Mine.' };
        choices['explain']!.say = { zh: '节前都慢。', en: 'They are often late before holidays.' };
        choices['promise']!.say = { zh: '今天到。', en: 'It comes today.' };
      }
    }).map(({ message }) => message.replace(/(passes|In 5).*/, '$1'));

    expect(messages).toEqual([
      'In 5',
      'Always picking the longest choice (zh) passes',
      'Always picking the most apologetic choice (zh) passes',
      'Always picking the shortest choice (en) passes',
    ]);
  });

  test('takes any of the choices that suit a strategy alike', () => {
    const report = reportRolePlay(
      makeRolePlay((roleplay) => {
        for (const choice of everyChoice(roleplay, 'explain')) choice.say = 'They are often late.';
      }),
    );

    const apologetic = report?.strategies.find(({ name }) => name.includes('apologetic'));

    expect(apologetic?.passChance).toBeCloseTo(1 / 243);
  });

  test('finds a best choice that is the longest too often', () => {
    expect(
      problemsAfter(({ beats }) => {
        for (const beatId of ['greet', 'ask']) {
          beats[beatId]!.choices['own-it']!.say = 'I take this on. '.repeat(10);
        }
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "beats",
          "code": "roleplay-best-is-longest",
          "message": "In 2 of 5 beats the best choice is the longest (text): greet, ask. That may be so in 33.3 % of them. Shorten some, or let other choices say more.",
        },
      ]
    `);
  });
});

describe('walkthroughs', () => {
  test('finds a walkthrough that ends elsewhere', () => {
    expect(
      problemsAfter(({ walkthroughs }) => {
        walkthroughs[0]!.endsAt = 'waits';
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "walkthroughs.0.endsAt",
          "code": "roleplay-walkthrough-ends-elsewhere",
          "message": ""best" is to end with "waits", but it ends with "thanks" (anger 34, trust 70). Mend the walkthrough, or the scene.",
          "path": [
            "own-it",
            "own-it",
            "own-it",
            "own-it",
            "own-it",
          ],
        },
      ]
    `);
  });

  test('finds a walkthrough that stops before the end', () => {
    expect(
      problemsAfter(({ walkthroughs }) => {
        walkthroughs[0]!.picks.pop();
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "walkthroughs.0.endsAt",
          "code": "roleplay-walkthrough-ends-elsewhere",
          "message": ""best" is to end with "thanks", but it stops at "close", before the end. Mend the walkthrough, or the scene.",
          "path": [
            "own-it",
            "own-it",
            "own-it",
            "own-it",
          ],
        },
      ]
    `);
  });

  test('finds a pick that cannot be made', () => {
    expect(
      problemsAfter(({ walkthroughs }) => {
        walkthroughs[0]!.picks[2] = 'haggle';
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "walkthroughs.0.picks.2",
          "code": "roleplay-walkthrough-pick-unknown",
          "message": ""best" picks "haggle", but the choices at "offer" are: own-it, explain, promise. Pick one of these.",
          "path": [
            "own-it",
            "own-it",
          ],
        },
      ]
    `);
  });

  test('finds a pick after the end', () => {
    expect(
      problemsAfter(({ walkthroughs }) => {
        walkthroughs[0]!.picks.push('own-it');
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "walkthroughs.0.picks.5",
          "code": "roleplay-walkthrough-pick-unknown",
          "message": ""best" picks "own-it", but the play is over by then. Leave it out.",
          "path": [
            "own-it",
            "own-it",
            "own-it",
            "own-it",
            "own-it",
          ],
        },
      ]
    `);
  });

  test('finds an ending that does not exist', () => {
    expect(
      problemsAfter(({ walkthroughs }) => {
        walkthroughs[0]!.endsAt = 'happily';
      }),
    ).toMatchInlineSnapshot(`
      [
        {
          "at": "walkthroughs.0.endsAt",
          "code": "roleplay-walkthrough-ends-elsewhere",
          "message": ""best" is to end with "happily", but the endings are: hangs-up, thanks, waits. Name one of these.",
        },
      ]
    `);
  });
});

describe('reportRolePlay', () => {
  test('comes to the figures that playing every single play comes to', () => {
    const roleplay = makeRolePlay(({ beats }) => {
      beats['ask']!.choices['explain']!.goesTo = 'check';
      beats['offer']!.choices['explain']!.rate = { own: 2 };
    });
    const plays = listPlays(roleplay);
    const scores = plays.map(({ picks, chance }) => ({ ...scorePlay(roleplay, picks)!, chance }));

    const report = reportRolePlay(roleplay)!;

    expect(report.paths).toBe(plays.length);
    expect(report.share.mean).toBeCloseTo(
      scores.reduce((sum, { share, chance }) => sum + share * chance, 0),
    );
    expect(report.passChance).toBeCloseTo(
      scores.reduce((sum, { passed, chance }) => sum + (passed ? chance : 0), 0),
    );
    expect(report.endings.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1);
    expect(report.isExact).toBe(true);
  });

  test('says nothing while a fault keeps the scene from being played', () => {
    const roleplay = makeRolePlay(({ beats }) => {
      beats['ask']!.choices['explain'] = makeChoice('walks-off');
    });

    expect(reportRolePlay(roleplay)).toBeUndefined();
  });

  function listPlays(
    roleplay: RolePlay,
    beatId = roleplay.start,
    picks: string[] = [],
    chance = 1,
  ): { picks: string[]; chance: number }[] {
    if (beatId === 'end') return [{ picks, chance }];
    const choices = Object.entries(roleplay.beats[beatId]!.choices);
    return choices.flatMap(([choiceId, { goesTo }]) =>
      listPlays(roleplay, goesTo, [...picks, choiceId], chance / choices.length),
    );
  }
});

describe('weigh', () => {
  test('comes near the true figures by drawing plays, when there are too many to weigh', () => {
    const roleplay = makeRolePlay();

    const drawn = weigh(roleplay, anything, 20);

    expect(drawn.isExact).toBe(false);
    expect(drawn.share.mean).toBeCloseTo(weigh(roleplay, anything).share.mean, 2);
    expect(drawn.passChance).toBeCloseTo(1 / 243, 2);
  });
});

describe('spread', () => {
  test('gives up when there are more states than the limit', () => {
    const movesFrom = (state: string) =>
      state.length < 10 ? ['a', 'b'].map((pick) => ({ pick, to: state + pick })) : [];

    expect(spread('', movesFrom, (state) => state, 100)).toBeUndefined();
    expect(spread('', movesFrom, (state) => `${state.length}`, 100)).toHaveLength(11);
  });
});
