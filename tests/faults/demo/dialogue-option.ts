import type { Fault } from "../fault.ts";
import { siteOf } from "../site.ts";
import { counter, option, phone, reason } from "./dialogue-site.ts";

/** What authors get wrong in an option. */
export const optionFaults: readonly Fault[] = [
  {
    what: "an option gives no reason",
    rule: "option-feedback",
    seed(course) {
      const hit = siteOf(course, counter).line(option, 3);
      course.remove(course.below(hit));
      return hit;
    },
  },
  {
    what: "a reason falls out of its list",
    rule: "feedback-indent",
    seed: (course) => course.change(siteOf(course, counter).line(reason, 2), /^ {2}/u, ""),
  },
  {
    what: "an option does not say how it moves the mood",
    rule: "option-mood",
    seed: (course) => course.change(siteOf(course, counter).line(option, 1), / "-1"/u, ""),
  },
  {
    what: "an option moves the mood too far",
    rule: "option-mood",
    seed: (course) => course.change(siteOf(course, counter).line(option), '"+1"', '"+10"'),
  },
  {
    what: "an option says in words how it moves the mood",
    rule: "option-mood",
    seed: (course) => course.change(siteOf(course, phone).line(option, 2), '"-1"', '"más tranquilo"'),
  },
  {
    what: "the mood stands in curly quotes",
    rule: "option-link",
    says: "straight quotes",
    seed: (course) => course.change(siteOf(course, phone).line(option), /"(.\d|0)"/u, "“$1”"),
  },
  {
    what: "the mood stands without quotes",
    rule: "option-link",
    says: "between quotes",
    seed: (course) => course.change(siteOf(course, phone).line(option, 1), /"\+1"/u, "+1"),
  },
  {
    what: "a space stands between an option and its link",
    rule: "option-link",
    says: "remove the space",
    seed: (course) => course.change(siteOf(course, counter).line(option, 2), "](", "] ("),
  },
  {
    what: "an option is no link",
    rule: "option-link",
    seed: (course) => course.change(siteOf(course, counter).line(option, 2), /\[(.*)\]\(.*\)/u, "$1"),
  },
  {
    what: "words stand outside an option's link",
    rule: "option-link",
    seed: (course) => course.change(siteOf(course, counter).line(option, 2), "- [Le repites", "- Le [repites"),
  },
  {
    what: "an option leads to a lesson",
    rule: "option-link",
    seed: (course) => course.change(siteOf(course, counter).line(option), /\(#[\w-]+/u, "(who-does-what.es.md"),
  },
  {
    what: "an option leads to a turn without its mark",
    rule: "option-link",
    seed: (course) => course.change(siteOf(course, counter).line(option), "(#", "("),
  },
  {
    what: "options are numbered",
    rule: "answer-list",
    seed(course) {
      const first = siteOf(course, phone).line(option);
      for (const nth of [0, 1]) {
        course.change(course.below(first, 2 * nth), /^- /u, `${nth + 1}. `);
        course.change(course.below(first, 2 * nth + 1), /^ {2}/u, "   ");
      }
      return first;
    },
  },
  {
    what: "options have boxes",
    rule: "answer-list",
    seed(course) {
      const first = siteOf(course, phone).line(option);
      course.change(course.below(first, 2), /^- /u, "- [ ] ");
      return course.change(first, /^- /u, "- [x] ");
    },
  },
  {
    what: "an option is there twice",
    rule: "option-duplicate",
    seed(course) {
      const { line } = siteOf(course, counter);
      return course.change(line(option, 1), /\[.*\]/u, /\[.*\]/u.exec(line(option).text)?.[0] ?? "");
    },
  },
];
