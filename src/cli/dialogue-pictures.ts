import type { Locator, Page } from "@playwright/test";
import type { CourseIndex, ExerciseBlock, Lesson, ModuleIndex } from "../course/types.ts";
import type { DialogueItem } from "../exercises/dialogue/schema.ts";
import { walk } from "../exercises/dialogue/walk.ts";
import { inline, textOf } from "../exercises/text.ts";

/** A dialogue of a build, and the page that it is on. */
export interface Staged {
  readonly path: string;
  readonly block: ExerciseBlock;
  readonly item: DialogueItem;
}

/** The dialogue over a channel that begins angriest, in a language; of several the first. `read` gives a file of the build's course. */
export function dialogueOf(read: (file: string) => unknown, lang: string, channel: DialogueItem["channel"]): Staged {
  const index = read("index.json") as CourseIndex;
  let angriest: Staged | undefined;
  for (const ref of index.modules) {
    const module = read(ref.in[lang]?.file ?? "") as ModuleIndex;
    for (const entry of module.lessons) {
      for (const block of (read(entry.file) as Lesson).blocks) {
        if (block.type !== "exercise" || block.kind !== "dialogue") continue;
        const item = block.item as DialogueItem;
        // The pictures show how far it can go.
        if (item.channel !== channel || item.mood <= (angriest?.item.mood ?? -1)) continue;
        angriest = { path: `${lang}/${module.id}/${entry.id}/`, block, item };
      }
    }
  }
  if (angriest !== undefined) return angriest;
  throw new Error(`The course has no dialogue at a ${channel} in ${lang}`);
}

/** The shortest way to the turn where the customer is calmest, or angriest; with `over`, to the first ending. */
export function picksTo(item: DialogueItem, aim: "calm" | "furious" | "over"): readonly number[] {
  let best: { readonly picks: readonly number[]; readonly mood: number } | undefined;
  const ways: (readonly number[])[] = [[]];
  const seen = new Set<string>();
  // A list goes on with what is added while it is walked.
  for (const picks of ways) {
    const way = walk(item, picks);
    const key = JSON.stringify([way?.at, way?.mood]);
    if (way === undefined || seen.has(key)) continue;
    seen.add(key);
    if (!("turn" in way.at)) {
      if (aim === "over") return picks;
      continue;
    }
    // A talk that has begun shows more than its first line.
    const better = best === undefined || (aim === "calm" ? way.mood < best.mood : way.mood > best.mood);
    if (picks.length > 1 && better) best = { picks, mood: way.mood };
    const turn = item.turns[way.at.turn];
    turn?.options.forEach((_, option) => void ways.push([...picks, option]));
  }
  return best?.picks ?? [];
}

/** Says these, from the first turn of a dialogue that nobody has begun. Gives its card. */
export async function play(page: Page, { block, item }: Staged, picks: readonly number[]): Promise<Locator> {
  const card = page.locator(`[data-exercise="${block.id}"]`);
  for (const { turn, option } of walk(item, picks)?.steps ?? []) {
    const says = item.turns[turn]?.options[option]?.says;
    const wanted = says === undefined ? "" : textOf(inline(says));
    const offered = await card
      .locator("[data-digit]")
      .evaluateAll((buttons) => buttons.map((each) => (each.lastElementChild?.textContent ?? "").replace(/\s+/g, " ")));
    await card
      .locator("[data-digit]")
      .nth(offered.findIndex((each) => each.trim() === wanted))
      .click();
    // A press right after another is taken for one that was not meant.
    await page.waitForTimeout(600);
  }
  return card;
}
