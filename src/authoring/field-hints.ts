/** What to write, by the name of a field that is missing or empty. */
export const HINTS: Readonly<Record<string, string>> = {
  feedback: 'Say why this answer is right, or why it is wrong.',
  stem: 'Write the question, or the statement to be judged.',
  text: 'Write what the learner reads, in both languages.',
  say: 'Write the words to be said, in both languages.',
  says: 'Write what the customer says.',
  key: 'Name the correct choice by its id.',
  choices: 'Write what can be chosen.',
  teaches:
    'Name the lesson and the section that teach this, such as "telephone-etiquette#read-it-back".',
  topic: 'Name one of the topics of content/course.yaml.',
  goesTo: 'Name the beat that follows, or write "end".',
  rate: 'Rate the competencies that this moment exercises, 0 to 3, such as { acknowledge: 3 }.',
  count: 'Say how many items this part of the form has.',
  cutScore: 'Write the share of points needed to pass, such as 0.8.',
  fact: 'Say in one sentence what the source says.',
  document: "Name the document that says it, such as '002', in quotation marks.",
  core: 'Write true for the core of the course, false for an elective.',
  title: 'Write the title.',
  summary: 'Say in one sentence what it is about.',
};

/** What to write, by the kind of value that zod expects. */
export const WANTED: Readonly<Record<string, string>> = {
  string: 'Write a text. Where it looks like a number or a date, put it in quotation marks.',
  number: 'Write a number, without quotation marks.',
  int: 'Write a whole number, without quotation marks.',
  boolean: 'Write true or false, without quotation marks.',
  array: 'Write a list: each entry on a line of its own, after "- ".',
  object: 'Write its fields on lines of their own, each as "name: value".',
  record: 'Write its entries on lines of their own, each as "name: value".',
};
