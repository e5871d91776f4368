import { defineKind } from "../define.ts";
import { rules } from "./grade.ts";
import type { SingleAnswer, SingleItem } from "./schema.ts";
import { View } from "./View.tsx";

export default defineKind<SingleItem, SingleAnswer>({
  ...rules,
  View,
  // One choice, just made: its own words need not be read again.
  heard: (item, answer) =>
    item.options.filter((_, index) => index === answer).map(({ feedback }) => ({ says: feedback })),
});
