/** The part of a Markdown syntax tree that the check looks at. */
export interface MdxNode {
  type: string;
  children?: readonly MdxNode[];
  position?: { start: Point; end: Point } | undefined;
  value?: string;
  /** Of a component. */
  name?: string | null;
  attributes?: readonly { name?: string; value?: unknown }[];
  /** Of a heading. */
  depth?: number;
  /** Of links and images. */
  url?: string;
  alt?: string | null;
}

interface Point {
  line: number;
  /** Characters from the beginning of the text. */
  offset?: number;
}

/** Visits every node in reading order, with the nodes around it, outermost first. */
export function walk(
  node: MdxNode,
  visit: (node: MdxNode, parents: readonly MdxNode[]) => void,
  parents: readonly MdxNode[] = [],
): void {
  visit(node, parents);
  for (const child of node.children ?? []) walk(child, visit, [...parents, node]);
}

/** What can be read of a node, without its markup. */
export function textOf(node: MdxNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  return (node.children ?? []).map(textOf).join(isBlock(node) ? '\n' : '');
}

function isBlock(node: MdxNode): boolean {
  return ['root', 'list', 'listItem', 'blockquote', 'mdxJsxFlowElement'].includes(node.type);
}
