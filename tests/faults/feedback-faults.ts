import { choiceSite } from "./choice-site.ts";
import type { Hit } from "./damage.ts";
import type { Fault } from "./fault.ts";
import { withoutReasons } from "./item-damage.ts";

const [inFirst, inSecond] = [0, 1];

/** Reasons that are not there, or that say nothing. */
export const feedbackFaults: readonly Fault[] = [
  {
    what: "pairs without reasons",
    rule: "feedback-missing",
    seed(course) {
      const open = course.find(/^:::match\{/u);
      const rows = withoutReasons(course, open);
      withoutReasons(course, course.twin(open, /^:::match\{/u));
      return rows[2] ?? open;
    },
  },
  {
    what: "no more than «No.»",
    rule: "feedback-length",
    seed: (course) =>
      course.change(course.below(choiceSite(course, inFirst, () => true).distractors[0] as Hit), /> .*/u, "> No."),
  },
  {
    what: "a step that is explained by «Exacto.»",
    rule: "feedback-length",
    seed: (course) =>
      course.change(
        course.find(/^ {3}> .*\.$/u, inSecond, course.find(/^:::order\{/u, inSecond)),
        /> .*/u,
        "> Exacte.",
      ),
  },
  {
    what: "a pair that is so because it is so",
    rule: "feedback-length",
    seed(course) {
      const table = course.find(/^\| *---.*---.*---/u, inFirst, course.find(/^:::match\{/u));
      return course.change(course.below(table), /[^|]*(?=\|$)/u, " Porque sí. ");
    },
  },
];
