import { defineKind } from "../define.ts";
import { rules } from "./grade.ts";
import type { RateAnswer, RateItem } from "./schema.ts";
import { View } from "./View.tsx";
import { words } from "./words.ts";

export default defineKind<RateItem, RateAnswer>({
  ...rules,
  View,
  words,
  // There are no reasons to hear; the profile is there to be read.
  heard: () => [],
});
