import { opensActivity } from "../activity-faults.ts";
import type { Damage, Hit } from "../damage.ts";
import type { Fault } from "../fault.ts";
import { type Site, siteOf } from "../site.ts";

const plain = /^- /u;
const numbered = /^\d\. /u;
const quote = /^ {3}> /u;
/** Rows of the table; its heading has another word. */
const row = /^\| (?:Quien|Qui (?!arriba))/u;
const heading = /^\| (?:Quién|Qui arriba)/u;

const site = (course: Damage, kind: string, language = 0): Site => siteOf(course, opensActivity(kind), language);

/** Gives every item of a list another mark. */
function remark(course: Damage, { line }: Site, marks: RegExp, mark: (at: number) => string): Hit {
  const first = line(marks);
  for (let hit = first, at = 0; hit.text !== ":::"; hit = course.below(hit))
    if (marks.test(hit.text)) course.change(hit, marks, mark(at++));
  return first;
}

/** Writes a part again in the place of another. */
const again =
  (kind: string, part: RegExp): Fault["seed"] =>
  (course) => {
    const { line } = site(course, kind);
    return course.change(line(part, 2), /.*/u, line(part).text.replace(/^\d/u, "3"));
  };

/** Takes the second part away in the translation. */
const lacking =
  (kind: string, part: RegExp, lines = 1): Fault["seed"] =>
  (course) => {
    const { open, line } = site(course, kind, 1);
    course.remove(line(part, 1), lines);
    return open;
  };

/** Faults of a plain list without block quotes. */
const unexplained = (kind: string): readonly Fault[] => [
  {
    what: "the list is an ordered one",
    rule: "answer-list",
    says: "Unexpected ordered list, expected a plain list",
    seed: (course) => remark(course, site(course, kind), plain, (at) => `${at + 1}. `),
  },
  {
    what: "the list is a task list",
    rule: "answer-list",
    says: "Unexpected task list, expected a plain list",
    seed: (course) => remark(course, site(course, kind), plain, () => "- [ ] "),
  },
  { what: "a part is there twice", rule: "option-duplicate", seed: again(kind, plain) },
  {
    what: "a part is explained",
    rule: "option-content",
    seed: (course) => course.insert(site(course, kind).line(plain, 1), "  > Es lo que más pesa."),
  },
  {
    what: "a part touches its mark",
    rule: "swallowed-mark",
    seed: (course) => course.change(site(course, kind).line(plain, 1), "- ", "-"),
  },
  {
    what: "an empty line and another mark cut the list in two",
    rule: "answer-lists",
    seed: (course) => course.change(site(course, kind).line(plain, 2), plain, "* "),
  },
];

/** Faults of an ordered list with a block quote under each item. */
const explained = (kind: string): readonly Fault[] => [
  {
    what: "the list is a plain one",
    rule: "answer-list",
    says: "Unexpected plain list, expected an ordered list",
    seed(course) {
      remark(course, site(course, kind), quote, () => "  > ");
      return remark(course, site(course, kind), numbered, () => "- ");
    },
  },
  {
    what: "a part has no block quote",
    rule: "option-feedback",
    says: "without a block quote",
    seed(course) {
      const { line } = site(course, kind);
      course.remove(line(quote, 1));
      return line(numbered, 1);
    },
  },
  {
    what: "a block quote is empty",
    rule: "option-feedback",
    says: "empty block quote",
    seed: (course) => course.change(site(course, kind).line(quote, 2), /> .*/u, ">"),
  },
  {
    what: "a block quote is indented as in a plain list",
    rule: "feedback-indent",
    says: "expected 3 spaces",
    seed: (course) => course.change(site(course, kind).line(quote, 1), /^ {3}/u, "  "),
  },
  {
    what: "a part is in bold",
    rule: "plain-words",
    seed: (course) => course.change(site(course, kind).line(numbered, 1), /\. (.*)$/u, ". **$1**"),
  },
  { what: "a part is there twice", rule: "option-duplicate", seed: again(kind, numbered) },
];

const cycle: readonly Fault[] = [
  ...unexplained("cycle"),
  {
    what: "a moment is a link",
    rule: "plain-words",
    seed: (course) => course.change(site(course, "cycle").line(plain, 1), /- (.*)$/u, "- [$1](https://example.org)"),
  },
  { what: "the translation lacks a moment", rule: "parity-activity", seed: lacking("cycle", plain) },
];

