/** Something about the interface's words that differs between its languages. */
export interface WordGap {
  /** Such as `exam.facts.items`. */
  at: string;
  /** `missing`: not there; `same`: left in the other language; `places`: other `{places}`. */
  kind: 'missing' | 'same' | 'places';
  lang: 'zh' | 'en';
}

/** How many texts the interface has, and where its two languages do not agree. */
export function compareWords(zh: unknown, en: unknown): { texts: number; gaps: WordGap[] } {
  const chinese = leavesOf(zh);
  const english = leavesOf(en);
  const all = [...new Set([...english.keys(), ...chinese.keys()])];
  return {
    texts: all.length,
    gaps: all.flatMap((at) => compareTexts(at, chinese.get(at), english.get(at))),
  };
}

function compareTexts(at: string, zh: string | undefined, en: string | undefined): WordGap[] {
  if (zh === undefined || en === undefined) {
    return [{ at, kind: 'missing', lang: zh === undefined ? 'zh' : 'en' }];
  }
  if (/\p{Script=Han}/u.test(en)) return [{ at, kind: 'same', lang: 'en' }];
  if (zh === en && /\p{Letter}{2}/u.test(en.replace(/\{\w+\}/g, ''))) {
    return [{ at, kind: 'same', lang: 'zh' }];
  }
  // The one of something may go unnumbered in English.
  const isOne = at.split('.').at(-1) === 'one';
  return isOne || placesOf(zh) === placesOf(en) ? [] : [{ at, kind: 'places', lang: 'zh' }];
}

function placesOf(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join();
}

function leavesOf(value: unknown, at = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[at, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([name, inner]) => [
      ...leavesOf(inner, at ? `${at}.${name}` : name),
    ]),
  );
}
