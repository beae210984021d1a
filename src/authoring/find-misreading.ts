import { isAlias, isNode, isScalar, visit, type Document } from 'yaml';
import { findSwallowedLine } from './find-typing-slip.ts';
import type { Told } from './problem.ts';
import { SIGN_FIRST } from './yaml-advice.ts';

interface Misreading {
  offset: number;
  told: Told;
}

/** What YAML accepts but no author means: `*word` at the start of a text, a swallowed line. */
export function findMisreading(document: Document, text: string): Misreading | undefined {
  let found: Misreading | undefined;
  visit(document, (_, node) => {
    const [start = 0, end = 0] = (isNode(node) && node.range) || [];
    if (isAlias(node)) found = { offset: start, told: SIGN_FIRST };
    if (isScalar(node) && node.type === 'PLAIN') found = findSwallowedLine(text, start, end);
    return found ? visit.BREAK : undefined;
  });
  return found;
}