const triangle: readonly Fault[] = [
  ...unexplained("triangle"),
  {
    what: "there are three parts",
    rule: "option-count",
    says: "expected exactly 4",
    seed(course) {
      const { line } = site(course, "triangle");
      course.remove(line(plain, 3));
      return line(plain);
    },
  },
  {
    what: "there are five parts",
    rule: "option-count",
    says: "expected exactly 4",
    seed(course) {
      const { close, line } = site(course, "triangle");
      course.insert(close, "- Local — ¿qué se ve al entrar?");
      return line(plain);
    },
  },
  {
    what: "a part asks nothing",
    rule: "noted-label",
    seed: (course) => course.change(site(course, "triangle").line(plain, 1), / — .*/u, ""),
  },
  {
    what: "a hyphen stands for the dash",
    rule: "noted-label",
    says: "(a dash with spaces)",
    seed: (course) => course.change(site(course, "triangle").line(plain, 2), " — ", " - "),
  },
  {
    what: "the translation has three parts",
    rule: "option-count",
    seed(course) {
      const { line } = site(course, "triangle", 1);
      course.remove(line(plain, 3));
      return line(plain);
    },
  },
];

const table: readonly Fault[] = [
  {
    what: "a cell is filled in already",
    rule: "table-cell",
    seed: (course) => course.change(site(course, "table").line(row, 1), /\| +\| +\|$/u, "| Que se aclare | |"),
  },
  {
    what: "a row has no name",
    rule: "table-name",
    seed: (course) => course.change(site(course, "table").line(row, 1), /^\| [^|]*/u, "| "),
  },
  {
    what: "a column has no name",
    rule: "table-name",
    seed: (course) => course.change(site(course, "table").line(heading), / [^|]* \|$/u, " |"),
  },
  {
    what: "a row is there twice",
    rule: "option-duplicate",
    seed: again("table", row),
  },
  {
    what: "a row lacks a cell",
    rule: "table-columns",
    seed: (course) => course.change(site(course, "table").line(row, 1), /\| +\|$/u, "|"),
  },
  {
    what: "the row of dashes is missing",
    rule: "swallowed-mark",
    seed(course) {
      const { line } = site(course, "table");
      course.remove(line(/^\| -/u));
      return line(heading);
    },
  },
  {
    what: "a list stands for the table",
    rule: "answer-table",
    says: "expected a table",
    seed(course) {
      const { line } = site(course, "table");
      const head = line(heading);
      course.remove(head, 5);
      course.insert(head, "- Quien tiene prisa", "- Quien viene a quejarse");
      return head;
    },
  },
  {
    what: "the translation lacks a row",
    rule: "parity-activity",
    says: "`rows` 2, expected 3",
    seed: lacking("table", row),
  },
];

const script: readonly Fault[] = [
  ...explained("script"),
  { what: "the translation lacks a stage", rule: "parity-activity", seed: lacking("script", numbered, 2) },
  {
    what: "the translation is of another kind",
    rule: "parity-kind",
    says: "`kind=report-card`, expected `kind=script`",
    seed: (course) => course.change(site(course, "script", 1).open, "kind=script", "kind=report-card"),
  },
];

const reportCard: readonly Fault[] = [
  ...explained("report-card"),
  {
    what: "there are three areas",
    rule: "option-count",
    says: "expected exactly 4",
    seed(course) {
      const { line } = site(course, "report-card");
      course.remove(line(numbered, 3), 2);
      return line(numbered);
    },
  },
];

const commitment: readonly Fault[] = [
  ...unexplained("commitment"),
  { what: "the translation lacks a piece of advice", rule: "parity-activity", seed: lacking("commitment", plain) },
  {
    what: "the translation is of another kind",
    rule: "parity-kind",
    says: "`kind=cycle`, expected `kind=commitment`",
    seed: (course) => course.change(site(course, "commitment", 1).open, "kind=commitment", "kind=cycle"),
  },
];

/** What authors get wrong inside each kind of activity, besides what they get wrong in any. */
export const activityFaults: Readonly<Record<string, readonly Fault[]>> = {
  cycle,
  triangle,
  table,
  script,
  "report-card": reportCard,
  commitment,
};
