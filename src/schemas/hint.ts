/** What a text that names something names. Editors offer the names that the content has. */
export type NameKind = 'topic' | 'lesson' | 'section' | 'roleplay' | 'exam';

/**
 * What an editor shows at a field: in English, then in Chinese.
 *
 * It stands with the field and nowhere else; `npm run schemas` hands it to the editor.
 *
 * @param names What the field names, where it names something of the course.
 */
export function hint(en: string, zh: string, names?: NameKind) {
  return { description: `${en}\n\n${zh}`, ...(names ? { names } : {}) };
}

/** What an editor shows at each value of a list of words, in their order. */
export function valueHints(...hints: readonly (readonly [en: string, zh: string])[]) {
  return { enumDescriptions: hints.map(([en, zh]) => `${en} · ${zh}`) };
}
