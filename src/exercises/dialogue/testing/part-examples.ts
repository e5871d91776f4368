import type { RuleExamples } from "../../../compiler/rules/example.ts";
import { change, dialogue, ends, first, option, right, second, turn } from "./example-text.ts";

/** What stands in a turn, an option and an ending. */
export const partExamples: readonly RuleExamples[] = [
  {
    rule: "dialogue-content",
    good: [dialogue(`Calm her.\n\n> “Hello?”\n\n- One\n- Two\n\n${first}${second}${ends}`)],
    bad: [
      ["10:1", dialogue(`${first}And then?\n\n${second}${ends}`)],
      ["24:1", dialogue(`${first}${second}${ends}> After all.\n\n`)],
      ["2:1", dialogue(`${option("second")}\n${first}${second}${ends}`)],
      ["18:1", dialogue(`${first}${second}${option("good")}\n${ends}`)],
      ["4:1", dialogue(`Well?\n\n${option("good")}${option("poor")}\n${ends}`)],
    ],
  },
  {
    rule: "hint-place",
    good: [right],
    bad: [
      ["2:1", dialogue(`::hint[Look at her.]\n\n${first}${second}${ends}`)],
      ["3:1", change("Well?", "::hint[Look at her.]\n\nWell?")],
      ["24:1", dialogue(`${first}${second}${ends}::hint[Look.]{cost=2}\n`)],
    ],
  },
  {
    rule: "turn-empty",
    good: [change("Well?", "*She looks at you.*"), change("Well?", "> As agreed.")],
    bad: [["2:1", change("Well?\n\n", "")]],
  },
  {
    rule: "turn-content",
    good: [change("Well?", "*She laughs.*\n\nWell?\n\n> As agreed.\n\nWell, *well*?")],
    bad: [
      ["5:1", change("Well?\n", "Well?\n\n| a | b |\n| - | - |\n| 1 | 2 |\n")],
      ["5:1", change("Well?\n", "Well?\n\n---\n")],
      ["3:1", change("Well?\n", "- Well?\n\nNow!\n")],
    ],
  },
  {
    rule: "turn-options",
    good: [right],
    bad: [
      ["10:1", dialogue(`${first}${turn("second")}${ends}`)],
      ["10:1", dialogue(`${first}:::turn{#second}\nWell?\n:::\n${ends}`)],
    ],
  },
  {
    rule: "answer-list",
    good: [right],
    bad: [
      ["5:1", right.replace(/- (\[To (?:second|good)\]\(#\w+ "[+-]1"\))\n {2}>/gu, "1. $1\n   >")],
      ["5:1", change("- [To second]", "- [ ] [To second]")],
    ],
  },
  {
    rule: "answer-lists",
    good: [right],
    bad: [["7:1", change("- [To good]", "* [To good]")]],
  },
  {
    rule: "after-content",
    good: [right],
    bad: [
      ["10:1", change("  > Why.\n:::", "  > Why.\n\nNow?\n:::")],
      ["10:1", change("  > Why.\n:::", "  > Why.\n\n> Now?\n:::")],
    ],
  },
  {
    rule: "option-count",
    good: [change(option("second", '"+1"'), [..."12345678"].map((n) => option("second", '"0"', n)).join(""))],
    bad: [["5:1", change(option("second", '"+1"'), [..."123456789"].map((n) => option("second", '"0"', n)).join(""))]],
  },
  {
    rule: "option-duplicate",
    good: [change("[To good]", "[To second, too]")],
    bad: [["7:1", change("[To good]", "[To *Second*]")]],
  },
  {
    rule: "option-empty",
    good: [right],
    bad: [
      ["7:1", change("[To good]", "[]")],
      ["7:1", change('[To good](#good "-1")', "")],
    ],
  },
  {
    rule: "option-feedback",
    good: [change("  > Why.\n", "  > Why.\n  >\n  > And *why*.\n")],
    bad: [
      ["5:1", change("  > Why.\n", "")],
      ["6:3", change("  > Why.\n", "  >\n")],
    ],
  },
  {
    rule: "feedback-indent",
    good: [right],
    bad: [
      ["6:1", change("  > Why.\n", "> Why.\n")],
      ["8:1", change("  > Why.\n:::", "> Why.\n:::")],
    ],
  },
  {
    rule: "option-content",
    good: [right],
    bad: [["6:3", change("  > Why.\n", "  - Now.\n  > Why.\n")]],
  },
  {
    rule: "token-content",
    good: [change("[To good]", "[*To* `good`]")],
    bad: [["7:4", change("[To good]", "[![A counter](counter.svg)]")]],
  },
  {
    rule: "option-link",
    good: [right],
    bad: [
      ["7:1", change('[To good](#good "-1")', "To good")],
      ["7:1", change('(#good "-1")', ' (#good "-1")')],
      ["7:1", change('(#good "-1")', "(#good -1)")],
      ["7:1", change('(#good "-1")', "(#good “-1”)")],
      ["7:3", change("[To good]", "You go [To good]")],
      ["7:24", change('(#good "-1")', '(#good "-1"), now')],
      ["7:3", change("(#good ", "(good ")],
      ["7:3", change("(#good ", "(parting.en.md ")],
      ["7:3", change('(#good "-1")', '(https://example.org "-1")')],
      ["7:3", change('(#good "-1")', '(# "-1")')],
      // Without its mark, it goes on with what is above it.
      ["5:1", change("- [To second]", "[To second]")],
      ["7:1", change("- [To good]", "[To good]")],
      ["3:7", change('Well?\n\n- [To second](#second "+1")\n  > Why.\n- [To good]', "Well? [To good]")],
    ],
  },
  {
    rule: "option-mood",
    good: [change('"-1"', "'−5'"), change('"-1"', "(+5)"), change('"-1"', '"–0"'), change('"-1"', '" 2 "')],
    bad: [
      ["7:3", change(' "-1"', "")],
      ["7:3", change('"-1"', '"+6"')],
      ["7:3", change('"-1"', '"calmer"')],
      ["7:3", change('"-1"', '"-0.5"')],
    ],
  },
  {
    rule: "link-section",
    good: [change("Well?", "See [what comes](parting.en.md#goodbye).")],
    bad: [["3:5", change("Well?", "See [this](#second).")]],
  },
  {
    rule: "ending-empty",
    good: [change("So it ends.", "She:\n\n- comes back\n- [says so](parting.en.md)")],
    bad: [["18:1", change("So it ends.\n", "")]],
  },
  {
    rule: "ending-options",
    good: [right],
    bad: [["21:1", change("So it ends.\n", `So it ends.\n\n${option("first")}${option("second")}`)]],
  },
];
