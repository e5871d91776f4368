import { describe, expect, it } from "vitest";
import type { Say } from "../../i18n/own-words.ts";
import { markdown } from "./markdown.ts";
import { closed, judged, rules, signed } from "./rules.ts";
import samples from "./samples.ts";
import type { words } from "./words.ts";

/** The words themselves, and what is filled in after them. */
const say: Say<(typeof words)["in"]["es"]> = (key, values) => [`<${key}>`, ...Object.values(values ?? {})].join(" ");
const stamp = { at: 0, day: "2026-11-03" };
const { signed: _, review: __, ...whole } = samples.full;
const draft = {
  ...whole,
  promises: [
    { text: "1. Look\nup", sign: "*Seen*" },
    { text: "Ask", sign: "" },
    { text: "", sign: "" },
  ],
  name: "Ana",
  place: "",
  rounds: [],
};

describe("a commitment as Markdown", () => {
  it("is a letter, whose promises are a list, with what is still to be written and signed", () => {
    expect(markdown(draft, say, "es")).toBe(
      `<letter.lead>

1. 1\\. Look\\
   up

   <letter.sign> \\*Seen\\*

2. Ask

3. <letter.unwritten>

<letter.who>: Ana

<letter.unsigned>`,
    );
  });

  it("is dated and says when one looks back; then what became of each promise, and what comes next", () => {
    const letter = signed({ ...draft, place: "Vic" }, stamp);
    expect(markdown(letter, say, "es")).toContain(
      "\n\n<letter.where>: Vic, 3 de noviembre de 2026\n\n<letter.who>: Ana\n\n<letter.lookBack> 3 de diciembre de 2026",
    );
    const open = judged(judged(letter, 0, { mark: "kept", note: "So\n\nfar" }), 1, { mark: "not" });
    expect(markdown(open, say, "es")).toContain("   **<mark.kept>**: So\n   \n   far\n\n2. Ask\n\n   **<mark.not>**\n");
    const done = closed({ ...open, review: { outcomes: open.review?.outcomes ?? [], next: "Go on" } }, stamp);
    const text = markdown(done, say, "es");
    expect(text).toContain("\n\n## <letter.reviewed> 3 de noviembre de 2026\n\n<letter.next> Go on");
    expect(text).not.toContain("lookBack");
  });

  it("ends with the earlier letters, the latest first", () => {
    const first = signed(draft, { at: 0, day: "2026-01-02" });
    const second = signed(draft, { at: 0, day: "2026-03-04" });
    const text = markdown({ ...rules.start(samples.spec.es), rounds: [first, second] }, say, "ca");
    expect(text.match(/^## .*$/gm)).toEqual([
      "## <rounds.one> 4 de març del 2026",
      "## <rounds.one> 2 de gener del 2026",
    ]);
  });
});
