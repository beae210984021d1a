import { mistakesIn } from './mistake.ts';

/** What authors get wrong in the course, the diagrams, the register, the glossary and the sources. */
export const COURSE_MISTAKES = mistakesIn('course.yaml', {
  'a lesson that has no file': [
    '[first-call]',
    '[first-call, third-call]',
    '7  modules.calls.lessons.1  There is no lesson "third-call" in content/lessons. Write it, or remove it from the list.  [reference-lesson-unknown]',
  ],
  'a lesson with its ending': [
    '[first-call]',
    '[first-call, first-call.mdx]',
    '7  modules.calls.lessons.1  Found "first-call.mdx". Write an id of lower-case letters, digits and single hyphens, such as "telephone-etiquette".  [field-id-form]',
  ],
  'a role-play that has no file': [
    '[late-parcel]',
    '[late-parcel, lost-parcel]',
    '9  modules.calls.roleplays.1  There is no role-play "lost-parcel" in content/roleplays. Did you mean "late-parcel"?  [reference-roleplay-unknown]',
  ],
  'an exam that has no file': [
    '[final]',
    '[final, repeat]',
    '10  exams.1  There is no exam "repeat" in content/exams. Write it, or remove it from the list.  [reference-exam-unknown]',
  ],
  'a lesson twice': [
    '[first-call]',
    '[first-call, first-call]',
    '7  modules.calls.lessons.1  "first-call" is listed twice. Keep one.  [course-listed-twice]',
  ],
  'an exam twice': [
    '[final]',
    '[final, final]',
    '10  exams.1  "final" is listed twice. Keep one.  [course-listed-twice]',
  ],
  'a lesson of lists that is no list': [
    'lessons: [first-call]',
    'lessons: first-call',
    '7  modules.calls.lessons  Found "first-call". Write a list: each entry on a line of its own, after "- ".  [field-no-list]',
  ],
  'exams that are no list': [
    'exams: [final]',
    'exams: final',
    '10  exams  Found "final". Write a list: each entry on a line of its own, after "- ".  [field-no-list]',
  ],
  'a track that does not exist': [
    'track: core',
    'track: main',
    '6  modules.calls.track  Found "main". Write one of: core, elective, trainers.  [field-value-not-allowed]',
  ],
  'a module without a track': [
    '    track: core\n',
    '',
    '3  modules.calls.track  Add "track". Write one of: core, elective, trainers.  [field-missing]',
  ],
  'a module without lessons': [
    '    lessons: [first-call]\n',
    '    lessons: \n',
    '7  modules.calls.lessons  "lessons" is empty. Write a list: each entry on a line of its own, after "- ".  [field-empty]',
  ],
  'a module without a title': [
    '    title: { zh: 电话, en: Calls }\n',
    '',
    '3  modules.calls.title  Add "title". Write the title.  [field-missing]',
  ],
  'a module without an id': [
    '  - id: calls\n    title',
    '  - title',
    '3  modules.0.id  Add "id". Give it an id of its own, such as "read-it-back".  [field-missing]',
  ],
  'a topic twice': [
    'id: styles',
    'id: calls',
    '13  topics.calls.id  "calls" is listed twice. Keep one.  [course-listed-twice]',
  ],
  'a topic without a title': [
    '{ id: styles, title: { zh: 类型, en: Styles } }',
    '{ id: styles }',
    '13  topics.styles.title  Add "title". Write the title.  [field-missing]',
  ],
  'a topic that is a text': [
    '- { id: styles, title: { zh: 类型, en: Styles } }',
    '- styles',
    '13  topics.1  Found "styles". Write its fields on lines of their own, each as "name: value".  [field-no-group]',
  ],
  'a field nobody knows': [
    'exams: [final]',
    'exams: [final]\nlanguage: zh',
    '11  language  "language" is not a field here. Write one of: title, modules, exams, topics.  [field-unknown]',
  ],
  'a module with a field nobody knows': [
    '    track: core',
    '    track: core\n    color: red',
    '7  modules.calls.color  "color" is not a field here. Write one of: id, title, summary, track, lessons, planned, roleplays.  [field-unknown]',
  ],
  'a title in English only': [
    '{ zh: 课程, en: Course }',
    '{ en: Course }',
    '1  title  The Chinese text is missing. Add "zh: …".  [field-language-missing]',
  ],
  'a lesson that is written and still planned': [
    'lessons: [first-call]\n    planned: [second-call]',
    'lessons: []\n    planned: [first-call, second-call]',
    '8  modules.calls.planned.0  "first-call" has a file, but learners do not see it. When it is ready, move it from "planned" to "lessons".  [course-plan-written]',
  ],
});

