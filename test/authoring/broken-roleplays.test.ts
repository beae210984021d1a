import { expect, test } from 'vitest';
import { checkContent } from '#authoring/check-content.ts';
import type { Problem } from '#authoring/problem.ts';
import type { RolePlay, RolePlayChoice } from '#schemas/roleplay.ts';
import { makeContent, replace, rolePlay } from './make-content.ts';

/** A fault in the data, or a part of the file and what the author wrote in its place. */
type Fault = ((roleplay: RolePlay) => void) | readonly [part: string, replacement: string];

const FILE = 'roleplays/late-parcel.yaml';

/** Role-plays with one fault each, such as authors make. */
const BROKEN: Readonly<Record<string, Fault>> = {
  // Ways that lead nowhere, or nowhere new.
  'a target that is missing': (roleplay) => {
    choice(roleplay, 'ask', 'explain').goesTo = 'ofer';
  },
  'the end in capitals': ['        goesTo: end\n', '        goesTo: END\n'],
  'the end by another name': (roleplay) => {
    choice(roleplay, 'close', 'explain').goesTo = 'ending';
  },
  'a choice without a target': ['        goesTo: ask\n', ''],
  'a target that is a sentence': ['goesTo: ask', 'goesTo: ask him'],
  'a start that is missing': ['start: greet', 'start: greeting'],
  'a beat that nothing leads to': ({ beats }) => {
    beats['aside'] = structuredClone(beats['close']!);
  },
  'a beat without choices': ({ beats }) => {
    beats['close']!.choices = {};
  },
  'a way back': (roleplay) => {
    choice(roleplay, 'offer', 'explain').goesTo = 'ask';
  },
  'a beat that leads to itself': (roleplay) => {
    choice(roleplay, 'offer', 'explain').goesTo = 'offer';
  },
  'a beat called end': ({ beats }) => {
    beats['end'] = structuredClone(beats['close']!);
  },
  'a way out after two decisions': (roleplay) => {
    choice(roleplay, 'ask', 'promise').goesTo = 'end';
  },
  'a play of thirteen decisions': lengthen,
  'a beat that offers two choices': ({ beats }) => {
    delete beats['close']!.choices['promise'];
  },
  'a beat that offers five choices': ({ beats }) => {
    const { explain, promise } = beats['close']!.choices;
    Object.assign(beats['close']!.choices, { 'explain-more': explain, 'promise-more': promise });
  },

  // Lines and endings.
  'a last line with a condition': ({ beats }) => {
    beats['ask']!.says.pop();
  },
  'a beat in which nobody speaks': ({ beats }) => {
    beats['ask']!.says = [];
  },
  'a line that the one above it hides': ({ beats }) => {
    beats['ask']!.says.splice(1, 0, { when: { anger: { atLeast: 63 } }, text: 'Where?' });
  },
  'a line for a mood that nobody is in': ({ beats }) => {
    beats['ask']!.says.unshift({ when: { anger: { atLeast: 99 } }, text: 'Where?' });
  },
  'an ending that no play comes to': ({ endings }) => {
    endings.unshift({ ...endings[0]!, id: 'storms-out', when: { anger: { atLeast: 95 } } });
  },
  'an ending that the one above it hides': ({ endings }) => {
    endings.splice(1, 0, { ...endings[0]!, id: 'shouts', when: { anger: { atLeast: 80 } } });
  },
  'a last ending with a condition': ({ endings }) => {
    endings.pop();
  },
  'no ending at all': ({ endings }) => {
    endings.length = 0;
  },
  'two endings with one id': ({ endings }) => {
    endings[2]!.id = 'thanks';
  },
  'an outcome that does not exist': ['outcome: partly-met', 'outcome: partly'],

  // Ratings, reasons and mistakes.
  'a rating of 4': ['own: 3', 'own: 4'],
  'a rating of two and a half': ['own: 3', 'own: 2.5'],
  'a rating in words': ['own: 3', 'own: good'],
  'a rating for a misspelt competency': ['own: 3', 'owns: 3'],
  'a rating for a competency that is not declared': (roleplay) => {
    choice(roleplay, 'ask', 'own-it').rate.listen = 3;
  },
  'a competency that is never exercised': ({ competencies }) => {
    competencies.push('listen');
  },
  'a competency that nobody knows': ['  - bounds\n', '  - bonds\n'],
  'two choices that are best alike': (roleplay) => {
    choice(roleplay, 'ask', 'explain').rate = { own: 3, bounds: 3 };
  },
  'choices that are hardly apart': ({ beats }) => {
    const choices = beats['ask']!.choices;
    choices['own-it']!.rate = { own: 1 };
    choices['explain']!.rate = {};
  },
  'a choice that does not say why': (roleplay) => {
    delete choice(roleplay, 'ask', 'explain').why;
  },
  'a mistake without its sentence': (roleplay) => {
    choice(roleplay, 'ask', 'promise').critical = 'big-promise';
  },
  'a sentence without its mistake': ({ criticals }) => {
    Object.assign(criticals, { insult: { zh: '这是侮辱。', en: 'It insults him.' } });
  },
  'a choice without ratings': ['        rate: {}\n', ''],
  'a best choice that calms most': (roleplay) => {
    for (const beatId of Object.keys(roleplay.beats)) {
      choice(roleplay, beatId, 'own-it').feel = { anger: -20, trust: 8 };
    }
  },
  'a best choice that is the longest in one language': (roleplay) => {
    for (const beatId of ['greet', 'ask']) {
      choice(roleplay, beatId, 'own-it').say = {
        zh: '我来办。',
        en: 'I take this on. '.repeat(10),
      };
    }
  },
  'a mark in per cent': ['mark: 0.9', 'mark: 90'],

  // Meters.
  'a feeling in words': ['anger: -6', 'anger: calmer'],
  'a feeling as text': ['anger: -6', "anger: '-6'"],
  'a meter that nobody knows': ['anger: -6', 'angr: -6'],
  'a meter that starts at 120': ['start: 60', 'start: 120'],
  'a meter without a start': ['    start: 60\n', ''],
  'a condition without a level': [
    '          anger:\n            atLeast: 60',
    '          anger: 60',
  ],
  'a misspelt condition': ['atLeast: 60', 'atLest: 60'],

  // Walkthroughs.
  'a walkthrough that does not play': ({ walkthroughs }) => {
    walkthroughs[0]!.picks[2] = 'own-this';
  },
  'a walkthrough that ends elsewhere': ({ walkthroughs }) => {
    walkthroughs[0]!.endsAt = 'waits';
  },
  'a walkthrough that stops before the end': ({ walkthroughs }) => {
    walkthroughs[0]!.picks.pop();
  },
  'a walkthrough to no ending': ({ walkthroughs }) => {
    walkthroughs[0]!.endsAt = 'happily';
  },
  'no walkthrough': ({ walkthroughs }) => {
    walkthroughs.length = 0;
  },

  // The file, and what stands around the scene.
  'a choice written twice': ['      promise:\n', '      explain:\n'],
  'a beat written twice': ['  offer:\n    says:', '  ask:\n    says:'],
  'a full-width colon': ['title:\n', 'title：\n'],
  'a full-width colon within a text': [
    '          zh: So where is it, please?\n',
    '          zh：So where is it, please?\n',
  ],
  'a tab': ['    says:\n', '\tsays:\n'],
  'a quote that does not close': [
    '          en: It comes today.',
    '          en: "It comes today.',
  ],
  'a quote in the middle': ['          en: It comes today.', '          en: "It comes" today.'],
  'a colon within a text': [
    '          en: It comes today.',
    '          en: I say: it comes today.',
  ],
  'a missing translation': ['    en: It promises what nobody can keep.\n', ''],
  'a text in one language only': ['  en: The late parcel\n', ''],
  'an empty text': ['          en: It comes today.', "          en: ''"],
  'a field that nobody knows': ['    says:\n', '    mood: bad\n    says:\n'],
  'a person whom nobody drew': ['person: wu', 'person: wang'],
  'a channel that does not exist': ['channel: telephone', 'channel: phone'],
  'an id with capitals': ['      own-it:\n', '      Own-It:\n'],
  'an id that is not the name of the file': ['id: late-parcel', 'id: late-parcels'],
  'an unknown lesson': ['lesson: first-call', 'lesson: frist-call'],
  'an unknown section': ({ beats }) => {
    beats['ask']!.teaches = 'first-call#pickup';
  },
  'a version of its own counting': ['version: 1', 'version: 1.1'],
};

