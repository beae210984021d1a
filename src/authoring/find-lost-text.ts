import { isScalar, visit, type Document, type Pair } from 'yaml';
import type { Told } from './problem.ts';
import { TEXT_CUT } from './yaml-advice.ts';

interface Loss {
  offset: number;
  told: Told;
}

/**
 * Finds texts that YAML cut short without a word: at a comma between braces, or at a "#".
 *
 * What a comma cut off, YAML takes for a field. It is taken out, so that nobody asks about that field.
 */
export function mendLostText(document: Document, text: string): Loss[] {
  const found: Loss[] = [];
  visit(document, {
    Map(_, map) {
      if (!map.flow) return;
      const cut = map.items.filter(isCutOff);
      map.items = map.items.filter((pair) => !isCutOff(pair));
      found.push(...cut.map(({ key }) => ({ offset: startOf(key), told: wordCut(key) })));
    },
    Scalar(_, node) {
      const [, end = 0] = node.range ?? [];
      const isText = node.type === 'PLAIN' && typeof node.value === 'string';
      if (isText && /^[ \t]+#\S/.test(text.slice(end))) found.push({ offset: end, told: TEXT_CUT });
    },
  });
  return found;
}

/** A piece of text between others in braces: without a colon, and no language that lacks its text. */
function isCutOff({ key, value }: Pair): boolean {
  return value === null && isScalar(key) && !/[:：]|^(?:zh|en)$/.test(String(key.value));
}

function startOf(node: unknown): number {
  return (isScalar(node) && node.range?.[0]) || 0;
}

function wordCut(key: unknown): Told {
  const text = isScalar(key) ? String(key.value) : '';
  return [
    'yaml-comma-in-text',
    `Between braces a comma ends a text, so "${text}" was cut off. Put the whole text in quotation marks.`,
  ];
}
