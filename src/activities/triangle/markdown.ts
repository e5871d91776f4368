import type { Say } from "../../i18n/own-words.ts";
import { markdownLine, markdownText } from "../markdown-text.ts";
import type { TriangleThing } from "./schema.ts";
import type { words } from "./words.ts";

type Words = (typeof words)["in"]["es"];

/** Each part under a heading: what it was asked, how it stands, what shows it, and what would make it better. */
export function markdown({ parts }: TriangleThing, say: Say<Words>): string {
  return parts
    .flatMap(({ label, question, state, sees, improvement }) => [
      `## ${markdownLine(label)}`,
      `> ${markdownLine(question)}`,
      `**${state ? say(`state.${state}`) : say("unsaid")}**`,
      ...said(say("sees"), sees),
      ...said(say("improvement"), improvement),
    ])
    .join("\n\n");
}

function said(name: string, text: string): string[] {
  return text.trim() === "" ? [] : [`### ${name}`, markdownText(text)];
}
