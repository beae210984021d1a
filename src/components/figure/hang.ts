/** How far a line starts outside its column: a Chinese opening quote carries its blank on the left, and hangs in the margin. */
export function hang(lang: 'zh' | 'en', line: string): number {
  return lang === 'zh' && line.startsWith('“') ? -7 : 0;
}
