import type { Block, ExerciseBlock } from "../../course/types.ts";

/** A passage of a lesson: from one heading to the next, with the exercises in it. */
export interface Section {
  /** The heading's id; `undefined` for what comes before the first heading. */
  readonly id?: string;
  readonly title?: string;
  readonly items: readonly string[];
}

/** The lesson's passages, in reading order. What stands before the first heading is one only if it asks something. */
export function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: { id?: string; title?: string; items: string[] }[] = [{ items: [] }];
  for (const block of blocks) {
    if (block.type === "prose" && block.heading !== undefined) {
      sections.push({ id: block.heading.id, title: block.heading.text, items: [] });
    }
    if (block.type === "exercise") sections.at(-1)?.items.push(block.id);
  }
  return sections.filter(({ id, items }) => id !== undefined || items.length > 0);
}

/** The lesson's exercises, in reading order. */
export function exercisesOf(blocks: readonly Block[]): readonly ExerciseBlock[] {
  return blocks.filter((block) => block.type === "exercise");
}

/** The passage that an exercise stands in: where what it asks was told. */
export function passageOf(sections: readonly Section[], item: string): Section | undefined {
  return sections.find(({ items }) => items.includes(item));
}
