import type { Fault } from "../fault.ts";
import { siteOf } from "../site.ts";

const multiple = /^:::+multiple\{/u;
const option = /^- \[/u;

/** What authors get wrong in a choice of several. */
export const multipleFaults: readonly Fault[] = [
  {
    what: "no option is right",
    rule: "key-missing",
    seed(course) {
      const { open, line } = siteOf(course, multiple);
      for (const at of [1, 0]) course.change(line(/^- \[x\]/u, at), "[x]", "[ ]");
      return open;
    },
  },
  {
    what: "the box holds a bullet",
    rule: "task-mixed",
    seed: (course) => course.change(siteOf(course, multiple).line(option, 1), "[x]", "[•]"),
  },
  {
    what: "feedback follows the option after a dash",
    rule: "option-feedback",
    seed(course) {
      const hit = siteOf(course, multiple).line(option, 2);
      course.remove(course.below(hit));
      return course.change(hit, /$/u, " — antes de mirarla no se sabe");
    },
  },
  {
    what: "it says that its order is kept with a value",
    rule: "attribute-value",
    seed: (course) => course.change(siteOf(course, multiple).open, " fixed", " fixed=yes"),
  },
  {
    what: "an option more is right in the translation",
    rule: "parity-key",
    seed(course) {
      const { open, line } = siteOf(course, multiple, 1);
      course.change(line(/^- \[ \]/u), "[ ]", "[x]");
      return open;
    },
  },
];
