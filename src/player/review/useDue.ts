import type { WholeCourse } from "../usePage.ts";
import { leftToday, useReview } from "./useReview.ts";

/** How many questions are to be reviewed today; `undefined` until it is known. */
export function useDueToday(course: WholeCourse): number | undefined {
  const review = useReview(course);
  return review && leftToday(review);
}
