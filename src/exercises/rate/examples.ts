import { lessonFront, type RuleExamples } from "../../compiler/rules/example.ts";

const list = "- I look up\n- I listen\n";
const rate = (attributes: string, statements = list) =>
  `:::rate{${attributes} objective=greet}\nHow much is this you?\n\n${statements}:::\n`;
const single = ":::single{#a objective=greet}\nWhich?\n\n- [x] One\n  > Yes.\n- [ ] Two\n  > No.\n:::\n";
const first = rate("#a");
/** In the lesson after this one. */
const later = (text: string) => ({
  "modules/first/parting.en.md": `${lessonFront.replace("greet", "part")}\n## Goodbye\n\n${text.replace("=greet", "=part")}`,
});

/** An earlier one that is asked again, and the words of the scale. */
export const examples: readonly RuleExamples[] = [
  {
    rule: "again-unknown",
    good: [`${first}\n${rate("#b again=a")}`],
    bad: [
      ["8:12", `${first}\n${rate("#b again=aa")}`],
      ["10:12", `${single}\n${rate("#b again=a")}`],
      [
        "1:12",
        {
          body: rate("#b again=a"),
          files: { "modules/first/bank.en.md": single.replace("objective=", "level=apply objective=greeting/") },
        },
      ],
    ],
  },
  {
    rule: "again-order",
    good: [{ body: first, files: later(rate("#b again=a")) }],
    bad: [
      ["1:12", rate("#a again=a")],
      ["1:12", `${rate("#b again=a")}\n${first}`],
      ["1:12", { body: rate("#b again=a"), files: later(first) }],
    ],
  },
  {
    rule: "again-differs",
    good: [
      `${first}\n${rate("#b again=a", "* I  look up\n* I *listen*\n")}`,
      `${rate("#a low=No high=Yes")}\n${rate("#b again=a low=No high=Yes")}`,
    ],
    bad: [
      ["8:12", `${first}\n${rate("#b again=a", "- I look\n- I listen\n")}`],
      ["8:12", `${first}\n${rate("#b again=a", "- I listen\n- I look up\n")}`],
      ["8:12", `${first}\n${rate("#b again=a", "- I look up\n")}`],
      ["8:12", `${first}\n${rate("#b again=a", `${list}- I ask\n`)}`],
      ["8:12", `${first}\n${rate("#b again=a low=No high=Yes")}`],
    ],
  },
  {
    // What a translation lacks is told once, and what is misspelt is not missing as well.
    rule: "parity-key",
    good: [],
    bad: [
      [
        "1:1",
        { body: `${first}\n${rate("#b again=a")}`, twin: `${rate("#a", "- I listen\n")}\n${rate("#b again=a")}` },
      ],
    ],
  },
  { rule: "attribute-unknown", good: [], bad: [["1:12", rate("#a lo=Never high=Always")]] },
  {
    rule: "parity-again",
    good: [{ body: `${first}\n${rate("#b again=a")}`, twin: `${first}\n${rate("#b again=a")}` }],
    bad: [
      [
        "15:12",
        {
          body: `${first}\n${rate("#b")}\n${rate("#c again=a")}`,
          twin: `${first}\n${rate("#b")}\n${rate("#c again=b")}`,
        },
      ],
      ["8:1", { body: `${first}\n${rate("#b again=a")}`, twin: `${first}\n${rate("#b")}` }],
      ["8:12", { body: `${first}\n${rate("#b")}`, twin: `${first}\n${rate("#b again=a")}` }],
    ],
  },
  {
    rule: "id-form",
    good: [`${first}\n${rate("#b again=a")}`],
    bad: [["8:12", `${first}\n${rate("#b again=A")}`]],
  },
  {
    rule: "attribute-missing",
    good: [rate("#a low=Never high=Always")],
    bad: [
      ["1:1", rate("#a low=Never")],
      ["1:1", rate("#a high=Always")],
    ],
  },
];
