import { mistakesIn } from './mistake.ts';

/** Slips of the keyboard and of YAML, as they happen in the item bank. */
export const YAML_MISTAKES = mistakesIn('items/calls.yaml', {
  'a tab before a field': [
    '  topic: calls',
    '\ttopic: calls',
    '3  A tab stands at the beginning of this line. Indent with spaces only, two for each level.  [yaml-tab]',
  ],
  'a tab after spaces': [
    '    - id: name',
    '  \t- id: name',
    '8  A tab stands at the beginning of this line. Indent with spaces only, two for each level.  [yaml-tab]',
  ],
  'a full-width colon after a field': [
    'topic: calls',
    'topic：calls',
    '3  "topic：" has a full-width colon. Write an ordinary colon and a space: "topic: ".  [yaml-colon-full-width]',
  ],
  'a full-width colon before the first field': [
    '- id: calls-first',
    '- id：calls-first',
    '1  "id：" has a full-width colon. Write an ordinary colon and a space: "id: ".  [yaml-colon-full-width]',
  ],
  'a full-width colon within braces': [
    '{ zh: 先说什么？,',
    '{ zh：先说什么？,',
    '6  calls-first-words.stem.zh：先说什么？  "zh：" has a full-width colon. Write an ordinary colon and a space: "zh: ".  [yaml-colon-full-width]',
  ],
  'no space after a colon': [
    'topic: calls',
    'topic:calls',
    '3  After the colon of "topic:" a space is missing. Write "topic: ".  [yaml-colon-without-space]',
  ],
  'no space after the last colon of an entry': [
    'difficulty: 1\n',
    'difficulty:1\n',
    '5  After the colon of "difficulty:" a space is missing. Write "difficulty: ".  [yaml-colon-without-space]',
  ],
  'no space after a colon within braces': [
    'en: Your name',
    'en:Your name',
    '9  calls-first-words.choices.name.text.en:Your name  After the colon of "en:" a space is missing. Write "en: ".  [yaml-colon-without-space]',
  ],
  'no space after a hyphen': [
    '    - id: hello',
    '    -id: hello',
    '11  After the hyphen that begins an entry a space is missing. Write "- ".  [yaml-hyphen-without-space]',
  ],
  'no space after the hyphen of an item': [
    '- id: calls-two',
    '-id: calls-two',
    '15  After the hyphen that begins an entry a space is missing. Write "- ".  [yaml-hyphen-without-space]',
  ],
  'a dash instead of a hyphen': [
    '    - id: hello',
    '    – id: hello',
    '11  An entry of a list begins with a hyphen and a space: write "- " instead of "–".  [yaml-bullet]',
  ],
  'a full-width hyphen': [
    '    - id: hello',
    '    － id: hello',
    '11  An entry of a list begins with a hyphen and a space: write "- " instead of "－".  [yaml-bullet]',
  ],
  'a bullet instead of a hyphen': [
    '- id: calls-two',
    '• id: calls-two',
    '15  An entry of a list begins with a hyphen and a space: write "- " instead of "•".  [yaml-bullet]',
  ],
  'a field one space too far': [
    '  topic: calls',
    '   topic: calls',
    '3  The indentation of this line fits no line above it. Lines that belong together begin in the same column; use two spaces for each level.  [yaml-indentation]',
  ],
  'a field one space too short': [
    '  topic: calls',
    ' topic: calls',
    '3  The indentation of this line fits no line above it. Lines that belong together begin in the same column; use two spaces for each level.  [yaml-indentation]',
  ],
  'a field at the beginning of the line': [
    '  topic: calls',
    'topic: calls',
    '3  This line does not belong to what stands above it. Check its indentation, whether it lacks a "- " or a name with a colon, and whether a text needs quotation marks.  [yaml-stray-line]',
  ],
  'a field of a choice too far left': [
    '      text: { zh: 报姓名',
    '    text: { zh: 报姓名',
    '9  The indentation of this line fits no line above it. Lines that belong together begin in the same column; use two spaces for each level.  [yaml-indentation]',
  ],
  'a choice too far left': [
    '    - id: hello',
    '   - id: hello',
    '11  The indentation of this line fits no line above it. Lines that belong together begin in the same column; use two spaces for each level.  [yaml-indentation]',
  ],
  'a full-width space before a field': [
    '  topic: calls',
    '　topic: calls',
    '3  A full-width space stands here, which counts as text. Write ordinary spaces instead.  [yaml-space-full-width]',
  ],
  'a full-width space after a colon': [
    'topic: calls',
    'topic:　calls',
    '3  A full-width space stands here, which counts as text. Write ordinary spaces instead.  [yaml-space-full-width]',
  ],
  'a double quotation mark that is not closed': [
    'en: What comes first?',
    'en: "What comes first?',
    '6  The quotation mark that opens here is not closed where its text ends. Add the closing one; a text of several lines is easier to write after ">-".  [yaml-quote-unclosed]',
  ],
  'a single quotation mark that is not closed': [
    'en: What comes first?',
    "en: 'What comes first?",
    '6  The quotation mark that opens here is not closed where its text ends. Add the closing one; a text of several lines is easier to write after ">-".  [yaml-quote-unclosed]',
  ],
  'an apostrophe in single quotation marks': [
    'en: What comes first?',
    "en: 'What's first?'",
    '6  More text follows after the closing quotation mark. Put the whole text in quotation marks, and use “ ” inside it.  [yaml-text-after-quote]',
  ],
  'a quotation within a text in quotation marks': [
    'en: What comes first?',
    'en: "Say "hello" first?"',
    '6  More text follows after the closing quotation mark. Put the whole text in quotation marks, and use “ ” inside it.  [yaml-text-after-quote]',
  ],
  'a text that begins with a quotation': [
    'en: What comes first?',
    'en: "Hello" comes first?',
    '6  More text follows after the closing quotation mark. Put the whole text in quotation marks, and use “ ” inside it.  [yaml-text-after-quote]',
  ],
  'curly quotation marks around a value': [
    'type: single',
    'type: “single”',
    '2  calls-first-words.type  Found “single”. Such quotation marks count as text. Write straight ones, or none: single  [yaml-quotes-curly]',
  ],
  'curly quotation marks around an id': [
    'id: calls-two-things',
    'id: “calls-two-things”',
    '15  “calls-two-things”.id  Found “calls-two-things”. Such quotation marks count as text. Write straight ones, or none: calls-two-things  [yaml-quotes-curly]',
  ],
  'one curly and one straight quotation mark': [
    'en: What comes first?',
    'en: "What comes first?”',
    '6  The quotation mark that opens here is not closed where its text ends. Add the closing one; a text of several lines is easier to write after ">-".  [yaml-quote-unclosed]',
  ],
  'a colon within a text': [
    'en: What comes first?',
    'en: On the phone: what first?',
    '6  The text on this line contains a colon and a space, which YAML takes for a second name. Put the text in quotation marks.  [yaml-second-colon]',
  ],
  'a colon within a text on a line of its own': [
    'stem: { zh: 先说什么？, en: What comes first? }',
    'stem:\n    zh: 先说什么？\n    en: On the phone: what first?',
    '8  The text on this line contains a colon and a space, which YAML takes for a second name. Put the text in quotation marks.  [yaml-second-colon]',
  ],
  'a comma within a text in braces': [
    'en: What comes first?',
    'en: First, what?',
    '6  Between braces a comma ends a text, so "what?" was cut off. Put the whole text in quotation marks.  [yaml-comma-in-text]',
  ],
  'a full-width comma between languages': [
    '先说什么？, en',
    '先说什么？， en',
    '6  A full-width comma "，" stands between brackets. Write an ordinary comma and a space.  [yaml-comma-full-width]',
  ],
  'no comma between languages': [
    '先说什么？, en',
    '先说什么？ en',
    '6  Between two fields in braces a comma is missing. Write { zh: …, en: … }.  [yaml-comma-missing]',
  ],
  'a semicolon between languages': [
    '先说什么？, en',
    '先说什么？; en',
    '6  Between two fields in braces a comma is missing. Write { zh: …, en: … }.  [yaml-comma-missing]',
  ],
  'a brace that is not closed': [
    'en: What comes first? }',
    'en: What comes first?',
    '6  The brace "{" that opens here is not closed. Add "}" where its entries end.  [yaml-bracket-unclosed]',
  ],
  'a brace too many': [
    'en: What comes first? }',
    'en: What comes first? }}',
    '6  This bracket closes nothing. Remove it, or open one before it.  [yaml-bracket-unopened]',
  ],
  'a full-width brace': [
    '{ zh: 先说什么？',
    '｛ zh: 先说什么？',
    '6  "｛" is a full-width bracket. Write { } around named fields and [ ] around lists, as on an English keyboard.  [yaml-bracket-full-width]',
  ],
  'a bracket that is not closed': [
    'key: [name]',
    'key: [name',
    '14  The bracket "[" that opens here is not closed. Add "]" where its entries end.  [yaml-bracket-unclosed]',
  ],
  'a bracket closed by a brace': [
    'key: [name]',
    'key: [name}',
    '14  The bracket "[" that opens here is not closed. Add "]" where its entries end.  [yaml-bracket-unclosed]',
  ],
  'full-width brackets': [
    'key: [name]',
    'key: 【name】',
    '14  calls-first-words.key  "【" is a full-width bracket. Write { } around named fields and [ ] around lists, as on an English keyboard.  [yaml-bracket-full-width]',
  ],
  'a text that begins with an asterisk': [
    'en: What comes first?',
    'en: *What* comes first?',
    '6  A text must not begin with * & ! % @ or `. Put it in quotation marks.  [yaml-sign-first]',
  ],
  'a text that begins with an at sign': [
    'topic: calls',
    'topic: @calls',
    '3  A text must not begin with * & ! % @ or `. Put it in quotation marks.  [yaml-sign-first]',
  ],
  'a text that begins with a per cent sign': [
    'en: Your name',
    'en: "%"\n    ',
    '10  The brace "{" that opens here is not closed. Add "}" where its entries end.  [yaml-bracket-unclosed]',
  ],
  'a text that begins with an exclamation mark': [
    'en: Your name',
    'en: !Your name',
    '9  A text must not begin with * & ! % @ or `. Put it in quotation marks.  [yaml-sign-first]',
  ],
  'a text that begins with a backtick': [
    'en: Your name',
    'en: `Your` name',
    '9  A text must not begin with * & ! % @ or `. Put it in quotation marks.  [yaml-sign-first]',
  ],
  'a text cut off by a number sign': [
    'stem: { zh: 先说什么？, en: What comes first? }',
    'stem:\n    zh: 先说什么？\n    en: What is rule #1 of a call?',
    '8  After a space, "#" begins a comment, so the text ends before it. Put the whole text in quotation marks.  [yaml-text-cut]',
  ],
  'a backslash in double quotation marks': [
    'en: What comes first?',
    'en: "What \\comes first?"',
    '6  In double quotation marks a backslash is special. Write \\\\ for one, or use single quotation marks.  [yaml-backslash]',
  ],
  'a text on the line of its bar': [
    'stem: { zh: 先说什么？, en: What comes first? }',
    'stem:\n    zh: 先说什么？\n    en: |What comes first?',
    '8  After "|" or ">" nothing else may stand on the line. Begin the text on the next line, indented.  [yaml-block-text]',
  ],
  'a field twice': [
    '  topic: calls\n',
    '  topic: calls\n  topic: calls\n',
    '4  "topic" stands here a second time; the first is on line 3. Keep one.  [yaml-field-twice]',
  ],
  'a language twice': [
    'en: What comes first?',
    'en: What first?, en: What comes first?',
    '6  "en" stands here a second time; the first is on line 6. Keep one.  [yaml-field-twice]',
  ],
  'a line without a name': [
    '  topic: calls\n',
    '  topic: calls\n  calls\n',
    '4  This line has no name. Write "name: value" with an ordinary colon and a space, or indent the line further than the name whose text it continues.  [yaml-line-without-name]',
  ],
  'a line broken off': [
    '  topic: calls\n',
    '  topic: calls\n  diff\n',
    '4  This line has no name. Write "name: value" with an ordinary colon and a space, or indent the line further than the name whose text it continues.  [yaml-line-without-name]',
  ],
  'a line of hyphens between items': [
    '- id: calls-two',
    '---\n- id: calls-two',
    '15  A line "---" begins a second document here. Remove the line.  [yaml-second-document]',
  ],
  'merge conflict marks': [
    '  topic: calls\n',
    '<<<<<<< HEAD\n  topic: calls\n=======\n  topic: styles\n>>>>>>> theirs\n',
    '3  Two versions of this file were brought together here, and nobody has chosen yet. Keep one of them, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.  [file-conflict]',
  ],
  'a heading of Markdown': [
    '- id: calls-two',
    '## Two things\n=====\n- id: calls-two',
    '16  This line does not belong to what stands above it. Check its indentation, whether it lacks a "- " or a name with a colon, and whether a text needs quotation marks.  [yaml-stray-line]',
  ],
  'a comment with slashes': [
    '  topic: calls',
    '  // the topic\n  topic: calls',
    '3  A comment begins with # in this file. Write # instead of //.  [yaml-comment]',
  ],
  'a capital letter in a field': [
    'topic: calls',
    'Topic: calls',
    '3  calls-first-words.Topic  "Topic" is not a field here. Did you mean "topic"?  [field-unknown]',
  ],
  'a field with an equals sign': [
    'topic: calls',
    'topic = calls',
    '3  This line has no name. Write "name: value" with an ordinary colon and a space, or indent the line further than the name whose text it continues.  [yaml-line-without-name]',
  ],
});
