import { defineKind } from "../define.ts";
import { rules } from "./grade.ts";
import { Line } from "./Line.tsx";
import type { SingleAnswer, SingleItem } from "./schema.ts";
import { View } from "./View.tsx";
import { words } from "./words.ts";

export default defineKind<SingleItem, SingleAnswer>({
  ...rules,
  View,
  Line,
  words,
  // One choice, just made: its own words need not be read again.
  heard: (item, answer) =>
    item.options.filter((_, index) => index === answer).map(({ feedback }) => ({ says: feedback })),
});