test.each(Object.entries(BROKEN))('says one thing of %s, with its line', async (_, fault) => {
  const problems = await findProblems(fault);

  expect(problems.map(tell)).toHaveLength(1);
  expect(problems[0]?.line).toBeGreaterThan(0);
  expect(problems[0]?.message).toMatch(/^\S.*\S$/);
  expect(problems[0]?.message).not.toMatch(/Error|undefined|null|\[object|node_modules|\n/);
});

test(
  'says where it is and what to do, in words that are reviewed',
  { timeout: 60_000 },
  async () => {
    const said = Object.entries(BROKEN).map(async ([name, fault]) =>
      [name, ...(await findProblems(fault)).map((problem) => `  ${tell(problem)}`)].join('\n'),
    );

    expect((await Promise.all(said)).join('\n')).toMatchInlineSnapshot(`
    "a target that is missing
      120  beats.ask.choices.explain.goesTo  There is no beat "ofer". Add it, or send this choice to another beat or to "end". Did you mean "offer"? See the picks: own-it → explain.  [roleplay-beat-unknown]
    the end in capitals
      256  beats.close.choices.own-it.goesTo  Found "END". Name the beat that follows, or write "end", all in lower-case letters.  [field-id-form]
    the end by another name
      270  beats.close.choices.explain.goesTo  There is no beat "ending". Add it, or send this choice to another beat or to "end". Write one of: greet, ask, offer, check, close, end. See the picks: own-it → own-it → own-it → own-it → explain.  [roleplay-beat-unknown]
    a choice without a target
      46  beats.greet.choices.own-it.goesTo  Add "goesTo". Name the beat that follows, or write "end".  [field-missing]
    a target that is a sentence
      56  beats.greet.choices.own-it.goesTo  Found "ask him". Name the beat that follows, or write "end", all in lower-case letters.  [field-id-form]
    a start that is missing
      38  start  There is no beat "greeting". Name the beat in which the scene opens. Write one of: greet, ask, offer, check, close, end.  [roleplay-beat-unknown]
    a beat that nothing leads to
      284  beats.aside  No path leads to "aside", so none of its lines and choices is ever met. Send a choice here, or delete the beat.  [roleplay-beat-unreachable]
    a beat without choices
      245  beats.close.choices  Nothing can be said here, so the play is stuck. Add choices, or let the choices before it go to "end". See the picks: own-it → own-it → own-it → own-it.  [roleplay-dead-end]
    a way back
      170  beats.offer.choices.explain.goesTo  This leads back to "ask", from where one comes here again, so the conversation can go round for ever. Send it to a later beat or to "end". See the picks: own-it → own-it → explain.  [roleplay-circle]
    a beat that leads to itself
      170  beats.offer.choices.explain.goesTo  This leads back to "offer", from where one comes here again, so the conversation can go round for ever. Send it to a later beat or to "end". See the picks: own-it → own-it → explain.  [roleplay-circle]
    a beat called end
      284  beats.end  "end" is where a conversation is over, so no choice can lead to this beat. Give it another id.  [roleplay-beat-called-end]
    a way out after two decisions
      39  beats  A play can be over after 2 decisions. Lead every path through at least 4. See the picks: own-it → promise.  [roleplay-too-short]
    a play of thirteen decisions
      39  beats  A play can take 13 decisions. Lead every path to the end within 12. See the picks: own-it → own-it → own-it → own-it → own-it → own-it → own-it → own-it → own-it → own-it → own-it → own-it → own-it.  [roleplay-too-long]
    a beat that offers two choices
      245  beats.close.choices  This beat offers 2 choices. Offer 3 or 4.  [roleplay-choice-count]
    a beat that offers five choices
      245  beats.close.choices  This beat offers 5 choices. Offer 3 or 4.  [roleplay-choice-count]
    a last line with a condition
      86  beats.ask.says.0.when  The last line has a condition, so the customer may have nothing to say. Remove the condition, or add a line without one.  [roleplay-last-line-conditional]
    a beat in which nobody speaks
      85  beats.ask.says  Found an empty list. Write what the customer says.  [field-list-too-short]
    a line that the one above it hides
      92  beats.ask.says.1  The customer never says this: anger is 48 to 66 and trust 26 to 38 at this beat, and the lines above it come first. Change a condition, or delete the line.  [roleplay-line-never-said]
    a line for a mood that nobody is in
      86  beats.ask.says.0  The customer never says this: anger is 48 to 66 and trust 26 to 38 at this beat, and the lines above it come first. Change a condition, or delete the line.  [roleplay-line-never-said]
    an ending that no play comes to
      285  endings.storms-out  No play ends with "storms-out": anger is 11 to 86 and trust 10 to 70 at the end, and the endings above it come first. Change a condition, or delete the ending.  [roleplay-ending-unreachable]
    an ending that the one above it hides
      293  endings.shouts  No play ends with "shouts": anger is 11 to 86 and trust 10 to 70 at the end, and the endings above it come first. Change a condition, or delete the ending.  [roleplay-ending-unreachable]
    a last ending with a condition
      294  endings.thanks.when  The last ending has a condition, so a play may end nowhere. Remove the condition, or add an ending without one.  [roleplay-last-ending-conditional]
    no ending at all
      284  endings  Found an empty list. Write how the scene can end.  [field-list-too-short]
    two endings with one id
      301  endings.thanks.id  Two endings are called "thanks". Give each its own id.  [roleplay-ending-twice]
    an outcome that does not exist
      302  endings.waits.outcome  Found "partly". Write one of: met, partly-met, not-met.  [field-value-not-allowed]
    a rating of 4
      51  beats.greet.choices.own-it.rate.own  Found 4. Write a number of at most 3.  [field-out-of-range]
    a rating of two and a half
      51  beats.greet.choices.own-it.rate.own  Found 2.5. Write a whole number, without quotation marks.  [field-no-whole-number]
    a rating in words
      51  beats.greet.choices.own-it.rate.own  Found "good". Write a number by itself: digits, without a unit and without quotation marks.  [field-no-number]
    a rating for a misspelt competency
      51  beats.greet.choices.own-it.rate.owns  "owns" is not a field here. Did you mean "own"?  [field-unknown]
    a rating for a competency that is not declared
      103  beats.ask.choices.own-it.rate.listen  "listen" is rated here, but the role-play does not list it. Add it to "competencies", or remove the rating.  [roleplay-rating-undeclared]
    a competency that is never exercised
      33  competencies.2  No choice can show "listen". Rate it in at least one beat, or remove it from the list.  [roleplay-competency-idle]
    a competency that nobody knows
      32  competencies.1  Found "bonds". Did you mean "bounds"?  [field-value-not-allowed]
    two choices that are best alike
      95  beats.ask.choices  "own-it" and "explain" are rated best alike, with 6 points. Let one choice be the best.  [roleplay-best-unclear]
    choices that are hardly apart
      95  beats.ask.choices  The best choice is only 1 ahead of the worst. Let at least 2 points lie between them, or cut the beat.  [roleplay-choices-too-close]
    a choice that does not say why
      107  beats.ask.choices.explain  This is not the best choice, and nothing says why. Add "why" in a sentence or two.  [roleplay-why-missing]
    a mistake without its sentence
      133  beats.ask.choices.promise.critical  "criticals" does not say what "big-promise" is. Add it there in a sentence, or name one of: empty-promise.  [roleplay-critical-unexplained]
    a sentence without its mistake
      38  criticals.insult  No choice makes the mistake "insult". Name it on a choice, or delete it.  [roleplay-critical-unused]
    a choice without ratings
      71  beats.greet.choices.promise.rate  Add "rate". Rate the competencies that this moment exercises, 0 to 3, such as { acknowledge: 3 }.  [field-missing]
    a best choice that calms most
      39  beats  Always picking the most calming choice passes (100 % of such plays). Let that choice be a poor one in more beats. See the picks: own-it → own-it → own-it → own-it → own-it.  [roleplay-trick-passes]
    a best choice that is the longest in one language
      39  beats  In 2 of 5 beats the best choice is the longest (en): greet, ask. That may be so in 33.3 % of them. Shorten some, or let other choices say more.  [roleplay-best-is-longest]
    a mark in per cent
      33  mark  Found 90. Write a number of at most 1.  [field-share-in-percent]
    a feeling in words
      54  beats.greet.choices.own-it.feel.anger  Found "calmer". Write a number by itself: digits, without a unit and without quotation marks.  [field-no-number]
    a feeling as text
      54  beats.greet.choices.own-it.feel.anger  Found "-6". Write a number by itself: digits, without a unit and without quotation marks.  [field-no-number]
    a meter that nobody knows
      54  beats.greet.choices.own-it.feel.angr  "angr" is not a field here. Did you mean "anger"?  [field-unknown]
    a meter that starts at 120
      23  meters.anger.start  Found 120. Write a level from 0 to 100.  [field-out-of-range]
    a meter without a start
      22  meters.anger.start  Add "start". Write a number by itself: digits, without a unit and without quotation marks.  [field-missing]
    a condition without a level
      87  beats.ask.says.0.when.anger  Found 60. Write a range, such as { atLeast: 60 }.  [field-no-group]
    a misspelt condition
      88  beats.ask.says.0.when.anger.atLest  "atLest" is not a field here. Did you mean "atLeast"?  [field-unknown]
    a walkthrough that does not play
      311  walkthroughs.best.picks.2  "best" picks "own-this", but the choices at "offer" are: own-it, explain, promise. Pick one of these. See the picks: own-it → own-it.  [roleplay-walkthrough-pick-unknown]
    a walkthrough that ends elsewhere
      314  walkthroughs.best.endsAt  "best" is to end with "waits", but it ends with "thanks" (anger 34, trust 70). Mend the walkthrough, or the scene. See the picks: own-it → own-it → own-it → own-it → own-it.  [roleplay-walkthrough-ends-elsewhere]
    a walkthrough that stops before the end
      313  walkthroughs.best.endsAt  "best" is to end with "thanks", but it stops at "close", before the end. Mend the walkthrough, or the scene. See the picks: own-it → own-it → own-it → own-it.  [roleplay-walkthrough-ends-elsewhere]
    a walkthrough to no ending
      314  walkthroughs.best.endsAt  "best" is to end with "happily", but the endings are: hangs-up, thanks, waits. Name one of these.  [roleplay-walkthrough-ends-elsewhere]
    no walkthrough
      306  walkthroughs  Found an empty list. Script at least the best run.  [field-list-too-short]
    a choice written twice
      71  "explain" stands here a second time; the first is on line 57. Keep one.  [yaml-field-twice]
    a beat written twice
      134  "ask" stands here a second time; the first is on line 84. Keep one.  [yaml-field-twice]
    a full-width colon
      3  "title：" has a full-width colon. Write an ordinary colon and a space: "title: ".  [yaml-colon-full-width]
    a full-width colon within a text
      43  "zh：" has a full-width colon. Write an ordinary colon and a space: "zh: ".  [yaml-colon-full-width]
    a tab
      41  A tab stands at the beginning of this line. Indent with spaces only, two for each level.  [yaml-tab]
    a quote that does not close
      74  The quotation mark that opens here is not closed where its text ends. Add the closing one; a text of several lines is easier to write after ">-".  [yaml-quote-unclosed]
    a quote in the middle
      74  More text follows after the closing quotation mark. Put the whole text in quotation marks, and use “ ” inside it.  [yaml-text-after-quote]
    a colon within a text
      74  The text on this line contains a colon and a space, which YAML takes for a second name. Put the text in quotation marks.  [yaml-second-colon]
    a missing translation
      35  criticals.empty-promise  The English text is missing. Add "en: …".  [field-language-missing]
    a text in one language only
      3  title  The English text is missing. Add "en: …".  [field-language-missing]
    an empty text
      74  beats.greet.choices.promise.say.en  Found an empty text. Write the text the learner reads.  [field-text-empty]
    a field that nobody knows
      41  beats.greet.mood  "mood" is not a field here. Write one of: stage, says, choices, teaches, workshop.  [field-unknown]
    a person whom nobody drew
      18  customer.person  Found "wang". Write one of: lin, zhao, chen, wu, he.  [field-value-not-allowed]
    a channel that does not exist
      20  customer.channel  Found "phone". Write one of: counter, telephone, chat, letter, doorstep.  [field-value-not-allowed]
    an id with capitals
      46  beats.greet.choices.Own-It  Found "Own-It". Write an id of lower-case letters, digits and single hyphens, such as "telephone-etiquette".  [field-id-form]
    an id that is not the name of the file
      1  id  The id is "late-parcels", but the file is called "late-parcel". Make them the same.  [roleplay-id-not-file-name]
    an unknown lesson
      13  lesson  There is no lesson "frist-call". Did you mean "first-call"?  [reference-lesson-unknown]
    an unknown section
      134  beats.ask.teaches  The lesson "first-call" has no section "#pickup" in Chinese and in English. Did you mean "pick-up"?  [reference-section-unknown]
    a version of its own counting
      2  version  Found 1.1. Write a whole number, without quotation marks.  [field-no-whole-number]"
  `);
  },
);

async function findProblems(fault: Fault): Promise<Problem[]> {
  const text = typeof fault === 'function' ? rolePlay(fault) : replace(...fault)(rolePlay());
  return checkContent(await makeContent({ [FILE]: text }));
}

function tell({ code, line, at, message }: Problem): string {
  return [line, at, message, `[${code}]`].filter(Boolean).join('  ');
}

function choice({ beats }: RolePlay, beatId: string, choiceId: string): RolePlayChoice {
  const found = beats[beatId]?.choices[choiceId];
  if (!found) throw new Error(`The base has no "${beatId}.${choiceId}".`);
  return found;
}

/** Puts eight more beats between the last two. */
function lengthen(roleplay: RolePlay): void {
  const names = ['check', ...'abcdefgh', 'close'];
  for (const [index, name] of names.entries()) {
    const beat = structuredClone(roleplay.beats['check']!);
    const goesTo = names[index + 1] ?? 'end';
    for (const each of Object.values(beat.choices)) each.goesTo = goesTo;
    if (name !== 'close') roleplay.beats[name] = beat;
  }
  roleplay.walkthroughs[0]!.picks = Array.from({ length: 13 }, () => 'own-it');
}
