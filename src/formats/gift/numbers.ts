import { type Block, commented, type Part } from "./escapes.ts";
import { splitAt, weighed } from "./split.ts";
import type { Answer, GiftText, Range, Tell, TextFormat } from "./types.ts";

interface Numerical {
  readonly type: "numerical";
  readonly answers: readonly Answer<Range>[];
  readonly otherwise?: GiftText;
}

/**
 * Reads the answers of a numerical question, behind its `#`: `3`, `3:2` (2 more or less), `1..5`, each with a weight and
 * feedback of its own where there are several; behind `~#` what is said of any other number.
 */
export function readNumbers(block: Block, part: Part, format: TextFormat, tell: Tell): Numerical | undefined {
  const wave = block.mask.slice(part.from, part.to).indexOf("~");
  const numbers = wave === -1 ? part : { from: part.from, to: part.from + wave };
  const otherwise = wave === -1 ? undefined : commented(block, { from: numbers.to + 1, to: part.to }, format).feedback;
  let broken = false;
  const answers = splitAt(block, numbers, /=/gu, tell).flatMap((answer): Answer<Range>[] => {
    const { weight, rest } = weighed(block, answer, 100, tell);
    const { text, feedback } = commented(block, rest, format);
    // `*` stands for any number, and says no more than `~#` does.
    if (text.text === "*") return [];
    const value = rangeOf(text.text);
    if (value === undefined) {
      broken = true;
      const mend = "write it with a point, as `3`, `3:0.5` or `2.5..3.5`";
      tell("number", rest.from, [`\`${text.text.slice(0, 40)}\``, "a number", mend]);
      return [];
    }
    return [{ value, weight, ...block.place(rest.from), ...(feedback && { feedback }) }];
  });
  if (answers.length === 0) {
    if (!broken) tell("answer-count", part.from, ["no number", "one or more", "write it behind `#`"]);
    return undefined;
  }
  return { type: "numerical", answers, ...(otherwise && { otherwise }) };
}

/** `3`, `3:2`, `1..5`; a range is as far from its middle either way. */
function rangeOf(text: string): Range | undefined {
  const dots = text.indexOf("..");
  if (dots > 0) {
    const from = numberOf(text.slice(0, dots));
    const to = numberOf(text.slice(dots + 2));
    if (from === undefined || to === undefined || to < from) return undefined;
    return { value: tidy((from + to) / 2), tolerance: tidy((to - from) / 2) };
  }
  const colon = text.indexOf(":");
  const value = numberOf(colon > 0 ? text.slice(0, colon) : text);
  const tolerance = colon > 0 ? numberOf(text.slice(colon + 1)) : 0;
  return value === undefined || tolerance === undefined || tolerance < 0 ? undefined : { value, tolerance };
}

/** As PHP's `is_numeric` takes it, without what nobody writes: no hexadecimal, no infinity. */
function numberOf(text: string): number | undefined {
  const digits = text.trim();
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/u.test(digits)) return undefined;
  const value = Number(digits);
  return Number.isFinite(value) ? value : undefined;
}

/** The middle of 3.141 and 3.142 has no exact binary form. */
const tidy = (value: number) => Number(value.toPrecision(12));
