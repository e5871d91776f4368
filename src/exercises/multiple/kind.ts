import { defineKind } from "../define.ts";
import { rules } from "./grade.ts";
import { Line } from "./Line.tsx";
import type { MultipleAnswer, MultipleItem } from "./schema.ts";
import { View } from "./View.tsx";
import { words } from "./words.ts";

export default defineKind<MultipleItem, MultipleAnswer>({
  ...rules,
  View,
  Line,
  words,
  heard: (item, answer) =>
    item.options
      .filter((_, index) => answer.includes(index))
      .map(({ prose, feedback }) => ({ of: prose, says: feedback })),
});
