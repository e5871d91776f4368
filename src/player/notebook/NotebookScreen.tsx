import { useCallback, useEffect, useState } from "react";
import { useWords } from "../../i18n/useWords.tsx";
import { usePlayer } from "../context.ts";
import { Failed } from "../shell/Failed.tsx";
import { Frame } from "../shell/Frame.tsx";
import { Skeleton } from "../shell/Skeleton.tsx";
import { useArrival } from "../shell/useArrival.ts";
import { useLang, useWholeCourse, type WholeCourse } from "../usePage.ts";
import { loadNotebook, notebookNow } from "./load.ts";

/** The page of things made. What is in it comes when it is first opened: lessons do not pay for it. */
export function NotebookScreen() {
  const { course } = usePlayer();
  const lang = useLang();
  const page = useWholeCourse();
  const [came, setCame] = useState<boolean>();
  const load = useCallback(() => void loadNotebook(course, lang).then(setCame), [course, lang]);
  useEffect(() => {
    if (notebookNow() === undefined) load();
  }, [load]);
  if (page.status === "ready" && notebookNow() !== undefined) return <Things {...page.value} />;
  return page.status === "failed" || came === false ? <Failed retry={load} /> : <Skeleton />;
}

function Things({ modules }: WholeCourse) {
  const { t } = useWords();
  const title = t("player.nav.notebook");
  const Notebook = notebookNow()?.Notebook;
  useArrival();
  return (
    <Frame title={title}>
      <h1 tabIndex={-1}>{title}</h1>
      {Notebook && <Notebook modules={modules} />}
    </Frame>
  );
}
