import { describe, expect, test } from 'vitest';
import type { Beat, RolePlay } from '#schemas/roleplay.ts';
import { checkChanged, rolePlay } from './make-content.ts';

function checkRolePlay(spoil: (roleplay: RolePlay) => void): Promise<string> {
  return checkChanged({ 'roleplays/late-parcel.yaml': rolePlay(spoil) });
}

type Rule = NonNullable<Beat['workshop']>['wants'][number];

const choicesOf = (roleplay: RolePlay, beat: string) => roleplay.beats[beat]?.choices ?? {};

describe('the check of role-plays', () => {
  test('names a beat that does not exist', async () => {
    const said = await checkRolePlay((roleplay) => {
      choicesOf(roleplay, 'ask')['explain']!.goesTo = 'ofer';
    });

    expect(said).toMatchInlineSnapshot(`
      "content/roleplays/late-parcel.yaml:120  beats.ask.choices.explain.goesTo  There is no beat "ofer". Add it, or send this choice to another beat or to "end". Did you mean "offer"? See the picks: own-it → explain.  [roleplay-beat-unknown]

      1 problem in 1 file."
    `);
  });

  test('names a dead end', async () => {
    const said = await checkRolePlay((roleplay) => {
      roleplay.beats['offer']!.choices = {};
    });

    expect(said).toMatchInlineSnapshot(`
      "content/roleplays/late-parcel.yaml:145  beats.offer.choices  Nothing can be said here, so the play is stuck. Add choices, or let the choices before it go to "end". See the picks: own-it → own-it.  [roleplay-dead-end]

      1 problem in 1 file."
    `);
  });

  test('names a beat that no play reaches', async () => {
    const said = await checkRolePlay((roleplay) => {
      roleplay.beats['aside'] = structuredClone(roleplay.beats['close']!);
    });

    expect(said).toMatchInlineSnapshot(`
      "content/roleplays/late-parcel.yaml:284  beats.aside  No path leads to "aside", so none of its lines and choices is ever met. Send a choice here, or delete the beat.  [roleplay-beat-unreachable]

      1 problem in 1 file."
    `);
  });

  test('names a walkthrough that cannot be played', async () => {
    const said = await checkRolePlay((roleplay) => {
      roleplay.walkthroughs[0]!.picks[2] = 'own-this';
    });

    expect(said).toMatchInlineSnapshot(`
      "content/roleplays/late-parcel.yaml:311  walkthroughs.best.picks.2  "best" picks "own-this", but the choices at "offer" are: own-it, explain, promise. Pick one of these. See the picks: own-it → own-it.  [roleplay-walkthrough-pick-unknown]

      1 problem in 1 file."
    `);
  });

  test('names a strategy that passes without judgement', async () => {
    const said = await checkRolePlay((roleplay) => {
      for (const { choices } of Object.values(roleplay.beats))
        choices['own-it']!.feel = { anger: -20 };
    });

    expect(said).toMatchInlineSnapshot(`
      "content/roleplays/late-parcel.yaml:39  beats  Always picking the most calming choice passes (100 % of such plays). Let that choice be a poor one in more beats. See the picks: own-it → own-it → own-it → own-it → own-it.  [roleplay-trick-passes]
      content/roleplays/late-parcel.yaml:288  endings.thanks  No play ends with "thanks": anger is 5 to 86 and trust 10 to 40 at the end, and the endings above it come first. Change a condition, or delete the ending.  [roleplay-ending-unreachable]
      content/roleplays/late-parcel.yaml:296  endings.waits  97.9 % of random plays end with "waits". Change the conditions so that each ending gets 1 % to 90 %. See the picks: own-it → own-it → own-it → own-it → own-it.  [roleplay-ending-lopsided]
      content/roleplays/late-parcel.yaml:309  walkthroughs.best.endsAt  "best" is to end with "thanks", but it ends with "waits" (anger 5, trust 30). Mend the walkthrough, or the scene. See the picks: own-it → own-it → own-it → own-it → own-it.  [roleplay-walkthrough-ends-elsewhere]

      4 problems in 1 file."
    `);
  });

  test('names a file that is called otherwise, an unknown lesson and an unknown section', async () => {
    const said = await checkRolePlay((roleplay) => {
      roleplay.id = 'lost-parcel';
      roleplay.lesson = 'frist-call';
      roleplay.beats['ask']!.teaches = 'first-call#pickup';
    });

    expect(said).toMatchInlineSnapshot(`
      "content/roleplays/late-parcel.yaml:1  id  The id is "lost-parcel", but the file is called "late-parcel". Make them the same.  [roleplay-id-not-file-name]
      content/roleplays/late-parcel.yaml:13  lesson  There is no lesson "frist-call". Did you mean "first-call"?  [reference-lesson-unknown]
      content/roleplays/late-parcel.yaml:134  beats.ask.teaches  The lesson "first-call" has no section "#pickup" in Chinese and in English. Did you mean "pick-up"?  [reference-section-unknown]

      3 problems in 1 file."
    `);
  });

  test('names mistakes of spelling in conditions, ratings and beats', async () => {
    const text = rolePlay()
      .replace('atLeast: 60', 'atLest: 60')
      .replace('own: 3', 'won: 3')
      .replace('  check:', '  Check:');

    expect(await checkChanged({ 'roleplays/late-parcel.yaml': text })).toMatchInlineSnapshot(`
      "content/roleplays/late-parcel.yaml:51  beats.greet.choices.own-it.rate.won  "won" is not a field here. Did you mean "own"?  [field-unknown]
      content/roleplays/late-parcel.yaml:88  beats.ask.says.0.when.anger.atLest  "atLest" is not a field here. Did you mean "atLeast"?  [field-unknown]
      content/roleplays/late-parcel.yaml:184  beats.Check  Found "Check". Write an id of lower-case letters, digits and single hyphens, such as "telephone-etiquette".  [field-id-form]

      3 problems in 1 file."
    `);
  });

  test('names a missing translation', async () => {
    const text = rolePlay().replace(/ {4}en: It promises.*\n/, '');

    expect(await checkChanged({ 'roleplays/late-parcel.yaml': text })).toMatchInlineSnapshot(`
      "content/roleplays/late-parcel.yaml:35  criticals.empty-promise  The English text is missing. Add "en: …".  [field-language-missing]

      1 problem in 1 file."
    `);
  });

  describe('of their workshops', () => {
    /** What is said of the small role-play with a workshop at `ask`, and of nothing else. */
    function checkWorkshop(wants: Rule[], avoids: Rule[] = []): Promise<string> {
      return checkRolePlay((roleplay) => {
        roleplay.beats['ask']!.workshop = { wants, avoids };
      });
    }

    const named = (id: string, rule: Partial<Rule>): Rule => ({
      ...{ id, name: { zh: '它', en: 'It' }, why: { zh: '原因', en: 'So.' } },
      ...rule,
    });
    const phrases = (zh: string[], en: string[]) => ({ match: { zh, en } });

    test('finds nothing where the expert line does all that the rules ask', async () => {
      const said = await checkWorkshop(
        [
          named('owns', phrases(['take this'], ['I take * on'])),
          named('short', { is: 'short-enough', atMost: { zh: 40, en: 9 } }),
        ],
        [named('calm', phrases(['冷静'], ['calm down']))],
      );

      expect(said).toBe('No problems.');
    });

    test('names a rule without phrases in a language, and a wildcard alone', async () => {
      const said = await checkWorkshop(
        [
          named('owns', phrases([], ['I take * on'])),
          named('any', phrases(['*'], ['ring', '* *'])),
          named('short', { is: 'short-enough', atMost: { zh: 40 } }),
          named('owns', phrases(['take'], ['take'])),
        ],
        [],
      );

      expect(said).toMatchInlineSnapshot(`
        "content/roleplays/late-parcel.yaml:136  beats.ask.workshop.wants.owns  Another rule of this workshop is called "owns" too. Give each an id of its own.  [workshop-rule-twice]
        content/roleplays/late-parcel.yaml:143  beats.ask.workshop.wants.owns.match  This rule has no phrases in Chinese, so it can never be seen in a reply in Chinese. Add some under "zh".  [workshop-phrases-missing]
        content/roleplays/late-parcel.yaml:156  beats.ask.workshop.wants.any.match.zh.0  "*" is a wildcard alone, which would fit any reply. Write a word or a phrase around it.  [workshop-wildcard-alone]
        content/roleplays/late-parcel.yaml:159  beats.ask.workshop.wants.any.match.en.1  "* *" is a wildcard alone, which would fit any reply. Write a word or a phrase around it.  [workshop-wildcard-alone]
        content/roleplays/late-parcel.yaml:168  beats.ask.workshop.wants.short.atMost  Nothing says how long a reply in English may be. Add "en", a number of words.  [workshop-limit-missing]

        5 problems in 1 file."
      `);
    });

    test('names a rule that the expert line itself fails', async () => {
      const said = await checkWorkshop(
        [
          named('ask', { is: 'asks-one-question' }),
          named('owns', phrases(['take this'], ['my fault'])),
        ],
        [
          named('time', { is: 'gives-a-time' }),
          named('ring', phrases(['打电话'], ['ring', 'five'])),
        ],
      );

      expect(said).toMatchInlineSnapshot(`
        "content/roleplays/late-parcel.yaml:136  beats.ask.workshop.wants.ask  The expert line, "own-it", does not do this itself in Chinese ("I take this on, and ring at five."). Drop the rule, or mend the line.  [workshop-expert-fails]
        content/roleplays/late-parcel.yaml:136  beats.ask.workshop.wants.ask  The expert line, "own-it", does not do this itself in English ("I take this on, and ring at five."). Drop the rule, or mend the line.  [workshop-expert-fails]
        content/roleplays/late-parcel.yaml:144  beats.ask.workshop.wants.owns  The expert line, "own-it", does not do this itself in English ("I take this on, and ring at five."). Add a phrase that the line has, drop the rule, or mend the line.  [workshop-expert-fails]
        content/roleplays/late-parcel.yaml:157  beats.ask.workshop.avoids.time  The expert line, "own-it", is not to do this, but in English it says "at five". Narrow the rule, or mend the line.  [workshop-expert-fails]
        content/roleplays/late-parcel.yaml:165  beats.ask.workshop.avoids.ring  The expert line, "own-it", is not to do this, but in English it says "ring" and "five". Narrow the rule, or mend the line.  [workshop-expert-fails]

        5 problems in 1 file."
      `);
    });

    test('names a rule that cannot be seen, and one that can be seen in two ways', async () => {
      const said = await checkWorkshop(
        [
          named('neither', {}),
          named('both', { is: 'gives-a-time', ...phrases(['a'], ['a']) }),
          named('long', { is: 'short-enough' }),
        ],
        [],
      );

      expect(said).toMatchInlineSnapshot(`
        "content/roleplays/late-parcel.yaml:136  beats.ask.workshop.wants.neither  Say how this rule is seen: by phrases, under "match", or by one of asks-one-question, gives-a-time, short-enough, under "is".  [workshop-rule-unseen]
        content/roleplays/late-parcel.yaml:143  beats.ask.workshop.wants.both  Say how this rule is seen: by phrases, under "match", or by one of asks-one-question, gives-a-time, short-enough, under "is".  [workshop-rule-unseen]
        content/roleplays/late-parcel.yaml:156  beats.ask.workshop.wants.long  "short-enough" and "atMost" go together: is: short-enough, atMost: { zh: 80, en: 45 } for characters in Chinese and words in English.  [workshop-limit-misplaced]

        3 problems in 1 file."
      `);
    });

    test('names a misspelt kind, and a workshop that asks for nothing', async () => {
      const misspelt = await checkWorkshop([
        named('time', { is: 'give-a-time' as 'gives-a-time' }),
      ]);
      const empty = await checkWorkshop([]);

      expect(misspelt).toMatchInlineSnapshot(`
        "content/roleplays/late-parcel.yaml:143  beats.ask.workshop.wants.time.is  Found "give-a-time". Did you mean "gives-a-time"?  [field-value-not-allowed]

        1 problem in 1 file."
      `);
      expect(empty).toMatchInlineSnapshot(`
        "content/roleplays/late-parcel.yaml:135  beats.ask.workshop.wants  Found an empty list. Write at least one thing that a good reply does.  [field-list-too-short]

        1 problem in 1 file."
      `);
    });

    test('names a workshop on a beat that does not exist', async () => {
      const said = await checkRolePlay((roleplay) => {
        const workshop = { wants: [named('owns', phrases(['take'], ['take']))], avoids: [] };
        roleplay.beats['aks'] = { workshop } as unknown as Beat;
      });

      expect(said).toMatchInlineSnapshot(`
        "content/roleplays/late-parcel.yaml:284  beats.aks.says  Add "says". Write what the customer says.  [field-missing]
        content/roleplays/late-parcel.yaml:284  beats.aks.choices  Add "choices". Write what can be chosen.  [field-missing]

        2 problems in 1 file."
      `);
    });
  });
});
