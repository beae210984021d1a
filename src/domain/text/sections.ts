/** A heading with an anchor that a person wrote: `## Two rings [#two-rings]`. */
export interface Section {
  anchor: string;
  title: string;
  /** 2 for `##`, 3 for `###`. */
  level: number;
}

const HEADING = /^(#{2,3})\s+(.*?)\s*\[#([a-z0-9-]+)\]\s*$/gm;
/** Samples: what stands in them is shown, not done. */
const FENCED = /^(`{3,})[^\n]*\n[\s\S]*?^\1`*\s*?$/gm;
const INLINE = /(`+)[^`\n]+\1/g;
const ANCHOR = /\s*\[#([a-z0-9-]+)\]\s*$/;

/** A lesson's Markdown without its samples, which may show headings and components. */
export function withoutSamples(markdown: string): string {
  return markdown.replace(FENCED, '').replace(INLINE, '');
}

/** The sections of a lesson, from its Markdown. */
export function findSections(markdown: string): Section[] {
  return [...markdown.replace(FENCED, '').matchAll(HEADING)].map(
    ([, marks = '', title = '', anchor = '']) => ({
      anchor,
      title: title.replaceAll(/[*`]/g, ''),
      level: marks.length,
    }),
  );
}

/**
 * Takes the anchor off the end of a heading.
 *
 * @example splitAnchor('Two rings [#two-rings]') // => { text: 'Two rings', anchor: 'two-rings' }
 */
export function splitAnchor(heading: string): { text: string; anchor?: string } {
  const anchor = ANCHOR.exec(heading)?.[1];
  return anchor ? { text: heading.replace(ANCHOR, ''), anchor } : { text: heading };
}
