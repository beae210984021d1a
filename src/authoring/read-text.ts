import type { Told } from './problem.ts';

/** What a file holds, or why it cannot be read as text. */
export interface TextFile {
  text: string;
  mistake?: { line: number; told: Told };
}

/**
 * Reads bytes as a text that people can read: UTF-8, with any line ends and without byte order mark.
 *
 * A text that was saved otherwise, is empty, or holds two versions at once, gets one mistake:
 * whatever else would be found in it follows from that.
 */
export function readText(bytes: Uint8Array): TextFile {
  if (isUtf16(bytes)) return { text: '', mistake: { line: 1, told: saidOf('UTF-16') } };
  const text = withOneLineEnd(new TextDecoder().decode(bytes));
  const mistake = findMistake(text);
  return mistake ? { text: '', mistake } : { text };
}

/** A text as every editor could have saved it: no byte order mark, no Windows line ends. */
export function withOneLineEnd(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** By its byte order mark, or by the zeros that every Latin letter has there. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return first + second === 0xff + 0xfe || bytes.includes(0);
}

function findMistake(text: string): TextFile['mistake'] {
  if (text.trim() === '') return { line: 1, told: EMPTY };
  const undecoded = text.indexOf('\uFFFD');
  if (undecoded >= 0) return { line: lineAt(text, undecoded), told: saidOf('GBK') };
  const marks = /^(?:<{7}|>{7})(?: .*)?$/m.exec(text);
  return marks ? { line: lineAt(text, marks.index), told: CONFLICT } : undefined;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function saidOf(encoding: string): Told {
  return [
    'file-encoding',
    `This file is not saved as UTF-8, perhaps as ${encoding}. Open it in its editor, choose "Save as" and the encoding UTF-8.`,
  ];
}

const EMPTY: Told = ['file-empty', 'This file is empty. Write something in it, or delete it.'];
const CONFLICT: Told = [
  'file-conflict',
  'Two versions of this file were brought together here, and nobody has chosen yet. Keep one of them, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
];
