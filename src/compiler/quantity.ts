/** Digits with marks between them; after it a unit, a space or nothing, but no sign that makes it two numbers. */
const written = /^([-−+]?)(\d+(?:[., \u00a0\u202f]\d+)*)(?=$|[\s\p{L}%‰€$£°º])/u;
const plain = /^(\d+)(?:[.,](\d+))?$/u;
/** Thousands parted by one kind of mark, and decimals by another. */
const grouped = /^([1-9]\d{0,2}(?:([., \u00a0\u202f])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/u;

/**
 * A number as an author writes it, with or without a unit after it: `40 %`, `40%`, `3,5`, `3.5`, `−2`, `12 000`,
 * `1.200,50 €`, `1,200,000`. `"either"` if it can be read in two ways: the mark of `1.200` and `1,200` parts thousands in
 * some languages and decimals in others, and a reading that is wrong a thousand times over would not be noticed.
 * `undefined` if it does not begin with a number, or with more than one (`3/4`, `2–3`).
 */
export function readQuantity(text: string): number | "either" | undefined {
  const [, sign, digits = ""] = written.exec(text.trim()) ?? [];
  // A thousand does not begin with 0: 0,125 has one reading.
  if (/^[1-9]\d{0,2}[.,]\d{3}$/u.test(digits)) return "either";
  const match = plain.exec(digits) ?? grouped.exec(digits);
  if (!match) return undefined;
  const [, whole = ""] = match;
  const value = Number(`${whole.replace(/\D/gu, "")}.${match.at(-1) ?? 0}`);
  return sign === "-" || sign === "−" ? -value : value;
}
