import { lessonIdsOf, type Content } from './content.ts';
import { suggest } from './did-you-mean.ts';
import { NO_ALT } from './find-component-problems.ts';
import type { Problem } from './problem.ts';
import type { Lesson } from './read-lesson.ts';
import type { LessonBody } from './lesson-body.ts';

/** Links that lead nowhere, and Markdown images without a text alternative. */
export function findLinkProblems(content: Content, lesson: Lesson): Problem[] {
  const { links = [], images = [] } = lesson.body ?? {};
  return [
    ...links.flatMap(({ url, line }) => {
      const message = wordLink(content, lesson, url);
      return message ? [lesson.problemOn(line, `link to ${url || 'nothing'}`, message)] : [];
    }),
    ...images
      .filter(({ alt }) => alt.trim() === '')
      .map(({ url, line }) => lesson.problemOn(line, `image ${url}`, MARKDOWN_ALT)),
  ];
}

function wordLink(content: Content, lesson: Lesson, url: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined;
  const [address = '', anchor] = url.split('#');
  const slug =
    address
      .replace(/\.mdx$|\/$/g, '')
      .split('/')
      .at(-1) ?? '';
  if (slug === '') return anchor ? wordAnchor(lesson.body, anchor, 'this lesson') : EMPTY_LINK;

  const target = content.lessons.get(lesson.lang)?.get(slug);
  if (target) return anchor ? wordAnchor(target.body, anchor, `the lesson "${slug}"`) : undefined;
  if (content.roleplays.ids.has(slug) || content.exams.ids.has(slug)) return undefined;
  return `There is no lesson "${slug}" in this language. ${suggest(slug, lessonIdsOf(content))}`;
}

function wordAnchor(
  body: LessonBody | undefined,
  anchor: string,
  place: string,
): string | undefined {
  const anchors = body?.sections.flatMap((section) => section.anchor ?? []);
  if (!anchors || anchors.includes(anchor)) return undefined;
  return `There is no section "#${anchor}" in ${place}. ${suggest(anchor, anchors)}`;
}

const EMPTY_LINK = 'The link leads nowhere. Write its address between the ( ).';
const MARKDOWN_ALT = NO_ALT.replace('Add alt="…" that says', 'Write between the [ ] of ![ ](…)');
