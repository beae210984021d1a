/** The ways in which Moodle has its texts: `moodle` is HTML in which a new line is a new line. */
export type TextFormat = 'html' | 'moodle' | 'plain' | 'markdown';

/** A text as a file of another system has it. */
export interface Rich {
  format: TextFormat;
  text: string;
}

/** Our texts as HTML. */
export function toHtml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ENTITY_OF[sign] ?? sign).replace(/\n/g, '<br>');
}

/** The text of something rich, without pictures and forms of type. */
export function toPlain({ format, text }: Rich): string {
  if (format === 'plain') return tidy(text);
  if (format === 'markdown') return tidy(withoutMarks(text));
  if (format === 'html') return htmlToPlain(text.replace(/\s*\n\s*/g, ' '));
  const plain = htmlToPlain(text);
  // A choice such as <br> is a question about HTML, whose author forgot to say so.
  const isAllTags = plain === '' && countMedia({ format, text }) === 0;
  return isAllTags ? tidy(decodeEntities(text)) : plain;
}

/** How many pictures, sounds and other files a text shows. */
export function countMedia({ format, text }: Rich): number {
  if (format === 'plain') return 0;
  const markdown = format === 'markdown' ? [...text.matchAll(/!\[[^\]]*\]\(/g)].length : 0;
  return markdown + [...text.matchAll(/<(img|audio|video|object|iframe|embed)\b/gi)].length;
}

/** Without signs that no file can have, and with one space where several stand in a row. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNPRINTABLE, '')
    .replace(/[\t\f\v\u00A0 ]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

// Neither XML nor YAML may hold them.
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFEFF\uFFFE\uFFFF]|\p{Cs}/gu;

function htmlToPlain(html: string): string {
  const text = html
    .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<br\b[^>]*>|<\/(?:p|div|li|tr|dt|dd|h[1-6]|blockquote)\s*>/gi, '\n')
    .replace(/<li\b[^>]*>/gi, '• ')
    .replace(/<\/?[a-z][a-z0-9:]*(?:\s[^<>]*)?\/?>/gi, '');
  return tidy(decodeEntities(text));
}

/** Replaces the references of HTML by what they stand for; unknown ones stay. */
export function decodeEntities(html: string): string {
  return html.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+\d*));/gi, (whole, decimal, hex, name) => {
    if (name) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Markdown without the marks that people use most. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([\s\S]*?\S)\1/g, '$2')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/^#{1,6} +/gm, '');
}

const ENTITY_OF: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  middot: '·',
  bull: '•',
  times: '×',
  divide: '÷',
  minus: '−',
  plusmn: '±',
  deg: '°',
  sect: '§',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  rarr: '→',
  larr: '←',
  aacute: 'á',
  agrave: 'à',
  acirc: 'â',
  atilde: 'ã',
  auml: 'ä',
  aring: 'å',
  aelig: 'æ',
  ccedil: 'ç',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  iacute: 'í',
  igrave: 'ì',
  icirc: 'î',
  iuml: 'ï',
  ntilde: 'ñ',
  oacute: 'ó',
  ograve: 'ò',
  ocirc: 'ô',
  otilde: 'õ',
  ouml: 'ö',
  oslash: 'ø',
  szlig: 'ß',
  uacute: 'ú',
  ugrave: 'ù',
  ucirc: 'û',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  Eacute: 'É',
  Agrave: 'À',
  Ccedil: 'Ç',
};