export const DIAGRAM_MISTAKES = mistakesIn('diagrams/hand-over.yaml', {
  'an arrow to a box that is not there': [
    'to: hand',
    'to: hant',
    '6  edges.0.to  There is no box "hant". Did you mean "hand"?  [reference-box-unknown]',
  ],
  'an arrow from a box that is not there': [
    '{ from: take, to: hand }',
    '{ from: take, to: hand }\n  - { from: keep, to: hand }',
    '7  edges.1.from  There is no box "keep". Write one of: take, hand.  [reference-box-unknown]',
  ],
  'an arrow without an end': [
    '{ from: take, to: hand }',
    '{ from: take }',
    '6  edges.0.to  Add "to". Name the box to which the arrow leads.  [field-missing]',
  ],
  'a box that no arrow leads to': [
    'edges:',
    '  - { id: keep, kind: step, text: { zh: 留, en: Keep it } }\nedges:',
    '5  nodes.keep  No arrow leads to "keep" from the start. Add one, or remove the box.  [diagram-box-unreachable]',
  ],
  'two boxes by one id': [
    'edges:',
    '  - { id: take, kind: step, text: { zh: 留, en: Keep it } }\nedges:',
    '5  nodes.take.id  Two boxes are called "take". Give each its own id.  [field-id-twice]',
  ],
  'no beginning': [
    'kind: start',
    'kind: step',
    '2  nodes  The flowchart has no beginning. Give one box the kind "start".  [diagram-no-start]',
  ],
  'a kind of box that does not exist': [
    'kind: start',
    'kind: begin',
    '3  nodes.take.kind  Found "begin". Write one of: start, step, question, end.  [field-value-not-allowed]',
  ],
  'one box only': [
    '  - { id: hand, kind: end, text: { zh: 交, en: Hand over } }\n',
    '',
    '2  nodes  Found a list of 1. Draw at least two boxes.  [field-list-too-short]',
  ],
  'boxes as fields': [
    'nodes:\n  - { id: take, ',
    'nodes:\n  take: { ',
    '4  The indentation of this line fits no line above it. Lines that belong together begin in the same column; use two spaces for each level.  [yaml-indentation]',
  ],
  'no arrows': [
    'edges:\n  - { from: take, to: hand }\n',
    '',
    '1  edges  Add "edges". Write a list: each entry on a line of its own, after "- ".  [field-missing]',
  ],
  'a word on an arrow in one language': [
    'to: hand',
    'to: hand, label: yes',
    '6  edges.0.label  This text is in one language only. Write both: { zh: …, en: … }.  [field-one-language]',
  ],
  'a box without a text': [
    ', text: { zh: 接, en: Take it }',
    '',
    '3  nodes.take.text  Add "text". Write what the learner reads, in both languages.  [field-missing]',
  ],
});

