import type { RuleExamples } from "../../compiler/rules/example.ts";

const names = "| Who | Needs |\n| --- | --- |\n";
const rows = "| Angry | Time |\n| In a hurry | Speed |\n";

/** A `match` around whatever holds its pairs. */
const match = (inside: string) => `:::match{#a objective=greet}\nWhat does each need?\n\n${inside}:::\n`;
const reasoned = "| Who | Needs | Why |\n| - | - | - |\n| Angry | Time | It cools. |\n| Late | Speed | It helps. |\n";
const nine = Array.from({ length: 9 }, (_, at) => `| Row ${at} | Need ${at} |\n`).join("");

/** What only a table of pairs can have wrong. */
export const examples: readonly RuleExamples[] = [
  {
    rule: "answer-table",
    good: [match(names + rows), match(`${names}${rows}\n> Each in their way.\n`)],
    bad: [
      ["1:1", match("Nothing.\n")],
      ["4:1", match("- Angry: time\n- In a hurry: speed\n")],
      ["4:1", match(`- One\n- Two\n\n${names}${rows}`)],
    ],
  },
  { rule: "answer-tables", good: [match(names + rows)], bad: [["9:1", match(`${names}${rows}\n${names}${rows}`)]] },
  {
    rule: "pair-columns",
    good: [match(reasoned)],
    bad: [
      ["4:1", match("| Who |\n| --- |\n| Angry |\n| Late |\n")],
      ["4:1", match("| A | B | C | D |\n| - | - | - | - |\n| a | b | c | d |\n| e | f | g | h |\n")],
    ],
  },
  {
    rule: "pair-count",
    good: [match(names + rows), match(names + nine)],
    bad: [
      ["4:1", match(`${names}| Angry | Time |\n`)],
      ["4:1", match(`${names}${nine}| Angry | Time |\n`)],
    ],
  },
  {
    rule: "pair-empty",
    good: [match(names + rows)],
    bad: [
      ["8:8", match(`${names}${rows}| Lost |  |\n`)],
      ["4:1", match(`|  | Needs |\n| --- | --- |\n${rows}`)],
    ],
  },
  {
    rule: "pair-duplicate",
    good: [match(`${names}${rows}| Calm | Time |\n`)],
    bad: [["8:1", match(`${names}${rows}| angry | Calm |\n`)]],
  },
  {
    rule: "pair-same",
    good: [match(`${names}${rows}| Calm | Time |\n`)],
    bad: [["4:1", match(`${names}| Angry | Time |\n| Calm | time |\n`)]],
  },
  {
    rule: "table-columns",
    good: [match(reasoned)],
    bad: [["7:1", match(reasoned.replace(" It helps. |", ""))]],
  },
  {
    rule: "swallowed-mark",
    good: [match(reasoned)],
    bad: [
      ["4:1", match(reasoned.replace("| - | - | - |\n", ""))],
      ["9:1", match(reasoned.replace("| Late", "| Calm | Talk | It lasts. |\n\n| Late"))],
    ],
  },
  {
    rule: "parity-key",
    good: [{ body: match(reasoned), twin: match(reasoned) }],
    bad: [["1:1", { body: match(names + rows), twin: match(`${names}${rows}| Calm | Talk |\n`) }]],
  },
  {
    // Reasons in one language alone.
    rule: "parity-structure",
    good: [],
    bad: [["4:1", { body: match(reasoned), twin: match(names + rows) }]],
  },
  {
    rule: "token-content",
    good: [match(`${names}${rows}| :term[Loyal]{to=loyalty} | *Thanks* |\n`)],
    bad: [
      ["8:11", match(`${names}${rows}| Loyal | [Thanks](https://example.org) |\n`)],
      ["8:13", match(`${names}${rows}| Loyal | **:term[Thanks]{to=loyalty}** |\n`)],
    ],
  },
];
