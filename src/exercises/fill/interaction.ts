import type { Interacting } from "../interaction.ts";
import { isPicked } from "./grade.ts";
import type { Blank, FillAnswer, FillItem, Given } from "./schema.ts";

/** What was typed or picked in each blank: the words themselves, as whoever reads the record would. */
export const interaction: Interacting<FillItem, FillAnswer> = ({ blanks }, answer) => ({
  type: "fill-in",
  given: blanks.map((blank, at) => saidIn(blank, answer[at])),
  right: blanks.map((blank) => (isPicked(blank) ? blank.choices.slice(blank.key, blank.key + 1) : blank.accepts)),
});

function saidIn(blank: Blank, given: Given | undefined): string | null {
  if (given === null || given === undefined) return null;
  if (typeof given === "object") return given.text;
  return isPicked(blank) ? (blank.choices[given] ?? null) : null;
}
