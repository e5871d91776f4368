import type { Damage, Hit } from "../damage.ts";
import type { Fault } from "../fault.ts";
import { type Site, siteOf } from "../site.ts";

const sort = /^:::sort\{/u;
const group = /^- /u;
const item = /^ {2}- /u;
const quote = /^ {4}> /u;

/** Indents all lines of the list with tabs. */
function tabs(course: Damage, { line, close }: Site): void {
  for (let hit = line(group); hit.line < close.line; hit = course.below(hit)) {
    const spaces = /^ +/u.exec(hit.text)?.[0].length ?? 0;
    if (spaces > 0) course.change(hit, /^ +/u, "\t".repeat(spaces / 2));
  }
}

const within = (course: Damage, pattern: RegExp, nth = 0): Hit => siteOf(course, sort).line(pattern, nth);

/** What authors get wrong in groups and their items. */
export const sortFaults: readonly Fault[] = [
  {
    what: "an item has lost its indentation, its feedback has not",
    rule: "group-items",
    says: "indent it and its block quote by 2 spaces more",
    seed: (course) => course.change(within(course, item, 2), /^ {2}/u, ""),
  },
  {
    what: "an item has lost its indentation, and so has its feedback",
    rule: "group-items",
    seed(course) {
      const hit = within(course, item, 2);
      course.change(course.below(hit), /^ {2}/u, "");
      return course.change(hit, /^ {2}/u, "");
    },
  },
  {
    what: "an item is indented by one space",
    rule: "group-items",
    seed: (course) => course.change(within(course, item, 3), /^ {2}/u, " "),
  },
  {
    what: "no item is indented",
    rule: "group-items",
    says: "indent each item by 2 spaces",
    seed(course) {
      const site = siteOf(course, sort);
      for (let hit = site.line(group); hit.line < site.close.line; hit = course.below(hit))
        if (hit.text.startsWith("  ")) course.change(hit, /^ {2}/u, "");
      return site.line(group);
    },
  },
  {
    what: "a group has no items",
    rule: "group-items",
    seed: (course) => course.insert(within(course, group, 1), "- Local"),
  },
  {
    what: "a group is explained instead of its items",
    rule: "group-items",
    seed: (course) => course.insert(within(course, group, 1), "- Local", "  > También las paredes cuentan."),
  },
  {
    what: "feedback stands under the group",
    rule: "feedback-indent",
    says: "expected 4 spaces",
    seed: (course) => course.change(within(course, quote, 2), /^ {4}/u, "  "),
  },
  {
    what: "feedback stands at the margin",
    rule: "feedback-indent",
    seed: (course) => course.change(within(course, quote, 2), /^ {4}/u, ""),
  },
  {
    what: "feedback is indented too far",
    rule: "feedback-indent",
    seed: (course) => course.change(within(course, quote, 2), /^ {4}/u, "          "),
  },
  {
    what: "feedback is indented by one tab, its item too",
    rule: "feedback-indent",
    says: "expected 2 tabs",
    seed(course) {
      const site = siteOf(course, sort);
      tabs(course, site);
      return course.change(course.below(siteOf(course, sort).line(/^\t- /u, 2)), /^\t\t/u, "\t");
    },
  },
  {
    what: "an item has no feedback",
    rule: "option-feedback",
    seed(course) {
      const hit = within(course, item, 2);
      course.remove(course.below(hit));
      return hit;
    },
  },
  {
    what: "items have boxes",
    rule: "answer-list",
    seed(course) {
      const { line } = siteOf(course, sort);
      course.change(line(item, 1), "- ", "- [ ] ");
      return course.change(line(item), "- ", "- [x] ");
    },
  },
  {
    what: "groups are numbered",
    rule: "answer-list",
    seed(course) {
      const { line } = siteOf(course, sort);
      for (let at = 0; at < 3; at += 1) course.change(line(group, at), /^- /u, `${at + 1}. `);
      return line(group);
    },
  },
  {
    what: "an item touches its mark",
    rule: "swallowed-mark",
    seed: (course) => course.change(within(course, item, 3), "- ", "-"),
  },
  {
    what: "an item has another mark",
    rule: "answer-lists",
    seed: (course) => course.change(within(course, item, 1), "- ", "* "),
  },
  {
    what: "an item is there twice",
    rule: "option-duplicate",
    seed(course) {
      const { line } = siteOf(course, sort);
      return course.change(line(item, 4), /- .*/u, line(item).text.trim());
    },
  },
  {
    what: "a group is there twice",
    rule: "option-duplicate",
    seed(course) {
      const { line } = siteOf(course, sort);
      return course.change(line(group, 2), /- .*/u, line(group).text);
    },
  },
  {
    what: "a hint stands in the list",
    rule: "fence-indent",
    seed: (course) => course.insert(within(course, item, 1), "  ::hint[Piensa en la promesa.]"),
  },
  {
    what: "an item of the translation is in another group",
    rule: "parity-key",
    says: "item 3 with `key` 1, expected 2",
    seed(course) {
      const { open, line } = siteOf(course, sort, 1);
      const hit = line(group, 1);
      const lines = [course.below(hit, 1), course.below(hit, 2)];
      course.remove(course.below(hit), 2);
      course.insert(hit, ...lines.map(({ text }) => text));
      return open;
    },
  },
  {
    what: "an item of the translation is missing",
    rule: "parity-key",
    seed(course) {
      const { open, line } = siteOf(course, sort, 1);
      course.remove(line(item), 2);
      return open;
    },
  },
  {
    what: "a hint of the translation costs something else",
    rule: "parity-hints",
    seed(course) {
      const { open, line } = siteOf(course, sort, 1);
      course.change(line(/^::hint.*cost/u), /cost=[\d.]+/u, "cost=0.9");
      return open;
    },
  },
];
