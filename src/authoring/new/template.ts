import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';

/**
 * A starting text with its blanks filled in: `$id` and the like.
 *
 * @param name Of a file in `templates`, such as `lesson/en.mdx`.
 * @throws When the template has a blank that is not filled.
 */
export function fillTemplate(name: string, values: Readonly<Record<string, string>>): string {
  const template = readFileSync(new URL(`templates/${name}`, import.meta.url), 'utf8');
  return template.replace(/\$(\w+)/g, (blank, key: string) => {
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    if (value === undefined) throw new Error(`${name} has ${blank}, and nothing fills it.`);
    return value;
  });
}

/**
 * A value as YAML on one line, in quotation marks where it needs them.
 *
 * @example toYaml({ zh: '好', en: 'Yes, of course' }) // => "{ zh: 好, en: 'Yes, of course' }"
 */
export function toYaml(value: unknown): string {
  const collectionStyle = typeof value === 'string' ? 'any' : 'flow';
  return stringify(value, { collectionStyle, lineWidth: 0, singleQuote: true }).trimEnd();
}
