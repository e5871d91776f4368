import { defineKind } from "../define.ts";
import { rules } from "./grade.ts";
import type { OrderAnswer, OrderItem } from "./schema.ts";
import { View } from "./View.tsx";

export default defineKind<OrderItem, OrderAnswer>({
  ...rules,
  View,
  // The whole list would be a lecture; the result is heard, and the list is there to be read.
  heard: () => [],
});
