import { defineKind } from "../define.ts";
import { rules } from "./grade.ts";
import { Line } from "./Line.tsx";
import type { EstimateAnswer, EstimateItem } from "./schema.ts";
import { View } from "./View.tsx";
import { verdictOn } from "./verdict.ts";
import { words } from "./words.ts";

export default defineKind<EstimateItem, EstimateAnswer>({
  ...rules,
  View,
  Line,
  words,
  // The reason names the number more often than not.
  heard: (item, answer) => (verdictOn(item, answer) === "right" ? [{ says: item.reason }] : []),
});
