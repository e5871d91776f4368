/**
 * Digits of different radices as one number in as few whole bits as hold every one: Σ log₂ radix, rounded up. Numbers of
 * any length, without the arithmetic of long integers that older browsers do not have.
 */

/** Limbs of 16 bits, the least first: a limb times a radix stays exact. */
const LIMB = 2 ** 16;

/** How many bits digits of these radices take. */
export function widthOf(radices: readonly number[]): number {
  // The greatest number that there can be.
  const most = numberOf(
    radices.map((radix) => radix - 1),
    radices,
  );
  const top = most.length - 1;
  return top < 0 ? 0 : top * 16 + (most[top] as number).toString(2).length;
}

/** The digits as a row of so many bits, most significant first. `undefined` if a digit is out of range. */
export function rowOf(digits: readonly number[], radices: readonly number[]): string | undefined {
  const sound = digits.length === radices.length && digits.every((digit, at) => isDigit(digit, radices[at] as number));
  if (!sound) return undefined;
  const limbs = numberOf(digits, radices);
  const row = limbs
    .map((limb) => limb.toString(2).padStart(16, "0"))
    .reverse()
    .join("");
  const width = widthOf(radices);
  return row.length > width ? row.slice(row.length - width) : row.padStart(width, "0");
}

/** The digits of a row; `undefined` where no digits make it. */
export function digitsOf(row: string, radices: readonly number[]): readonly number[] | undefined {
  if (row.length !== widthOf(radices)) return undefined;
  const limbs: number[] = [];
  for (let end = row.length; end > 0; end -= 16) limbs.push(Number.parseInt(row.slice(Math.max(0, end - 16), end), 2));
  // The first digit was put in last.
  const digits = radices.map((radix) => takeDigit(limbs, radix));
  return limbs.every((limb) => limb === 0) ? digits : undefined;
}

const isDigit = (digit: number, radix: number) => Number.isInteger(digit) && digit >= 0 && digit < radix;

function numberOf(digits: readonly number[], radices: readonly number[]): number[] {
  const limbs: number[] = [];
  for (let at = digits.length - 1; at >= 0; at--) putDigit(limbs, digits[at] as number, radices[at] as number);
  return limbs;
}

/** limbs × radix + digit. */
function putDigit(limbs: number[], digit: number, radix: number): void {
  let carry = digit;
  for (const [at, limb] of limbs.entries()) {
    const value = limb * radix + carry;
    limbs[at] = value % LIMB;
    carry = Math.floor(value / LIMB);
  }
  for (; carry > 0; carry = Math.floor(carry / LIMB)) limbs.push(carry % LIMB);
}

/** limbs ÷ radix; gives what is left. */
function takeDigit(limbs: number[], radix: number): number {
  let rest = 0;
  for (let at = limbs.length - 1; at >= 0; at--) {
    const value = rest * LIMB + (limbs[at] as number);
    limbs[at] = Math.floor(value / radix);
    rest = value % radix;
  }
  return rest;
}
