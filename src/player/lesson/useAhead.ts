import { useEffect } from "react";
import { pageAt } from "../../ui/address.ts";
import { useLate, usePlayer } from "../context.ts";
import { loadCode } from "./code.ts";

/** Fetches the lesson at a path, and the code that it needs, before it is asked for: when nothing else is to be done, and where bytes are free. */
export function useAhead(path: string | undefined): void {
  const { course } = usePlayer();
  const ahead = useLate((late) => late.ahead);
  useEffect(() => {
    const page = path === undefined ? undefined : pageAt(path);
    if (page?.name !== "lesson") return;
    return ahead?.(async () => {
      const lesson = await course.lessonFile(page.lang, page.module, page.lesson);
      if (lesson !== undefined) await loadCode(lesson.blocks);
    });
  }, [ahead, course, path]);
}
