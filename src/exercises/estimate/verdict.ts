import { earned, isFull } from "../score.ts";
import { rules, valueIn } from "./grade.ts";
import type { EstimateAnswer, EstimateItem } from "./schema.ts";

type Verdict = "right" | "high" | "low" | "nearHigh" | "nearLow";

/** How an answer lies to the right one. It tells the way, and not how far it is. */
export function verdictOn(item: EstimateItem, answer: EstimateAnswer): Verdict {
  const score = earned(rules, item, answer);
  if (isFull(score)) return "right";
  const high = (valueIn(item, answer) ?? item.min) > item.answer;
  if (score.points > 0) return high ? "nearHigh" : "nearLow";
  return high ? "high" : "low";
}
