/**
 * Characters that Traditional writers use for one another, each with the one we compare by.
 * Pages are derived in Taiwan's; a reader in Hong Kong writes 裏 for 裡.
 */
const VARIANTS = new Map(
  "裏裡 着著 爲為 臺台 纔才 祇只 衹只 妳你 麽麼 綫線 喫吃 牀床 羣群 啓啟 衆眾 週周 佔占 覆復 複復 瞭了 ‘' ’' ʼ'"
    .split(' ')
    .map(([from = '', to = '']) => [from, to]),
);

/**
 * The text as it is compared: small letters, half-width signs, one of each pair of variants.
 *
 * Exactly as long as the text, so that a place in one is the same place in the other.
 */
export function foldText(text: string): string {
  return Array.from({ length: text.length }, (_, at) => foldUnit(text[at] ?? '')).join('');
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code === 0x3000) return ' ';
  const half = code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : unit;
  const small = half.toLowerCase();
  return VARIANTS.get(half) ?? (small.length === 1 ? small : half);
}

/** Whether a sentence ends with the sign at this place of a folded text. `3.30` goes on. */
export function endsSentence(folded: string, at: number): boolean {
  const sign = folded[at] ?? '';
  return sign === '.' ? /^\s?$/.test(folded[at + 1] ?? '') : /[。!?;\n]/.test(sign);
}
