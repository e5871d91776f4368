import type { Say } from "../../i18n/own-words.ts";
import { markdownLine, markdownText } from "../markdown-text.ts";
import { asked } from "./rules.ts";
import type { ReportCardThing } from "./schema.ts";
import type { words } from "./words.ts";

type Words = (typeof words)["in"]["es"];

/** The card as customers get it, with boxes to tick, and below it what the learner keeps. */
export function markdown(thing: ReportCardThing, say: Say<Words>): string {
  return [...card(thing, say), ...plan(thing, say)].join("\n\n");
}

function card(thing: ReportCardThing, say: Say<Words>): string[] {
  const { shop, handIn } = thing;
  const questions = asked(thing);
  const scale = [1, 2, 3, 4, 5].map((mark) => `☐ ${mark}`).join("  ");
  const rows = questions.map(({ question }, at) => `${at + 1}. ${markdownLine(question)}  \n   ${scale}`);
  return [
    `## ${markdownLine(shop) || say("card.name")}`,
    ...(questions.length === 0
      ? [say("card.none")]
      : [say("card.thanks"), say("card.how"), rows.join("\n"), say("card.wish"), say("card.anonymous")]),
    markdownText(handIn),
  ].filter((each) => each !== "");
}

function plan({ areas }: ReportCardThing, say: Say<Words>): string[] {
  const planned = areas.filter(({ action }) => action.trim() !== "");
  if (planned.length === 0) return [];
  const parts = planned.flatMap(({ label, question, action }) => [
    `### ${markdownLine(label)}`,
    ...(question.trim() === "" ? [] : [`> ${markdownLine(question)}`]),
    markdownText(action),
  ]);
  return [`## ${say("plan.name")}`, ...parts];
}
