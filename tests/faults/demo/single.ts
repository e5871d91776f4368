import type { Fault } from "../fault.ts";
import { siteOf } from "../site.ts";

const single = /^:::single\{/u;
const wrong = /^- \[ \] /u;

/** What authors get wrong in a choice of one. */
export const singleFaults: readonly Fault[] = [
  {
    what: "an option touches its mark",
    rule: "swallowed-mark",
    seed: (course) => course.change(siteOf(course, single).line(wrong, 1), "- [ ]", "-[ ]"),
  },
  {
    what: "options are plain",
    rule: "answer-list",
    seed(course) {
      const { line } = siteOf(course, single);
      const first = line(/^- \[/u);
      for (let at = 0; at < 4; at += 1) course.change(line(/^- \[/u, at), /\[.\] /u, "");
      return first;
    },
  },
  {
    what: "the right option is marked with a tick",
    rule: "task-mixed",
    seed: (course) => course.change(siteOf(course, single).line(/^- \[x\]/u), "[x]", "[✓]"),
  },
  {
    what: "two paragraphs explain an option",
    rule: "option-content",
    seed(course) {
      const hit = course.below(siteOf(course, single).line(wrong));
      course.insert(course.below(hit), "", "  > Y algo más.");
      return course.below(hit, 2);
    },
  },
  {
    what: "another option is right in the translation",
    rule: "parity-key",
    says: "right answer 1, expected 2",
    seed(course) {
      const { open, line } = siteOf(course, single, 1);
      const [right, other] = [line(/^- \[x\]/u), line(wrong)];
      course.change(right, "[x]", "[ ]");
      course.change(other, "[ ]", "[x]");
      return open;
    },
  },
];
