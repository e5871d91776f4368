import type { Pack } from "../pack.ts";
import type { DialogueAnswer, DialogueItem, Turn } from "./schema.ts";

/** So many choices more than the longest straight way are kept where a conversation can go in circles. */
const CIRCLES = 8;

/** A digit for each choice, from the first: nothing more, or the option. */
export const pack: Pack<DialogueItem, DialogueAnswer> = {
  frame: ([{ turns }]) => ({ radices: mostOptions(turns).map((most) => most + 1) }),
  write({ picks }, { radices }) {
    if (picks.length > radices.length || picks.some((pick, at) => pick + 1 >= (radices[at] ?? 0))) return undefined;
    return radices.map((_, at) => (picks[at] ?? -1) + 1);
  },
  read(digits) {
    const end = digits.indexOf(0);
    return { picks: (end < 0 ? digits : digits.slice(0, end)).map((digit) => digit - 1) };
  },
  // Half of the point, for a fair ending.
  fine: true,
};

/** The most options that one can have before one at each step from the first. Ways in circles go on for a few steps. */
function mostOptions(turns: readonly Turn[]): readonly number[] {
  const known = new Map(turns.map((turn) => [turn.id, turn]));
  const most: number[] = [];
  let here = turns.slice(0, 1);
  while (here.length > 0 && most.length < turns.length + CIRCLES) {
    most.push(Math.max(...here.map(({ options }) => options.length)));
    const next = new Set(here.flatMap(({ options }) => options.map(({ to }) => to)));
    here = [...next].flatMap((id) => known.get(id) ?? []);
  }
  return most;
}
