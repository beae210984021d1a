import type { Told } from './problem.ts';

export const UNREADABLE: Told = [
  'yaml-unreadable',
  'This line cannot be read. Check its indentation and its quotation marks, and that a space follows each colon.',
];
export const INDENTATION: Told = [
  'yaml-indentation',
  'The indentation of this line fits no line above it. Lines that belong together begin in the same column; use two spaces for each level.',
];
export const NO_NAME: Told = [
  'yaml-line-without-name',
  'This line has no name. Write "name: value" with an ordinary colon and a space, or indent the line further than the name whose text it continues.',
];
export const SECOND_COLON: Told = [
  'yaml-second-colon',
  'The text on this line contains a colon and a space, which YAML takes for a second name. Put the text in quotation marks.',
];
export const NO_COMMA: Told = [
  'yaml-comma-missing',
  'Between two fields in braces a comma is missing. Write { zh: …, en: … }.',
];
export const UNCLOSED_QUOTE: Told = [
  'yaml-quote-unclosed',
  'The quotation mark that opens here is not closed where its text ends. Add the closing one; a text of several lines is easier to write after ">-".',
];
export const AFTER_QUOTE: Told = [
  'yaml-text-after-quote',
  'More text follows after the closing quotation mark. Put the whole text in quotation marks, and use “ ” inside it.',
];
export const SIGN_FIRST: Told = [
  'yaml-sign-first',
  'A text must not begin with * & ! % @ or `. Put it in quotation marks.',
];
export const OPEN_BRACE: Told = [
  'yaml-bracket-unclosed',
  'The brace "{" that opens here is not closed. Add "}" where its entries end.',
];
export const OPEN_BRACKET: Told = [
  'yaml-bracket-unclosed',
  'The bracket "[" that opens here is not closed. Add "]" where its entries end.',
];
export const BRACKET_IN_TEXT: Told = [
  'yaml-bracket-in-text',
  'The text on this line contains a bracket, which YAML takes for a list or for fields. Put the text in quotation marks.',
];
export const TEXT_CUT: Told = [
  'yaml-text-cut',
  'After a space, "#" begins a comment, so the text ends before it. Put the whole text in quotation marks.',
];

/** What to say of an error, by the words of the parser; the first that fits. */
export const WORDS: readonly (readonly [RegExp, Told])[] = [
  [/Missing closing/, UNCLOSED_QUOTE],
  [/end with a }/, OPEN_BRACE],
  [/end with a ]/, OPEN_BRACKET],
  [/flow-(?:map|seq)-start at node end/, BRACKET_IN_TEXT],
  [
    /on same line with key/,
    [
      'yaml-list-on-line',
      'A list with hyphens begins on the line below its name. Break the line before the hyphen, or put the entries between [ ].',
    ],
  ],
  [/without - indicator/, INDENTATION],
  [/same column|indent|sequence may not be used as an implicit/, INDENTATION],
  [/followed by map values/, NO_NAME],
  [/reserved character|tag|directive/i, SIGN_FIRST],
  [
    /escape sequence/,
    [
      'yaml-backslash',
      'In double quotation marks a backslash is special. Write \\\\ for one, or use single quotation marks.',
    ],
  ],
  [
    /Block scalar header|Not a YAML token/,
    [
      'yaml-block-text',
      'After "|" or ">" nothing else may stand on the line. Begin the text on the next line, indented.',
    ],
  ],
  [
    /multiple documents/,
    ['yaml-second-document', 'A line "---" begins a second document here. Remove the line.'],
  ],
  [
    /flow-(?:map|seq)-end/,
    ['yaml-bracket-unopened', 'This bracket closes nothing. Remove it, or open one before it.'],
  ],
  [
    /flow/,
    [
      'yaml-bracket-contents',
      'Something is missing between { } or [ ]: separate entries by a comma and a space, and close every bracket.',
    ],
  ],
  [
    /at node end/,
    [
      'yaml-stray-line',
      'This line does not belong to what stands above it. Check its indentation, whether it lacks a "- " or a name with a colon, and whether a text needs quotation marks.',
    ],
  ],
];
