import type { RuleExamples } from "../../../compiler/rules/example.ts";
import { change, ending, option, phone, right, second, turn } from "./example-text.ts";

/** What the attributes say, and where a dialogue and its parts may stand. */
export const attributeExamples: readonly RuleExamples[] = [
  {
    rule: "attribute-missing",
    good: [right],
    bad: [
      ["1:1", change("customer=Anna ", "")],
      ["1:1", change("mood=3 ", "")],
      ["2:1", change("{#first}", "{speaker=Anna}")],
      ["18:1", change(" outcome=good", "")],
    ],
  },
  {
    rule: "attribute-empty",
    good: [change("customer=Anna", 'customer="Mrs Anna" place="A shop"')],
    bad: [
      ["1:33", change("customer=Anna", 'customer=""')],
      ["2:16", change("{#first}", '{#first speaker=""}')],
    ],
  },
  {
    rule: "attribute-value",
    good: [change("mood=3", "mood=0 portrait=grey-bun"), change("{#first}", "{#first call=ring}", phone)],
    bad: [
      ["1:47", change("mood=3", "mood=6")],
      ["1:47", change("mood=3", "mood=calm")],
      ["1:54", change("counter", "letter")],
      ["1:47", change("mood=3", "portrait=rob mood=3")],
      ["2:16", change("{#first}", "{#first call=wait}", phone)],
      ["18:17", change("outcome=good", "outcome=great")],
    ],
  },
  {
    rule: "attribute-unknown",
    good: [change("{#first}", "{#first speaker=Joan}")],
    bad: [
      ["2:16", change("{#first}", "{#first mood=3}")],
      ["18:30", change("outcome=good", "outcome=good call=ring")],
    ],
  },
  {
    rule: "turn-call",
    good: [change("{#first}", "{#first call=hang-up}", phone)],
    bad: [["2:16", change("{#first}", "{#first call=hold}")]],
  },
  {
    rule: "id-form",
    good: [right],
    bad: [
      ["2:9", change("{#first}", "{#First}")],
      ["18:11", change("{#good ", "{#Good ")],
    ],
  },
  {
    rule: "id-duplicate",
    good: [right.replaceAll("#good", "#d").replace("{#d ", "{#whole ")],
    bad: [
      ["10:9", change("{#second}", "{#first}")],
      ["18:11", change("{#good ", "{#second ")],
      ["21:11", change("{#poor ", "{#good ")],
    ],
  },
  { rule: "directive-label", good: [right], bad: [["2:8", change(":::turn{", ":::turn[Words]{")]] },
  {
    rule: "directive-place",
    good: [right],
    bad: [
      ["1:1", turn("first", option("good"))],
      ["1:1", ending("good")],
      ["10:1", change(second, `:::tip\nSmile.\n:::\n${second}`)],
      ["3:1", `::::tip\nSmile.\n${turn("first", option("good"))}::::\n`],
    ],
  },
  {
    rule: "fence-unclosed",
    good: [right],
    bad: [
      ["1:1", right.replaceAll("::::", ":::")],
      ["2:1", change("  > Why.\n:::\n:::turn", "  > Why.\n:::turn")],
      ["1:1", right.slice(0, -"::::\n".length)],
    ],
  },
  {
    rule: "fence-crossed",
    good: [right],
    bad: [
      ["2:1", change("  > Why.\n:::\n:::turn", "  > Why.\n::::\n:::turn")],
      ["21:1", change(":::\n::::", "::::")],
    ],
  },
  {
    rule: "directive-space",
    good: [right],
    bad: [["2:8", change(":::turn{", ":::turn {")]],
  },
  {
    rule: "bank-content",
    good: [change("mood=3", "level=apply mood=3")],
    bad: [
      [
        "modules/first/bank.en.md:1:1",
        { files: { "modules/first/bank.en.md": change("=greet", "=greeting/greet level=apply") } },
      ],
    ],
  },
];
