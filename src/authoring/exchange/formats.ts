import type { Lang } from '#domain/text/locale.ts';
import type { Item } from '#schemas/item.ts';
import type { ExportOptions, Format } from './carried.ts';
import { fromCsv } from './from-csv.ts';
import { fromGift } from './from-gift.ts';
import { fromMoodle } from './from-moodle.ts';
import type { Draft, Outcome } from './question.ts';
import { toCsv } from './to-csv.ts';
import { toGift } from './to-gift.ts';
import { toMoodle } from './to-moodle.ts';

/** A format of other systems, and both ways. */
interface Exchange {
  name: string;
  /** How its files end, the usual ending first. */
  endings: readonly string[];
  /** What its lines are called. */
  unit: 'line' | 'row';
  read: (text: string, language?: Lang) => { drafts: Draft[]; left: Outcome[] };
  write: (items: readonly Item[], options: ExportOptions) => { text: string; outcomes: Outcome[] };
}

export const FORMATS: Readonly<Record<Format, Exchange>> = {
  gift: {
    name: 'GIFT',
    endings: ['.gift.txt', '.gift', '.txt'],
    unit: 'line',
    read: fromGift,
    write: toGift,
  },
  moodle: {
    name: 'Moodle XML',
    endings: ['.xml'],
    unit: 'line',
    read: fromMoodle,
    write: toMoodle,
  },
  csv: { name: 'CSV', endings: ['.csv', '.tsv'], unit: 'row', read: fromCsv, write: toCsv },
};

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly Format[];

export function isFormat(name: string): name is Format {
  return Object.hasOwn(FORMATS, name);
}

/** The format of a file by what it holds, and where that tells nothing, by its ending. */
export function recogniseFormat(fileName: string, text: string): Format | undefined {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (/^<\?xml|^<quiz\b|^<!--/.test(start))
    return /<question\b|<quiz\b/.test(start) ? 'moodle' : undefined;
  if (/^<(!doctype|html)\b/i.test(start)) return undefined;
  const name = fileName.toLowerCase();
  const byEnding = FORMAT_NAMES.find((format) =>
    FORMATS[format].endings.some((ending) => name.endsWith(ending)),
  );
  const [first = ''] = start.split(/\r?\n/, 1);
  if (/(^|[,;\t"])stem(_zh|_en)?($|[,;\t"])/i.test(first)) return 'csv';
  if (/^(::|\/\/|\$CATEGORY:)/.test(start) || /[^\\]\{[^}]*[=~#TF]/.test(start)) {
    return byEnding === 'csv' ? 'csv' : 'gift';
  }
  return byEnding;
}

/**
 * The text of a file, whatever program wrote it: UTF-8, what Excel calls "Unicode text"
 * (UTF-16), or what Excel writes in China (GB 18030).
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return decodeAs('utf-16le', bytes);
  if (a === 0xfe && b === 0xff) return decodeAs('utf-16be', bytes);
  try {
    return decodeAs('utf-8', bytes);
  } catch {
    return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030' };
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): { text: string; encoding: string } {
  return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
}
