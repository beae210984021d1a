/** A share with one decimal, as trainers compare them; what is too small to show is not "0". */
export function inPercent(share: number, tag: string): string {
  const format = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  return share > 0 && share < 0.0005 ? `< ${format.format(0.001)}` : format.format(share);
}
