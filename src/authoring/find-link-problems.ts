import { hasSection, lessonIdsOf, type Content } from './content.ts';
import { suggest } from './did-you-mean.ts';
import { addressOf, pageOf, pagesFor } from './link-targets.ts';
import type { Problem, Told } from './problem.ts';
import type { Lesson } from './read-lesson.ts';
import { hasScheme, wordOutsideLink } from './word-outside-link.ts';

/** Links that lead nowhere or where they should not, and images without a text alternative. */
export function findLinkProblems(content: Content, lesson: Lesson): Problem[] {
  const { links = [], images = [] } = lesson.body ?? {};
  return [
    ...links.flatMap(({ url, line }) => {
      const told = wordLink(content, lesson, url);
      return told ? [lesson.problemOn(line, `link to ${url || 'nothing'}`, ...told)] : [];
    }),
    ...images
      .filter(({ alt }) => alt.trim() === '')
      .map(({ url, line }) => lesson.problemOn(line, `image ${url}`, ...MARKDOWN_ALT)),
  ];
}

function wordLink(content: Content, lesson: Lesson, url: string): Told | undefined {
  if (url.trim() === '') return EMPTY_LINK;
  if (hasScheme(url)) return wordOutsideLink(url);
  const { page, anchor } = pageOf(url, lesson.id);
  const pages = pagesFor(content, lesson.lang);
  if (!pages.has(page)) return wordUnknownPage(content, [...pages.keys()], url, page, anchor);
  if (url.startsWith('/')) {
    const message = `The address names a language. Write "${addressOf(page, anchor)}", which stays in the reader’s own.`;
    return ['link-form', message];
  }
  const anchors = pages.get(page);
  if (!anchor || !anchors || anchors.has(anchor)) return undefined;
  // A section that only the other language has is told with the sections.
  if (hasSection(content, lessonIn(page), anchor)) return undefined;
  const place = url.startsWith('#') ? 'this lesson' : placeOf(page);
  const advice = suggest(anchor, [...anchors]);
  return ['reference-section-unknown', `There is no section "#${anchor}" in ${place}. ${advice}`];
}

/** Empty for pages of other kinds. */
function lessonIn(page: string): string {
  return /^lessons\/(.*)\/$/.exec(page)?.[1] ?? '';
}

function placeOf(page: string): string {
  const slug = lessonIn(page);
  return slug ? `the lesson "${slug}"` : 'the glossary';
}

/** Names the page that was meant, where only its address is written another way. */
function wordUnknownPage(
  content: Content,
  pages: readonly string[],
  url: string,
  page: string,
  anchor: string,
): Told {
  const slug = page.replace(/\.mdx$|\/$/g, '').replace(/^.*\//, '');
  const meant = pages.find((each) => each.endsWith(`/${slug}/`) || each === `${slug}/`);
  if (slug && meant !== undefined) {
    return [
      'link-form',
      `"${url}" leads nowhere on the site. Write "${addressOf(meant, anchor)}".`,
    ];
  }
  if (/^[\w-]+(?:\.[\w-]+)*\.(?:com|cn|org|net|gov|edu|uk|eu|io)\b/.test(url)) {
    return [
      'link-form',
      `Without "https://" this is taken for a page of the course. Write "https://${url}".`,
    ];
  }
  const advice = suggest(slug, lessonIdsOf(content));
  return ['reference-lesson-unknown', `There is no lesson "${slug}" in this language. ${advice}`];
}

const EMPTY_LINK: Told = [
  'lesson-link-empty',
  'The link leads nowhere. Write its address between the ( ).',
];
const MARKDOWN_ALT: Told = [
  'lesson-picture-without-words',
  'The picture has no text alternative. Write between the [ ] of ![ ](…) what it shows, for readers who cannot see it.',
];
