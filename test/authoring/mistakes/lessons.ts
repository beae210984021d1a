import { mistakesIn } from './mistake.ts';

const TEXT = 'Say who you are.';
const CHECK = '<Check item="calls-hang-up" />';

/** What authors get wrong in the front matter of a lesson. */
export const FRONT_MATTER_MISTAKES = mistakesIn('lessons/en/first-call.mdx', {
  'no front matter': [
    '---\ntitle',
    'title',
    '1  The lesson has no front matter. Begin the file with a line "---", write title, summary, objectives, minutes and sources below it, and close with another line "---".  [lesson-front-matter-missing]',
  ],
  'an empty line before the front matter': [
    '---\ntitle',
    '\n---\ntitle',
    '1  The lesson has no front matter. Begin the file with a line "---", write title, summary, objectives, minutes and sources below it, and close with another line "---".  [lesson-front-matter-missing]',
  ],
  'four hyphens instead of three': [
    '---\ntitle',
    '----\ntitle',
    '1  The lesson has no front matter. Begin the file with a line "---", write title, summary, objectives, minutes and sources below it, and close with another line "---".  [lesson-front-matter-missing]',
  ],
  'front matter that is not closed': [
    '---\n\n<Case',
    '\n<Case',
    '1  The front matter is not closed. Begin the file with a line "---", write title, summary, objectives, minutes and sources below it, and close with another line "---".  [lesson-front-matter-unclosed]',
  ],
  'front matter closed with dashes': [
    '---\n\n<Case',
    '——\n\n<Case',
    '1  The front matter is not closed. Begin the file with a line "---", write title, summary, objectives, minutes and sources below it, and close with another line "---".  [lesson-front-matter-unclosed]',
  ],
  'empty front matter': [
    'title: First call\nsummary: How to begin.\nobjectives: [begin a call]\nminutes: 10\nsources: [K002-066]\n',
    '',
    '2  Nothing is written here. Write its fields on lines of their own, each as "name: value".  [file-empty]',
  ],
  'a title that is a number': [
    'title: First call',
    'title: 110',
    '2  title  Found 110. Write a text. Where it looks like a number or a date, put it in quotation marks.  [field-no-text]',
  ],
  'a title with a colon': [
    'title: First call',
    'title: Calls: the first',
    '2  The text on this line contains a colon and a space, which YAML takes for a second name. Put the text in quotation marks.  [yaml-second-colon]',
  ],
  'a title that begins with a quotation': [
    'title: First call',
    'title: "First" call',
    '2  More text follows after the closing quotation mark. Put the whole text in quotation marks, and use “ ” inside it.  [yaml-text-after-quote]',
  ],
  'a title in both languages': [
    'title: First call',
    'title: { zh: 首次, en: First }',
    '2  title  Found a group of fields. Write a text. Where it looks like a number or a date, put it in quotation marks.  [field-no-text]',
  ],
  'a title that is cut off': [
    'title: First call',
    'title: Call #1',
    '2  After a space, "#" begins a comment, so the text ends before it. Put the whole text in quotation marks.  [yaml-text-cut]',
  ],
  'an empty title': [
    'title: First call',
    'title:',
    '2  title  "title" is empty. Write the title.  [field-empty]',
  ],
  'no title': [
    'title: First call\n',
    '',
    '2  title  Add "title". Write the title.  [field-missing]',
  ],
  'no summary': [
    'summary: How to begin.\n',
    '',
    '2  summary  Add "summary". Say in one sentence what it is about.  [field-missing]',
  ],
  'objectives as a text': [
    'objectives: [begin a call]',
    'objectives: begin a call',
    '4  objectives  Found "begin a call". Write a list: each entry on a line of its own, after "- ".  [field-no-list]',
  ],
  'no objectives': [
    'objectives: [begin a call]',
    'objectives: []',
    '4  objectives  Found an empty list. Name at least one objective.  [field-list-too-short]',
  ],
  'an objective with a colon': [
    'objectives: [begin a call]',
    'objectives:\n  - begin: say who you are',
    '5  objectives.0  Found a group of fields. Write a text. Where it looks like a number or a date, put it in quotation marks.  [field-no-text]',
  ],
  'minutes as text': [
    'minutes: 10',
    "minutes: '10'",
    '5  minutes  Found "10". Write a number by itself: digits, without a unit and without quotation marks.  [field-no-number]',
  ],
  'minutes in words': [
    'minutes: 10',
    'minutes: ten',
    '5  minutes  Found "ten". Write a number by itself: digits, without a unit and without quotation marks.  [field-no-number]',
  ],
  'minutes with a unit': [
    'minutes: 10',
    'minutes: 10 minutes',
    '5  minutes  Found "10 minutes". Write a number by itself: digits, without a unit and without quotation marks.  [field-no-number]',
  ],
  'a range of minutes': [
    'minutes: 10',
    'minutes: 10-15',
    '5  minutes  Found "10-15". Write a number by itself: digits, without a unit and without quotation marks.  [field-no-number]',
  ],
  'too many minutes': [
    'minutes: 10',
    'minutes: 90',
    '5  minutes  Found 90. Write a number from 5 to 40: a lesson is done in one sitting.  [field-out-of-range]',
  ],
  'a source that is no row': [
    '[K002-066]',
    '[K002]',
    '6  sources.0  Found "K002". Write a row of the register, such as K002-066.  [field-row-form]',
  ],
  'a source in small letters': [
    '[K002-066]',
    '[k002-066]',
    '6  sources.0  Found "k002-066". Write a row of the register, such as K002-066.  [field-row-form]',
  ],
  'sources as a text': [
    '[K002-066]',
    'K002-066',
    '6  sources  Found "K002-066". Write a list: each entry on a line of its own, after "- ".  [field-no-list]',
  ],
  'a row that does not exist': [
    '[K002-066]',
    '[K002-066, K002-067]',
    '6  sources.1  There is no row K002-067 in content/facts. Add it there, or name another.  [reference-row-unknown]',
  ],
  'no sources': [
    'sources: [K002-066]\n',
    '',
    '2  sources  Add "sources". Name the rows of the fact register that it teaches, such as [K002-066].  [field-missing]',
  ],
  'a field nobody knows': [
    'minutes: 10',
    'minutes: 10\nauthor: me',
    '6  author  "author" is not a field here. Write one of: title, summary, objectives, minutes, sources.  [field-unknown]',
  ],
  'a misspelt field': [
    'minutes: 10',
    'minuets: 10',
    '5  minuets  "minuets" is not a field here. Did you mean "minutes"?  [field-unknown]',
  ],
  'a field twice': [
    'minutes: 10',
    'minutes: 10\nminutes: 12',
    '6  "minutes" stands here a second time; the first is on line 5. Keep one.  [yaml-field-twice]',
  ],
  'a tab': [
    'minutes: 10',
    '\tminutes: 10',
    '5  A tab stands at the beginning of this line. Indent with spaces only, two for each level.  [yaml-tab]',
  ],
  'a full-width colon': [
    'minutes: 10',
    'minutes：10',
    '5  "minutes：" has a full-width colon. Write an ordinary colon and a space: "minutes: ".  [yaml-colon-full-width]',
  ],
  'no space after a colon': [
    'minutes: 10',
    'minutes:10',
    '5  After the colon of "minutes:" a space is missing. Write "minutes: ".  [yaml-colon-without-space]',
  ],
  'a full-width colon in the last line': [
    'sources: [K',
    'sources：[K',
    '6  "sources：" has a full-width colon. Write an ordinary colon and a space: "sources: ".  [yaml-colon-full-width]',
  ],
});

