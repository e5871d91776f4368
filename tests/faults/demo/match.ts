import type { Fault } from "../fault.ts";
import { siteOf } from "../site.ts";

const match = /^:::match\{/u;
const row = /^\| «/u;

/** What authors get wrong in a table of pairs. */
export const matchFaults: readonly Fault[] = [
  {
    what: "a row has a cell too few",
    rule: "table-columns",
    seed: (course) => course.change(siteOf(course, match).line(row, 1), / \|[^|]*\|$/u, " |"),
  },
  {
    what: "a bar in the text parts a cell in two",
    rule: "table-columns",
    seed: (course) => course.change(siteOf(course, match).line(row), "Que alguien", "Que | alguien"),
  },
  {
    what: "the row of dashes is missing",
    rule: "swallowed-mark",
    says: "write a row of dashes under the first",
    seed(course) {
      const { line } = siteOf(course, match);
      const head = line(/^\| \w/u);
      course.remove(line(/^\| --/u));
      return head;
    },
  },
  {
    what: "the row of names is missing",
    rule: "swallowed-mark",
    says: "write a row of names above",
    seed: (course) => course.remove(siteOf(course, match).line(/^\| \w/u)),
  },
  {
    what: "the row of dashes has a column too few",
    rule: "swallowed-mark",
    seed(course) {
      const { line } = siteOf(course, match);
      course.change(line(/^\| --/u), /\| -+ \|$/u, "|");
      return line(/^\| \w/u);
    },
  },
  {
    what: "an empty line cuts the table in two",
    rule: "swallowed-mark",
    says: "remove the empty line above",
    seed(course) {
      const hit = siteOf(course, match).line(row, 2);
      course.insert(hit, "");
      return course.below(hit);
    },
  },
  {
    what: "a row has nothing on the right",
    rule: "pair-empty",
    seed: (course) => course.change(siteOf(course, match).line(row, 1), /\| Que [^|]*\|/u, "| |"),
  },
  {
    what: "the same is on the left twice",
    rule: "pair-duplicate",
    seed(course) {
      const { line } = siteOf(course, match);
      const words = /«[^|]*»/u;
      return course.change(line(row, 2), words, words.exec(line(row).text)?.[0] ?? "");
    },
  },
  {
    what: "the pairs are a list",
    rule: "answer-table",
    seed(course) {
      const { line } = siteOf(course, match);
      const head = line(/^\| \w/u);
      for (let at = 0; at < 4; at += 1) course.change(line(row, at), /^\| (.*?) \| (.*?) \|.*$/u, "- $1: $2");
      return course.remove(head, 2);
    },
  },
  {
    what: "what is placed is a link",
    rule: "token-content",
    seed: (course) =>
      course.change(siteOf(course, match).line(row), /\| (Que [^|]*) \|/u, "| [$1](https://example.org) |"),
  },
  {
    what: "words follow the table",
    rule: "after-content",
    seed(course) {
      const { close } = siteOf(course, match);
      course.insert(close, "", "Piensa en quién lo dice.");
      return course.below(close);
    },
  },
  {
    what: "a row of the translation is missing",
    rule: "parity-key",
    seed(course) {
      const { open, line } = siteOf(course, match, 1);
      course.remove(line(row, 1));
      return open;
    },
  },
  {
    what: "two rows of the translation have the same on the right",
    rule: "parity-key",
    seed(course) {
      const { open, line } = siteOf(course, match, 1);
      const cell = /\| (Que [^|]*) \|/u;
      course.change(line(row, 1), cell, cell.exec(line(row).text)?.[0] ?? "");
      return open;
    },
  },
  {
    what: "the translation gives no reasons",
    rule: "parity-structure",
    says: "table of 2 columns, expected table of 3 columns",
    seed(course) {
      const { line } = siteOf(course, match, 1);
      for (let at = 0; at < 6; at += 1) course.change(line(/^\|/u, at), / \|[^|]*\|$/u, " |");
      return line(/^\|/u);
    },
  },
];
