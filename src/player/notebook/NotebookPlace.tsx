import { useCallback, useEffect, useState } from "react";
import { usePlayer } from "../context.ts";
import { Failed } from "../shell/Failed.tsx";
import { Skeleton } from "../shell/Skeleton.tsx";
import { useLang } from "../usePage.ts";
import { loadNotebook, notebookNow } from "./load.ts";

/** The page of things made. Its code comes when it is first opened: lessons do not pay for it. */
export function NotebookPlace() {
  const { course } = usePlayer();
  const lang = useLang();
  const [came, setCame] = useState<boolean>();
  const load = useCallback(() => void loadNotebook(course, lang).then(setCame), [course, lang]);
  useEffect(() => {
    if (notebookNow() === undefined) load();
  }, [load]);
  const Screen = notebookNow()?.NotebookScreen;
  if (Screen !== undefined) return <Screen />;
  return came === false ? <Failed retry={load} /> : <Skeleton />;
}
