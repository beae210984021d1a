import type { z } from 'zod';
import { TextSchema } from '#schemas/text.ts';
import { LANG_NAMES, type Entry } from './content.ts';
import type { Lang } from '#domain/text/locale.ts';
import { valueAt, type Path } from './place.ts';
import type { Problem } from './problem.ts';

/** Texts that a course in several languages has in only some of them. */
export function findTextProblems(
  entries: readonly Entry<unknown>[],
  schema: z.ZodType,
  languages: readonly Lang[],
): Problem[] {
  if (languages.length < 2) return [];
  return entries.flatMap((entry) =>
    findTexts(schema, entry.data).flatMap((path) => findMissingLanguages(entry, path, languages)),
  );
}

function findMissingLanguages(
  entry: Entry<unknown>,
  path: Path,
  languages: readonly Lang[],
): Problem[] {
  const text = valueAt(entry.data, path);
  if (typeof text === 'string') {
    return [
      entry.problem(
        path,
        'field-one-language',
        'This text is in one language only. Write both: { zh: …, en: … }.',
      ),
    ];
  }
  return languages
    .filter((lang) => valueAt(text, [lang]) === undefined)
    .map((lang) =>
      entry.problem(
        path,
        'field-language-missing',
        `The ${LANG_NAMES[lang]} text is missing. Add "${lang}: …".`,
      ),
    );
}

/** The part of a schema that says what is in it. */
interface Definition {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  options?: readonly z.ZodType[];
}

/** Paths of everything in the data that the schema calls a text. */
export function findTexts(schema: z.ZodType, data: unknown, path: Path = []): Path[] {
  if (data === undefined || data === null) return [];
  // A hint for editors makes a copy of a schema, with the same definition.
  if (schema._zod.def === TextSchema._zod.def) return [path];
  const { shape, element, valueType, innerType, options } = schema._zod.def as Definition;
  const into = (inner: z.ZodType | undefined, key: PropertyKey) =>
    inner ? findTexts(inner, valueAt(data, [key]), [...path, key]) : [];

  if (innerType) return findTexts(innerType, data, path);
  if (options)
    return findTexts(
      options.find((option) => option.safeParse(data).success) ?? schema,
      data,
      path,
    );
  if (shape) return Object.keys(shape).flatMap((key) => into(shape[key], key));
  if (element && Array.isArray(data)) return data.flatMap((_, index) => into(element, index));
  return valueType ? Object.keys(data).flatMap((key) => into(valueType, key)) : [];
}
