import type { RuleExamples } from "../../compiler/rules/example.ts";

const front = "- Apathy\n  - Shrugging\n    > She does not care.\n";
const back = "- Coldness\n  - No greeting\n    > It keeps people away.\n  - No smile\n    > So does this.\n";

const sort = (list: string, prompt = "What is what?\n") => `:::sort{#a objective=greet}\n${prompt}\n${list}:::\n`;
const whole = sort(front + back);
const tabbed = whole.replace(/^ {4}/gmu, "\t\t").replace(/^ {2}/gmu, "\t");
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => `- Group ${at}\n  - Item ${at}\n    > Why.\n`).join("");

/** What `sort` adds: groups, each with a list of its own. */
export const examples: readonly RuleExamples[] = [
  {
    rule: "group-items",
    good: [whole, sort(`${front}\n${back}\n> Both can be unlearnt.\n`), sort(many(9))],
    bad: [
      ["7:1", sort(`${front}- Rigidity\n${back}`)],
      ["7:1", sort(`${front}- Rigidity\n  > Rules first.\n${back}`)],
      ["4:1", sort("- Apathy\n- Coldness\n  - No greeting\n    > Why.\n")],
      // An item that lost its indentation, the first of its group and one after it; and all of them.
      ["8:1", sort(`${front}${back.replace("  - No greeting", "- No greeting")}`)],
      ["10:1", sort(`${front}${back.replace("  - No smile\n  ", "- No smile\n")}`)],
      ["4:1", sort((front + back).replace(/^ {2}/gmu, ""))],
    ],
  },
  {
    rule: "answer-list",
    good: [whole],
    bad: [
      ["1:1", sort("")],
      ["4:1", sort((front + back).replace(/^- /gmu, "1. ").replace(/^ {2}/gmu, "   "))],
      ["4:1", sort((front + back).replace(/^- /gmu, "1. "))],
      ["4:1", sort("- [ ] Apathy\n- [x] Coldness\n")],
      ["5:3", sort(`- Apathy\n  1. Shrugging\n     > She does not care.\n${back}`)],
      ["4:1", sort(`${front}${back}- [ ] Rigidity\n  - Rules\n    > They come first.\n`)],
      ["5:3", sort(`${front}  - [x] Yawning\n    > She does not care.\n${back}`)],
      ["5:3", sort(`- Apathy\n  - [x] Shrugging\n    > She does not care.\n${back}`)],
    ],
  },
  {
    rule: "task-malformed",
    good: [whole],
    bad: [
      ["12:3", sort(`${front}${back}- []Rigidity\n  - Rules\n    > They come first.\n`)],
      ["7:5", sort(`${front}  - []Yawning\n    > She does not care.\n${back}`)],
    ],
  },
  {
    rule: "answer-lists",
    good: [whole],
    bad: [
      ["7:3", sort(`${front}  * Yawning\n    > She does not care.\n${back}`)],
      ["12:1", sort(`${front}${back}* Rigidity\n  - Rules\n    > They come first.\n`)],
    ],
  },
  {
    rule: "prompt-missing",
    good: [whole],
    bad: [["1:1", sort(front + back, "")]],
  },
  {
    rule: "option-empty",
    good: [whole],
    bad: [
      ["12:1", sort(`${front}${back}-\n`)],
      ["12:3", sort(`${front}${back}  - > Only why.\n`)],
    ],
  },
  {
    rule: "option-feedback",
    good: [whole],
    bad: [
      ["12:3", sort(`${front}${back}  - No thanks\n`)],
      ["12:3", sort(`${front}${back}  - No thanks\n\n> That was all.\n`)],
    ],
  },
  {
    rule: "option-content",
    good: [whole],
    bad: [
      // A list under an item.
      ["13:5", sort(`${front}${back}  - No thanks\n    - nor goodbye\n    > Why.\n`)],
      // Feedback under a group's name, before its list and after it.
      ["5:3", sort(`- Apathy\n  > Whoever does not care.\n  - Shrugging\n    > Why.\n${back}`)],
      ["8:3", sort(`${front}\n  > Whoever does not care.\n${back}`)],
      ["8:3", sort(`${front}\n  Whoever does not care.\n${back}`)],
      ["6:3", sort(`- Apathy\n\n  Not caring.\n  - Shrugging\n    > Why.\n${back}`)],
    ],
  },
  {
    rule: "option-count",
    good: [whole, sort(many(3))],
    bad: [
      ["4:1", sort(back)],
      ["4:1", sort(many(2))],
      ["31:1", sort(many(10))],
    ],
  },
  {
    rule: "option-duplicate",
    good: [whole],
    bad: [
      ["12:1", sort(`${front}${back}- apathy\n  - Yawning\n    > Why.\n`)],
      ["12:3", sort(`${front}${back}  - shrugging\n    > Here, too?\n`)],
    ],
  },
  {
    rule: "after-content",
    good: [sort(`${front}${back}\n> Both can be unlearnt.\n`), sort(`${front}${back}> Both can be unlearnt.\n`)],
    bad: [["13:1", sort(`${front}${back}\nBoth can be unlearnt.\n`)]],
  },
  {
    rule: "feedback-indent",
    good: [whole, tabbed],
    bad: [
      ["6:2", tabbed.replace("\t\t>", "\t>")],
      // Out of its item, out of all lists, and in the middle of them.
      ["6:3", sort(`- Apathy\n  - Shrugging\n  > Why.\n${back}`)],
      ["6:3", sort(`- Apathy\n  - Shrugging\n  > Why.\n  - Yawning\n    > Why.\n${back}`)],
      ["6:1", sort(`- Apathy\n  - Shrugging\n> Why.\n${back}`)],
      ["6:1", sort(`- Apathy\n  - Shrugging\n> Why.\n  - Yawning\n    > Why.\n${back}`)],
      ["13:1", sort(`${front}${back}  - No thanks\n> Why.\n`)],
      ["13:1", sort(`${front}${back}  - No thanks\n         > Why.\n`)],
    ],
  },
];
