export const UNREADABLE =
  'This line cannot be read. Check its indentation and its quotation marks, and that a space follows each colon.';
export const INDENTATION =
  'The indentation of this line fits no line above it. Lines that belong together begin in the same column; use two spaces for each level.';
export const NO_COLON =
  'This line has no name. Write "name: value" with an ordinary colon and a space, or indent the line further than the name whose text it continues.';
export const SECOND_COLON =
  'The text on this line contains a colon and a space, which YAML takes for a second name. Put the text in quotation marks.';
export const UNCLOSED_QUOTE =
  'The quotation mark that opens here is not closed where its text ends. Add the closing one; a text of several lines is easier to write after ">-".';
export const AFTER_QUOTE =
  'More text follows after the closing quotation mark. Put the whole text in quotation marks, and use “ ” inside it.';
export const RESERVED = 'A text must not begin with * & ! % @ or `. Put it in quotation marks.';

/** What to say of an error, by the words of the parser; the first that fits. */
export const WORDS: readonly (readonly [RegExp, string])[] = [
  [/Missing closing/, UNCLOSED_QUOTE],
  [/end with a }/, 'A brace "{" is still open here. Add "}" where its entries end.'],
  [/end with a ]/, 'A bracket "[" is still open here. Add "]" where its entries end.'],
  [/without - indicator/, INDENTATION],
  [/same column|indent/, INDENTATION],
  [/followed by map values/, NO_COLON],
  [/reserved character|tag|directive/i, RESERVED],
  [
    /escape sequence/,
    'In double quotation marks a backslash is special. Write \\\\ for one, or use single quotation marks.',
  ],
  [
    /Block scalar header|Not a YAML token/,
    'After "|" or ">" nothing else may stand on the line. Begin the text on the next line, indented.',
  ],
  [/multiple documents/, 'A line "---" begins a second document here. Remove the line.'],
  [
    /flow/,
    'Something is missing between { } or [ ]: separate entries by a comma and a space, and close every bracket.',
  ],
  [
    /at node end/,
    'This line does not belong to what stands above it: it may lack a "- ", a name with a colon, or quotation marks around a text.',
  ],
];
