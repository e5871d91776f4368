import { defineKind } from "../define.ts";
import { rules } from "./grade.ts";
import { Line } from "./Line.tsx";
import type { FillAnswer, FillItem } from "./schema.ts";
import { View } from "./View.tsx";
import { words } from "./words.ts";

export default defineKind<FillItem, FillAnswer>({
  ...rules,
  View,
  Line,
  words,
  // Blank by blank would be a lecture; the result is heard, and each field says what became of it.
  heard: () => [],
});
