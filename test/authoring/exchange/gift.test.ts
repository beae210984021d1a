import { describe, expect, test } from 'vitest';
import { fromGift } from '#authoring/exchange/from-gift.ts';
import type { Draft } from '#authoring/exchange/question.ts';
import { makeItem } from './make-item.ts';
import { toGift } from '#authoring/exchange/to-gift.ts';

/** The only question of a file. */
function read(gift: string): Draft {
  const { drafts, left } = fromGift(gift);
  expect(left).toEqual([]);
  const [draft] = drafts;
  if (!draft || drafts.length > 1) throw new Error(`There are ${drafts.length} questions.`);
  return draft;
}

function reasonsIn(gift: string): string[] {
  return fromGift(gift).left.flatMap(({ notes }) => notes.map(({ message }) => message));
}

describe('a GIFT file from elsewhere', () => {
  test('gives a single choice with title, comments and weights that are named as lost', () => {
    const { name, body, notes } = read(`
// question: 7  name: Two rings
::Two rings:: When does one answer? {
  =after two rings # That is what callers expect: no less.
  ~%50%after three # A little late.
  ~after ten
}`);

    expect(name).toBe('Two rings');
    expect(body).toEqual({
      type: 'single',
      key: [0],
      choices: [
        {
          text: { en: 'after two rings' },
          feedback: { en: 'That is what callers expect: no less.' },
        },
        { text: { en: 'after three' }, feedback: { en: 'A little late.' } },
        { text: { en: 'after ten' } },
      ],
    });
    expect(notes.map(({ what }) => what)).toEqual(['points']);
  });

  test('gives several answers where weights say which are right', () => {
    const { body } = read('Which? {~%50%one ~%50%two ~%-100%three}');

    expect(body).toMatchObject({ type: 'multiple', key: [0, 1] });
  });

  test('says that any one of several marked answers was enough', () => {
    const { body, notes } = read('Which? {=one =two ~three}');

    expect(body).toMatchObject({ type: 'multiple', key: [0, 1] });
    expect(notes.map(({ what }) => what)).toEqual(['several-right']);
  });

  test('gives the first comment on a statement to whoever is wrong', () => {
    const feedback = { true: { en: 'Look again.' }, false: { en: 'Right.' } };

    expect(read('It rings. {F#Look again.#Right.}').body).toMatchObject({ key: false, feedback });
    expect(read('It rings. {TRUE#Look again.#Right.####Any: #1 comment.}')).toMatchObject({
      body: { key: true, feedback: { true: { en: 'Right.' }, false: { en: 'Look again.' } } },
      general: { en: 'Any: #1 comment.' },
    });
  });

  test('keeps an answer without a question as a target that is left over', () => {
    const { body } = read('Match. {\n=[html]<b>A</b> -> 1\n=B -> 2 # still 2\n= -> 3\n}');

    expect(body).toMatchObject({
      type: 'match',
      choices: [{ text: { en: 'A' } }, { text: { en: 'B' } }],
      targets: [{ text: { en: '1' } }, { text: { en: '2 # still 2' } }, { text: { en: '3' } }],
      key: [0, 1],
    });
  });

  test('takes rows that share an answer for groups', () => {
    const { body } = read('Sort. {=a -> x =b -> y =c -> x}');

    expect(body).toMatchObject({ type: 'categorise', key: [0, 1, 0] });
  });

  test('makes a gap of answers within a sentence, with the paragraph before as the stem', () => {
    const { stem, body } = read('Say it.\\n\\nI {=will ~won’t} ring you back.');

    expect(stem).toEqual({ en: 'Say it.' });
    expect(body).toMatchObject({
      type: 'cloze',
      text: { en: 'I \uE0000\uE001 ring you back.' },
      gaps: [{ key: 0, choices: [{ text: { en: 'will' } }, { text: { en: 'won’t' } }] }],
    });
  });

  test('makes no gap of a full stop after a question', () => {
    expect(read('Who rings? {=He ~She}.').body.type).toBe('single');
  });

  test('reads an ordering question as Moodle 4.4 writes it', () => {
    const { name, body } = read(
      '::Order::[html]Put in order.{>3 ALL VERTICAL ABSOLUTE_POSITION SHOW none\nFirst: a\nThen &lt;b&gt;\nLast\n}',
    );

    expect(name).toBe('Order');
    expect(body).toMatchObject({
      type: 'order',
      choices: [
        { text: { en: 'First: a' } },
        { text: { en: 'Then <b>' } },
        { text: { en: 'Last' } },
      ],
      key: [0, 1, 2],
    });
  });

  test('undoes every escape, and lets pass what Moodle lets pass', () => {
    const { name, stem, body } = read(
      '::10\\:30::2 + 2 = ? See http://example.org # {\n=\\=4 \\~ \\# \\{x\\} \\\\ C\\:\n~3: no\n}',
    );

    expect(name).toBe('10:30');
    expect(stem).toEqual({ en: '2 + 2 = ? See http://example.org #' });
    expect(body).toMatchObject({
      choices: [{ text: { en: '=4 ~ # {x} \\ C:' } }, { text: { en: '3: no' } }],
    });
  });

  test('turns HTML and Markdown into text, and names pictures', () => {
    const { stem, notes } = read(
      '[html]<p>One&nbsp;<b>two</b></p><p>三 &amp; 4<br>5<img src="a.png"></p> {T}',
    );

    expect(stem).toEqual({ zh: 'One two\n三 & 4\n5' });
    expect(notes.map(({ what }) => what)).toEqual(['media']);
    expect(read('[markdown]A **bold** [link](http://a) {T}').stem).toEqual({ en: 'A bold link' });
    expect(read('[plain]A <b> & c {T}').stem).toEqual({ en: 'A <b> & c' });
    expect(read('A new line? {=<br> ~<p>}').body).toMatchObject({
      choices: [{ text: { en: '<br>' } }, { text: { en: '<p>' } }],
    });
  });

  test('takes languages apart, Simplified Chinese before Traditional', () => {
    const spans =
      '<span lang\\="en" class\\="multilang">Yes</span> <span class\\="multilang" lang\\="zh_tw">對</span><span lang\\="zh_cn" class\\="multilang">对</span>';

    expect(read(`[html]${spans}! {T}`).stem).toEqual({ zh: '对!', en: 'Yes!' });
  });

  test('has id, tags and category, in comments and lines before', () => {
    const { drafts } = fromGift(
      '$CATEGORY: $course$/top/Calls\n// [id:a-b] [tag:topic:calls] [tag:x\\]y]\nOne. {T}\n\nTwo. {F}',
    );

    expect(drafts).toMatchObject([
      { idnumber: 'a-b', tags: ['topic:calls', 'x]y'], category: '$course$/top/Calls', line: 3 },
      { tags: [], category: '$course$/top/Calls', line: 5 },
    ]);
  });
});

