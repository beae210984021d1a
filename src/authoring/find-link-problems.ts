import { lessonIdsOf, type Content } from './content.ts';
import { suggest } from './did-you-mean.ts';
import type { Problem, Told } from './problem.ts';
import type { Lesson } from './read-lesson.ts';
import type { LessonBody } from './lesson-body.ts';

/** Links that lead nowhere, and Markdown images without a text alternative. */
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
  const advice = suggest(slug, lessonIdsOf(content));
  return ['reference-lesson-unknown', `There is no lesson "${slug}" in this language. ${advice}`];
}

function wordAnchor(body: LessonBody | undefined, anchor: string, place: string): Told | undefined {
  const anchors = body?.sections.flatMap((section) => section.anchor ?? []);
  if (!anchors || anchors.includes(anchor)) return undefined;
  const advice = suggest(anchor, anchors);
  return ['reference-section-unknown', `There is no section "#${anchor}" in ${place}. ${advice}`];
}

const EMPTY_LINK: Told = [
  'lesson-link-empty',
  'The link leads nowhere. Write its address between the ( ).',
];
const MARKDOWN_ALT: Told = [
  'lesson-picture-without-words',
  'The picture has no text alternative. Write between the [ ] of ![ ](…) what it shows, for readers who cannot see it.',
];
