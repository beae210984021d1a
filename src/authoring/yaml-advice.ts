import type { Told } from './problem.ts';

export const UNREADABLE: Told = [
  'yaml-unreadable',
  'This line cannot be read. Check its indentation and its quotation marks, and that a space follows each colon.',
];
export const INDENTATION: Told = [
  'yaml-indentation',
  'The indentation of this line fits no line above it. Lines that belong together begin in the same column; use two spaces for each level.',
];
export const NO_COLON: Told = [
  'yaml-line-without-name',
  'This line has no name. Write "name: value" with an ordinary colon and a space, or indent the line further than the name whose text it continues.',
];
export const SECOND_COLON: Told = [
  'yaml-second-colon',
  'The text on this line contains a colon and a space, which YAML takes for a second name. Put the text in quotation marks.',
];
export const UNCLOSED_QUOTE: Told = [
  'yaml-quote-unclosed',
  'The quotation mark that opens here is not closed where its text ends. Add the closing one; a text of several lines is easier to write after ">-".',
];
export const AFTER_QUOTE: Told = [
  'yaml-text-after-quote',
  'More text follows after the closing quotation mark. Put the whole text in quotation marks, and use “ ” inside it.',
];
export const RESERVED: Told = [
  'yaml-sign-first',
  'A text must not begin with * & ! % @ or `. Put it in quotation marks.',
];

/** What to say of an error, by the words of the parser; the first that fits. */
export const WORDS: readonly (readonly [RegExp, Told])[] = [
  [/Missing closing/, UNCLOSED_QUOTE],
  [
    /end with a }/,
    ['yaml-bracket-unclosed', 'A brace "{" is still open here. Add "}" where its entries end.'],
  ],
  [
    /end with a ]/,
    ['yaml-bracket-unclosed', 'A bracket "[" is still open here. Add "]" where its entries end.'],
  ],
  [/without - indicator/, INDENTATION],
  [/same column|indent/, INDENTATION],
  [/followed by map values/, NO_COLON],
  [/reserved character|tag|directive/i, RESERVED],
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
      'This line does not belong to what stands above it: it may lack a "- ", a name with a colon, or quotation marks around a text.',
    ],
  ],
];
