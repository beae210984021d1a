import { Document, isCollection, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { NewItem } from './complete-item.ts';

/**
 * Items as a file of the bank, in the layout of the others: texts on lines of their own, with
 * both languages below one another; short lists and names on one line.
 *
 * @param heading What stands above the first item, as a comment.
 */
export function writeItems(made: readonly NewItem[], heading: string): string {
  const items = made.map(({ item }) => item);
  const document = new Document(items);
  document.commentBefore = comment(heading);
  if (!isSeq(document.contents)) return '';
  document.contents.items.forEach((node, index) => {
    if (!isMap(node)) return;
    node.items.sort((a, b) => rank(a.key) - rank(b.key));
    layOut(node);
    node.spaceBefore = true;
    addRemarks(node, made[index]?.remarks ?? {});
  });
  return document
    .toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: true })
    .replace(/^(#[^\n]*\n)\n*/, '$1\n')
    .replace(/^( +key: )\[ (.*) \]$/gm, '$1[$2]');
}

/** The order of fields in the bank. */
const FIELDS = [
  ...['id', 'type', 'topic', 'teaches', 'difficulty', 'stem', 'text'],
  ...['gaps', 'choices', 'targets', 'key', 'feedback', 'exceptions'],
];

function rank(key: unknown): number {
  return FIELDS.indexOf(isScalar(key) ? String(key.value) : '');
}

/** Keys, and the names of targets and of choices in a gap, stand on one line. */
function layOut(item: YAMLMap): void {
  const key = item.get('key');
  if (isCollection(key) && (isSeq(key) || key.items.length === 2)) key.flow = true;
  flowTexts(item.get('targets'));
  const gaps = item.get('gaps');
  if (isSeq(gaps)) for (const gap of gaps.items) if (isMap(gap)) flowTexts(gap.get('choices'));
}

function flowTexts(list: unknown): void {
  if (!isSeq(list)) return;
  for (const entry of list.items) {
    const text = isMap(entry) ? entry.get('text') : undefined;
    if (isMap(text) && String(JSON.stringify(text)).length < 80) text.flow = true;
  }
}

function addRemarks(item: YAMLMap, remarks: Readonly<Record<string, string>>): void {
  for (const pair of item.items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : '';
    const remark = remarks[name];
    if (remark === undefined) continue;
    if (name === 'id') item.commentBefore = comment(remark);
    else if (isScalar(pair.value)) pair.value.comment = comment(remark);
    else if (isScalar(pair.key)) pair.key.commentBefore = comment(remark);
  }
}

function comment(text: string): string {
  return text
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');
}
