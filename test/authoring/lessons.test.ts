import { describe, expect, test } from 'vitest';
import { checkChanged, replace, sayEach } from './make-content.ts';

const LESSON = 'lessons/en/first-call.mdx';
const TEXT = 'Say who you are.';

describe('the check of lessons', () => {
  test('names components that are misspelt, misplaced or incomplete', async () => {
    const said = await sayEach(LESSON, [
      ['misspelt', '<Check item="calls-hang-up" />', '<Chek item="calls-hang-up" />'],
      ['unlike any', TEXT, '<Widget />'],
      ['HTML', TEXT, '<b>Say</b> who you are.'],
      ['a misspelt property', '<Check item=', '<Check itme='],
      ['a property too many', '<Case title="Monday">', '<Case title="Monday" colour="red">'],
      [
        'a value that is not allowed',
        TEXT,
        '<Dialogue label="x"><Line who="client">Hi</Line></Dialogue>',
      ],
      ['out of its place', TEXT, '<Line who="staff">Hi</Line>'],
      ['without content', '<Term id="parcel">parcel</Term>', '<Term id="parcel" />'],
      ['with content', '<Check item="calls-hang-up" />', '<Check item="calls-hang-up">Hi</Check>'],
      ['a value in braces', 'item="calls-hang-up"', 'item={"calls-hang-up"}'],
      ['an empty value', 'title="Monday"', 'title=""'],
    ]);

    expect(said).toMatchInlineSnapshot(`
      "misspelt
        29  <Chek>  There is no component <Chek>. Did you mean "Check"?  [component-unknown]
      unlike any
        17  <Widget>  There is no component <Widget>. Write one of: Case, Caveat, Check, Dialogue, Do, DoDont, Dont, Figure, Flowchart, Foreign, Line, Reflect, RolePlayLink, Steps, Term.  [component-unknown]
      HTML
        17  <b>  Lessons are written in Markdown, without HTML such as <b>. Remove the tag.  [component-html]
      a misspelt property
        19  <Check>  <Check> has no "itme". Did you mean "item"?  [component-attribute-unknown]
      a property too many
        9  <Case>  <Case> has no "colour". Write "title", the only one there is.  [component-attribute-unknown]
      a value that is not allowed
        17  <Line>  "who" of <Line> cannot be "client". Write one of: customer, staff, colleague, narrator.  [component-value-not-allowed]
      out of its place
        17  <Line>  <Line> stands outside <Dialogue>. Put it between <Dialogue> and </Dialogue>.  [component-misplaced]
      without content
        11  <Term>  <Term> is empty. Write its content between <Term> and </Term>.  [component-empty]
      with content
        29  <Check>  <Check> holds no content. End the tag with "/>" and move the content out.  [component-filled]
      a value in braces
        29  <Check>  Write item="…" as plain text in quotation marks, without { }.  [component-attribute-in-braces]
      an empty value
        9  <Case>  "title" of <Case> is empty. Write a value between the quotation marks.  [component-attribute-empty]"
    `);
  });

  test('names a check whose item is withdrawn', async () => {
    const said = await checkChanged({
      'items/calls.yaml': (base) => `${base}  withdrawn: 2027-01-10\n`,
    });

    expect(said).toMatchInlineSnapshot(`
      "content/lessons/en/first-call.mdx:29  <Check>  The item "calls-hang-up" was withdrawn on 2027-01-10. Ask another, or remove "withdrawn" from the item.  [reference-item-withdrawn]

      content/lessons/zh-Hans/first-call.mdx:29  <Check>  The item "calls-hang-up" was withdrawn on 2027-01-10. Ask another, or remove "withdrawn" from the item.  [reference-item-withdrawn]

      2 problems in 2 files."
    `);
  });

  test('names pictures without a text alternative', async () => {
    const said = await sayEach(LESSON, [
      ['a drawing', ' alt="A curve that rises and falls."', ''],
      ['a flowchart', 'alt="Take the call, then hand it over."', 'alt=""'],
      ['Markdown', TEXT, '![](/curve.png)'],
      ['HTML', TEXT, '<img src="/curve.png" />'],
    ]);

    expect(said).toMatchInlineSnapshot(`
      "a drawing
        24  <Figure>  The picture has no text alternative. Add alt="…" that says what it shows, for readers who cannot see it.  [lesson-picture-without-words]
      a flowchart
        26  <Flowchart>  The picture has no text alternative. Add alt="…" that says what it shows, for readers who cannot see it.  [lesson-picture-without-words]
      Markdown
        17  image /curve.png  The picture has no text alternative. Write between the [ ] of ![ ](…) what it shows, for readers who cannot see it.  [lesson-picture-without-words]
      HTML
        17  <img>  The picture has no text alternative. Add alt="…" that says what it shows, for readers who cannot see it.  [lesson-picture-without-words]"
    `);
  });

  test('names what a component names in vain', async () => {
    const said = await sayEach(LESSON, [
      ['an item', 'calls-hang-up', 'calls-hangup'],
      ['a term', 'id="parcel"', 'id="letter"'],
      ['a drawing', 'name="call-curve"', 'name="call-curves"'],
      ['a flowchart', 'name="hand-over"', 'name="hand-back"'],
      ['a role-play', 'id="late-parcel"', 'id="lost-parcel"'],
    ]);

    expect(said).toMatchInlineSnapshot(`
      "an item
        29  <Check>  There is no item "calls-hangup" in content/items. Did you mean "calls-hang-up"?  [reference-item-unknown]
      a term
        11  <Term>  There is no term "letter" in content/glossary.yaml. Write "parcel", the only one there is.  [reference-term-unknown]
      a drawing
        24  <Figure>  There is no drawing "call-curves" in src/components/figure. Did you mean "call-curve"?  [reference-drawing-unknown]
      a flowchart
        26  <Flowchart>  There is no flowchart "hand-back" in content/diagrams. Write "hand-over", the only one there is.  [reference-flowchart-unknown]
      a role-play
        31  <RolePlayLink>  There is no role-play "lost-parcel" in content/roleplays. Did you mean "late-parcel"?  [reference-roleplay-unknown]"
    `);
  });

  test('names links that lead nowhere, and headings that nothing can link to', async () => {
    const said = await sayEach(LESSON, [
      ['an unknown section', '(#read-back)', '(#readback)'],
      ['an unknown lesson', '(#read-back)', '(../frist-call/#x)'],
      ['an unknown section of a lesson', '(#read-back)', '(../first-call/#x)'],
      ['no address', '(#read-back)', '()'],
      ['no anchor', '## Pick up [#pick-up]', '## Pick up'],
      ['an anchor that stands twice', '## Pick up [#pick-up]', '## Pick up [#read-back]'],
      ['an anchor with capitals', '## Pick up [#pick-up]', '## Pick up [#Pick up]'],
      ['a heading of the first level', '## Pick up [#pick-up]', '# Pick up [#pick-up]'],
    ]);

    expect(said).toMatchInlineSnapshot(`
      "an unknown section
        17  link to #readback  There is no section "#readback" in this lesson. Did you mean "read-back"?  [reference-section-unknown]
      an unknown lesson
        17  link to ../frist-call/#x  There is no lesson "frist-call" in this language. Did you mean "first-call"?  [reference-lesson-unknown]
      an unknown section of a lesson
        17  link to ../first-call/#x  There is no section "#x" in this lesson. Write one of: pick-up, read-back.  [reference-section-unknown]
      no address
        17  link to nothing  The link leads nowhere. Write its address between the ( ).  [lesson-link-empty]
      no anchor
        15  heading "Pick up"  The heading has no anchor. Add one at its end, such as "## Read it back [#read-it-back]".  [lesson-heading-without-anchor]
      an anchor that stands twice
        22  heading "Read it back"  The anchor "#read-back" already stands on line 15. Give each section its own.  [lesson-anchor-twice]
      an anchor with capitals
        15  heading "Pick up"  Found the anchor "#Pick up". Use lower-case letters, digits and single hyphens, such as [#read-it-back].  [lesson-anchor-form]
      a heading of the first level
        15  heading "Pick up"  The title of the lesson stands in the front matter. Begin headings in the text with "##".  [lesson-title-as-heading]"
    `);
  });

  test('names links that a browser takes elsewhere, and says how to write them', async () => {
    const said = await sayEach(LESSON, [
      ['a bare name', '(#read-back)', '(first-call#pick-up)'],
      ['a file', '(#read-back)', '(first-call.mdx)'],
      ['no slash at the end', '(#read-back)', '(../first-call#pick-up)'],
      ['a language', '(#read-back)', '(/en/lessons/first-call/#pick-up)'],
      ['a role-play', '(#read-back)', '(../late-parcel/)'],
      ['a site without https', '(#read-back)', '(www.example.org/page)'],
      ['an unknown term', '(#read-back)', '(../../glossary/#parcels)'],
    ]);

    expect(said).toMatchInlineSnapshot(`
      "a bare name
        17  link to first-call#pick-up  "first-call#pick-up" leads nowhere on the site. Write "../first-call/#pick-up".  [link-form]
      a file
        17  link to first-call.mdx  "first-call.mdx" leads nowhere on the site. Write "../first-call/".  [link-form]
      no slash at the end
        17  link to ../first-call#pick-up  "../first-call#pick-up" leads nowhere on the site. Write "../first-call/#pick-up".  [link-form]
      a language
        17  link to /en/lessons/first-call/#pick-up  The address names a language. Write "../first-call/#pick-up", which stays in the reader’s own.  [link-form]
      a role-play
        17  link to ../late-parcel/  "../late-parcel/" leads nowhere on the site. Write "../../roleplays/late-parcel/".  [link-form]
      a site without https
        17  link to www.example.org/page  Without "https://" this is taken for a page of the course. Write "https://www.example.org/page".  [link-form]
      an unknown term
        17  link to ../../glossary/#parcels  There is no section "#parcels" in the glossary. Did you mean "parcel"?  [reference-section-unknown]"
    `);
  });

  test('names links to other sites that are not fit to be printed', async () => {
    const said = await sayEach(LESSON, [
      ['http', '(#read-back)', '(http://example.org/a)'],
      ['no protocol', '(#read-back)', '(//example.org/a)'],
      ['another protocol', '(#read-back)', '(ftp://example.org/a)'],
      ['a script', '(#read-back)', '(javascript:void)'],
      ['no host', '(#read-back)', '(https://localhost/a)'],
      ['Chinese punctuation', '(#read-back)', '(https://example.org/a。)'],
      ['a tracker', '(#read-back)', '(https://example.org/a?utm_source=x&id=2#b)'],
    ]);

    expect(said).toMatchInlineSnapshot(`
      "http
        17  link to http://example.org/a  The address is not https, so others could change what it shows. Write "https://example.org/a", after trying it.  [link-not-https]
      no protocol
        17  link to //example.org/a  The address is not https, so others could change what it shows. Write "https://example.org/a", after trying it.  [link-not-https]
      another protocol
        17  link to ftp://example.org/a  A link begins with "https://", "mailto:" or "tel:", not with "ftp:".  [link-not-https]
      a script
        17  link to javascript:void  A link begins with "https://", "mailto:" or "tel:", not with "javascript:".  [link-not-https]
      no host
        17  link to https://localhost/a  This is no whole address. Write it as the browser shows it, such as "https://example.org/page".  [link-malformed]
      Chinese punctuation
        17  link to https://example.org/a。  "。" stands within the address. Take it out, or end the address before it.  [link-malformed]
      a tracker
        17  link to https://example.org/a?utm_source=x&id=2#b  "utm_source" follows readers about. Write "https://example.org/a?id=2#b".  [link-tracker]"
    `);
  });

  test('names pictures that are not there or not ours', async () => {
    const said = await sayEach(LESSON, [
      ['a misspelt one', TEXT, '![A curve.](/curves.png)'],
      ['one of another site', TEXT, '![A curve.](https://example.org/curve.png)'],
      ['one beside the lesson', TEXT, '<img src="curve.png" alt="A curve." />'],
    ]);

    expect(said).toMatchInlineSnapshot(`
      "a misspelt one
        17  image /curves.png  There is no file "public/curves.png". Did you mean "/curve.png"?  [reference-picture-unknown]
      one of another site
        17  image https://example.org/curve.png  Pictures of other sites are not shown. Put a copy into public/, and name it from there, such as "/curve.png".  [reference-picture-unknown]
      one beside the lesson
        17  image curve.png  A picture is named from the folder public/ on. Put it there, and write "/curve.png".  [reference-picture-unknown]"
    `);
  });

  test('names addresses in texts of YAML that are not fit to be printed', async () => {
    const said = await checkChanged({
      'items/calls.yaml': replace('en: What comes first?', 'en: Read http://example.org first?'),
      'glossary.yaml': replace('en: What is sent.', 'en: What is sent. See https://example.org/a.'),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/items/calls.yaml:6  calls-first-words.stem.en  The address is not https, so others could change what it shows. Write "https://example.org", after trying it.  [link-not-https]

      1 problem in 1 file."
    `);
  });

  test('accepts comments, links to other sites and to every kind of page', async () => {
    const text =
      '{/* later */} [a](https://example.org/?id=2) [b](../first-call/#pick-up) [c](mailto:a@example.org) [d](../../glossary/#parcel) [e](../../roleplays/late-parcel/) [f](../../exams/final/) [g](../../practice/calls/) [h](../../course/calls/) [i](../../about/)';

    expect(await checkChanged({ [LESSON]: replace(TEXT, text) })).toBe('No problems.');
  });

  test('names what keeps a lesson from being read', async () => {
    const said = await sayEach(LESSON, [
      ['a brace that is not closed', TEXT, 'Say { who.'],
      ['words in braces', TEXT, 'Say {your name}.'],
      ['one word in braces', TEXT, 'Say {name}.'],
      ['an import', '## Pick up', 'import x from "y"\n\n## Pick up'],
      ['a "<"', TEXT, 'Within <3 rings.'],
      ['a comment in HTML', TEXT, '<!-- later -->'],
      ['a component that is not closed', '</Case>\n', ''],
      ['a closing tag of another component', '</Case>', '</Dialogue>'],
      ['a closing tag of none', TEXT, 'Say who.\n\n</Case>'],
      ['a component over two paragraphs', TEXT, '<Caveat title="x">Say\n\nwho</Caveat>'],
      ['curly quotation marks', '"calls-hang-up"', '“calls-hang-up”'],
      ['no quotation marks', '"calls-hang-up"', 'calls-hang-up'],
      ['a quotation mark that is not closed', '"calls-hang-up"', '"calls-hang-up'],
    ]);

    expect(said).toMatchInlineSnapshot(`
      "a brace that is not closed
        17    A "{" is not closed. A lesson has no use for braces: write ( ) instead.  [lesson-brace]
      words in braces
        17    The text in { } is taken for code. A lesson has no use for braces: write ( ) instead.  [lesson-brace]
      one word in braces
        17  {name}  The text in { } is taken for code. A lesson has no use for braces: write ( ) instead.  [lesson-brace]
      an import
        15    A lesson needs no "import" or "export": its components are there already. Remove this.  [lesson-code]
      a "<"
        17    A "<" stands in the text and is taken for a component. Write it in words ("less than"), or as &lt;.  [lesson-less-than-sign]
      a comment in HTML
        17    This is a comment of HTML. Write {/* like this */} in a lesson.  [lesson-html-comment]
      a component that is not closed
        9    <Case> is never closed. Add </Case> on a line of its own, or end the tag with "/>" if it holds no text.  [component-unclosed]
      a closing tag of another component
        13    </Dialogue> closes nothing: <Case> from line 9 is still open. Add </Case> on a line of its own, or end the tag with "/>" if it holds no text.  [component-closes-nothing]
      a closing tag of none
        19    </Case> closes nothing. Remove it, or open the component before it.  [component-closes-nothing]
      a component over two paragraphs
        17    <Caveat> is not closed where its paragraph ends. Write the component on one line from its tag to its end, or put empty lines after its tag and before its closing tag.  [component-split]
      curly quotation marks
        29    A component has curly or full-width quotation marks around a value. Write straight ones: name="value".  [component-quotes-curly]
      no quotation marks
        29    A value of a component stands without quotation marks. Write name="value".  [component-quotes-missing]
      a quotation mark that is not closed
        29    A component on this line cannot be read. Check that every quotation mark is closed and that it ends in ">" or "/>".  [component-unreadable]"
    `);
  });

  test('names mistakes in front matter', async () => {
    const said = await sayEach(LESSON, [
      ['none', '---\ntitle', 'title'],
      ['not closed', '---\n\n<Case', '\n<Case'],
      [
        'empty',
        'title: First call\nsummary: How to begin.\nobjectives: [begin a call]\nminutes: 10\nsources: [K002-066]\n',
        '',
      ],
      ['a tab', 'minutes: 10', '\tminutes: 10'],
      ['a full-width colon', 'minutes: 10', 'minutes：10'],
      ['a source that is no row', 'K002-066', 'K002'],
      ['too many minutes', 'minutes: 10', 'minutes: 90'],
      ['a field nobody knows', 'minutes: 10', 'minutes: 10\nslug: x'],
      ['a title that is missing', 'title: First call\n', ''],
    ]);

    expect(said).toMatchInlineSnapshot(`
      "none
        1    The lesson has no front matter. Begin the file with a line "---", write title, summary, objectives, minutes and sources below it, and close with another line "---".  [lesson-front-matter-missing]
      not closed
        1    The front matter is not closed. Begin the file with a line "---", write title, summary, objectives, minutes and sources below it, and close with another line "---".  [lesson-front-matter-unclosed]
      empty
        2    Nothing is written here. Write its fields on lines of their own, each as "name: value".  [file-empty]
      a tab
        5    A tab stands at the beginning of this line. Indent with spaces only, two for each level.  [yaml-tab]
      a full-width colon
        5    "minutes：" has a full-width colon. Write an ordinary colon and a space: "minutes: ".  [yaml-colon-full-width]
      a source that is no row
        6  sources.0  Found "K002". Write a row of the register, such as K002-066.  [field-row-form]
      too many minutes
        5  minutes  Found 90. Write a number from 5 to 40: a lesson is done in one sitting.  [field-out-of-range]
      a field nobody knows
        6  slug  "slug" is not a field here. Write one of: title, summary, objectives, minutes, sources.  [field-unknown]
      a title that is missing
        2  title  Add "title". Write the title.  [field-missing]"
    `);
  });

  test('names a lesson with fewer than four checks', async () => {
    const without = replace('<Check item="calls-hang-up" />', '');

    const said = await checkChanged({
      [LESSON]: without,
      'lessons/zh-Hans/first-call.mdx': without,
    });

    expect(said).toMatchInlineSnapshot(`
      "content/lessons/en/first-call.mdx:1  The lesson has 3 checks, and needs at least 4. Add <Check item="…" /> after the paragraphs that teach the answers.  [lesson-checks-too-few]

      content/lessons/zh-Hans/first-call.mdx:1  The lesson has 3 checks, and needs at least 4. Add <Check item="…" /> after the paragraphs that teach the answers.  [lesson-checks-too-few]

      2 problems in 2 files."
    `);
  });

  test('names a lesson that is missing in one language', async () => {
    const said = await checkChanged({
      [LESSON]: null,
      'lessons/en/second-call.mdx': '---\ntitle: x\n---\n',
    });

    expect(said).toMatchInlineSnapshot(`
      "content/course.yaml:8  modules.calls.planned.0  "second-call" has a file, but learners do not see it. When it is ready, move it from "planned" to "lessons".  [course-plan-written]

      content/lessons/en/second-call.mdx:1  The lesson has 0 checks, and needs at least 4. Add <Check item="…" /> after the paragraphs that teach the answers.  [lesson-checks-too-few]
      content/lessons/en/second-call.mdx:1  The lesson is missing in Chinese. Write content/lessons/zh-Hans/second-call.mdx.  [lesson-language-missing]
      content/lessons/en/second-call.mdx:2  summary  Add "summary". Say in one sentence what it is about.  [field-missing]
      content/lessons/en/second-call.mdx:2  objectives  Add "objectives". Name what the learner can do afterwards, each after "- ".  [field-missing]
      content/lessons/en/second-call.mdx:2  minutes  Add "minutes". Say how many minutes it takes, as a number.  [field-missing]

      content/lessons/zh-Hans/first-call.mdx:1  The lesson is missing in English. Write content/lessons/en/first-call.mdx.  [lesson-language-missing]

      6 problems and 1 notice in 3 files."
    `);
  });

  test('names what one language has and the other has not', async () => {
    const said = await checkChanged({
      [LESSON]: (base) =>
        base
          .replace('[#read-back]', '[#reading-back]')
          .replace('(#read-back)', '(#reading-back)')
          .replace('<Term id="parcel">parcel</Term>', 'parcel')
          .replace('<Check item="calls-hang-up" />', '<Check item="calls-read-back" />'),
      'items/calls.yaml': (base) => base.replaceAll('#read-back', ''),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/lessons/en/first-call.mdx:22  #reading-back  The Chinese lesson calls this section "#read-back". Use one anchor in both languages.  [lesson-anchor-differs]

      content/lessons/zh-Hans/first-call.mdx:11  <Term id="parcel">  The English lesson does not have this. Add it there, or remove it here.  [lesson-part-in-one-language]
      content/lessons/zh-Hans/first-call.mdx:29  <Check item="calls-hang-up">  The English lesson does not have this. Add it there, or remove it here.  [lesson-part-in-one-language]

      3 problems in 2 files."
    `);
  });

  test('names sections in another order', async () => {
    const said = await checkChanged({
      [LESSON]: (base) =>
        base
          .replace('[#read-back]', '[#x]')
          .replace('[#pick-up]', '[#read-back]')
          .replace('[#x]', '[#pick-up]'),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/lessons/en/first-call.mdx:15  #read-back  The sections come in another order in Chinese: #pick-up, #read-back. Put them in one order.  [lesson-sections-in-other-order]

      1 problem in 1 file."
    `);
  });
});
