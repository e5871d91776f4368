import { defineKind } from "../define.ts";
import { rules } from "./grade.ts";
import { Line } from "./Line.tsx";
import type { LabelAnswer, LabelItem } from "./schema.ts";
import { View } from "./View.tsx";
import { words } from "./words.ts";

export default defineKind<LabelItem, LabelAnswer>({
  ...rules,
  View,
  Line,
  words,
  // Ten reasons would be a lecture; the result is heard, and each place says what became of it.
  heard: () => [],
});
