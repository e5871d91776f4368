import { loadActivityKinds } from "../../activities/load.ts";
import { useWords } from "../../i18n/useWords.tsx";
import type { CourseStore } from "../../state/course-store.ts";
import { Failed } from "../shell/Failed.tsx";
import { Frame } from "../shell/Frame.tsx";
import { Skeleton } from "../shell/Skeleton.tsx";
import { useArrival } from "../shell/useArrival.ts";
import { useWholeCourse, type WholeCourse } from "../usePage.ts";
import { Notebook } from "./Notebook.tsx";
import { untitledKinds } from "./untitled-kinds.ts";

/** Brings all that the page needs to be drawn at once, and says whether it came: also the names that kinds give to activities. */
export async function prepare(course: CourseStore, lang: string): Promise<boolean> {
  const modules = await course.loadAll(lang);
  if (modules === undefined) return false;
  await loadActivityKinds(untitledKinds(modules));
  return true;
}

/** The page of things made. */
export function Screen() {
  const page = useWholeCourse();
  if (page.status === "ready") return <Things {...page.value} />;
  return page.status === "failed" ? <Failed retry={page.retry} /> : <Skeleton />;
}

function Things({ modules }: WholeCourse) {
  const { t } = useWords();
  const title = t("player.nav.notebook");
  useArrival();
  return (
    <Frame title={title}>
      <h1 tabIndex={-1}>{title}</h1>
      <Notebook modules={modules} />
    </Frame>
  );
}
