import type { Block, Lesson } from "../../course/types.ts";
import type { Spot } from "../../learning/notes.ts";

/** A place of a lesson at which something can be noted: one of its blocks. */
export interface LessonSpot extends Spot {
  readonly block: number;
  /** The title of its section. */
  readonly heading: string | undefined;
  /** Whether its section begins here. */
  readonly opens: boolean;
}

/** A lesson's blocks as places for notes. */
export function spotsOf({ blocks }: Pick<Lesson, "blocks">): readonly LessonSpot[] {
  let section: string | undefined;
  let heading: string | undefined;
  return blocks.map((each: Block, block) => {
    const opening = each.type === "prose" ? each.heading : undefined;
    section = opening?.id ?? section;
    heading = opening?.text ?? heading;
    return { block, section, heading, opens: opening !== undefined };
  });
}
