/**
 * A number as an author writes it, with or without a unit after it: `40 %`, `3,5`, `3.5`, `−2`, `1.200 €`, `12 000`.
 * `undefined` if it does not begin with a number.
 */
export function readQuantity(text: string): number | undefined {
  const match = /^([-−+]?)(\d{1,3}(?:[.\u00a0\u202f ]\d{3})+|\d+)(?:([.,])(\d+))?(?=$|[^\d.,])/u.exec(text.trim());
  if (!match) return undefined;
  const [, sign, whole = "", , fraction = "0"] = match;
  const value = Number(`${whole.replace(/\D/gu, "")}.${fraction}`);
  return sign === "-" || sign === "−" ? -value : value;
}
