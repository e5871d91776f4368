import { defineKind } from "../define.ts";
import { rules } from "./grade.ts";
import type { MultipleAnswer, MultipleItem } from "./schema.ts";
import { View } from "./View.tsx";

export default defineKind<MultipleItem, MultipleAnswer>({
  ...rules,
  View,
  heard: (item, answer) =>
    item.options
      .filter((_, index) => answer.includes(index))
      .map(({ prose, feedback }) => ({ of: prose, says: feedback })),
});
