import { defineKind } from "../define.ts";
import { rules } from "./grade.ts";
import type { ReflectAnswer, ReflectItem } from "./schema.ts";
import { View } from "./View.tsx";
import { words } from "./words.ts";

export default defineKind<ReflectItem, ReflectAnswer>({
  ...rules,
  View,
  words,
  // The model answer was heard when it was opened.
  heard: () => [],
});
