import type { RuleExamples } from "../example.ts";

const advice = "- It can be seen\n- It says when\n";

/** A `commitment` around whatever stands inside. */
const promise = (inside = `Write three promises.\n\n${advice}`, attributes = "") =>
  `:::activity{#a kind=commitment${attributes}}\n${inside}:::\n`;
const script = (stage: string) =>
  `:::activity{#a kind=script}\nWhat do you say?\n\n1. ${stage}\n   > Who you are.\n2. Listen\n   > To the end.\n:::\n`;
const triangle = (part: string) =>
  `:::activity{#a kind=triangle}\nHow does it stand?\n\n- ${part}\n- People — who?\n- Systems — with what?\n- Customer — whom?\n:::\n`;

/** What every activity has: id, kind, title, prompt, plain words in what learners keep, and where it may stand. */
export const activityExamples: readonly RuleExamples[] = [
  {
    rule: "activity-kind",
    good: [promise()],
    bad: [
      ["1:16", promise().replace("kind=commitment", "kind=comitment")],
      ["1:16", ":::activity{#a kind=swirl}\nDraw it.\n:::\n"],
    ],
  },
  {
    rule: "prompt-missing",
    good: [promise(`> Said and done.\n\n${advice}`)],
    bad: [["1:1", promise(advice)]],
  },
  {
    rule: "answer-list",
    good: [promise()],
    bad: [
      ["1:1", promise("Write three promises.\n")],
      ["4:1", promise("Write three promises.\n\n1. It can be seen\n2. It says when\n")],
      ["4:1", promise("Write three promises.\n\n- [ ] It can be seen\n- [x] It says when\n")],
    ],
  },
  {
    rule: "after-content",
    good: [promise()],
    bad: [
      ["7:1", promise(`Write three promises.\n\n${advice}\nThen sign them.\n`)],
      ["7:1", promise(`Write three promises.\n\n${advice}\n> Said and done.\n`)],
    ],
  },
  {
    rule: "plain-words",
    good: [script("Greet"), script("Greet: who, where"), script(`${"a".repeat(120)}`)],
    bad: [
      ["4:4", script("**Greet**")],
      ["4:4", script("[Greet](https://example.org)")],
      ["4:4", script(":term[Greet]{to=loyalty}")],
      ["4:4", script("a".repeat(121))],
    ],
  },
  {
    rule: "noted-label",
    good: [triangle("Strategy — what do you promise?"), triangle("Strategy — what — and to whom?")],
    bad: [
      ["4:1", triangle("Strategy")],
      ["4:1", triangle("Strategy - what do you promise?")],
      ["4:1", triangle("Strategy —")],
    ],
  },
  {
    rule: "directive-place",
    good: [promise(`Write three :term[promises]{to=loyalty}.\n\n${advice}`)],
    bad: [
      ["2:1", promise(`::hint[Think.]\n\nWrite three promises.\n\n${advice}`)],
      [
        "modules/first/module.en.md:6:1",
        { files: { "modules/first/module.en.md": `---\ntitle: A\nsummary: B\n---\n\n${promise()}` } },
      ],
    ],
  },
  {
    rule: "bank-content",
    good: [],
    bad: [["modules/first/bank.en.md:1:1", { files: { "modules/first/bank.en.md": promise() } }]],
  },
  {
    rule: "id-duplicate",
    good: [promise() + promise().replace("#a", "#b")],
    bad: [["7:13", promise() + promise()]],
  },
  {
    rule: "parity-activity",
    good: [{ body: promise(undefined, ' title="Mine"'), twin: promise(undefined, ' title="Mía"') }],
    bad: [
      ["1:1", { body: promise(), twin: promise(`Write three promises.\n\n${advice}- It is mine\n`) }],
      ["1:1", { body: promise(undefined, ' title="Mine"'), twin: promise() }],
      ["1:1", { body: promise(), twin: promise(undefined, ' title="Mía"') }],
    ],
  },
];
