import { Failed } from "../../player/shell/Failed.tsx";
import { Skeleton } from "../../player/shell/Skeleton.tsx";
import { useLang, useWholeCourse } from "../../player/usePage.ts";
import type { CourseStore } from "../../state/course-store.ts";
import { TrainerFrame } from "../TrainerFrame.tsx";
import { Countersign } from "./Countersign.tsx";

/** Brings all that the page needs to be drawn at once, and says whether it came. */
export async function prepare(course: CourseStore, lang: string): Promise<boolean> {
  return (await course.loadAll(lang)) !== undefined;
}

/** The page on which certificates of the team are countersigned. */
export function Screen() {
  const page = useWholeCourse();
  const lang = useLang();
  if (page.status !== "ready") return page.status === "failed" ? <Failed retry={page.retry} /> : <Skeleton />;
  return (
    <TrainerFrame view="certificates" course={page.value}>
      {(open) => <Countersign open={open} lang={lang} langs={page.value.index.languages.map(({ code }) => code)} />}
    </TrainerFrame>
  );
}
