import { defineKind } from "../define.ts";
import { rules } from "./grade.ts";
import { Line } from "./Line.tsx";
import type { MatchAnswer, MatchItem } from "./schema.ts";
import { View } from "./View.tsx";
import { words } from "./words.ts";

export default defineKind<MatchItem, MatchAnswer>({
  ...rules,
  View,
  Line,
  words,
  // Nine reasons would be a lecture; the result is heard, and each row says what became of it.
  heard: () => [],
});
