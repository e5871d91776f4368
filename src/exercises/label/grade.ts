import type { Rules } from "../contract.ts";
import { emptyIn, keptIn, readSlots } from "../slots.ts";
import type { LabelAnswer, LabelItem } from "./schema.ts";

/**
 * A point for each place that has its label. The next try goes on with the labels that stand rightly.
 * Source: the content dialect, table of exercises, `label`.
 */
export const rules: Rules<LabelItem, LabelAnswer> = {
  scored: true,
  choices: (item) => item.labels.length,
  start: (item) => item.labels.map(() => null),
  again: (item, answer) =>
    keptIn(
      answer,
      item.labels.map((_, place) => place),
    ),
  read: ({ labels }, stored) => readSlots(stored, labels.length, labels.length, false),
  missing: (_, answer) => emptyIn(answer),
  account: (item, answer) => item.labels.map((_, of) => ({ of, points: answer[of] === of ? 1 : 0, most: 1 })),
};
