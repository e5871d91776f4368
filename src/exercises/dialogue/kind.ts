import { defineKind } from "../define.ts";
import { rules } from "./grade.ts";
import { Line } from "./Line.tsx";
import type { DialogueAnswer, DialogueItem } from "./schema.ts";
import { View } from "./View.tsx";
import { words } from "./words.ts";

export default defineKind<DialogueItem, DialogueAnswer>({
  ...rules,
  View,
  Line,
  words,
  selfChecking: true,
  wide: true,
  // The focus goes to the ending, which is heard there.
  heard: () => [],
});
