import { type Block, type Part, trimmed } from "./escapes.ts";
import type { Tell } from "./types.ts";

/** An answer without the mark before it. */
export interface Marked extends Part {
  /** Empty where there was none. */
  readonly mark: string;
}

/** Parts a part at its marks. What stands before the first one is an answer, too, if there is something. */
export function splitAt(block: Block, part: Part, marks: RegExp, tell?: Tell): readonly Marked[] {
  const found = [...block.mask.slice(part.from, part.to).matchAll(marks)];
  const at = found.map(({ index }) => part.from + index);
  const first = { mark: "", from: part.from, to: at[0] ?? part.to };
  const marked = found.map(([mark], each) => ({
    mark,
    from: (at[each] ?? 0) + mark.length,
    to: at[each + 1] ?? part.to,
  }));
  const bare = trimmed(block, first);
  if (bare.from === bare.to) return marked;
  if (tell && found.length > 0) {
    const mend = "mark it, or write `\\=` and `\\~` where they are meant as signs";
    tell("answer-mark", bare.from, ["answer without a mark", "`=` or `~` before it", mend], "warning");
  }
  return [first, ...marked];
}

/** Takes off `%50%`, the share of the mark that an answer earns. */
export function weighed(
  block: Block,
  answer: Marked,
  otherwise: number,
  tell: Tell,
): { readonly weight: number; readonly rest: Part } {
  const rest = trimmed(block, answer);
  const [all, digits] =
    /^%(-?\d{1,3}(?:\.\d*)?)%/u.exec(block.text.slice(rest.from, Math.min(rest.to, rest.from + 40))) ?? [];
  if (all === undefined) return { weight: otherwise, rest };
  const weight = Number(digits);
  if (Math.abs(weight) > 100) {
    tell("weight", rest.from, [`weight of ${digits} per cent`, "−100 to 100", "correct it"]);
  }
  return { weight, rest: { from: rest.from + all.length, to: rest.to } };
}
