import { historyFold } from "../../learning/history.ts";
import { useFoldSoon } from "../useFold.ts";
import type { WholeCourse } from "../usePage.ts";
import { leftToday, useReviewFrom } from "./useReview.ts";

/** How many questions are to be reviewed today; `undefined` until it is known. */
export function useDueToday(course: WholeCourse): number | undefined {
  const review = useReviewFrom(course, useFoldSoon(historyFold));
  return review && leftToday(review);
}
