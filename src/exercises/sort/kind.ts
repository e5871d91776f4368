import { defineKind } from "../define.ts";
import { rules } from "./grade.ts";
import { Line } from "./Line.tsx";
import type { SortAnswer, SortItem } from "./schema.ts";
import { View } from "./View.tsx";
import { words } from "./words.ts";

export default defineKind<SortItem, SortAnswer>({
  ...rules,
  View,
  Line,
  linesAsShown: true,
  words,
  // A dozen reasons would be a lecture; the result is heard, and each item tells its own.
  heard: () => [],
});
