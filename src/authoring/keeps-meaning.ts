import { mdxToMdast } from 'satteri';
import { AUTHOR_COMPONENTS } from './author-components.ts';
import type { MdxNode } from './mdx-nodes.ts';
import { splitFrontMatter } from './read-lesson.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Whether a file says the same after mending: the same structure, names and numbers, and texts
 * that differ in marks and spaces only. A file that cannot be read keeps nothing.
 */
export function keepsMeaning(file: string, before: string, after: string): boolean {
  const meaning = file.endsWith('.mdx') ? meaningOfLesson : meaningOfYaml;
  const [old, mended] = [meaning(before), meaning(after)];
  return old !== undefined && JSON.stringify(old) === JSON.stringify(mended);
}

function meaningOfYaml(text: string): unknown {
  const { data, problems } = readYaml('', text);
  return problems.length > 0 ? undefined : wordsOf(data);
}

/** The same data, with the bare letters of each text. */
function wordsOf(value: unknown): unknown {
  if (typeof value === 'string') return lettersOf(value);
  if (Array.isArray(value)) return value.map(wordsOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([name, each]) => [name, wordsOf(each)]);
}

function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[\p{P}\p{S}\p{Z}\s]/gu, '');
}

function meaningOfLesson(text: string): unknown {
  const { front, body, mistake } = splitFrontMatter(text);
  const data = meaningOfYaml(front);
  if (mistake || data === undefined) return undefined;
  try {
    return [data, meaningOfNode(mdxToMdast(body, { features: { frontmatter: false } }) as MdxNode)];
  } catch {
    return undefined;
  }
}

function meaningOfNode(node: MdxNode): unknown {
  const { type, name, depth, url, attributes, children, value = '' } = node;
  const prose =
    (name && Object.hasOwn(AUTHOR_COMPONENTS, name) && AUTHOR_COMPONENTS[name]?.prose) || [];
  return {
    type,
    ...{ name, depth, url },
    value: type === 'text' ? lettersOf(value) : value,
    attributes: attributes?.map(({ name: attribute = '', value: held }) => [
      attribute,
      typeof held === 'string' && prose.includes(attribute) ? lettersOf(held) : held,
    ]),
    children: children?.map(meaningOfNode),
  };
}
