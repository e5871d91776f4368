import { useLocation } from "react-router";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { useProgress } from "../../player/context.ts";
import { Failed } from "../../player/shell/Failed.tsx";
import { Skeleton } from "../../player/shell/Skeleton.tsx";
import { useLang, useWholeCourse, type WholeCourse } from "../../player/usePage.ts";
import type { CourseStore } from "../../state/course-store.ts";
import { trainerPath } from "../../ui/address.ts";
import { Go } from "../../ui/Go.tsx";
import { type OpenTrainer, TrainerFrame } from "../TrainerFrame.tsx";
import { Builder } from "./Builder.tsx";
import { words } from "./words.ts";

/** Brings all that the page needs to be drawn at once, and says whether it came. */
export async function prepare(course: CourseStore, lang: string): Promise<boolean> {
  return (await course.loadAll(lang)) !== undefined;
}

export function Screen() {
  const page = useWholeCourse();
  if (page.status !== "ready") return page.status === "failed" ? <Failed retry={page.retry} /> : <Skeleton />;
  return <Page course={page.value} />;
}

function Page({ course }: { readonly course: WholeCourse }) {
  const t = useOwnWords(words);
  const { hash } = useLocation();
  // What stands after # is known in the browser alone, and shown once the page has been drawn as it was written.
  const ready = useProgress((all) => all.ready);
  const id = ready ? hash.slice(1) : "";
  return (
    <TrainerFrame view="new" course={course} {...(id !== "" && { title: t("titleChange") })}>
      {(open) => <Of key={id} id={id} open={open} course={course} />}
    </TrainerFrame>
  );
}

function Of({ id, open, course }: { readonly id: string; readonly open: OpenTrainer; readonly course: WholeCourse }) {
  const t = useOwnWords(words);
  const lang = useLang();
  const before = open.state.issued.find(({ assignment }) => assignment.id === id);
  if (id !== "" && before === undefined) {
    return (
      <>
        <p>{t("change.gone")}</p>
        <Go className="button" to={trainerPath(lang, "new")}>
          {t("submit.create")}
        </Go>
      </>
    );
  }
  return <Builder open={open} course={course} before={before?.assignment} />;
}
