/** A scale for a slider, as `estimate` needs it. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const tidy = (value: number) => Number(value.toPrecision(12));

/**
 * A scale around a number for a question that says none: in steps of its last decimal (or those of the tolerance), as long
 * either way as the number is big, and at least four times the tolerance; never below 0 for a number that is not. `undefined` where
 * steps could not be told apart.
 */
export function scaleAround(answer: number, tolerance: number): Scale | undefined {
  const decimals = Math.max(decimalsOf(answer), decimalsOf(tolerance));
  if (decimals > 6 || Math.abs(answer) > 1e9 || tolerance > 1e9) return undefined;
  const step = tidy(10 ** -decimals);
  const size = Math.abs(answer) < 1 ? 1 : 10 ** Math.floor(Math.log10(Math.abs(answer)));
  const half = tidy(Math.ceil(Math.max(size, 4 * tolerance, 10 * step) / step) * step);
  const min = answer >= 0 ? Math.max(0, tidy(answer - half)) : tidy(answer - half);
  return { min, max: tidy(answer + half), step };
}

/** Whether a scale can hold a number, as the checker wants it. */
export function holds({ min, max, step }: Scale, answer: number, tolerance: number): boolean {
  const reaches = (way: number) => Math.abs(way / step - Math.round(way / step)) < 1e-6;
  if (!(min < max && min <= answer && answer <= max && step > 0 && tolerance >= 0)) return false;
  return reaches(max - min) && reaches(answer - min) && 2 * tolerance <= Math.max(answer - min, max - answer);
}

function decimalsOf(value: number): number {
  const [, digits = "", power = "0"] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/u.exec(String(value)) ?? [];
  return Math.max(0, digits.length - Number(power));
}