describe('what GIFT has and we have not', () => {
  test('is left out by name and line', () => {
    const { drafts, left } = fromGift(
      'Typed. {=one =two}\n\nNumber. {#3:1}\n\nEssay. {}\n\nText only.\n',
    );

    expect(drafts).toEqual([]);
    expect(left.map(({ name, line, notes }) => [line, name, notes[0]?.what])).toEqual([
      [1, 'Typed.', 'shortanswer'],
      [3, 'Number.', 'numerical'],
      [5, 'Essay.', 'essay'],
      [7, 'Text only.', 'description'],
    ]);
  });
});

describe('a broken question', () => {
  test('does not lose the others', () => {
    const { drafts, left } = fromGift(
      '::a:: One {=x ~y\n\n::b:: Two {=x ~y}\n::c:: Three {T}\n\n::d:: Four {=x\n\n~y}\n',
    );

    expect(drafts.map(({ name, line }) => [name, line])).toEqual([
      ['b', 3],
      ['c', 4],
      ['d', 6],
    ]);
    expect(left.map(({ name, line }) => [name, line])).toEqual([['a', 1]]);
  });

  test('is told with a remedy', () => {
    expect(reasonsIn('One {=x ~y')).toEqual([
      'The answers begin with "{" and never end. Add "}" after the last.',
    ]);
    expect(reasonsIn('One =x ~y}')).toEqual([
      'The answers end with "}" and never begin. Add "{" before the first.',
    ]);
    expect(reasonsIn('One {~%5000%x ~y}')).toEqual([
      '"%5000%" is no share of the points. Write a number from -100 to 100, such as %50%.',
    ]);
    expect(reasonsIn('One {=#f00 ~#0f0}')).toEqual([
      'An answer has a comment after "#" and no text before it. Where "#" belongs to the text, write "\\#".',
    ]);
    expect(reasonsIn('One {~x ~y}')).toEqual([
      'No answer is marked as right. Mark one in the file, and import it again.',
    ]);
  });
});

describe('our GIFT', () => {
  test('is bare where it can be, as people write it', () => {
    const { text } = toGift([makeItem()], { language: 'en', categoryOf: () => 'Calls / post' });

    expect(text).toMatchInlineSnapshot(`
      "$CATEGORY: $course$/top/Calls // post

      // [id:first-words] [tag:topic:calls] [tag:lesson:first-call] [tag:section:pick-up] [tag:difficulty:1]
      ::first-words::What comes first\\: a name?{
      	=Your name#They know who you are.
      	~Hello#They do not know yet.
      }
      "
    `);
  });

  test('is HTML where Moodle would take signs for HTML, and marks languages', () => {
    const item = makeItem({ stem: { zh: '先说什么？', en: '<name> & 1=1?' } });

    expect(toGift([item], { language: 'en' }).text).toContain(
      '::first-words::[html]&lt;name&gt; &amp; 1\\=1?{',
    );
    expect(toGift([item], { language: 'both' }).text).toContain(
      '[html]<span lang\\="zh_cn" class\\="multilang">先说什么？</span><span lang\\="en" class\\="multilang">&lt;name&gt; &amp; 1\\=1?</span>{',
    );
  });

  test('leaves out what is withdrawn or lacks the language, and says why', () => {
    const { outcomes } = toGift(
      [makeItem({ withdrawn: '2027-01-10' }), makeItem({ stem: { zh: '先说什么？' } })],
      { language: 'en' },
    );

    expect(outcomes.flatMap(({ notes }) => notes.map(({ what }) => what))).toEqual([
      'withdrawn',
      'untranslated',
    ]);
  });
});
