import type { Pack } from "../pack.ts";
import { LIMIT, type ReflectAnswer, type ReflectItem } from "./schema.ts";

/** Whether it was compared, and a digit for each point that was ticked. The text is kept where there is room. */
export const pack: Pack<ReflectItem, ReflectAnswer> = {
  frame: ([{ points }]) => ({ radices: [2, ...points.map(() => 2)] }),
  write: ({ compared, ticks }, { radices }) => [
    compared ? 1 : 0,
    ...radices.slice(1).map((_, point) => (ticks.includes(point) ? 1 : 0)),
  ],
  read: ([compared = 0, ...points]) => ({
    text: "",
    compared: compared === 1,
    // Ticks come only after comparing.
    ticks: compared === 1 ? points.flatMap((digit, point) => (digit === 1 ? [point] : [])) : [],
  }),
  typed: ({ text }) => (text === "" ? [] : [text]),
  mostTyped: () => LIMIT,
  retype: (answer, [text = ""]) => (text.length <= LIMIT ? { ...answer, text } : answer),
};
