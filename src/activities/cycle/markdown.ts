import type { Say } from "../../i18n/own-words.ts";
import { markdownLine, markdownText } from "../markdown-text.ts";
import type { CycleThing } from "./schema.ts";
import type { words } from "./words.ts";

type Words = (typeof words)["in"]["es"];

/** The moments as a list in their order, critical ones marked by words, with what should be lived in each. */
export function markdown({ moments }: CycleThing, say: Say<Words>): string {
  if (moments.length === 0) return say("none");
  const items = moments.map(({ name, critical, note }, at) => {
    const mark = `${at + 1}. `;
    const called = markdownLine(name) || say("moment", { n: at + 1 });
    const first = critical ? `${called} — **${say("critical")}**` : called;
    const text = markdownText(note);
    return (
      mark + [first, ...(text === "" ? [] : [text])].join("\n\n").replace(/\n(?=.)/g, `\n${" ".repeat(mark.length)}`)
    );
  });
  return [items.join("\n"), say("again")].join("\n\n");
}
