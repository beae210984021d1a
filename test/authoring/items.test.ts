import { describe, expect, test } from 'vitest';
import { checkChanged, replace, sayEach } from './make-content.ts';

describe('the check of items', () => {
  test('names every mistake an item may have, and says what to do', async () => {
    const said = await sayEach('items/calls.yaml', [
      ['a misspelt type', 'type: single', 'type: signle'],
      ['a field nobody knows', 'topic: calls', 'topik: calls'],
      ['a difficulty that does not exist', 'difficulty: 1', 'difficulty: 4'],
      ['an id with capitals', 'id: calls-first-words', 'id: Calls First'],
      ['a text where a choice belongs', '- id: name', '- name\n    - id: name'],
      ['an empty text', 'en: What comes first?', 'en: ""'],
      ['a text in a third language', 'en: What comes first?', 'en: What comes first?, fr: Quoi ?'],
      ['a full-width colon within brackets', 'zh: 先说什么？', 'zh：先说什么？'],
      [
        'a choice without feedback',
        '      feedback: { zh: 对方知道你是谁。, en: They know who you are. }\n',
        '',
      ],
      [
        'a statement without feedback for one answer',
        '    false: { zh: 要的。, en: One does. }\n',
        '',
      ],
      [
        'a statement without feedback',
        '  feedback:\n    true: { zh: 是。, en: Yes. }\n    false: { zh: 要的。, en: One does. }\n',
        '',
      ],
      [
        'feedback in one language',
        '{ zh: 对方知道你是谁。, en: They know who you are. }',
        '{ zh: 对方知道你是谁。 }',
      ],
      ['an item that nothing teaches', '  teaches: first-call#pick-up\n', ''],
      ['a key that names no choice', 'key: [name]', 'key: [nome]'],
      ['no key', '  key: [name]\n', ''],
      ['an empty key', 'key: [name]', 'key: []'],
      ['an unknown topic', 'topic: calls', 'topic: call'],
      ['an unknown lesson', 'teaches: first-call#pick-up', 'teaches: frist-call#pick-up'],
      ['an unknown section', 'teaches: first-call#pick-up', 'teaches: first-call#pickup'],
      ['a lesson that is planned', 'teaches: first-call#pick-up', 'teaches: second-call#pick-up'],
      ['a missing translation', '{ zh: 报姓名, en: Your name }', '{ zh: 报姓名 }'],
      ['a text in one language', '{ zh: 报姓名, en: Your name }', '报姓名'],
      ['an id that stands twice', 'id: calls-two-things', 'id: calls-first-words'],
      [
        'an exception without its flaw',
        'key: [name]',
        'key: [name]\n  exceptions: [{ flaw: all-choices-correct, reason: Kept. }]',
      ],
    ]);

    expect(said).toMatchInlineSnapshot(`
      "a misspelt type
        2  calls-first-words.type  Found "signle". Did you mean "single"?  [field-value-not-allowed]
      a field nobody knows
        3  calls-first-words.topik  "topik" is not a field here. Did you mean "topic"?  [field-unknown]
      a difficulty that does not exist
        5  calls-first-words.difficulty  Found 4. Write 1 (recall), 2 (apply) or 3 (judge).  [field-value-not-allowed]
      an id with capitals
        1  Calls First.id  Found "Calls First". Write an id of lower-case letters, digits and single hyphens, such as "telephone-etiquette".  [field-id-form]
      a text where a choice belongs
        8  calls-first-words.choices.0  Found "name". Write its fields on lines of their own, each as "name: value".  [field-no-group]
      an empty text
        6  calls-first-words.stem.en  Found an empty text. Write the text the learner reads.  [field-text-empty]
      a text in a third language
        6  calls-first-words.stem.fr  "fr" is not a field here. Write zh for Chinese and en for English.  [field-unknown]
      a full-width colon within brackets
        6  calls-first-words.stem.zh：先说什么？  "zh：" has a full-width colon. Write an ordinary colon and a space: "zh: ".  [yaml-colon-full-width]
      a choice without feedback
        8  calls-first-words.choices.name.feedback  Add "feedback". Say why this answer is right, or why it is wrong.  [field-missing]
      a statement without feedback for one answer
        36  calls-read-back.feedback.false  Add "false". Write the text, or both languages: { zh: …, en: … }.  [field-missing]
      a statement without feedback
        29  calls-read-back.feedback  Add "feedback". Say why this answer is right, or why it is wrong.  [field-missing]
      feedback in one language
        10  calls-first-words.choices.name.feedback  The English text is missing. Add "en: …".  [field-language-missing]
      an item that nothing teaches
        1  calls-first-words.teaches  Add "teaches". Name the lesson and the section that teach this, such as "telephone-etiquette#read-it-back".  [field-missing]
      a key that names no choice
        14  calls-first-words.key.0  The key names "nome", but the choices are: name, hello. Name one of these.  [item-key-unknown]
      no key
        1  calls-first-words.key  Add "key". Name the correct choice by its id.  [field-missing]
      an empty key
        14  calls-first-words.key  Found an empty list. Name at least one correct choice.  [field-list-too-short]
      an unknown topic
        3  calls-first-words.topic  There is no topic "call" in content/course.yaml. Did you mean "calls"?  [reference-topic-unknown]
      an unknown lesson
        4  calls-first-words.teaches  There is no lesson "frist-call". Did you mean "first-call"?  [reference-lesson-unknown]
      an unknown section
        4  calls-first-words.teaches  The lesson "first-call" has no section "#pickup" in Chinese and in English. Did you mean "pick-up"?  [reference-section-unknown]
      a lesson that is planned
        4  calls-first-words.teaches  To be taught by "second-call", which is planned and not written yet. Nothing to do until then.  [reference-lesson-planned]
      a missing translation
        9  calls-first-words.choices.name.text  The English text is missing. Add "en: …".  [field-language-missing]
      a text in one language
        9  calls-first-words.choices.name.text  This text is in one language only. Write both: { zh: …, en: … }.  [field-one-language]
      an id that stands twice
        15  calls-first-words.id  The id "calls-first-words" is already used at content/items/calls.yaml:1. Give this one its own.  [field-id-twice]
      an exception without its flaw
        15  calls-first-words.exceptions.0.flaw  The item does not have the flaw "all-choices-correct". Remove the exception.  [item-exception-needless]"
    `);
  });

  test('names a number of a documented exam that is given twice', async () => {
    const documented =
      'difficulty: 1\n  documented: { exam: PRAC, number: "01", provenance: derived, confidence: low }';

    const said = await checkChanged({
      'items/calls.yaml': (base) => base.replaceAll('difficulty: 1', documented),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/items/calls.yaml:35  calls-read-back.documented.number  The number 01 of PRAC is already used at content/items/calls.yaml:6. Give this one its own.  [item-number-twice]
      content/items/calls.yaml:46  calls-hang-up.documented.number  The number 01 of PRAC is already used at content/items/calls.yaml:6. Give this one its own.  [item-number-twice]

      2 problems in 1 file."
    `);
  });

  test('names a section that only one language has', async () => {
    const said = await checkChanged({
      'lessons/en/first-call.mdx': replace('[#read-back]', '[#read-it-back]'),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/lessons/en/first-call.mdx:22  #read-it-back  The Chinese lesson calls this section "#read-back". Use one anchor in both languages.  [lesson-anchor-differs]

      1 problem in 1 file."
    `);
  });

  test('names a file that is not a list', async () => {
    const said = await checkChanged({ 'items/more.yaml': 'id: calls-more\n' });

    expect(said).toMatchInlineSnapshot(`
      "content/items/more.yaml:1  This file holds a list. Begin each entry with "- id: ", at the beginning of a line.  [field-no-list]

      1 problem in 1 file."
    `);
  });
});
