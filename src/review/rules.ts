import type { ReviewRule } from "./rule.ts";
import { feedbackLength } from "./rules/feedback-length.ts";

/** Every rule of the review, in the order in which an editor thinks of them. */
export const rules: readonly ReviewRule[] = [feedbackLength];
