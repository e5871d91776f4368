import { defineKind } from "../define.ts";
import { rules } from "./grade.ts";
import { Line } from "./Line.tsx";
import type { OrderAnswer, OrderItem } from "./schema.ts";
import { View } from "./View.tsx";
import { words } from "./words.ts";

export default defineKind<OrderItem, OrderAnswer>({
  ...rules,
  View,
  Line,
  words,
  // The whole list would be a lecture; the result is heard, and the list is there to be read.
  heard: () => [],
});
