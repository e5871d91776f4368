import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import { Failed } from "../../player/shell/Failed.tsx";
import { Frame } from "../../player/shell/Frame.tsx";
import { Skeleton } from "../../player/shell/Skeleton.tsx";
import { useArrival } from "../../player/shell/useArrival.ts";
import { useWholeCourse } from "../../player/usePage.ts";
import type { CourseStore } from "../../state/course-store.ts";
import { Guide } from "../../ui/Guide.tsx";
import { useSiteAddress } from "../../ui/useSiteAddress.ts";
import { TrainerPages } from "../TrainerPages.tsx";
import { words as trainerWords } from "../words.ts";
import { words } from "./words.ts";

/** Brings all that the page needs to be drawn at once, and says whether it came. */
export async function prepare(course: CourseStore, lang: string): Promise<boolean> {
  return (await course.loadAll(lang)) !== undefined;
}

/** What a trainer needs to know, on two sheets. Nothing of theirs is opened for it. */
export function Screen() {
  const page = useWholeCourse();
  if (page.status === "ready") return <TrainersGuide />;
  return page.status === "failed" ? <Failed retry={page.retry} /> : <Skeleton />;
}

function TrainersGuide() {
  const own = useOwnWords(words);
  const trainer = useOwnWords(trainerWords);
  const address = useSiteAddress();
  useArrival();
  const { ask, read } = words.in[useWords().lang];
  return (
    <Frame title={trainer("titles.guide")}>
      <TrainerPages />
      <div className="no-print">
        <h1 tabIndex={-1}>{trainer("titles.guide")}</h1>
        <p>{own("intro")}</p>
      </div>
      <Guide sheets={[ask, read]} foot={address === undefined ? "" : own("foot", { address })} print={own("print")} />
    </Frame>
  );
}