/** What authors get wrong in the text of a lesson. */
export const LESSON_MISTAKES = mistakesIn('lessons/en/first-call.mdx', {
  'a misspelt component': [
    CHECK,
    '<Chek item="calls-hang-up" />',
    '29  <Chek>  There is no component <Chek>. Did you mean "Check"?  [component-unknown]',
  ],
  'a component in small letters': [
    CHECK,
    '<check item="calls-hang-up" />',
    '29  <check>  Lessons are written in Markdown, without HTML such as <check>. Did you mean <Check>?  [component-html]',
  ],
  'a component that does not exist': [
    TEXT,
    '<Video />',
    '17  <Video>  There is no component <Video>. Write one of: Case, Caveat, Check, Dialogue, Do, DoDont, Dont, Figure, Flowchart, Foreign, Line, Reflect, RolePlayLink, Steps, Term.  [component-unknown]',
  ],
  'a component that is not closed': [
    '</Case>\n',
    '',
    '9  <Case> is never closed. Add </Case> on a line of its own, or end the tag with "/>" if it holds no text.  [component-unclosed]',
  ],
  'a component without its slash': [
    CHECK,
    '<Check item="calls-hang-up">',
    '29  <Check> is never closed. End the tag with "/>".  [component-unclosed]',
  ],
  'a drawing without its slash': [
    'caption="A call." />',
    'caption="A call.">',
    '24  <Figure> is never closed. End the tag with "/>".  [component-unclosed]',
  ],
  'a closing tag without its slash': [
    '</Case>',
    '<Case>',
    '9  <Case> is never closed. Add </Case> on a line of its own, or end the tag with "/>" if it holds no text.  [component-unclosed]',
  ],
  'a closing tag of another component': [
    '</Case>',
    '</Dialogue>',
    '13  </Dialogue> closes nothing: <Case> from line 9 is still open. Add </Case> on a line of its own, or end the tag with "/>" if it holds no text.  [component-closes-nothing]',
  ],
  'a closing tag in small letters': [
    '</Case>',
    '</case>',
    '13  </case> closes nothing: <Case> from line 9 is still open. Add </Case> on a line of its own, or end the tag with "/>" if it holds no text.  [component-closes-nothing]',
  ],
  'a closing tag of none': [
    TEXT,
    'Say who.\n\n</Case>',
    '19  </Case> closes nothing. Remove it, or open the component before it.  [component-closes-nothing]',
  ],
  'a closing tag that is broken off': [
    '</Case>',
    '</Case',
    '9  <Case> is never closed. Add </Case> on a line of its own, or end the tag with "/>" if it holds no text.  [component-unclosed]',
  ],
  'a component over two paragraphs': [
    TEXT,
    '<Caveat title="x">Say\n\nwho</Caveat>',
    '17  <Caveat> is not closed where its paragraph ends. Write the component on one line from its tag to its end, or put empty lines after its tag and before its closing tag.  [component-split]',
  ],
  'full-width signs around a component': [
    CHECK,
    '＜Check item="calls-hang-up" /＞',
    '29  A component stands between full-width signs ＜ ＞, so that readers would see it as text. Write < and >.  [component-full-width]',
  ],
  'curly quotation marks': [
    '"calls-hang-up"',
    '“calls-hang-up”',
    '29  A component has curly or full-width quotation marks around a value. Write straight ones: name="value".  [component-quotes-curly]',
  ],
  'no quotation marks': [
    '"calls-hang-up"',
    'calls-hang-up',
    '29  A value of a component stands without quotation marks. Write name="value".  [component-quotes-missing]',
  ],
  'a quotation mark that is not closed': [
    '"calls-hang-up"',
    '"calls-hang-up',
    '29  A component on this line cannot be read. Check that every quotation mark is closed and that it ends in ">" or "/>".  [component-unreadable]',
  ],
  'a full-width equals sign': [
    'item="calls-hang-up"',
    'item＝"calls-hang-up"',
    '29  A component has a full-width sign ＝, ／ or ＞. Write = / and > as on an English keyboard.  [component-full-width]',
  ],
  'a quotation within a value': [
    'title="Monday"',
    'title="The "first" day"',
    '9  A component on this line cannot be read. Check that every quotation mark is closed and that it ends in ">" or "/>".  [component-unreadable]',
  ],
  'a value in braces': [
    'item="calls-hang-up"',
    'item={"calls-hang-up"}',
    '29  <Check>  Write item="…" as plain text in quotation marks, without { }.  [component-attribute-in-braces]',
  ],
  'an empty value': [
    'title="Monday"',
    'title=""',
    '9  <Case>  "title" of <Case> is empty. Write a value between the quotation marks.  [component-attribute-empty]',
  ],
  'a property without a value': [
    'title="Monday"',
    'title',
    '9  <Case>  "title" of <Case> is empty. Write a value between the quotation marks.  [component-attribute-empty]',
  ],
  'a misspelt property': [
    CHECK,
    '<Check itme="calls-hang-up" />',
    '29  <Check>  <Check> has no "itme". Did you mean "item"?  [component-attribute-unknown]',
  ],
  'a property by another name': [
    CHECK,
    '<Check id="calls-hang-up" />',
    '29  <Check>  <Check> has no "id". Write "item", the only one there is.  [component-attribute-unknown]',
  ],
  'a property too many': [
    'title="Monday"',
    'title="Monday" colour="red"',
    '9  <Case>  <Case> has no "colour". Write "title", the only one there is.  [component-attribute-unknown]',
  ],
  'a property that is missing': [
    '<Case title="Monday">',
    '<Case>',
    '9  <Case>  <Case> needs title="…". Add it.  [component-attribute-missing]',
  ],
  'a person who does not exist': [
    TEXT,
    '<Dialogue label="x"><Line who="client">Hi</Line></Dialogue>',
    '17  <Line>  "who" of <Line> cannot be "client". Write one of: customer, staff, colleague, narrator.  [component-value-not-allowed]',
  ],
  'a line outside its dialogue': [
    TEXT,
    '<Line who="staff">Hi</Line>',
    '17  <Line>  <Line> stands outside <Dialogue>. Put it between <Dialogue> and </Dialogue>.  [component-misplaced]',
  ],
  'a component without its content': [
    '<Term id="parcel">parcel</Term>',
    '<Term id="parcel" />',
    '11  <Term>  <Term> is empty. Write its content between <Term> and </Term>.  [component-empty]',
  ],
  'a check with content': [
    CHECK,
    '<Check item="calls-hang-up">Hi</Check>',
    '29  <Check>  <Check> holds no content. End the tag with "/>" and move the content out.  [component-filled]',
  ],
  'bold by HTML': [
    TEXT,
    '<b>Say</b> who you are.',
    '17  <b>  Lessons are written in Markdown, without HTML such as <b>. Remove the tag.  [component-html]',
  ],
  'a line break by HTML': [
    TEXT,
    'Say<br>who you are.',
    '17  Lessons are written in Markdown, without HTML such as <br>. Remove the tag.  [component-html]',
  ],
  'a comment of HTML': [
    TEXT,
    '<!-- later -->',
    '17  This is a comment of HTML. Write {/* like this */} in a lesson.  [lesson-html-comment]',
  ],
  'a brace that is not closed': [
    TEXT,
    'Say { who.',
    '17  A "{" is not closed. A lesson has no use for braces: write ( ) instead.  [lesson-brace]',
  ],
  'words in braces': [
    TEXT,
    'Say {your name}.',
    '17  The text in { } is taken for code. A lesson has no use for braces: write ( ) instead.  [lesson-brace]',
  ],
  'one word in braces': [
    TEXT,
    'Say {name}.',
    '17  {name}  The text in { } is taken for code. A lesson has no use for braces: write ( ) instead.  [lesson-brace]',
  ],
  'a less-than sign': [
    TEXT,
    'Within <3 rings.',
    '17  A "<" stands in the text and is taken for a component. Write it in words ("less than"), or as &lt;.  [lesson-less-than-sign]',
  ],
  'a less-than sign before a letter': [
    TEXT,
    'Write <name of the firm>.',
    '17  Lessons are written in Markdown, without HTML such as <name>. Remove the tag.  [component-html]',
  ],
  'an import': [
    '## Pick up',
    'import x from "y"\n\n## Pick up',
    '15  A lesson needs no "import" or "export": its components are there already. Remove this.  [lesson-code]',
  ],
  'an export': [
    '## Pick up',
    'export const x = 1\n\n## Pick up',
    '15  A lesson needs no "import" or "export": its components are there already. Remove this.  [lesson-code]',
  ],
  'an item that does not exist': [
    'calls-hang-up',
    'calls-hangup',
    '29  <Check>  There is no item "calls-hangup" in content/items. Did you mean "calls-hang-up"?  [reference-item-unknown]',
  ],
  'a term that does not exist': [
    'id="parcel"',
    'id="letter"',
    '11  <Term>  There is no term "letter" in content/glossary.yaml. Write "parcel", the only one there is.  [reference-term-unknown]',
  ],
  'a drawing that does not exist': [
    'name="call-curve"',
    'name="call-curves"',
    '24  <Figure>  There is no drawing "call-curves" in src/components/figure. Did you mean "call-curve"?  [reference-drawing-unknown]',
  ],
  'a flowchart that does not exist': [
    'name="hand-over"',
    'name="hand-back"',
    '26  <Flowchart>  There is no flowchart "hand-back" in content/diagrams. Write "hand-over", the only one there is.  [reference-flowchart-unknown]',
  ],
  'a role-play that does not exist': [
    'id="late-parcel"',
    'id="lost-parcel"',
    '31  <RolePlayLink>  There is no role-play "lost-parcel" in content/roleplays. Did you mean "late-parcel"?  [reference-roleplay-unknown]',
  ],
  'a drawing without words': [
    ' alt="A curve that rises and falls."',
    '',
    '24  <Figure>  The picture has no text alternative. Add alt="…" that says what it shows, for readers who cannot see it.  [lesson-picture-without-words]',
  ],
  'a flowchart with empty words': [
    'alt="Take the call, then hand it over."',
    'alt=""',
    '26  <Flowchart>  The picture has no text alternative. Add alt="…" that says what it shows, for readers who cannot see it.  [lesson-picture-without-words]',
  ],
  'a picture that is not there': [
    TEXT,
    '![A curve](/curves.png)',
    '17  image /curves.png  There is no file "public/curves.png". Did you mean "/curve.png"?  [reference-picture-unknown]',
  ],
  'a picture of HTML that is not there': [
    TEXT,
    '<img src="/curves.png" alt="A curve" />',
    '17  image /curves.png  There is no file "public/curves.png". Did you mean "/curve.png"?  [reference-picture-unknown]',
  ],
  'a picture beside the lesson': [
    TEXT,
    '![A curve](images/curve.png)',
    '17  image images/curve.png  A picture is named from the folder public/ on. Put it there, and write "/curve.png".  [reference-picture-unknown]',
  ],
  'a picture of another site': [
    TEXT,
    '![A curve](https://example.org/curve.png)',
    '17  image https://example.org/curve.png  Pictures of other sites are not shown. Put a copy into public/, and name it from there, such as "/curve.png".  [reference-picture-unknown]',
  ],
  'a heading without an anchor': [
    '## Pick up [#pick-up]',
    '## Pick up',
    '15  heading "Pick up"  The heading has no anchor. Add one at its end, such as "## Read it back [#read-it-back]".  [lesson-heading-without-anchor]',
  ],
  'a heading without a space': [
    '## Pick up [#pick-up]',
    '##Pick up [#pick-up]',
    '15  After the ## of a heading a space is missing. Write "## Title [#anchor]".  [lesson-heading-without-space]',
  ],
  'a heading of the first level': [
    '## Pick up [#pick-up]',
    '# Pick up [#pick-up]',
    '15  heading "Pick up"  The title of the lesson stands in the front matter. Begin headings in the text with "##".  [lesson-title-as-heading]',
  ],
  'an anchor with capitals': [
    '[#pick-up]',
    '[#Pick-Up]',
    '15  heading "Pick up"  Found the anchor "#Pick-Up". Use lower-case letters, digits and single hyphens, such as [#read-it-back].  [lesson-anchor-form]',
  ],
  'an anchor in Chinese': [
    '[#pick-up]',
    '[#接听]',
    '15  heading "Pick up"  Found the anchor "#接听". Use lower-case letters, digits and single hyphens, such as [#read-it-back].  [lesson-anchor-form]',
  ],
  'an anchor without its sign': [
    '[#pick-up]',
    '[pick-up]',
    '15  heading "Pick up [pick-up]"  The heading has no anchor. Add one at its end, such as "## Read it back [#read-it-back]".  [lesson-heading-without-anchor]',
  ],
  'an anchor in braces': [
    '[#pick-up]',
    '{#pick-up}',
    '15  The anchor of a heading stands in square brackets: write [#read-it-back] instead of {#read-it-back}.  [lesson-anchor-form]',
  ],
  'an anchor in full-width brackets': [
    '[#pick-up]',
    '［#pick-up］',
    '15  heading "Pick up ［#pick-up］"  The heading has no anchor. Add one at its end, such as "## Read it back [#read-it-back]".  [lesson-heading-without-anchor]',
  ],
  'an anchor twice': [
    '## Pick up [#pick-up]',
    '## Pick up [#read-back]',
    '22  heading "Read it back"  The anchor "#read-back" already stands on line 15. Give each section its own.  [lesson-anchor-twice]',
  ],
  'an anchor of one language only': [
    '[#pick-up]',
    '[#picking-up]',
    '15  #picking-up  The Chinese lesson calls this section "#pick-up". Use one anchor in both languages.  [lesson-anchor-differs]',
  ],
  'a section of one language only': [
    '## Read it back',
    '## And then [#and-then]\n\nWait.\n\n## Read it back',
    '22  #and-then  The Chinese lesson does not have this. Add it there, or remove it here.  [lesson-part-in-one-language]',
  ],
  'a section that is missing': [
    '## Pick up [#pick-up]\n\n',
    '',
    'content/lessons/zh-Hans/first-call.mdx:15  #pick-up  The English lesson does not have this. Add it there, or remove it here.  [lesson-part-in-one-language]',
  ],
  'a check that is missing': [
    `${CHECK}\n`,
    '',
    'content/lessons/zh-Hans/first-call.mdx:29  <Check item="calls-hang-up">  The English lesson does not have this. Add it there, or remove it here.  [lesson-part-in-one-language]',
  ],
  'a term of one language only': [
    '<Term id="parcel">parcel</Term>',
    'parcel',
    'content/lessons/zh-Hans/first-call.mdx:11  <Term id="parcel">  The English lesson does not have this. Add it there, or remove it here.  [lesson-part-in-one-language]',
  ],
  'a link to a section that is not there': [
    '(#read-back)',
    '(#readback)',
    '17  link to #readback  There is no section "#readback" in this lesson. Did you mean "read-back"?  [reference-section-unknown]',
  ],
  'a link to a lesson that is not there': [
    '(#read-back)',
    '(../frist-call/)',
    '17  link to ../frist-call/  There is no lesson "frist-call" in this language. Did you mean "first-call"?  [reference-lesson-unknown]',
  ],
  'a link to a section that another lesson has not': [
    '(#read-back)',
    '(../first-call/#x)',
    '17  link to ../first-call/#x  There is no section "#x" in this lesson. Write one of: pick-up, read-back.  [reference-section-unknown]',
  ],
  'a link to nowhere': [
    '(#read-back)',
    '()',
    '17  link to nothing  The link leads nowhere. Write its address between the ( ).  [lesson-link-empty]',
  ],
  'a link with full-width brackets': [
    '(#read-back)',
    '（#read-back）',
    '17  The address of a link stands between full-width signs （ ）. Write [text](address).  [lesson-link-full-width]',
  ],
  'merge conflict marks': [
    TEXT,
    `<<<<<<< HEAD\n${TEXT}\n=======\nSay your name.\n>>>>>>> theirs`,
    '17  Two versions of this file were brought together here, and nobody has chosen yet. Keep one of them, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.  [file-conflict]',
  ],
});
