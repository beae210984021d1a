import { describe, expect, test } from 'vitest';
import { checkContent } from '#authoring/check-content.ts';
import { checkChanged, makeContent, replace, rolePlay, type Changes } from './make-content.ts';

/** Where the check finds faults of writing after these changes. */
async function places(changes: Changes): Promise<string[]> {
  const problems = await checkContent(await makeContent(changes));
  return problems.map(({ file, line, column, at, code }) =>
    [`${file.replace('content/', '')}:${line}:${column ?? '?'}`, at, code].join('  '),
  );
}

describe('the check of prose', () => {
  test('reads what learners and trainers read, wherever it stands', async () => {
    const found = await places({
      'course.yaml': replace('zh: 接好电话。', 'zh: 接好 3 通电话。'),
      'items/calls.yaml': (base) =>
        base
          .replace('zh: 对方知道你是谁。', 'zh: 对方知道你是谁.')
          .replace(
            '  key: [name]\n',
            "  key: [name]\n  exceptions: [{ flaw: near-duplicates, reason: 'The the same.' }]\n",
          ),
      'exams/final.yaml': replace('en: Three items.', 'en: Three items .'),
      'roleplays/late-parcel.yaml': rolePlay((base) => {
        base.title = { zh: '包裹,迟到', en: 'Late' };
      }),
      'diagrams/hand-over.yaml': replace('en: Hand over', 'en: Hand over...'),
      'facts/002.yaml': replace('two rings.', 'two  rings, 喂.'),
      'glossary.yaml': replace('zh: 寄的东西。', 'zh: 寄的东西（信。'),
      'sources.yaml': `- id: a\n  title: { zh: 標題, en: Title }\n  kind: law\n  note: { zh: 好, en: Good }\n`,
      'lessons/zh-Hans/first-call.mdx': (base) =>
        base
          .replace('title: First call', 'title: 第一通,电话')
          .replace('begin a call', '"接,电话"')
          .replace('<Case title="Monday">', '<Case title="星期一,早上">'),
      'lessons/en/first-call.mdx': replace('Say who you are.', 'Say who you are , to to her.'),
    });

    expect(found).toMatchInlineSnapshot(`
      [
        "course.yaml:5:22  modules.calls.summary.zh  prose-zh-latin-space",
        "diagrams/hand-over.yaml:4:56  nodes.hand.text.en  prose-en-ellipsis",
        "exams/final.yaml:2:37  summary.en  prose-en-space",
        "facts/002.yaml:2:45  K002-066.fact  prose-double-space",
        "glossary.yaml:3:25  parcel.definition.zh  prose-zh-unpaired",
        "items/calls.yaml:10:30  calls-first-words.choices.name.feedback.zh  prose-zh-half-width",
        "items/calls.yaml:15:50  calls-first-words.exceptions.0.reason  prose-en-double-word",
        "lessons/en/first-call.mdx:17:16    prose-en-space",
        "lessons/en/first-call.mdx:17:19    prose-en-double-word",
        "lessons/zh-Hans/first-call.mdx:2:11  title  prose-zh-half-width",
        "lessons/zh-Hans/first-call.mdx:4:16  objectives.0  prose-zh-half-width",
        "lessons/zh-Hans/first-call.mdx:9:17  <Case title>  prose-zh-half-width",
        "roleplays/late-parcel.yaml:4:9  title.zh  prose-zh-half-width",
        "sources.yaml:2:16  a.title.zh  prose-zh-traditional",
      ]
    `);
  });

  test('leaves names, patterns and gaps alone', async () => {
    const found = await places({
      'roleplays/late-parcel.yaml': rolePlay((base) => {
        const beat = base.beats[base.start];
        if (!beat) return;
        beat.workshop = {
          wants: [
            {
              id: 'sorry',
              name: { zh: '道歉', en: 'Sorry' },
              why: { zh: '要。', en: 'It helps.' },
              match: { zh: ['对不起,*', '我 3'], en: ['so*...', "it's the the"] },
            },
          ],
          avoids: [],
        };
      }),
      'glossary.yaml': (base) => `# 注释,"x"\n${base}`,
    });

    expect(found.filter((place) => place.includes('prose-'))).toEqual([]);
  });

  test('tells several faults of one kind in a text once, with their number', async () => {
    const said = await checkChanged({
      'glossary.yaml': replace('zh: 寄的东西。', 'zh: "寄的,收的,还有."'),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/glossary.yaml:3  parcel.definition.zh  "寄的,收的,还有": punctuation between Chinese is full-width. Write "寄的，收的,还有". 2 more places in this text.  [prose-zh-half-width]

      1 problem in 1 file."
    `);
  });

  test('names Markdown where nobody reads it as such', async () => {
    const said = await checkChanged({
      'glossary.yaml': replace('en: What is sent.', 'en: What is **sent**.'),
      'items/calls.yaml': replace('en: What comes first?', "en: 'See [this](../a/).'"),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/glossary.yaml:3  parcel.definition.en  "What is **sent**.": this text is shown as it stands, with its signs. Only paragraphs of lessons have bold words and links.  [prose-markup]

      content/items/calls.yaml:6  calls-first-words.stem.en  "See [this](../a/).": this text is shown as it stands, with its signs. Only paragraphs of lessons have bold words and links.  [prose-markup]

      2 problems in 2 files."
    `);
  });
});
