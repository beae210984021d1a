import { AUTHOR_COMPONENTS } from './author-components.ts';
import type { MdxNode } from './mdx-nodes.ts';
import { OPAQUE, type ProseKind } from './prose.ts';
import { joined, written, type Written } from './written.ts';

/** A text of a lesson: a paragraph, a heading, a cell of a table, or an attribute. */
export interface LessonText extends Written {
  kind: ProseKind;
  line: number;
  /** Empty for running text; `<Figure alt>` for an attribute. */
  at: string;
}

/** Every text of a lesson's body that people read, in reading order. */
export function proseIn(
  node: MdxNode,
  source: string,
  around: ProseKind = 'running',
): LessonText[] {
  const kind = node.name === 'Line' ? 'speech' : around;
  const children = node.children ?? [];
  if (isForeign(node)) return [];
  return [
    ...attributeTexts(node, source),
    ...(children.some(({ type }) => type === 'text')
      ? [runningText(node, source, kind), ...children.flatMap((child) => withinText(child, source))]
      : children.flatMap((child) => proseIn(child, source, kind))),
  ];
}

/** What a paragraph holds beside its own words: texts of pictures and components. */
function withinText(node: MdxNode, source: string): LessonText[] {
  return [
    ...attributeTexts(node, source),
    ...(node.children ?? []).flatMap((child) => withinText(child, source)),
  ];
}

function runningText(node: MdxNode, source: string, kind: ProseKind): LessonText {
  const parts = (node.children ?? []).flatMap((child) => partsOf(child, source));
  return { ...joined(parts), kind, line: lineOf(node), at: '' };
}

function partsOf(node: MdxNode, source: string): Written[] {
  const start = node.position?.start.offset ?? 0;
  const raw = source.slice(start, node.position?.end.offset);
  if (node.type === 'text') return [written(withoutAnchor(node.value), raw, start, 'markdown')];
  if (node.type === 'break') return [written('\u2028', raw, start, 'markdown')];
  if (isForeign(node) || !node.children?.length) return [{ text: OPAQUE, spanOf: () => undefined }];
  return node.children.flatMap((child) => partsOf(child, source));
}

/** Words of another language follow other rules. */
function isForeign({ name }: MdxNode): boolean {
  return name === 'Foreign';
}

/** A heading ends in its anchor, which is a name and no prose. */
function withoutAnchor(text = ''): string {
  return text.replace(/\s*\[#[^\]]*\]$/, '');
}

function attributeTexts(node: MdxNode, source: string): LessonText[] {
  const start = node.position?.start.offset ?? 0;
  const line = lineOf(node);
  if (node.type === 'image' && node.alt) {
    const from = source.indexOf('[', start) + 1;
    const raw = source.slice(from, node.position?.end.offset);
    return [{ ...written(node.alt, raw, from, 'markdown'), kind: 'line', line, at: 'image' }];
  }
  const name = node.name ?? '';
  const prose = (Object.hasOwn(AUTHOR_COMPONENTS, name) && AUTHOR_COMPONENTS[name]?.prose) || [];
  return (node.attributes ?? []).flatMap(({ name: attribute = '', value }) => {
    if (!prose.includes(attribute) || typeof value !== 'string') return [];
    const from = startOfValue(source, start, attribute);
    const text = written(value, source.slice(from, node.position?.end.offset), from, 'attribute');
    return [{ ...text, kind: 'line', line, at: `<${name} ${attribute}>` }];
  });
}

/** Where the value of an attribute begins, within its quotation marks. */
function startOfValue(source: string, tag: number, attribute: string): number {
  const each = /([\w-]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?\s*/y;
  each.lastIndex = source.indexOf('<', tag) + 1;
  for (let found = each.exec(source); found; found = each.exec(source)) {
    const quote = found[0].search(/["']/);
    if (found[1] === attribute && quote >= 0) return found.index + quote + 1;
  }
  return source.length;
}

function lineOf(node: MdxNode): number {
  return node.position?.start.line ?? 1;
}
