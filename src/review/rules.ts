import type { ReviewRule } from "./rule.ts";
import { feedbackLength } from "./rules/feedback-length.ts";
import { syncForm } from "./rules/sync-form.ts";
import { syncMissing } from "./rules/sync-missing.ts";
import { textStale } from "./rules/text-stale.ts";

/** Every rule of the review, in the order in which an editor thinks of them. */
export const rules: readonly ReviewRule[] = [feedbackLength, textStale, syncMissing, syncForm];
