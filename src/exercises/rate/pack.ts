import type { Pack } from "../pack.ts";
import type { RateAnswer, RateItem, Rating } from "./schema.ts";

/** A digit for each statement: nothing, or its rating. */
export const pack: Pack<RateItem, RateAnswer> = {
  frame: ([{ statements }]) => ({ radices: statements.map(() => 6) }),
  write: (answer, { radices }) => (answer.length === radices.length ? answer.map((rating) => rating ?? 0) : undefined),
  read: (digits) => digits.map((digit) => (digit === 0 ? null : (digit as Rating))),
};
