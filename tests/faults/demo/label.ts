import type { Fault } from "../fault.ts";
import { siteOf } from "../site.ts";

const triangle = /^:::label\{.*figure=triangle/u;
const cycle = /^:::label\{.*figure=cycle/u;
const item = /^- /u;

/** What authors get wrong in labels and their figure. */
export const labelFaults: readonly Fault[] = [
  {
    what: "its figure is misspelt",
    rule: "figure-kind",
    says: "did you mean `triangle`?",
    seed: (course) => course.change(siteOf(course, triangle).open, "=triangle", "=triangel"),
  },
  {
    what: "its figure has no places",
    rule: "figure-kind",
    seed: (course) => course.change(siteOf(course, cycle).open, "=cycle", "=pie"),
  },
  {
    what: "it names no figure",
    rule: "attribute-missing",
    seed: (course) => course.change(siteOf(course, cycle).open, " figure=cycle", ""),
  },
  {
    what: "a label of a triangle is missing",
    rule: "figure-count",
    seed(course) {
      const { line } = siteOf(course, triangle);
      course.remove(line(item, 1), 2);
      return line(item);
    },
  },
  {
    what: "a triangle has a label too many",
    rule: "figure-count",
    seed(course) {
      const { line } = siteOf(course, triangle);
      course.insert(line(item, 1), "- El casco", "  > Es un medio.");
      return line(item);
    },
  },
  {
    what: "one axis is named alone",
    rule: "figure-axes",
    seed: (course) => course.change(siteOf(course, triangle).open, "figure=triangle", 'figure=matrix x="Prisa"'),
  },
  {
    what: "a triangle has axes",
    rule: "figure-axes",
    seed: (course) => course.change(siteOf(course, triangle).open, "}", ' x="Prisa" y="Daño"}'),
  },
  {
    what: "a label has no feedback",
    rule: "option-feedback",
    seed(course) {
      const { line } = siteOf(course, cycle);
      course.remove(course.below(line(item, 2)));
      return line(item, 2);
    },
  },
  {
    what: "feedback has fallen out of the list",
    rule: "feedback-indent",
    seed: (course) => course.change(siteOf(course, cycle).line(/^ {2}> /u, 2), /^ {2}/u, ""),
  },
  {
    what: "labels are numbered",
    rule: "answer-list",
    seed(course) {
      const { line } = siteOf(course, triangle);
      const first = line(item);
      for (let at = 0; at < 4; at += 1) course.change(line(item, at), /^- /u, `${at + 1}. `);
      return first;
    },
  },
  {
    what: "labels have a note, as in a figure",
    rule: "option-feedback",
    seed(course) {
      const { line } = siteOf(course, triangle);
      course.remove(course.below(line(item, 1)));
      return course.change(line(item, 1), /$/u, " — porque lo cumplen");
    },
  },
  {
    what: "a label is there twice",
    rule: "option-duplicate",
    seed(course) {
      const { line } = siteOf(course, cycle);
      return course.change(line(item, 3), /.*/u, line(item).text);
    },
  },
  {
    what: "the translation labels another figure",
    rule: "parity-key",
    seed(course) {
      const { open } = siteOf(course, cycle, 1);
      return course.change(open, "=cycle", "=steps");
    },
  },
  {
    what: "the translation lacks a label",
    rule: "parity-key",
    seed(course) {
      const { open, line } = siteOf(course, cycle, 1);
      course.remove(line(item, 1), 2);
      return open;
    },
  },
  {
    what: "the translation names axes",
    rule: "parity-key",
    seed(course) {
      course.change(siteOf(course, triangle).open, "=triangle", "=matrix");
      const { open } = siteOf(course, triangle, 1);
      return course.change(open, "=triangle", '=matrix x="Pressa" y="Dany"');
    },
  },
];
