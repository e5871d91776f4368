import type { Fault } from "../fault.ts";
import { siteOf } from "../site.ts";

const order = /^:::order\{/u;
const part = /^\d\. /u;

/** What authors get wrong in a row of steps. */
export const orderFaults: readonly Fault[] = [
  {
    what: "parts have no numbers",
    rule: "answer-list",
    seed(course) {
      const { line } = siteOf(course, order);
      for (let at = 4; at >= 0; at -= 1) course.change(line(part, at), /^\d\. /u, "-  ");
      return line(part);
    },
  },
  {
    what: "a number touches its words",
    rule: "swallowed-mark",
    seed: (course) => course.change(siteOf(course, order).line(part, 2), ". ", "."),
  },
  {
    what: "feedback is indented by two spaces",
    rule: "feedback-indent",
    seed: (course) => course.change(siteOf(course, order).line(/^ {3}> /u, 1), /^ {3}/u, "  "),
  },
  {
    what: "a part has no feedback",
    rule: "option-feedback",
    seed(course) {
      const hit = siteOf(course, order).line(part, 1);
      course.remove(course.below(hit));
      return hit;
    },
  },
  {
    what: "the translation lacks a part",
    rule: "parity-key",
    seed(course) {
      const { open, line } = siteOf(course, order, 1);
      course.remove(line(part, 1), 2);
      return open;
    },
  },
  {
    what: "it counts as new in the translation alone",
    rule: "parity-key",
    says: "`rev` `7`, expected none",
    seed: (course) => course.change(siteOf(course, order, 1).open, "}", " rev=7}"),
  },
];
