import type { RuleExamples } from "../example.ts";

const right = "- [x] Greet\n  > She sees that you saw her.\n";
const wrong = "- [ ] Wait\n  > She cannot know why.\n";

/** A `single` around an answer list. */
const single = (list: string, prompt = "What first?\n") => `:::single{#a objective=greet}\n${prompt}\n${list}:::\n`;
const order = (list: string) => `:::order{#a objective=greet}\nIn which order?\n\n${list}:::\n`;
const parts = "1. See\n   > First.\n2. Greet\n   > Then.\n3. Ask\n   > Last.\n";
const bank = (text: string) => ({ files: { "modules/first/bank.en.md": text } });

/** What every exercise has: id, objective, prompt, one answer list, feedback, hints. */
export const exerciseExamples: readonly RuleExamples[] = [
  {
    rule: "prompt-missing",
    good: [single(right + wrong), single(right + wrong, "> I am in a hurry!\n")],
    bad: [["1:1", single(right + wrong, "")]],
  },
  {
    rule: "answer-list",
    good: [single(right + wrong), order(parts)],
    bad: [
      ["1:1", single("Nothing.\n")],
      ["4:1", single("- Greet\n- Wait\n")],
      ["4:1", order(right + wrong)],
    ],
  },
  {
    rule: "answer-lists",
    good: [single(right + wrong)],
    bad: [
      ["2:1", single(right + wrong, "- One\n- Two\n\nWhich?\n")],
      ["8:1", single(`${right}${wrong}* [ ] Look away\n  > She sees that.\n`)],
    ],
  },
  {
    rule: "after-content",
    good: [single(`${right}${wrong}\n> Either way, she waits.\n`)],
    bad: [["9:1", single(`${right}${wrong}\nEither way, she waits.\n`)]],
  },
  {
    rule: "task-mixed",
    good: [single(right + wrong)],
    bad: [
      ["8:1", single(`${right}${wrong}- Look away\n  > She sees that.\n`)],
      ["10:1", order(`${parts}4. [ ] Thank\n   > At the end.\n`)],
    ],
  },
  {
    rule: "option-empty",
    good: [single(right + wrong)],
    bad: [
      ["8:1", single(`${right}${wrong}- > She sees that.\n`)],
      ["10:1", order(`${parts}4.\n`)],
    ],
  },
  {
    rule: "option-feedback",
    good: [single(right + wrong)],
    bad: [
      ["8:1", single(`${right}${wrong}- [ ] Look away\n`)],
      ["4:1", single(`- [ ] Look away\n${right}${wrong}`)],
      ["9:3", single(`${right}${wrong}- [ ] Look away\n  >\n`)],
      ["8:1", single(`${right}${wrong}- [ ] Look away\n\n> Either way, she waits.\n`)],
    ],
  },
  {
    rule: "option-content",
    good: [single(right + wrong)],
    bad: [
      ["7:3", single(`${right}- [ ] Wait\n  - a while\n  > She cannot know why.\n`)],
      ["9:3", single(`${right}${wrong}\n  > And more.\n`)],
    ],
  },
  {
    rule: "option-count",
    good: [single(right + wrong), order(parts)],
    bad: [
      ["4:1", single(right)],
      ["4:1", order("1. See\n   > First.\n2. Greet\n   > Then.\n")],
    ],
  },
  {
    rule: "option-duplicate",
    good: [single(right + wrong)],
    bad: [["8:1", single(`${right}${wrong}- [ ] wait\n  > No.\n`)]],
  },
  {
    rule: "feedback-indent",
    good: [single(right + wrong), order(parts)],
    bad: [
      ["5:1", single("- [x] Greet\n> She sees.\n- [ ] Wait\n  > She cannot know why.\n")],
      ["5:2", single("- [x] Greet\n > She sees.\n- [ ] Wait\n  > She cannot know why.\n")],
      ["6:1", single("- [x] Greet\n\n> She sees.\n\n- [ ] Wait\n  > She cannot know why.\n")],
      ["7:1", single(`${right}- [ ] Wait\n> She cannot know why.\n`)],
      ["7:1", single(`${right}- [ ] Wait\n       > She cannot know why.\n`)],
      ["8:3", single(`${right}- [ ] Wait\n\n      > She cannot know why.\n`)],
      ["7:3", order("1. See\n   > First.\n2. Greet\n  > Then.\n3. Ask\n   > Last.\n")],
    ],
  },
  {
    rule: "hint-empty",
    good: [single(`::hint[Look at her.]\n\n${right}${wrong}`)],
    bad: [["4:1", single(`::hint[]\n\n${right}${wrong}`)]],
  },
  {
    rule: "hint-cost",
    good: [single(`${right}${wrong}\n::hint[Look at her.]{cost=0.1}\n`)],
    bad: [
      ["4:1", single(`::hint[Look.]{cost=2}\n\n${right}${wrong}`)],
      ["4:1", single(`::hint[Look.]{cost=cheap}\n\n${right}${wrong}`)],
      [
        "6:1",
        ":::rate{#a objective=greet}\nHow much is this you?\n\n- I look up\n\n::hint[Be honest.]{cost=0.1}\n:::\n",
      ],
    ],
  },
  {
    rule: "key-missing",
    good: [single(right + wrong)],
    bad: [
      ["1:1", single(`${wrong}- [ ] Look away\n  > She sees that.\n`)],
      ["1:1", single(`${wrong}- [ ] Look away\n  > She sees that.\n`).replace("single", "multiple")],
    ],
  },
  {
    rule: "key-several",
    good: [single(`${right}- [x] Nod\n  > She sees that.\n`).replace("single", "multiple")],
    bad: [["6:1", single(`${right}- [x] Nod\n  > She sees that.\n`)]],
  },
  {
    rule: "id-form",
    good: [single(right + wrong)],
    bad: [
      ["1:11", single(right + wrong).replace("#a", "#First_glance")],
      ["glossary.en.md:1:1", { files: { "glossary.en.md": "## Loyalty {#Lealtad!}\n\nComing back.\n" } }],
    ],
  },
  {
    rule: "objective-form",
    good: [single(right + wrong).replace("=greet", "=parting/part")],
    bad: [
      ["1:14", single(right + wrong).replace("=greet", "=a/b/c")],
      ["modules/first/bank.en.md:1:27", bank(single(right + wrong).replace("objective", "level=recall objective"))],
    ],
  },
  {
    rule: "objective-unknown",
    good: [single(right + wrong)],
    bad: [
      ["1:14", single(right + wrong).replace("=greet", "=great")],
      ["1:14", single(right + wrong).replace("=greet", "=parting/greet")],
      ["1:14", single(right + wrong).replace("=greet", "=waiting/greet")],
    ],
  },
  {
    rule: "bank-content",
    good: [bank(single(right + wrong).replace("objective=", "level=recall objective=greeting/"))],
    bad: [
      ["modules/first/bank.en.md:1:1", bank("Questions for the test.\n")],
      ["modules/first/bank.en.md:1:1", bank(":::tip\nSmile.\n:::\n")],
      ["modules/first/bank.en.md:1:1", bank("## Questions\n")],
      [
        "modules/first/bank.en.md:1:1",
        bank(":::rate{#a level=recall objective=greeting/greet}\nHow much is this you?\n\n- I look up\n:::\n"),
      ],
    ],
  },
];
