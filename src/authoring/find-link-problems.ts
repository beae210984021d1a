import { hasSection, lessonIdsOf, type Content } from './content.ts';
import { suggest } from './did-you-mean.ts';
import { addressOf, pageOf, pagesFor } from './link-targets.ts';
import type { Problem, Told } from './problem.ts';
import type { Lesson } from './read-lesson.ts';
import { hasScheme, wordOutsideLink } from './word-outside-link.ts';

/** Links that lead nowhere or where they should not, and pictures that are not there. */
export function findLinkProblems(content: Content, lesson: Lesson): Problem[] {
  const { links = [], images = [], uses = [] } = lesson.body ?? {};
  const told = (line: number, at: string, words: Told | undefined) =>
    words ? [lesson.problemOn(line, at, ...words)] : [];
  return [
    ...links.flatMap(({ url, line }) =>
      told(line, `link to ${url || 'nothing'}`, wordLink(content, lesson, url)),
    ),
    ...images.flatMap(({ url, alt, line }) => [
      ...told(line, `image ${url}`, alt.trim() === '' ? MARKDOWN_ALT : undefined),
      ...told(line, `image ${url}`, wordPicture(content, url)),
    ]),
    ...uses.flatMap(({ name, attributes, line }) => {
      const url = name === 'img' ? attributes.get('src') : undefined;
      return typeof url === 'string' ? told(line, `image ${url}`, wordPicture(content, url)) : [];
    }),
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
  if (hasSection(content, page.split('/')[1] ?? '', anchor)) return undefined;
  const place = page === `lessons/${lesson.id}/` ? 'this lesson' : placeOf(page);
  const advice = suggest(anchor, [...anchors]);
  return ['reference-section-unknown', `There is no section "#${anchor}" in ${place}. ${advice}`];
}

function placeOf(page: string): string {
  const [, slug] = /^lessons\/(.*)\/$/.exec(page) ?? [];
  return slug === undefined ? 'the glossary' : `the lesson "${slug}"`;
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

/** Pictures stand in `public/`, and nowhere else. */
function wordPicture({ pictures }: Content, url: string): Told | undefined {
  if (url.trim() === '' || (url.startsWith('/') && pictures.has(url))) return undefined;
  const message = hasScheme(url)
    ? 'Pictures of other sites are not shown. Put a copy into public/, and name it from there, such as "/curve.png".'
    : url.startsWith('/')
      ? `There is no file "public${url}". ${suggest(url, [...pictures], 'Put the picture there, or mend its address.')}`
      : `A picture is named from the folder public/ on. Put it there, and write "/${url.replace(/^.*\//, '')}".`;
  return ['reference-picture-unknown', message];
}

const EMPTY_LINK: Told = [
  'lesson-link-empty',
  'The link leads nowhere. Write its address between the ( ).',
];
const MARKDOWN_ALT: Told = [
  'lesson-picture-without-words',
  'The picture has no text alternative. Write between the [ ] of ![ ](…) what it shows, for readers who cannot see it.',
];
