import { mdxToMdast } from 'satteri';
import type { Length, LessonBody, Section, Use } from './lesson-body.ts';
import { proseIn } from './mdx-prose.ts';
import { textOf, walk, type MdxNode } from './mdx-nodes.ts';
import type { Told } from './problem.ts';
import { findTextSlip, HEADING_WITHOUT_SPACE, headingIn } from './text-slips.ts';
import { wordMdxError } from './word-mdx-error.ts';

/** Something that stops the text from being read. */
export interface Mistake {
  line: number;
  told: Told;
}

/** Reads MDX with the parser that builds the site, so that both find the same mistakes. */
export function readMdx(text: string): { body: LessonBody | undefined; mistakes: Mistake[] } {
  let root: MdxNode;
  try {
    root = mdxToMdast(text, { features: { frontmatter: false } }) as MdxNode;
  } catch (error) {
    return { body: undefined, mistakes: [wordMdxError(error, text)] };
  }
  const body: LessonBody = {
    sections: [],
    uses: [],
    links: [],
    images: [],
    code: [],
    slips: [],
    prose: proseIn(root, text),
    lengths: measureSections(root),
  };
  walk(root, (node, parents) => collect(body, node, parents));
  return { body, mistakes: [] };
}

function collect(body: LessonBody, node: MdxNode, parents: readonly MdxNode[]): void {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'heading') body.sections.push(toSection(node, line));
  if (node.type === 'link') body.links.push({ url: node.url ?? '', line });
  if (node.type === 'image') body.images.push({ url: node.url ?? '', alt: node.alt ?? '', line });
  if (node.type.startsWith('mdxJsx')) body.uses.push(toUse(node, parents, line));
  if (node.type === 'mdxjsEsm') body.code.push({ kind: 'import', text: node.value ?? '', line });
  if (node.type === 'paragraph') collectHeading(body, node, line);
  const slip = node.type === 'text' ? findTextSlip(node.value ?? '', line) : undefined;
  if (slip) body.slips.push(slip);
  if (/^mdx(Flow|Text)Expression$/.test(node.type) && !isComment(node)) {
    body.code.push({ kind: 'braces', text: node.value ?? '', line });
  }
}

function toSection(node: MdxNode, line: number): Section {
  const text = textOf(node).trim();
  const [, title = text, anchor] = /^(.*?)\s*\[#([^\]]*)\]$/.exec(text) ?? [];
  return { level: node.depth ?? 1, title, anchor, line };
}

/** A heading that is shown as text: it is a section all the same, so that nobody asks for one. */
function collectHeading(body: LessonBody, node: MdxNode, line: number): void {
  const depth = headingIn(textOf(node));
  if (depth === undefined) return;
  body.sections.push({ ...toSection(node, line), level: depth });
  body.slips.push({ line, told: HEADING_WITHOUT_SPACE });
}

function toUse(node: MdxNode, parents: readonly MdxNode[], line: number): Use {
  const attributes = (node.attributes ?? []).map(({ name, value }) => {
    return [
      name ?? '{…}',
      value === null ? true : typeof value === 'string' ? value : undefined,
    ] as const;
  });
  const around = parents.findLast(({ type }) => type.startsWith('mdxJsx'));
  return {
    name: node.name ?? '',
    attributes: new Map(attributes),
    inside: around?.name ?? undefined,
    filled: (node.children?.length ?? 0) > 0,
    line,
  };
}

function isComment(node: MdxNode): boolean {
  return /^\s*(\/\*[\s\S]*\*\/\s*)?$/.test(node.value ?? '');
}

function measureSections(root: MdxNode): LessonBody['lengths'] {
  const texts = new Map([['', '']]);
  let current = '';
  for (const node of root.children ?? []) {
    if (node.type === 'heading') current = toSection(node, 0).anchor ?? current;
    texts.set(current, `${texts.get(current) ?? ''}${textOf(node)}\n`);
  }
  return new Map([...texts].map(([anchor, text]) => [anchor, measure(text)]));
}

function measure(text: string): Length {
  return {
    characters: text.match(/[\p{Script=Han}\p{P}]/gu)?.length ?? 0,
    words: text.match(/[\p{Script=Latin}\p{N}'’-]+/gu)?.length ?? 0,
  };
}
