import type { Damage, Hit } from "./damage.ts";
import type { Fault } from "./fault.ts";

const single = /^:::single\{/u;
const right = /^- \[x\] /u;
const wrong = /^- \[ \] /u;
const feedback = /^ {2}> /u;

const option = (course: Damage): Hit => course.find(wrong, 0, course.find(single));

/** Faults inside exercises: answer lists, keys, feedback, hints. */
export const exerciseFaults: readonly Fault[] = [
  {
    what: "no option is right",
    rule: "key-missing",
    seed(course) {
      const open = course.find(single);
      course.change(course.find(right, 0, open), "[x]", "[ ]");
      return open;
    },
  },
  {
    what: "two options of a single choice are right",
    rule: "key-several",
    seed(course) {
      const open = course.find(single);
      const [first, second] = [course.find(right, 0, open), course.find(wrong, 0, open)];
      course.change(second, "[ ]", "[x]");
      return first.line < second.line ? second : first;
    },
  },
  { what: "a box is empty", rule: "task-malformed", seed: (course) => course.change(option(course), "[ ]", "[]") },
  {
    what: "a box touches its words",
    rule: "task-malformed",
    seed: (course) => course.change(option(course), "[ ] ", "[ ]"),
  },
  { what: "an option has no box", rule: "task-mixed", seed: (course) => course.change(option(course), "[ ] ", "") },
  {
    what: "an option has no words",
    rule: "task-malformed",
    seed: (course) => course.change(option(course), / \[ \] .*/u, " [ ]"),
  },
  {
    what: "an option has no feedback",
    rule: "option-feedback",
    seed(course) {
      const hit = option(course);
      course.remove(course.below(hit));
      return hit;
    },
  },
  {
    what: "feedback falls out of its list",
    rule: "feedback-indent",
    seed: (course) => course.change(course.find(feedback, 0, course.find(single)), /^ {2}/u, ""),
  },
  {
    what: "feedback is indented too far",
    rule: "feedback-indent",
    seed: (course) => course.change(course.find(feedback, 0, course.find(single)), /^ {2}/u, "       "),
  },
  {
    what: "the feedback of a part is indented as in a plain list",
    rule: "feedback-indent",
    seed: (course) => course.change(course.find(/^ {3}> /u, 0, course.find(/^:::order\{/u)), /^ {3}/u, "  "),
  },
  {
    what: "an option is there twice",
    rule: "option-duplicate",
    seed(course) {
      const first = option(course);
      const second = course.find(wrong, 0, first);
      return course.change(second, second.text, first.text);
    },
  },
  {
    what: "the prompt holds a second list",
    rule: "answer-lists",
    seed: (course) => course.insert(course.below(course.find(single)), "- uno", "- dos", ""),
  },
  {
    what: "words follow the answer list",
    rule: "after-content",
    seed(course) {
      const close = course.find(/^:::$/u, 0, course.find(single));
      course.insert(close, "", "Y algo más.");
      return course.below(close);
    },
  },
  {
    what: "an exercise asks nothing",
    rule: "prompt-missing",
    seed(course) {
      const open = course.find(/^:::order\{/u);
      const list = course.find(/^1\. /u, 0, open);
      course.remove(course.below(open), list.line - open.line - 1);
      return open;
    },
  },
  {
    what: "a hint costs more than all there is",
    rule: "hint-cost",
    seed: (course) => course.change(course.find(/^::hint\[/u), /\](?:\{.*\})?$/u, "]{cost=10}"),
  },
];
