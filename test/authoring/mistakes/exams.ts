import { mistakesIn } from './mistake.ts';

const BLUEPRINT = `blueprint:
  - { count: 2, type: single }
  - { count: 1, type: true-false, topic: calls }
`;

/** What authors get wrong in exams. */
export const EXAM_MISTAKES = mistakesIn('exams/final.yaml', {
  'a cut score in per cent': [
    'cutScore: 0.8',
    'cutScore: 80',
    '6  cutScore  Found 80. Write the share as a number up to 1, such as 0.8.  [field-share-in-percent]',
  ],
  'a cut score with a per cent sign': [
    'cutScore: 0.8',
    'cutScore: 80%',
    '6  cutScore  Found "80%". Write the share as a number with a point, such as 0.8.  [field-no-number]',
  ],
  'a cut score with a comma': [
    'cutScore: 0.8',
    'cutScore: 0,8',
    '6  cutScore  Found "0,8". Write the share as a number with a point, such as 0.8.  [field-no-number]',
  ],
  'a cut score of nothing': [
    'cutScore: 0.8',
    'cutScore: 0',
    '6  cutScore  Found 0. Write the share as a number above 0, such as 0.8.  [field-out-of-range]',
  ],
  'no cut score': [
    'cutScore: 0.8\n',
    '',
    '1  cutScore  Add "cutScore". Write the share of points needed to pass, such as 0.8.  [field-missing]',
  ],
  'a cut score by another name': [
    'cutScore: 0.8',
    'cutscore: 0.8',
    '6  cutscore  "cutscore" is not a field here. Did you mean "cutScore"?  [field-unknown]',
  ],
  'minutes as text': [
    'minutes: 10',
    "minutes: '10'",
    '7  minutes  Found "10". Write a number by itself: digits, without a unit and without quotation marks.  [field-no-number]',
  ],
  'minutes with a unit': [
    'minutes: 10',
    'minutes: 10 min',
    '7  minutes  Found "10 min". Write a number by itself: digits, without a unit and without quotation marks.  [field-no-number]',
  ],
  'minutes in words': [
    'minutes: 10',
    'minutes: ten',
    '7  minutes  Found "ten". Write a number by itself: digits, without a unit and without quotation marks.  [field-no-number]',
  ],
  'no time at all': [
    'minutes: 10',
    'minutes: 0',
    '7  minutes  Found 0. Write a number of at least 1.  [field-out-of-range]',
  ],
  'half a minute': [
    'minutes: 10',
    'minutes: 10.5',
    '7  minutes  Found 10.5. Write a whole number, without quotation marks.  [field-no-whole-number]',
  ],
  'half a day': [
    'minutes: 10',
    'minutes: 720',
    '7  minutes  Found 720. Write a number of at most 300.  [field-out-of-range]',
  ],
  'no attempt': [
    'attempts: 1',
    'attempts: 0',
    '8  attempts  Found 0. Write a number of at least 1.  [field-out-of-range]',
  ],
  'attempts without end, in words': [
    'attempts: 1',
    'attempts: unlimited',
    '8  attempts  Found "unlimited". Write a number by itself: digits, without a unit and without quotation marks.  [field-no-number]',
  ],
  'a setting nobody knows': [
    'attempts: 1',
    'attempts: 1\npassMark: 0.8',
    '9  passMark  "passMark" is not a field here. Write one of: title, summary, blueprint, points, cutScore, minutes, attempts, waitHours, partialCredit, review, certifies, roleplays, validMonths, documented.  [field-unknown]',
  ],
  'a review that does not exist': [
    'attempts: 1',
    'attempts: 1\nreview: always',
    '9  review  Found "always". Write one of: key-after-passing, key-always.  [field-value-not-allowed]',
  ],
  'a certificate that says yes': [
    'attempts: 1',
    'attempts: 1\ncertifies: yes',
    '9  certifies  Found "yes". Write true or false, without quotation marks.  [field-no-truth]',
  ],
  'a validity in words': [
    'attempts: 1',
    'attempts: 1\nvalidMonths: 2 years',
    '9  validMonths  Found "2 years". Write a number by itself: digits, without a unit and without quotation marks.  [field-no-number]',
  ],
  'a role-play that does not exist': [
    'attempts: 1',
    'attempts: 1\nroleplays: [late-parcels]',
    '9  roleplays.0  There is no role-play "late-parcels". Did you mean "late-parcel"?  [reference-roleplay-unknown]',
  ],
  'a role-play that is no list': [
    'attempts: 1',
    'attempts: 1\nroleplays: late-parcel',
    '9  roleplays  Found "late-parcel". Write a list: each entry on a line of its own, after "- ".  [field-no-list]',
  ],
  'no blueprint': [
    BLUEPRINT,
    '',
    '1  blueprint  Add "blueprint". Write a list: each entry on a line of its own, after "- ".  [field-missing]',
  ],
  'an empty blueprint': [
    BLUEPRINT,
    'blueprint: []\n',
    '3  blueprint  Found an empty list. Say how many items the form has.  [field-list-too-short]',
  ],
  'a blueprint as fields': [
    BLUEPRINT,
    'blueprint:\n  single: 2\n  true-false: 1\n',
    '3  blueprint  Found a group of fields. Write a list: each entry on a line of its own, after "- ".  [field-no-list]',
  ],
  'a part without a count': [
    '{ count: 2, type: single }',
    '{ type: single }',
    '4  blueprint.0.count  Add "count". Say how many items this part of the form has.  [field-missing]',
  ],
  'a count in words': [
    'count: 2',
    'count: two',
    '4  blueprint.0.count  Found "two". Write a number by itself: digits, without a unit and without quotation marks.  [field-no-number]',
  ],
  'a count of nothing': [
    'count: 2',
    'count: 0',
    '4  blueprint.0.count  Found 0. Write a number of at least 1.  [field-out-of-range]',
  ],
  'a misspelt count': [
    'count: 2',
    'cuont: 2',
    '4  blueprint.0.cuont  "cuont" is not a field here. Did you mean "count"?  [field-unknown]',
  ],
  'a misspelt type of item': [
    'type: true-false',
    'type: truefalse',
    '5  blueprint.1.type  Found "truefalse". Did you mean "true-false"?  [field-value-not-allowed]',
  ],
  'a misspelt topic': [
    'topic: calls',
    'topic: cals',
    '5  blueprint.1.topic  There is no topic "cals" in content/course.yaml. Did you mean "calls"?  [reference-topic-unknown]',
  ],
  'a difficulty in words': [
    'count: 2,',
    'count: 2, difficulty: easy,',
    '4  blueprint.0.difficulty  Found "easy". Write one of: 1, 2, 3.  [field-value-not-allowed]',
  ],
  'a document that does not exist': [
    'count: 2,',
    'count: 2, documented: C18001,',
    '4  blueprint.0.documented  Found "C18001". Did you mean "C18001S"?  [field-value-not-allowed]',
  ],
  'more items than there are': [
    'count: 2',
    'count: 3',
    '4  blueprint.0.count  This part asks for 3 items (type "single"), but the bank has 2. Write more items, or ask for fewer. Withdrawn items do not count.  [exam-pool-too-small]',
  ],
  'parts that take the items of one another': [
    '{ count: 2, type: single }',
    '{ count: 4, topic: calls }',
    '4  blueprint.0  Parts 1 and 2 of the blueprint draw from the same items: together they ask for 5, and 4 fit. Write more items, or ask for fewer. Withdrawn items do not count.  [exam-parts-overlap]',
  ],
  'a second sitting that repeats': [
    'attempts: 1\n',
    '',
    '4  blueprint.0.count  This part draws 2 of 2 items (type "single"), so a second sitting repeats 2 of them. Write more items, ask for fewer, or allow one attempt.  [exam-sitting-repeats]',
  ],
  'no title': [
    'title: { zh: 考试, en: Exam }\n',
    '',
    '1  title  Add "title". Write the title.  [field-missing]',
  ],
  'a title in one language': [
    '{ zh: 考试, en: Exam }',
    '考试',
    '1  title  This text is in one language only. Write both: { zh: …, en: … }.  [field-one-language]',
  ],
  'a list instead of fields': [
    'title: {',
    '- title: {',
    '2  This line does not belong to what stands above it. Check its indentation, whether it lacks a "- " or a name with a colon, and whether a text needs quotation marks.  [yaml-stray-line]',
  ],
});
