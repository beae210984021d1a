import { isMap, isScalar, visit, type Document, type Scalar } from 'yaml';

/** The last text in quotation marks that begins before a position. */
export function quotedBefore(
  document: Document,
  text: string,
  offset: number,
): { start: number; end: number; lines: boolean } | undefined {
  let last: Scalar | undefined;
  visit(document, {
    Scalar(_, node) {
      const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      if (quoted && (node.range?.[0] ?? Infinity) < offset) last = node;
    },
  });
  if (!last?.range) return undefined;
  const [start, end] = last.range;
  return { start, end, lines: text.slice(start, end).trimEnd().includes('\n') };
}

/** Where the name that is repeated at a position stood first. */
export function firstPlaceOfKey(document: Document, offset: number): number {
  let first = offset;
  visit(document, {
    Map(_, map) {
      const keys = map.items.map((pair) => pair.key).filter(isScalar);
      const repeated = keys.find((key) => key.range?.[0] === offset);
      const original = repeated && keys.find((key) => key.value === repeated.value);
      first = original?.range?.[0] ?? first;
      return isMap(map) ? undefined : visit.SKIP;
    },
  });
  return first;
}
