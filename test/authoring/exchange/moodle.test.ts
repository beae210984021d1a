import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { fromMoodle } from '#authoring/exchange/from-moodle.ts';
import type { Draft } from '#authoring/exchange/question.ts';
import { toMoodle } from '#authoring/exchange/to-moodle.ts';
import { readContent } from '#authoring/read-content.ts';

const { items } = await readContent(process.cwd());

/** A question as Moodle exports it. */
function question(type: string, inside: string, text = 'Which one?'): string {
  return `  <question type="${type}">
    <name>
      <text>A name</text>
    </name>
    <questiontext format="html">
      <text><![CDATA[${text}]]></text>
    </questiontext>
    <generalfeedback format="html">
      <text></text>
    </generalfeedback>
    <defaultgrade>1.0000000</defaultgrade>
    <penalty>0.3333333</penalty>
    <hidden>0</hidden>
    <idnumber></idnumber>
${inside}
  </question>
`;
}

function file(...questions: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('')}</quiz>`;
}

function answer(fraction: number, text: string, feedback = ''): string {
  return `<answer fraction="${fraction}" format="html">
      <text><![CDATA[<p>${text}</p>]]></text>
      <feedback format="html"><text>${feedback}</text></feedback>
    </answer>`;
}

/** The only question of a file. */
function read(...parts: Parameters<typeof question>): Draft {
  const { drafts, left } = fromMoodle(file(question(...parts)));
  const [draft] = drafts;
  expect(left).toEqual([]);
  if (!draft) throw new Error('There is no question.');
  return draft;
}

function reasonFor(...parts: Parameters<typeof question>): string | undefined {
  return fromMoodle(file(question(...parts))).left[0]?.notes[0]?.message;
}

describe('a Moodle XML file from elsewhere', () => {
  test('gives a single choice with its feedback, tags and category', () => {
    const category = `<question type="category"><category><text>$course$/top/Calls</text></category></question>`;
    const single = question(
      'multichoice',
      `<single>true</single>
      <correctfeedback format="html"><text>Your answer is correct.</text></correctfeedback>
      ${answer(100, 'Two &amp; more', 'Yes.')}${answer(50, 'Three')}${answer(0, 'Ten')}
      <hint format="html"><text>Think of the caller.</text></hint>
      <tags><tag><text>difficulty:2</text></tag><tag><text>phone</text></tag></tags>`,
    );
    const [draft] = fromMoodle(file(category, single)).drafts;

    expect(draft).toMatchObject({
      name: 'A name',
      category: '$course$/top/Calls',
      tags: ['difficulty:2', 'phone'],
      body: {
        type: 'single',
        key: [0],
        choices: [
          { text: { en: 'Two & more' }, feedback: { en: 'Yes.' } },
          { text: { en: 'Three' } },
          { text: { en: 'Ten' } },
        ],
      },
    });
    expect(draft?.notes.map(({ what, message }) => [what, message])).toEqual([
      [
        'points',
        'Points for an answer that is partly right: here one choice is right, and the rest is not.',
      ],
      [
        'hints',
        'Hints and comments on the whole answer, for which our items have no place: “Think of the caller.”',
      ],
    ]);
  });

  test('gives several answers', () => {
    const answers = [answer(50, 'a'), answer(50, 'b'), answer(-100, 'c')].join('');

    expect(read('multichoice', `<single>false</single>${answers}`).body).toMatchObject({
      type: 'multiple',
      key: [0, 1],
    });
  });

  test('knows a statement by its words, and in old files by its place', () => {
    const body = {
      type: 'true-false',
      key: false,
      feedback: { true: { en: 'No.' }, false: { en: 'Yes.' } },
    };

    expect(read('truefalse', answer(100, 'false', 'Yes.') + answer(0, 'true', 'No.')).body).toEqual(
      body,
    );
    expect(
      read('truefalse', answer(0, 'Wahr', 'No.') + answer(100, 'Falsch', 'Yes.')).body,
    ).toEqual(body);
  });

  test('gives pairs and groups', () => {
    const row = (left: string, right: string) =>
      `<subquestion format="html"><text>${left}</text><answer><text>${right}</text></answer></subquestion>`;

    expect(read('matching', row('a', '1') + row('b', '2') + row('', '3')).body).toMatchObject({
      type: 'match',
      targets: [{ text: { en: '1' } }, { text: { en: '2' } }, { text: { en: '3' } }],
      key: [0, 1],
    });
    const { body, notes } = read(
      'matching',
      row('a', '1') + row('b', '1') + row('c', '2') + row('', '3'),
    );
    expect(body).toMatchObject({ type: 'categorise', key: [0, 0, 1] });
    expect(notes.map(({ what }) => what)).toEqual(['spare-groups']);
  });

  test('puts what is to be ordered in order', () => {
    const answers = [answer(3, 'last'), answer(1, 'first'), answer(2, 'then')].join('');

    expect(read('ordering', `<selecttype>ALL</selecttype>${answers}`).body).toMatchObject({
      type: 'order',
      choices: [{ text: { en: 'first' } }, { text: { en: 'then' } }, { text: { en: 'last' } }],
      key: [0, 1, 2],
    });
  });

  test('gives gaps with their feedback', () => {
    const text =
      '<p>Complete it.</p><p>I {1:MULTICHOICE:=will#Yes \\} &#35;1~won’t#No} ring {2:MC:%100%you~%0%them}.</p>';

    expect(read('cloze', '', text)).toMatchObject({
      stem: { en: 'Complete it.' },
      body: {
        type: 'cloze',
        text: { en: 'I \uE0000\uE001 ring \uE0001\uE001.' },
        gaps: [
          {
            key: 0,
            choices: [
              { text: { en: 'will' }, feedback: { en: 'Yes } #1' } },
              { text: { en: 'won’t' }, feedback: { en: 'No' } },
            ],
          },
          { key: 0, choices: [{ text: { en: 'you' } }, { text: { en: 'them' } }] },
        ],
      },
    });
  });

  test('gives the words of a group to each gap that draws from it', () => {
    const option = (text: string, group: number) =>
      `<selectoption><text>${text}</text><group>${group}</group></selectoption>`;
    const options = [option('cat', 1), option('sat', 2), option('dog', 1)].join('');

    expect(read('gapselect', options, 'The [[3]] [[2]].').body).toMatchObject({
      type: 'cloze',
      gaps: [
        { key: 1, choices: [{ text: { en: 'cat' } }, { text: { en: 'dog' } }] },
        { key: 0, choices: [{ text: { en: 'sat' } }] },
      ],
    });
  });

  test('takes languages apart', () => {
    const span = (lang: string, text: string) =>
      `<span lang="${lang}" class="multilang">${text}</span>`;
    const answers = answer(100, span('zh_cn', '对') + span('en', 'Right')) + answer(0, '42');
    const { stem, body } = read(
      'multichoice',
      answers,
      span('en', 'Which?') + span('zh_cn', '哪个？'),
    );

    expect(stem).toEqual({ zh: '哪个？', en: 'Which?' });
    expect(body).toMatchObject({
      choices: [{ text: { zh: '对', en: 'Right' } }, { text: { zh: '42', en: '42' } }],
    });
  });

  test('names what it cannot carry over', () => {
    expect(reasonFor('shortanswer', answer(100, 'x'))).toContain('An answer is typed in');
    expect(reasonFor('cloze', '', 'It is {1:SHORTANSWER:=red}.')).toContain('a word is typed in');
    expect(reasonFor('kprime', '')).toContain('no kind of item like "kprime"');
    expect(reasonFor('constructor', '')).toContain('no kind of item like "constructor"');
  });
});

describe('a broken file', () => {
  const good = question('truefalse', answer(100, 'true') + answer(0, 'false'), 'It rings.');

  test('does not lose the questions that can be read, and names line and remedy', () => {
    const broken = good.replace('</name>', '</nam>').replace('A name', 'Broken');
    const open = good.replace('</question>', '').replace('A name', 'Open');
    const text = file(good, broken, open, good);
    const { drafts, left } = fromMoodle(text);
    const lineOfLast = text.slice(0, text.lastIndexOf('<question type')).split('\n').length;

    expect(drafts.map(({ line }) => line)).toEqual([3, lineOfLast]);
    expect(left.map(({ name, line, notes }) => `${line} ${name}: ${notes[0]?.message}`))
      .toMatchInlineSnapshot(`
      [
        "25 Broken: The XML is broken in line 28: Expected closing tag 'name' (opened in line 26) instead of closing tag 'nam'. Mend it, or export the question again.",
        "47 Open: The question begins and does not end. Add "</question>" after its last line.",
      ]
    `);
  });
});

describe('our Moodle XML', () => {
  /** Everything that Moodle's import reads of these types, from its source (4.5). */
  const READ =
    `category.text name.text questiontext.@format questiontext.text generalfeedback.@format
    generalfeedback.text defaultgrade penalty hidden idnumber tags.tag.text single shuffleanswers
    answernumbering showstandardinstruction shownumcorrect answer.@fraction answer.@format answer.text
    answer.feedback.@format answer.feedback.text subquestion.@format subquestion.text
    subquestion.answer.text layouttype selecttype selectcount gradingtype showgrading numberingstyle
    correctfeedback.@format correctfeedback.text partiallycorrectfeedback.@format
    partiallycorrectfeedback.text incorrectfeedback.@format incorrectfeedback.text @type`.split(
      /\s+/,
    );
  const TYPES = 'category multichoice truefalse matching ordering cloze'.split(' ');
  /** The shares that Moodle's form offers; it refuses others. */
  const SHARES = [
    100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571,
    12.5, 11.11111, 10, 5, 0,
  ];

  test('holds nothing that Moodle does not read, for the whole bank', () => {
    const { text } = toMoodle(
      items.entries.map(({ data }) => data),
      { language: 'zh' },
    );
    const { quiz } = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      isArray: (name) => name === 'question',
    }).parse(text) as { quiz: { question: Record<string, unknown>[] } };
    const types = new Set(quiz.question.map((each) => each['@type']));
    const shares = quiz.question
      .filter((each) => each['@type'] === 'multichoice')
      .flatMap(({ answer: answers }) => answers as { '@fraction': string }[])
      .map((each) => Math.abs(Number(each['@fraction'])));

    expect(
      [...new Set(quiz.question.flatMap((each) => pathsIn(each)))].filter(
        (path) => !READ.includes(path),
      ),
    ).toEqual([]);
    expect([...types].sort()).toEqual(TYPES.sort());
    expect(shares.filter((share) => !SHARES.includes(share))).toEqual([]);
  });

  function pathsIn(value: unknown, path = ''): string[] {
    if (Array.isArray(value)) return value.flatMap((each) => pathsIn(each, path));
    if (typeof value !== 'object' || value === null) return [path];
    return Object.entries(value).flatMap(([name, inside]) =>
      pathsIn(inside, path === '' ? name : `${path}.${name}`),
    );
  }
});
