import { useOwnWords } from "../../i18n/useWords.tsx";
import { historyFold } from "../../learning/history.ts";
import { mayBeDue } from "../../learning/review.ts";
import { useFoldSoon } from "../useFold.ts";
import { useWholeCourse, type WholeCourse } from "../usePage.ts";
import { useDueToday } from "./useDue.ts";
import { useToday } from "./useReview.ts";
import { words } from "./words.ts";

/** How many questions today's review has, beside its name among the pages. Nothing if there are none. */
export function DueCount() {
  // It takes the whole course: who has answered nothing before today fetches nothing for it.
  const history = useFoldSoon(historyFold);
  const today = useToday();
  return today !== undefined && mayBeDue(history, today) ? <OfCourse /> : null;
}

function OfCourse() {
  const page = useWholeCourse();
  return page.status === "ready" ? <Count course={page.value} /> : null;
}

function Count({ course }: { readonly course: WholeCourse }) {
  const own = useOwnWords(words);
  const due = useDueToday(course);
  if (due === undefined || due === 0) return null;
  return (
    <span>
      <span aria-hidden="true">{due}</span>
      <span className="visually-hidden">, {own("due", { count: due })}</span>
    </span>
  );
}
