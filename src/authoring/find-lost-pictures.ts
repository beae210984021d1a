import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from './problem.ts';
import type { Lesson } from './read-lesson.ts';

/** Pictures that readers would not see: they stand in `public/`, and nowhere else. */
export async function findLostPictures(root: string, lesson: Lesson): Promise<Problem[]> {
  const { images = [], uses = [] } = lesson.body ?? {};
  const tags = uses.filter(({ name }) => name === 'img');
  const pictures = [
    ...images,
    ...tags.map(({ attributes, line }) => ({ url: attributes.get('src'), line })),
  ];
  const found = pictures.map(async ({ url, line }): Promise<Problem[]> => {
    if (typeof url !== 'string' || url === '') return [];
    if (url.startsWith('/') && (await exists(join(root, 'public', url)))) return [];
    return [lesson.problemOn(line, `image ${url}`, 'reference-picture-unknown', wordLost(url))];
  });
  return (await Promise.all(found)).flat();
}

function wordLost(url: string): string {
  if (/^[a-z]+:/i.test(url)) {
    return 'Pictures of other sites are not shown. Put a copy into public/, and name it from there, such as "/curve.png".';
  }
  return url.startsWith('/')
    ? `There is no file "public${url}". Put the picture there, or mend its address.`
    : `A picture is named from the folder public/ on. Put it there, and write "/${url.replace(/^.*\//, '')}".`;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
