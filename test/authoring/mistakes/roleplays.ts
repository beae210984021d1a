import { mistakesIn } from './mistake.ts';

/** What authors get wrong in role-plays, beside what `broken-roleplays.test.ts` has. */
export const ROLE_PLAY_MISTAKES = mistakesIn('roleplays/late-parcel.yaml', {
  'a way to a beat that is not there': [
    'goesTo: offer',
    'goesTo: ofer',
    '106  beats.ask.choices.own-it.goesTo  There is no beat "ofer". Add it, or send this choice to another beat or to "end". Did you mean "offer"? See the picks: own-it → own-it.  [roleplay-beat-unknown]',
  ],
  'a way to the end in capitals': [
    'goesTo: end',
    'goesTo: END',
    '256  beats.close.choices.own-it.goesTo  Found "END". Name the beat that follows, or write "end", all in lower-case letters.  [field-id-form]',
  ],
  'a way back': [
    'goesTo: check',
    'goesTo: ask',
    '156  beats.offer.choices.own-it.goesTo  This leads back to "ask", from where one comes here again, so the conversation can go round for ever. Send it to a later beat or to "end". See the picks: own-it → own-it → own-it.  [roleplay-circle]',
  ],
  'a way without a name': [
    '        goesTo: ask\n',
    '',
    '46  beats.greet.choices.own-it.goesTo  Add "goesTo". Name the beat that follows, or write "end".  [field-missing]',
  ],
  'a way by another name': [
    '        goesTo: ask\n',
    '        goto: ask\n',
    '56  beats.greet.choices.own-it.goto  "goto" is not a field here. "goesTo" is missing: perhaps that is meant.  [field-unknown]',
  ],
  'a way in small letters': [
    'goesTo: ask\n',
    'goesto: ask\n',
    '56  beats.greet.choices.own-it.goesto  "goesto" is not a field here. Did you mean "goesTo"?  [field-unknown]',
  ],
  'choices as a list': [
    '    choices:\n      own-it:\n        say:',
    '    choices:\n      - own-it\n        say:',
    '46  This line has no name. Write "name: value" with an ordinary colon and a space, or indent the line further than the name whose text it continues.  [yaml-line-without-name]',
  ],
  'beats as a list': [
    'beats:\n  greet:',
    'beats:\n  - greet:',
    '84  The indentation of this line fits no line above it. Lines that belong together begin in the same column; use two spaces for each level.  [yaml-indentation]',
  ],
  'a choice without words': [
    '        say:\n          zh: It comes today.\n          en: It comes today.\n',
    '',
    '71  beats.greet.choices.promise.say  Add "say". Write the words to be said, in both languages.  [field-missing]',
  ],
  'a rating in per cent': [
    'own: 3',
    'own: 100',
    '51  beats.greet.choices.own-it.rate.own  Found 100. Write a number of at most 3.  [field-out-of-range]',
  ],
  'a rating in words': [
    'own: 3',
    'own: high',
    '51  beats.greet.choices.own-it.rate.own  Found "high". Write a number by itself: digits, without a unit and without quotation marks.  [field-no-number]',
  ],
  'a rating below nothing': [
    'own: 1',
    'own: -1',
    '65  beats.greet.choices.explain.rate.own  Found -1. Write a number of at least 0.  [field-out-of-range]',
  ],
  'a rating without its competency': [
    '        rate:\n          own: 3\n          bounds: 3\n',
    '        rate: 3\n',
    '50  beats.greet.choices.own-it.rate  Found 3. Write its entries on lines of their own, each as "name: value".  [field-no-group]',
  ],
  'a rating for a misspelt competency': [
    'own: 3',
    'onw: 3',
    '51  beats.greet.choices.own-it.rate.onw  "onw" is not a field here. Did you mean "own"?  [field-unknown]',
  ],
  'a competency in Chinese': [
    '  - bounds\n',
    '  - 底线\n',
    '32  competencies.1  Found "底线". Write one of: acknowledge, listen, clarify, own, options, follow-up, bounds.  [field-value-not-allowed]',
  ],
  'a feeling with a plus sign': [
    'trust: 8',
    "trust: '+8'",
    '55  beats.greet.choices.own-it.feel.trust  Found "+8". Write a number by itself: digits, without a unit and without quotation marks.  [field-no-number]',
  ],
  'a feeling in words': [
    'anger: -6',
    'anger: less',
    '54  beats.greet.choices.own-it.feel.anger  Found "less". Write a number by itself: digits, without a unit and without quotation marks.  [field-no-number]',
  ],
  'a feeling that nobody knows': [
    'anger: -6',
    'calm: 6',
    '54  beats.greet.choices.own-it.feel.calm  "calm" is not a field here. Write one of: anger, trust.  [field-unknown]',
  ],
  'a meter beyond its end': [
    'start: 60',
    'start: 160',
    '23  meters.anger.start  Found 160. Write a level from 0 to 100.  [field-out-of-range]',
  ],
  'a meter as a number': [
    '  anger:\n    start: 60\n    rest: 50\n    drift: 10\n',
    '  anger: 60\n',
    '22  meters.anger  Found 60. Write its fields on lines of their own, each as "name: value".  [field-no-group]',
  ],
  'a condition with a sign': [
    '          anger:\n            atLeast: 60',
    "          anger: '>= 60'",
    '87  beats.ask.says.0.when.anger  Found ">= 60". Write a range, such as { atLeast: 60 }.  [field-no-group]',
  ],
  'a condition by another name': [
    'atLeast: 60',
    'min: 60',
    '88  beats.ask.says.0.when.anger.min  "min" is not a field here. Write one of: atLeast, atMost.  [field-unknown]',
  ],
  'a condition that says nothing': [
    'anger:\n            atLeast: 60',
    'anger: {}',
    '87  beats.ask.says.0.when.anger  Nothing says how strong it has to be. Write atLeast or atMost, such as { atLeast: 60 }.  [roleplay-condition-empty]',
  ],
  'a mark in per cent': [
    'mark: 0.9',
    'mark: 90',
    '33  mark  Found 90. Write a number of at most 1.  [field-share-in-percent]',
  ],
  'a style that does not exist': [
    'style: amiable',
    'style: friendly',
    '19  customer.style  Found "friendly". Write one of: driving, expressive, amiable, analytical.  [field-value-not-allowed]',
  ],
  'a channel that does not exist': [
    'channel: telephone',
    'channel: phone',
    '20  customer.channel  Found "phone". Write one of: counter, telephone, chat, letter, doorstep.  [field-value-not-allowed]',
  ],
  'a person whom nobody drew': [
    'person: wu',
    'person: wang',
    '18  customer.person  Found "wang". Write one of: lin, zhao, chen, wu, he.  [field-value-not-allowed]',
  ],
  'a version as text': [
    'version: 1',
    'version: v1',
    '2  version  Found "v1". Write a number by itself: digits, without a unit and without quotation marks.  [field-no-number]',
  ],
  'minutes out of range': [
    'minutes: 5',
    'minutes: 60',
    '12  minutes  Found 60. Write a number of at most 30.  [field-out-of-range]',
  ],
  'an outcome that does not exist': [
    'outcome: partly-met',
    'outcome: partial',
    '302  endings.waits.outcome  Found "partial". Write one of: met, partly-met, not-met.  [field-value-not-allowed]',
  ],
  'an outcome by another name': [
    '    outcome: met',
    '    result: met',
    '297  endings.thanks.result  "result" is not a field here. "outcome" is missing: perhaps that is meant.  [field-unknown]',
  ],
  'two endings by one id': [
    '- id: waits',
    '- id: thanks',
    '301  endings.thanks.id  Two endings are called "thanks". Give each its own id.  [roleplay-ending-twice]',
  ],
  'an ending that no play comes to': [
    '        atLeast: 70\n    outcome: not-met',
    '        atLeast: 95\n    outcome: not-met',
    '285  endings.hangs-up  No play ends with "hangs-up": anger is 11 to 86 and trust 10 to 70 at the end, and the endings above it come first. Change a condition, or delete the ending.  [roleplay-ending-unreachable]',
  ],
  'a last ending with a condition': [
    '  - id: waits\n',
    '  - id: waits\n    when: { trust: { atLeast: 10 } }\n',
    '302  endings.waits.when  The last ending has a condition, so a play may end nowhere. Remove the condition, or add an ending without one.  [roleplay-last-ending-conditional]',
  ],
  'a start that is not there': [
    'start: greet',
    'start: greeting',
    '38  start  There is no beat "greeting". Name the beat in which the scene opens. Write one of: greet, ask, offer, check, close, end.  [roleplay-beat-unknown]',
  ],
  'a critical mistake that is not explained': [
    'critical: empty-promise',
    'critical: lie',
    '83  beats.greet.choices.promise.critical  "criticals" does not say what "lie" is. Add it there in a sentence, or name one of: empty-promise.  [roleplay-critical-unexplained]',
  ],
  'a walkthrough with an unknown pick': [
    '      - own-it\n',
    '      - own-its\n',
    '309  walkthroughs.best.picks.0  "best" picks "own-its", but the choices at "greet" are: own-it, explain, promise. Pick one of these.  [roleplay-walkthrough-pick-unknown]',
  ],
  'a walkthrough to another ending': [
    'endsAt: thanks',
    'endsAt: waits',
    '314  walkthroughs.best.endsAt  "best" is to end with "waits", but it ends with "thanks" (anger 34, trust 70). Mend the walkthrough, or the scene. See the picks: own-it → own-it → own-it → own-it → own-it.  [roleplay-walkthrough-ends-elsewhere]',
  ],
  'an id that is not the name of the file': [
    'id: late-parcel',
    'id: late-package',
    '1  id  The id is "late-package", but the file is called "late-parcel". Make them the same.  [roleplay-id-not-file-name]',
  ],
  'a lesson that does not exist': [
    'lesson: first-call',
    'lesson: first-calls',
    '13  lesson  There is no lesson "first-calls". Did you mean "first-call"?  [reference-lesson-unknown]',
  ],
  'a text in one language': [
    '  zh: The late parcel\n  en: The late parcel\n',
    '  en: The late parcel\n',
    '3  title  The Chinese text is missing. Add "zh: …".  [field-language-missing]',
  ],
  'a beat twice': [
    '  offer:\n    says:',
    '  ask:\n    says:',
    '134  "ask" stands here a second time; the first is on line 84. Keep one.  [yaml-field-twice]',
  ],
  'a choice twice': [
    '      promise:\n',
    '      explain:\n',
    '71  "explain" stands here a second time; the first is on line 57. Keep one.  [yaml-field-twice]',
  ],
});
