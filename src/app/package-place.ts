import type { CourseSource } from "../course/source.ts";
import type { CourseIndex } from "../course/types.ts";
import type { Place } from "../tracking/state/types.ts";
import { lessonPath } from "../ui/address.ts";

/** A place that was found in the course as it is now: its page, and what the player notes of a place. */
export interface FoundPlace {
  readonly path: string;
  readonly lesson: string;
  readonly block: number;
  readonly offset: number;
  readonly item?: string;
}

/**
 * The page of a place, and the block of its exercise where the scroll did not travel. `undefined`: there is no place, or the
 * course does not have it any more. Never rejects.
 */
export async function placeOf(
  place: Place | undefined,
  source: CourseSource,
  index: CourseIndex,
  lang: string,
): Promise<FoundPlace | undefined> {
  if (place === undefined) return undefined;
  const { lesson: id, item } = place;
  try {
    for (const ref of index.modules) {
      const file = ref.in[lang]?.file;
      const module = file === undefined ? undefined : await source.module(file);
      const found = module?.lessons.find((lesson) => lesson.id === id || lesson.aliases.includes(id));
      if (found === undefined) continue;
      const { blocks } = await source.lesson(found.file);
      const at = blocks.findIndex((block) => block.type === "exercise" && block.id === item);
      return {
        path: lessonPath(lang, ref.id, found.id),
        lesson: found.id,
        block: at < 0 ? (place.block ?? 0) : at,
        offset: at < 0 ? (place.offset ?? 0) : 0,
        ...(at >= 0 && item !== undefined && { item }),
      };
    }
  } catch {
    // The package's own files cannot be had: the page says so itself.
  }
  return undefined;
}
