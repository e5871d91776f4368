import { useOwnWords } from "../../i18n/useWords.tsx";
import type { CourseStore } from "../../state/course-store.ts";
import { Frame } from "../shell/Frame.tsx";
import { useArrival } from "../shell/useArrival.ts";
import { words } from "./words.ts";

/** Brings all that the page needs to be drawn at once, and says whether it came. */
export async function prepare(course: CourseStore, lang: string): Promise<boolean> {
  return (await course.loadAll(lang)) !== undefined;
}

export function Screen() {
  const own = useOwnWords(words);
  useArrival();
  return (
    <Frame title={own("verifyTitle")}>
      <h1 tabIndex={-1}>{own("verifyTitle")}</h1>
    </Frame>
  );
}
