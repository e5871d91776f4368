/**
 * The numbers of a text in a form that does not depend on how a language writes them: `9:02`, `9.02 h` and `9,02` are
 * alike, so are `1.000`, `1 000` and `1000`, `1,5` and `1.5`, `9:00` and `9 h`. Sorted, since word order differs.
 */
export function numbersOf(text: string): string[] {
  const plain = text.replace(foreignDigit, asciiDigit);
  // Most texts of a course have no number, and an edit compares all of them.
  if (!/\d/u.test(plain)) return [];
  const joined = plain.replace(/(?<![\d.,])\d{1,3}(?:([.,'’ \u00a0\u202f])\d{3})(?:\1\d{3})*(?![\d.,]*\d)/gu, (group) =>
    group.replace(/\D/gu, ""),
  );
  const numbers = joined.match(/\d+(?:[.,:٫]\d+)*/gu) ?? [];
  return numbers.map((each) => each.replace(/[.,:٫]/gu, "|").replace(/(?<=^\d{1,2})\|00$/u, "")).sort();
}

/** The digits of other scripts lie in runs of ten that begin with their zero. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];
const foreignDigit = new RegExp(
  `[${zeros.map((zero) => `${String.fromCodePoint(zero)}-${String.fromCodePoint(zero + 9)}`).join("")}]`,
  "gu",
);

function asciiDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = zeros.find((each) => code >= each && code <= each + 9);
  return zero === undefined ? character : String(code - zero);
}
