import { useEffect, useState } from "react";
import type { ActivityBlock } from "../../course/types.ts";
import { usePlayer } from "../context.ts";
import { useLang } from "../usePage.ts";
import type { ThingMade } from "./things.ts";

/**
 * The activity that a thing was made in, as it is in the language of today: only where the thing was made in another
 * one, and once its lesson has come. Without it the thing is shown under the words that it carries.
 */
export function useTodaysBlock({ made, place }: ThingMade): ActivityBlock | undefined {
  const { course } = usePlayer();
  const lang = useLang();
  const [found, setFound] = useState<{ readonly lang: string; readonly block: ActivityBlock }>();
  const { activity, lang: madeIn } = made;
  const module = place?.module.id;
  const lesson = place?.lesson.id;
  useEffect(() => {
    if (module === undefined || lesson === undefined || madeIn === lang) return;
    let current = true;
    void course.lessonFile(lang, module, lesson).then((file) => {
      const block = file?.blocks.find((each) => each.type === "activity" && each.id === activity);
      if (current && block?.type === "activity") setFound({ lang, block });
    });
    return () => {
      current = false;
    };
  }, [course, lang, module, lesson, activity, madeIn]);
  return found?.lang === lang && madeIn !== lang ? found.block : undefined;
}
