import { mistakesIn } from './mistake.ts';

const STEM = '{ zh: 先说什么？, en: What comes first? }';
const NAME_FEEDBACK = '      feedback: { zh: 对方知道你是谁。, en: They know who you are. }\n';
const CHOICES = `  choices:
    - id: name
      text: { zh: 报姓名, en: Your name }
${NAME_FEEDBACK}    - id: hello
      text: { zh: 喂, en: Hello }
      feedback: { zh: 对方还不知道你是谁。, en: They do not know who you are yet. }
`;

/** What authors get wrong in the fields of items. */
export const ITEM_MISTAKES = mistakesIn('items/calls.yaml', {
  'a misspelt type': [
    'type: single',
    'type: signle',
    '2  calls-first-words.type  Found "signle". Did you mean "single"?  [field-value-not-allowed]',
  ],
  'a type in capitals': [
    'type: single',
    'type: Single',
    '2  calls-first-words.type  Found "Single". Did you mean "single"?  [field-value-not-allowed]',
  ],
  'a type in Chinese': [
    'type: single',
    'type: 单选',
    '2  calls-first-words.type  Found "单选". Write one of: single, multiple, true-false, order, match, categorise, cloze, best-worst.  [field-value-not-allowed]',
  ],
  'a type that does not exist': [
    'type: single',
    'type: choice',
    '2  calls-first-words.type  Found "choice". Write one of: single, multiple, true-false, order, match, categorise, cloze, best-worst.  [field-value-not-allowed]',
  ],
  'no type': [
    '  type: single\n',
    '',
    '1  calls-first-words.type  Add "type". Write one of: single, multiple, true-false, order, match, categorise, cloze, best-worst.  [field-missing]',
  ],
  'a misspelt name of the type': [
    'type: single',
    'tpye: single',
    '2  calls-first-words.tpye  "tpye" is not a field here. Did you mean "type"?  [field-unknown]',
  ],
  'a misspelt field': [
    'topic: calls',
    'topik: calls',
    '3  calls-first-words.topik  "topik" is not a field here. Did you mean "topic"?  [field-unknown]',
  ],
  'a field in the plural': [
    '  topic: calls',
    '  topics: calls',
    '3  calls-first-words.topics  "topics" is not a field here. Did you mean "topic"?  [field-unknown]',
  ],
  'a field nobody knows': [
    '  topic: calls\n',
    '  topic: calls\n  author: me\n',
    '4  calls-first-words.author  "author" is not a field here. Write one of: id, topic, teaches, difficulty, stem, documented, withdrawn, exceptions, type, choices, key.  [field-unknown]',
  ],
  'a field of another type of item': [
    '  key: [name]\n',
    '  key: [name]\n  gaps: []\n',
    '15  calls-first-words.gaps  "gaps" is not a field here. Write one of: id, topic, teaches, difficulty, stem, documented, withdrawn, exceptions, type, choices, key.  [field-unknown]',
  ],
  'no id': [
    '- id: calls-first-words\n  type',
    '- type',
    '1  0.id  Add "id". Give it an id of its own, such as "read-it-back".  [field-missing]',
  ],
  'an empty id': [
    'id: calls-first-words',
    'id:',
    '1  0.id  "id" is empty. Give it an id of its own, such as "read-it-back".  [field-empty]',
  ],
  'a number as id': [
    '    - id: hello',
    '    - id: 2',
    '11  calls-first-words.choices.1.id  Found 2. Write a text. Where it looks like a number or a date, put it in quotation marks.  [field-no-text]',
  ],
  'an id with capitals': [
    'id: calls-first-words',
    'id: Calls-First-Words',
    '1  Calls-First-Words.id  Found "Calls-First-Words". Write an id of lower-case letters, digits and single hyphens, such as "telephone-etiquette".  [field-id-form]',
  ],
  'an id with underscores': [
    'id: calls-first-words',
    'id: calls_first_words',
    '1  calls_first_words.id  Found "calls_first_words". Write an id of lower-case letters, digits and single hyphens, such as "telephone-etiquette".  [field-id-form]',
  ],
  'an id with spaces': [
    'id: calls-first-words',
    'id: calls first words',
    '1  calls first words.id  Found "calls first words". Write an id of lower-case letters, digits and single hyphens, such as "telephone-etiquette".  [field-id-form]',
  ],
  'an id in Chinese': [
    '    - id: hello',
    '    - id: 喂',
    '11  calls-first-words.choices.喂.id  Found "喂". Write an id of lower-case letters, digits and single hyphens, such as "telephone-etiquette".  [field-id-form]',
  ],
  'an item copied with its id': [
    '- id: calls-read-back',
    `- id: calls-two-things\n  type: single\n  topic: calls\n  teaches: first-call\n  difficulty: 1\n  stem: ${STEM}\n${CHOICES}  key: [name]\n- id: calls-read-back`,
    '29  calls-two-things.id  The id "calls-two-things" is already used at content/items/calls.yaml:15. Give this one its own.  [field-id-twice]',
  ],
  'an empty entry': [
    '- id: calls-read-back',
    '-\n- id: calls-read-back',
    '29  2  This entry is empty. Write its fields after the hyphen, or remove the hyphen.  [field-empty]',
  ],
  'an entry that is a text': [
    '- id: calls-read-back',
    '- later\n- id: calls-read-back',
    '29  2  Found "later". Write its fields on lines of their own, each as "name: value".  [field-no-group]',
  ],
  'a misspelt topic': [
    'topic: calls',
    'topic: cals',
    '3  calls-first-words.topic  There is no topic "cals" in content/course.yaml. Did you mean "calls"?  [reference-topic-unknown]',
  ],
  'a topic that the course has not': [
    'topic: calls',
    'topic: letters',
    '3  calls-first-words.topic  There is no topic "letters" in content/course.yaml. Write one of: calls, styles.  [reference-topic-unknown]',
  ],
  'no topic': [
    '  topic: calls\n',
    '',
    '1  calls-first-words.topic  Add "topic". Name one of the topics of content/course.yaml.  [field-missing]',
  ],
  'a difficulty in words': [
    'difficulty: 1',
    'difficulty: easy',
    '5  calls-first-words.difficulty  Found "easy". Write 1 (recall), 2 (apply) or 3 (judge).  [field-value-not-allowed]',
  ],
  'a difficulty beyond the scale': [
    'difficulty: 1',
    'difficulty: 4',
    '5  calls-first-words.difficulty  Found 4. Write 1 (recall), 2 (apply) or 3 (judge).  [field-value-not-allowed]',
  ],
  'a difficulty in quotation marks': [
    'difficulty: 1',
    "difficulty: '1'",
    '5  calls-first-words.difficulty  Found "1". Write 1, without quotation marks.  [field-value-not-allowed]',
  ],
  'no stem': [
    `  stem: ${STEM}\n`,
    '',
    '1  calls-first-words.stem  Add "stem". Write the question, or the statement to be judged.  [field-missing]',
  ],
  'an empty stem': [
    `stem: ${STEM}`,
    'stem:',
    '6  calls-first-words.stem  "stem" is empty. Write the question, or the statement to be judged.  [field-empty]',
  ],
  'a stem that is a number': [
    `stem: ${STEM}`,
    'stem: 100',
    '6  calls-first-words.stem  Found 100. Write the text, or both languages: { zh: …, en: … }.  [field-no-text]',
  ],
  'a text that is a number': [
    'en: Your name',
    'en: 100',
    '9  calls-first-words.choices.name.text.en  Found 100. Write a text. Where it looks like a number or a date, put it in quotation marks.  [field-no-text]',
  ],
  'a text that is true': [
    'en: Your name',
    'en: true',
    '9  calls-first-words.choices.name.text.en  Found true. Write a text. Where it looks like a number or a date, put it in quotation marks.  [field-no-text]',
  ],
  'a text of spaces': [
    'en: Your name',
    "en: ' '",
    '9  calls-first-words.choices.name.text.en  Found an empty text. Write the text the learner reads.  [field-text-empty]',
  ],
  'a text in one language': [
    '{ zh: 报姓名, en: Your name }',
    '报姓名',
    '9  calls-first-words.choices.name.text  This text is in one language only. Write both: { zh: …, en: … }.  [field-one-language]',
  ],
  'a missing language': [
    ', en: Your name }',
    ' }',
    '9  calls-first-words.choices.name.text  The English text is missing. Add "en: …".  [field-language-missing]',
  ],
  'an empty language': [
    'en: Your name',
    'en: ',
    '9  calls-first-words.choices.name.text.en  "en" is empty. Write the text in English.  [field-empty]',
  ],
  'a third language': [
    'en: Your name',
    'en: Your name, fr: Votre nom',
    '9  calls-first-words.choices.name.text.fr  "fr" is not a field here. Write zh for Chinese and en for English.  [field-unknown]',
  ],
  'a language by another name': [
    'zh: 报姓名',
    'cn: 报姓名',
    '9  calls-first-words.choices.name.text.cn  "cn" is not a field here. Write zh for Chinese and en for English.  [field-unknown]',
  ],
  'languages as a list': [
    '{ zh: 报姓名, en: Your name }',
    '[报姓名, Your name]',
    '9  calls-first-words.choices.name.text  Found a list of 2. Write the text, or both languages: { zh: …, en: … }.  [field-no-text]',
  ],
  'a choice without feedback': [
    NAME_FEEDBACK,
    '',
    '8  calls-first-words.choices.name.feedback  Add "feedback". Say why this answer is right, or why it is wrong.  [field-missing]',
  ],
  'a choice without text': [
    '      text: { zh: 报姓名, en: Your name }\n',
    '',
    '8  calls-first-words.choices.name.text  Add "text". Write what the learner reads, in both languages.  [field-missing]',
  ],
  'a choice that is a text': [
    '    - id: hello',
    '    - goodbye\n    - id: hello',
    '11  calls-first-words.choices.1  Found "goodbye". Write its fields on lines of their own, each as "name: value".  [field-no-group]',
  ],
  'choices as fields': [
    CHOICES,
    '  choices:\n    name: Your name\n    hello: Hello\n',
    '7  calls-first-words.choices  Found a group of fields. Write a list: each entry on a line of its own, after "- ".  [field-no-list]',
  ],
  'one choice only': [
    CHOICES,
    `  choices:\n    - id: name\n      text: { zh: 报姓名, en: Your name }\n${NAME_FEEDBACK}`,
    '7  calls-first-words.choices  Found a list of 1. Give at least two choices.  [field-list-too-short]',
  ],
  'two choices by one id': [
    '    - id: hello',
    '    - id: name',
    '11  calls-first-words.choices.name.id  Two choices are called "name". Give each its own id.  [item-choice-twice]',
  ],
  'a list of no choices': [
    CHOICES,
    '  choices: []\n',
    '7  calls-first-words.choices  Found an empty list. Give at least two choices.  [field-list-too-short]',
  ],
  'nine choices': [
    CHOICES,
    CHOICES +
      [3, 4, 5, 6, 7, 8, 9]
        .map(
          (n) => `    - id: other-${n}\n      text: { zh: 第${n}, en: No. ${n} }\n${NAME_FEEDBACK}`,
        )
        .join(''),
    '7  calls-first-words.choices  Found a list of 9. Write at most 8.  [field-list-too-long]',
  ],
  'a key that names no choice': [
    'key: [name]',
    'key: [nome]',
    '14  calls-first-words.key.0  The key names "nome", but the choices are: name, hello. Name one of these.  [item-key-unknown]',
  ],
  'a key by letter': [
    'key: [name]',
    'key: [A]',
    '14  calls-first-words.key.0  The key names "A", but the choices are: name, hello. Name one of these.  [item-key-unknown]',
  ],
  'a key by the text of the choice': [
    'key: [name]',
    'key: [Your name]',
    '14  calls-first-words.key.0  The key names "Your name", but the choices are: name, hello. Name one of these.  [item-key-unknown]',
  ],
  'a key that is no list': [
    'key: [name]',
    'key: name',
    '14  calls-first-words.key  Found "name". Write a list: each entry on a line of its own, after "- ".  [field-no-list]',
  ],
  'a key that names a choice twice': [
    'key: [name]',
    'key: [name, name]',
    '14  calls-first-words.key.1  The key names "name" twice. Name each correct choice once.  [item-key-twice]',
  ],
  'two keys of a single item': [
    'key: [name]',
    'key: [name, hello]',
    '14  calls-first-words.key  A "single" item has one correct choice. Name one, or make the type "multiple".  [item-key-many]',
  ],
  'an empty key': [
    'key: [name]',
    'key: []',
    '14  calls-first-words.key  Found an empty list. Name at least one correct choice.  [field-list-too-short]',
  ],
  'no key': [
    '  key: [name]\n',
    '',
    '1  calls-first-words.key  Add "key". Name the correct choice by its id.  [field-missing]',
  ],
  'nothing after the key': [
    'key: [name]',
    'key:',
    '14  calls-first-words.key  "key" is empty. Name the correct choice by its id.  [field-empty]',
  ],
  'yes as the key of a statement': [
    'key: true',
    'key: yes',
    '35  calls-read-back.key  Found "yes". Write true or false, without quotation marks.  [field-no-truth]',
  ],
  'a key of a statement in quotation marks': [
    'key: true',
    "key: 'true'",
    '35  calls-read-back.key  Found "true". Write true or false, without quotation marks.  [field-no-truth]',
  ],
  'a key of a statement in capitals': [
    'key: true',
    'key: T',
    '35  calls-read-back.key  Found "T". Write true or false, without quotation marks.  [field-no-truth]',
  ],
  'a key of a statement as a list': [
    'key: true',
    'key: [true]',
    '35  calls-read-back.key  Found a list of 1. Write true or false, without quotation marks.  [field-no-truth]',
  ],
  'feedback for yes and no': [
    '    true: { zh: 是。, en: Yes. }\n    false: { zh: 要的。, en: One does. }\n',
    '    yes: { zh: 是。, en: Yes. }\n    no: { zh: 要的。, en: One does. }\n',
    '36  calls-read-back.feedback  Found "yes" and "no". Write the fields true and false instead.  [field-unknown]',
  ],
  'feedback for one answer': [
    '    false: { zh: 要的。, en: One does. }\n',
    '',
    '36  calls-read-back.feedback.false  Add "false". Write the text, or both languages: { zh: …, en: … }.  [field-missing]',
  ],
  'one feedback for a statement': [
    'feedback:\n    true: { zh: 是。, en: Yes. }\n    false: { zh: 要的。, en: One does. }\n',
    'feedback: { zh: 是。, en: Yes. }\n',
    '36  calls-read-back.feedback  Found "zh" and "en". Write the fields true and false instead.  [field-unknown]',
  ],
  'a lesson that does not exist': [
    'teaches: first-call#pick-up',
    'teaches: frist-call',
    '4  calls-first-words.teaches  There is no lesson "frist-call". Did you mean "first-call"?  [reference-lesson-unknown]',
  ],
  'a section that does not exist': [
    'teaches: first-call#pick-up',
    'teaches: first-call#pickup',
    '4  calls-first-words.teaches  The lesson "first-call" has no section "#pickup" in Chinese and in English. Did you mean "pick-up"?  [reference-section-unknown]',
  ],
  'a section after a slash': [
    'first-call#pick-up',
    'first-call/pick-up',
    '4  calls-first-words.teaches  Found "first-call/pick-up". Write the lesson, a # and the section, such as "telephone-etiquette#read-it-back".  [field-section-form]',
  ],
  'the title of a lesson': [
    'teaches: first-call#pick-up',
    'teaches: First call',
    '4  calls-first-words.teaches  Found "First call". Write the lesson, a # and the section, such as "telephone-etiquette#read-it-back".  [field-section-form]',
  ],
  'an address of a lesson': [
    'first-call#pick-up',
    '../first-call.mdx#pick-up',
    '4  calls-first-words.teaches  Found "../first-call.mdx#pick-up". Write the lesson, a # and the section, such as "telephone-etiquette#read-it-back".  [field-section-form]',
  ],
  'nothing that teaches it': [
    '  teaches: first-call#pick-up\n',
    '',
    '1  calls-first-words.teaches  Add "teaches". Name the lesson and the section that teach this, such as "telephone-etiquette#read-it-back".  [field-missing]',
  ],
  'a lesson that is planned': [
    'teaches: first-call#pick-up',
    'teaches: second-call',
    '4  calls-first-words.teaches  To be taught by "second-call", which is planned and not written yet. Nothing to do until then.  [reference-lesson-planned]',
  ],
  'a day in another form': [
    'key: [name]',
    'key: [name]\n  withdrawn: 10.1.2027',
    '15  calls-first-words.withdrawn  Found "10.1.2027". Write the day as year-month-day, such as 2027-01-10.  [field-day-form]',
  ],
  'a day without zeros': [
    'key: [name]',
    'key: [name]\n  withdrawn: 2027-1-10',
    '15  calls-first-words.withdrawn  Found "2027-1-10". Write the day as year-month-day, such as 2027-01-10.  [field-day-form]',
  ],
  'a day that is none': [
    'key: [name]',
    'key: [name]\n  withdrawn: 2027-02-30',
    '15  calls-first-words.withdrawn  Found "2027-02-30". Write the day as year-month-day, such as 2027-01-10.  [field-day-form]',
  ],
  'withdrawn without a day': [
    'key: [name]',
    'key: [name]\n  withdrawn: true',
    '15  calls-first-words.withdrawn  Found true. Write the day as year-month-day, such as 2027-01-10.  [field-no-text]',
  ],
  'a number of the document without quotation marks': [
    'key: [name]',
    'key: [name]\n  documented: { exam: PRAC, number: 1, provenance: derived, confidence: low }',
    '15  calls-first-words.documented.number  Found 1. Write a text. Where it looks like a number or a date, put it in quotation marks.  [field-no-text]',
  ],
  'a document that does not exist': [
    'key: [name]',
    "key: [name]\n  documented: { exam: PRC, number: '01', provenance: derived, confidence: low }",
    '15  calls-first-words.documented.exam  Found "PRC". Did you mean "PRAC"?  [field-value-not-allowed]',
  ],
  'a small letter of the document': [
    '    - id: hello',
    '    - letter: a\n      id: hello',
    '11  calls-first-words.choices.hello.letter  Found "a". Write one capital letter, A to H.  [field-form]',
  ],
  'an exception without a reason': [
    'key: [name]',
    'key: [name]\n  exceptions: [{ flaw: negative-stem }]',
    '15  calls-first-words.exceptions.0.reason  Add "reason". Say in one sentence why.  [field-missing]',
  ],
  'an exception for a flaw that is not there': [
    'key: [name]',
    'key: [name]\n  exceptions: [{ flaw: negative-stem, reason: Kept. }]',
    '15  calls-first-words.exceptions.0.flaw  The item does not have the flaw "negative-stem". Remove the exception.  [item-exception-needless]',
  ],
  'a key that is much the longest': [
    'en: Your name',
    'en: Your own name and that of the firm',
    '9  calls-first-words.choices.name.text.en  The key gives itself away by its length in English: it has 34 characters, the longest distractor 5. Shorten it, or make a distractor as substantial.  [item-longest-is-key]',
  ],
  'a negation that is easily overlooked': [
    'en: What comes first?',
    'en: Which of these is not first?',
    '6  calls-first-words.stem.en  The question asks for what does not hold, and "not" is easily overlooked. Ask for what holds, or write NOT.  [item-negative-stem]',
  ],
  'all of the above': [
    'en: Hello',
    'en: All of the above',
    '12  calls-first-words.choices.hello.text.en  "All of the above" speaks of the other choices, not of the matter. Write a choice of its own, leave it out, or make the type "multiple".  [item-all-or-none-of-the-above]',
  ],
  'two choices that say the same': [
    'en: Hello }',
    'en: your name! }',
    '12  calls-first-words.choices.hello.text.en  In English this says the same as "name". Make them differ in what they say, or leave one out.  [item-near-duplicates]',
  ],
});
