import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { CourseStore } from "../../state/course-store.ts";
import { Guide } from "../../ui/Guide.tsx";
import { useSiteAddress } from "../../ui/useSiteAddress.ts";
import { Failed } from "../shell/Failed.tsx";
import { Frame } from "../shell/Frame.tsx";
import { Skeleton } from "../shell/Skeleton.tsx";
import { useArrival } from "../shell/useArrival.ts";
import { useWholeCourse } from "../usePage.ts";
import { words } from "./words.ts";

/** Brings all that the page needs to be drawn at once, and says whether it came. */
export async function prepare(course: CourseStore, lang: string): Promise<boolean> {
  return (await course.loadAll(lang)) !== undefined;
}

/** What a learner needs to know, on two sheets. */
export function Screen() {
  const page = useWholeCourse();
  if (page.status === "ready") return <LearnersGuide />;
  return page.status === "failed" ? <Failed retry={page.retry} /> : <Skeleton />;
}

function LearnersGuide() {
  const own = useOwnWords(words);
  const address = useSiteAddress();
  useArrival();
  const { learn, send } = words.in[useWords().lang];
  return (
    <Frame title={own("title")}>
      <div className="no-print">
        <h1 tabIndex={-1}>{own("title")}</h1>
        <p>{own("intro")}</p>
      </div>
      <Guide sheets={[learn, send]} foot={address === undefined ? "" : own("foot", { address })} print={own("print")} />
    </Frame>
  );
}
