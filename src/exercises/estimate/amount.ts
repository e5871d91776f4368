/** Millionths are as fine as points are kept. */
const FINE = { maximumFractionDigits: 6 };

/** Writes numbers as a language does, with their unit where there is one. A sign or a short unit stays on the line. */
export function amountIn(lang: string, unit?: string): (value: number) => string {
  const format = new Intl.NumberFormat(lang, FINE);
  if (unit === undefined) return (value) => format.format(value);
  const space = unit.length > 3 ? " " : "\u00a0";
  return (value) => `${format.format(value)}${space}${unit}`;
}

/** A number as somebody would type it: without marks between thousands. */
export function typedIn(lang: string, value: number): string {
  return new Intl.NumberFormat(lang, { ...FINE, useGrouping: false }).format(value);
}
