import type { RuleExamples } from "../../../compiler/rules/example.ts";
import { change, dialogue, ending, first, option, phone, right, second, twin } from "./example-text.ts";

/** What is alike in every language. */
export const parityExamples: readonly RuleExamples[] = [
  {
    rule: "parity-key",
    good: [
      twin("Anna", "Ana"),
      twin("Well?", "¿Y bien?"),
      twin("speaker=Another", "speaker=Otra", change("{#first}", "{#first speaker=Another}")),
    ],
    bad: [
      ["1:47", twin("mood=3", "mood=4")],
      ["1:54", twin("counter", "phone")],
      ["2:1", twin(option("second", '"+1"'), option("second", '"+1"') + option("good", '"0"', "So"))],
      ["2:1", twin("{#first}", "{#first call=ring}", phone)],
      ["5:3", twin('"+1"', '"+2"')],
      ["7:3", twin("(#good", "(#poor")],
      ["2:1", { body: right, twin: right.replaceAll("#first", "#one") }],
      ["21:1", twin("outcome=poor", "outcome=fair")],
      ["18:1", { body: right, twin: dialogue(first + second + ending("poor") + ending("good")) }],
    ],
  },
  {
    rule: "parity-attributes",
    good: [twin("Anna", "Ana", change("mood=3", "portrait=beard mood=3"))],
    bad: [
      ["1:47", twin("portrait=beard", "portrait=bald", change("mood=3", "portrait=beard mood=3"))],
      ["1:1", twin("mood=3", 'place="A shop" mood=3')],
      ["2:1", twin("{#first}", "{#first speaker=Joan}")],
    ],
  },
  {
    rule: "parity-structure",
    good: [twin("*She laughs.*", "*Se ríe.*", change("Well?", "*She laughs.*\n\nWell?"))],
    bad: [
      ["3:1", twin("*She laughs.*\n\n", "", change("Well?", "*She laughs.*\n\nWell?"))],
      ["3:1", twin("*She laughs.*", "She laughs.", change("Well?", "*She laughs.*\n\nWell?"))],
      ["21:1", twin("So it ends.", "So it ends.\n\nNow.")],
    ],
  },
  {
    rule: "parity-numbers",
    good: [twin("10:30?", "¿10.30 h?", change("Well?", "10:30?"))],
    bad: [],
  },
];
