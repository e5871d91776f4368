import type { Say } from "../../i18n/own-words.ts";
import { markdownLine, markdownText } from "../markdown-text.ts";
import { shownStages } from "./rules.ts";
import type { ScriptThing } from "./schema.ts";
import type { words } from "./words.ts";

type Words = (typeof words)["in"]["es"];

/** A numbered heading for each stage, and below it what will be said. */
export function markdown(thing: ScriptThing, say: Say<Words>): string {
  const stages = shownStages(thing).map((stage, at) => {
    const name = markdownLine(stage.name) || say("stage", { n: thing.rows.indexOf(stage) + 1 });
    return [`## ${at + 1}. ${name}`, markdownText(stage.text)].filter((part) => part !== "").join("\n\n");
  });
  return stages.join("\n\n");
}
