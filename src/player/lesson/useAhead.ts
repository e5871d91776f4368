import { useEffect } from "react";
import { loadKinds } from "../../exercises/load.ts";
import { pageAt } from "../../ui/address.ts";
import { useLate, usePlayer } from "../context.ts";

/** Fetches the lesson at a path, and the kinds of its exercises, before it is asked for: when nothing else is to be done, and where bytes are free. */
export function useAhead(path: string | undefined): void {
  const { course } = usePlayer();
  const ahead = useLate((late) => late.ahead);
  useEffect(() => {
    const page = path === undefined ? undefined : pageAt(path);
    if (page?.name !== "lesson") return;
    return ahead?.(async () => {
      const lesson = await course.lessonFile(page.lang, page.module, page.lesson);
      await loadKinds(lesson?.blocks.flatMap((block) => (block.type === "exercise" ? [block.kind] : [])) ?? []);
    });
  }, [ahead, course, path]);
}
