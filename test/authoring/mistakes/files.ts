import { BASE, replace, type Change, type Changes } from '../make-content.ts';
import type { Mistake } from './mistake.ts';

const LESSON = 'lessons/en/first-call.mdx';

/** A file of the small course under another name. */
function renamed(from: string, to: string): Changes {
  return { [from]: null, [to]: BASE[from] ?? '' };
}

/** The text as Windows saves it by the name of Unicode. */
function inUtf16(text: string): Change {
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}

/** The text with 包裹 as an editor of China saves it. Node itself cannot. */
function inGbk(text: string): Change {
  const [before = '', after = ''] = text.split('包裹');
  return Buffer.concat([Buffer.from(before), Buffer.from('b0fcb9fc', 'hex'), Buffer.from(after)]);
}

const FILES: Readonly<Record<string, readonly [changes: Changes, says: string]>> = {
  'an ending cut short': [
    { 'items/more.yml': '[]' },
    'content/items/more.yml:1  This file is not read: content/items holds files that end in ".yaml". Rename it or move it away.  [file-ending]',
  ],
  'an ending in capitals': [
    { 'items/more.YAML': '[]' },
    'content/items/more.YAML:1  This file is not read: content/items holds files that end in ".yaml". Rename it or move it away.  [file-ending]',
  ],
  'an ending hidden by Windows': [
    { 'items/more.yaml.txt': '[]' },
    'content/items/more.yaml.txt:1  This file is not read: content/items holds files that end in ".yaml". Rename it or move it away.  [file-ending]',
  ],
  'a lesson that ends in md': [
    { 'lessons/en/notes.md': 'Later.' },
    'content/lessons/en/notes.md:1  This file is not read: content/lessons/en holds files that end in ".mdx". Rename it or move it away.  [file-ending]',
  ],
  'a document beside the lessons': [
    { 'lessons/zh-Hans/草稿.docx': 'x' },
    'content/lessons/zh-Hans/草稿.docx:1  This file is not read: content/lessons/zh-Hans holds files that end in ".mdx". Rename it or move it away.  [file-ending]',
  ],
  'capital letters in a file name': [
    renamed('exams/final.yaml', 'exams/Final.yaml'),
    'content/exams/Final.yaml:1  The file is called "Final". Use lower-case letters, digits and single hyphens, such as "final.yaml".  [file-name-form]',
  ],
  'an underscore in a file name': [
    renamed('roleplays/late-parcel.yaml', 'roleplays/late_parcel.yaml'),
    'content/roleplays/late_parcel.yaml:1  The file is called "late_parcel". Use lower-case letters, digits and single hyphens, such as "late-parcel.yaml".  [file-name-form]',
  ],
  'a space in the name of a lesson': [
    renamed(LESSON, 'lessons/en/first call.mdx'),
    'content/lessons/en/first call.mdx:1  The file is called "first call". Use lower-case letters, digits and single hyphens, such as "first-call.mdx".  [file-name-form]',
  ],
  'the copy of a file': [
    { 'diagrams/hand-over (1).yaml': BASE['diagrams/hand-over.yaml'] ?? '' },
    'content/diagrams/hand-over (1).yaml:1  The file is called "hand-over (1)". Use lower-case letters, digits and single hyphens, such as "hand-over-1.yaml".  [file-name-form]',
  ],
  'a file name in Chinese': [
    { 'items/电话.yaml': '[]' },
    'content/items/电话.yaml:1  The file is called "电话". Use lower-case letters, digits and single hyphens, such as "telephone-etiquette.yaml".  [file-name-form]',
  ],
  'a folder of lessons by another name': [
    { 'lessons/zh/first-call.mdx': 'x' },
    'content/lessons/zh:1  This is not read. Lessons stand in zh-Hans and en: move it there.  [file-misplaced]',
  ],
  'a lesson beside the folders of the languages': [
    { 'lessons/first-call.mdx': 'x' },
    'content/lessons/first-call.mdx:1  This is not read. Lessons stand in zh-Hans and en: move it there.  [file-misplaced]',
  ],
  'a lesson in a folder of its own': [
    { 'lessons/en/calls/second-call.mdx': 'x' },
    'content/lessons/en/calls:1  This folder is not read: files stand in content/lessons/en itself. Move them there.  [file-misplaced]',
  ],
  'items in a folder of their own': [
    { 'items/calls/more.yaml': '[]' },
    'content/items/calls:1  This folder is not read: files stand in content/items itself. Move them there.  [file-misplaced]',
  ],
  'a folder by another name': [
    { 'roleplay/late.yaml': 'x' },
    'content/roleplay:1  This is not read. Did you mean "roleplays"?  [file-misplaced]',
  ],
  'a file beside the folders': [
    { 'more.yaml': '[]' },
    'content/more.yaml:1  This is not read. Move it into one of: lessons, items, exams, roleplays, diagrams, facts.  [file-misplaced]',
  ],
  'no course': [
    { 'course.yaml': null },
    'content/course.yaml:1  There is no such file. Add it, with the modules of the course and their lessons.  [file-missing]',
  ],
  'a lesson in one language only': [
    {
      'lessons/zh-Hans/third-call.mdx': BASE[LESSON] ?? '',
      'course.yaml': replace('[first-call]', '[first-call, third-call]'),
    },
    'content/lessons/zh-Hans/third-call.mdx:1  The lesson is missing in English. Write content/lessons/en/third-call.mdx.  [lesson-language-missing]',
  ],
  'an exam that the course does not list': [
    { 'exams/more.yaml': BASE['exams/final.yaml'] ?? '' },
    'content/exams/more.yaml:1  The course does not list this. Add "more" to "exams" in content/course.yaml.  [course-unlisted]',
  ],
  'an empty lesson': [
    { [LESSON]: '' },
    'content/lessons/en/first-call.mdx:1  This file is empty. Write something in it, or delete it.  [file-empty]',
  ],
  'an empty file of items': [
    { 'items/more.yaml': '' },
    'content/items/more.yaml:1  This file is empty. Write something in it, or delete it.  [file-empty]',
  ],
  'an exam of empty lines': [
    { 'exams/final.yaml': '\n\n' },
    'content/exams/final.yaml:1  This file is empty. Write something in it, or delete it.  [file-empty]',
  ],
  'a diagram of comments only': [
    { 'diagrams/hand-over.yaml': '# later\n' },
    'content/diagrams/hand-over.yaml:1  Nothing is written here. Write its fields on lines of their own, each as "name: value".  [file-empty]',
  ],
  'items that are no list': [
    { 'items/more.yaml': 'id: calls-more\n' },
    'content/items/more.yaml:1  This file holds a list. Begin each entry with "- id: ", at the beginning of a line.  [field-no-list]',
  ],
  'a text instead of items': [
    { 'items/more.yaml': 'Calls come first.\n' },
    'content/items/more.yaml:1  This file holds a list. Begin each entry with "- id: ", at the beginning of a line.  [field-no-list]',
  ],
  'an exam that is a list': [
    { 'exams/final.yaml': '- title: Exam\n' },
    'content/exams/final.yaml:1  Found a list of 1. Write its fields on lines of their own, each as "name: value".  [field-no-group]',
  ],
  'a glossary saved as UTF-16': [
    { 'glossary.yaml': inUtf16(BASE['glossary.yaml'] ?? '') },
    'content/glossary.yaml:1  This file is not saved as UTF-8, perhaps as UTF-16. Open it in its editor, choose "Save as" and the encoding UTF-8.  [file-encoding]',
  ],
  'a lesson saved as UTF-16': [
    { [LESSON]: inUtf16(BASE[LESSON] ?? '') },
    'content/lessons/en/first-call.mdx:1  This file is not saved as UTF-8, perhaps as UTF-16. Open it in its editor, choose "Save as" and the encoding UTF-8.  [file-encoding]',
  ],
  'a glossary saved as GBK': [
    { 'glossary.yaml': inGbk(BASE['glossary.yaml'] ?? '') },
    'content/glossary.yaml:2  This file is not saved as UTF-8, perhaps as GBK. Open it in its editor, choose "Save as" and the encoding UTF-8.  [file-encoding]',
  ],
  'a lesson saved as GBK': [
    { [LESSON]: inGbk('---\ntitle: 包裹\nsummary: x\n---\n') },
    'content/lessons/en/first-call.mdx:2  This file is not saved as UTF-8, perhaps as GBK. Open it in its editor, choose "Save as" and the encoding UTF-8.  [file-encoding]',
  ],
  'a picture instead of a diagram': [
    { 'diagrams/hand-over.yaml': Buffer.from('89504e470d0a1a0a0000000d', 'hex') },
    'content/diagrams/hand-over.yaml:1  This file is not saved as UTF-8, perhaps as UTF-16. Open it in its editor, choose "Save as" and the encoding UTF-8.  [file-encoding]',
  ],
};

/** What goes wrong with files themselves: their names, their places, how they were saved. */
export const FILE_MISTAKES: Mistake[] = Object.entries(FILES).map(([name, [changes, says]]) => ({
  name,
  changes,
  says,
}));
