import type { RuleExamples } from "../../compiler/rules/example.ts";

const reason = "1. It is whom all of it is for.\n";

/** A `fill` around a text (on its lines 4 and on) and its reasons. */
const fill = (text: string, reasons = reason, prompt = "Complete it.\n") =>
  `:::fill{#a objective=greet}\n${prompt}\n${text}\n${reasons}:::\n`;

const two = `${reason}2. Nobody waits for ever.\n`;

/** What only `fill` can get wrong. */
export const examples: readonly RuleExamples[] = [
  {
    rule: "blank-missing",
    good: [
      fill("The :blank[customer] waits.\n"),
      fill("| Who | What |\n| --- | --- |\n| :blank[Ann] | > |\n"),
      fill("- The :blank[customer]\n\n> “I wait.”\n"),
      fill("The :blank[customer].\n", reason, "She asks:\n\n- when?\n- where?\n"),
    ],
    bad: [["1:1", fill("The customer waits.\n")]],
  },
  {
    rule: "blank-answer",
    good: [fill("The :blank[guest]{or=customer}, at :blank[10:30].\n", two), fill('A :blank[—]{from="—; -"} b.\n')],
    bad: [
      ["4:5", fill("The :blank waits.\n")],
      ["4:5", fill("The :blank[] waits.\n")],
      ["4:5", fill("The :blank[ ]{or=guest} waits.\n")],
      ["4:5", fill("The :blank[...] waits.\n")],
      ["4:12", fill("The :blank[*customer*] waits.\n")],
    ],
  },
  {
    rule: "blank-or",
    good: [fill('The :blank[customer]{or="guest; person"} waits.\n')],
    bad: [
      ["4:22", fill('The :blank[customer]{or="guest;"} waits.\n')],
      ["4:22", fill('The :blank[customer]{or="guest; ;person"} waits.\n')],
      ["4:22", fill('The :blank[customer]{or="Customer"} waits.\n')],
      ["4:22", fill('The :blank[customer]{or="guest; gúest"} waits.\n')],
      ["4:22", fill('The :blank[customer]{or="—"} waits.\n')],
      ["4:22", fill('The :blank[customer]{or=guest from="guest; customer"} waits.\n')],
    ],
  },
  {
    rule: "blank-from",
    good: [fill('The :blank[customer]{from="clerk; customer"} waits.\n')],
    bad: [
      ["4:22", fill("The :blank[customer]{from=customer} waits.\n")],
      ["4:22", fill('The :blank[customer]{from="clerk; guest"} waits.\n')],
      ["4:22", fill('The :blank[customer]{from="clerk; customer; clerk"} waits.\n')],
      ["4:22", fill('The :blank[customer]{from="clerk; customer;"} waits.\n')],
      ["5:11", fill('Here the\n:blank[x]{from="clerk; customer"} waits.\n')],
    ],
  },
  {
    rule: "blank-place",
    good: [fill("*The :blank[customer]* waits.\n")],
    bad: [
      ["4:2", fill("[:blank[One]](https://example.org) waits.\n")],
      ["6:10", fill("The :blank[customer] waits.\n", "1. It is :blank[she].\n")],
      ["6:8", fill("The :blank[customer] waits.\n", "::hint[:blank[One]]\n\n1. It is she.\n")],
      ["8:3", fill("The :blank[customer] waits.\n", `${reason}\n> :blank[End].\n`)],
    ],
  },
  {
    rule: "blank-reasons",
    good: [fill("The :blank[customer] :blank[waits].\n", two)],
    bad: [
      ["6:1", fill("The :blank[customer] :blank[waits].\n")],
      ["6:1", fill("The :blank[customer] waits.\n", two)],
    ],
  },
  {
    rule: "attribute-unknown",
    good: [],
    bad: [["4:22", fill("The :blank[customer]{form=guest} waits.\n")]],
  },
  {
    // Braces that Markdown takes for prose.
    rule: "attribute-unquoted",
    good: [],
    bad: [
      ["4:22", fill("The :blank[customer]{or=“guest; person”} waits.\n")],
      ["4:22", fill("The :blank[customer]{or=guest; person} waits.\n")],
      ["5:15", fill("The one\nwho :blank[x]{or=‘y’} waits.\n")],
    ],
  },
  {
    rule: "attributes-broken",
    good: [],
    bad: [
      ["4:25", fill('The :blank[customer]{or="guest} waits.\n')],
      ["4:21", fill("The :blank[customer]{or=guest\n")],
    ],
  },
  {
    rule: "directive-space",
    good: [fill("The :blank[customer] \\{waits}.\n")],
    bad: [["4:21", fill("The :blank[customer] {or=guest} waits.\n")]],
  },
  {
    rule: "directive-unknown",
    good: [],
    bad: [["4:5", fill("The :blanc[customer] :blank[waits].\n", two)]],
  },
  {
    rule: "attribute-empty",
    good: [],
    bad: [["4:22", fill('The :blank[customer]{or=""} waits.\n')]],
  },
  {
    rule: "prompt-missing",
    good: [],
    bad: [["1:1", fill("The :blank[customer] waits.\n", reason, "")]],
  },
  {
    rule: "answer-list",
    good: [],
    bad: [["1:1", fill("The :blank[customer] waits.\n", "")]],
  },
  {
    rule: "answer-lists",
    good: [],
    bad: [["4:1", fill("- [ ] The :blank[customer] waits.\n")]],
  },
  {
    rule: "option-content",
    good: [fill("The :blank[customer] waits.\n", `${reason}> Whoever it is.\n`)],
    bad: [["7:4", fill("The :blank[customer] waits.\n", `${reason}   > Whoever it is.\n`)]],
  },
  {
    rule: "parity-key",
    good: [
      {
        body: fill('The :blank[customer]{or=guest} :blank[waits]{from="leaves; waits"}.\n', two),
        twin: fill('El :blank[cliente] :blank[espera]{from="marcha; espera"}.\n', two),
      },
    ],
    bad: [
      [
        "1:1",
        {
          body: fill('The :blank[customer]{from="customer; guest"}.\n'),
          twin: fill('El :blank[cliente]{from="huésped; cliente"}.\n'),
        },
      ],
      ["1:1", { body: fill('A :blank[guest]{from="guest; clerk"}.\n'), twin: fill("Un :blank[cliente].\n") }],
    ],
  },
];