export const FACT_MISTAKES = mistakesIn('facts/002.yaml', {
  'an id in small letters': [
    'K002-066',
    'k002-066',
    '1  k002-066.id  Found "k002-066". Write a row of the register, such as K002-066.  [field-row-form]',
  ],
  'an id without its letter': [
    'K002-066',
    '002-066',
    '1  002-066.id  Found "002-066". Write a row of the register, such as K002-066.  [field-row-form]',
  ],
  'an id with an underscore': [
    'K002-066',
    'K002_066',
    '1  K002_066.id  Found "K002_066". Write a row of the register, such as K002-066.  [field-row-form]',
  ],
  'a number without quotation marks': [
    "'002'",
    '002',
    '3  K002-066.document  Found 2. Write a text. Where it looks like a number or a date, put it in quotation marks.  [field-no-text]',
  ],
  'the number of another document': [
    "'002'",
    "'003'",
    '3  K002-066.document  The id is of document 002. Make the two agree.  [fact-document-differs]',
  ],
  'no document': [
    "  document: '002'\n",
    '',
    `1  K002-066.document  Add "document". Name the document that says it, such as '002', in quotation marks.  [field-missing]`,
  ],
  'no sentence': [
    '  fact: The telephone is answered within two rings.\n',
    '',
    '1  K002-066.fact  Add "fact". Say in one sentence what the source says.  [field-missing]',
  ],
  'a sentence with a colon': [
    'The telephone is answered within two rings.',
    'The telephone: within two rings.',
    '2  The text on this line contains a colon and a space, which YAML takes for a second name. Put the text in quotation marks.  [yaml-second-colon]',
  ],
  'a row that belongs nowhere': [
    '  lesson: first-call\n',
    '',
    '1  K002-066  Say where it belongs: write one of "lesson", "roleplay" and "background".  [fact-home-unclear]',
  ],
  'a row that belongs to two': [
    'lesson: first-call',
    'lesson: first-call\n  background: true',
    '1  K002-066  Say where it belongs: write one of "lesson", "roleplay" and "background".  [fact-home-unclear]',
  ],
  'a lesson that does not exist': [
    'lesson: first-call',
    'lesson: frist-call',
    '5  K002-066.lesson  There is no lesson "frist-call". Did you mean "first-call"?  [reference-lesson-unknown]',
  ],
  'core said with yes': [
    'core: true',
    'core: yes',
    '4  K002-066.core  Found "yes". Write true or false, without quotation marks.  [field-no-truth]',
  ],
  'the other track': [
    'core: true',
    'core: false',
    '4  K002-066.core  "first-call" stands in the module "calls", which is core. Write "core: true", or name another lesson.  [fact-track-differs]',
  ],
  'background that is false': [
    'lesson: first-call',
    'background: false',
    '5  K002-066.background  Found false. Write true, or leave "background" out.  [field-value-not-allowed]',
  ],
  'a note without its correction': [
    '  caveat: One firm’s standard.\n',
    '',
    '6  K002-066.notes  A note asks for a correction. Write it as "caveat".  [fact-note-without-caveat]',
  ],
  'a note of another form': [
    '[D23]',
    '[23]',
    '7  K002-066.notes.0  Found 23. Write a text. Where it looks like a number or a date, put it in quotation marks.  [field-no-text]',
  ],
  'notes that are no list': [
    'notes: [D23]',
    'notes: D23',
    '7  K002-066.notes  Found "D23". Write a list: each entry on a line of its own, after "- ".  [field-no-list]',
  ],
  'a row twice': [
    '- id: K002-066',
    "- id: K002-066\n  fact: The same again.\n  document: '002'\n  core: true\n  lesson: first-call\n- id: K002-066",
    '6  K002-066.id  The id "K002-066" is already used at content/facts/002.yaml:1. Give this one its own.  [field-id-twice]',
  ],
});

export const GLOSSARY_MISTAKES = mistakesIn('glossary.yaml', {
  'a term twice': [
    '- id: parcel',
    '- id: parcel\n  term: { zh: 包, en: packet }\n  definition: { zh: 小。, en: Small. }\n- id: parcel',
    '4  parcel.id  The id "parcel" is already used at content/glossary.yaml:1. Give this one its own.  [field-id-twice]',
  ],
  'a term without a definition': [
    '  definition: { zh: 寄的东西。, en: What is sent. }\n',
    '',
    '1  parcel.definition  Add "definition". Say in a sentence or two what it means.  [field-missing]',
  ],
  'a definition in one language': [
    '{ zh: 寄的东西。, en: What is sent. }',
    '寄的东西。',
    '3  parcel.definition  This text is in one language only. Write both: { zh: …, en: … }.  [field-one-language]',
  ],
  'a misspelt definition': [
    'definition:',
    'defintion:',
    '3  parcel.defintion  "defintion" is not a field here. Did you mean "definition"?  [field-unknown]',
  ],
  'a lesson that does not exist': [
    'lesson: first-call',
    'lesson: first-cal',
    '4  parcel.lesson  There is no lesson "first-cal". Did you mean "first-call"?  [reference-lesson-unknown]',
  ],
  'terms as fields': [
    '- id: parcel\n  term',
    'parcel:\n  term',
    '1  This file holds a list. Begin each entry with "- id: ", at the beginning of a line.  [field-no-list]',
  ],
  'a term written in full': [
    '- id: parcel\n',
    '- id: Parcel\n',
    '1  Parcel.id  Found "Parcel". Write an id of lower-case letters, digits and single hyphens, such as "telephone-etiquette".  [field-id-form]',
  ],
});
