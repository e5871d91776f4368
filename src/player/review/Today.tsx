import { useOwnWords } from "../../i18n/useWords.tsx";
import { minutesOf, nextDay } from "../../learning/review.ts";
import type { WholeCourse } from "../usePage.ts";
import { useDay } from "./useDay.ts";
import { leftToday, useReview } from "./useReview.ts";
import { words } from "./words.ts";

/** What today's review is, in a sentence or two. */
export function Today({ course }: { readonly course: WholeCourse }) {
  const own = useOwnWords(words);
  const say = useDay();
  const review = useReview(course);
  if (review === undefined || review.all.length === 0) return <p>{own("today.what")}</p>;
  const left = leftToday(review);
  if (left > 0) {
    const minutes = own("minutes", { count: minutesOf(left) });
    return <p>{own("today.due", { questions: own("questions", { count: left }), minutes })}</p>;
  }
  if (review.done.length > 0) return <p>{own("today.done")}</p>;
  return <p>{own("today.none", { day: say(nextDay(review.all, review.today) ?? review.today, review.today) })}</p>;
}
