import type { Fault } from "../fault.ts";
import { siteOf } from "../site.ts";

const before = /^:::rate\{(?!.*again=)/u;
const after = /^:::rate\{.*again=/u;
const statement = /^- /u;

/** What authors get wrong in statements, scales, and what is asked again. */
export const rateFaults: readonly Fault[] = [
  {
    what: "it asks again what there is not",
    rule: "again-unknown",
    says: "did you mean `habits-before`?",
    seed: (course) => course.change(siteOf(course, after).open, "again=habits-before", "again=habit-before"),
  },
  {
    what: "it asks an exercise of another kind again",
    rule: "again-unknown",
    seed: (course) => course.change(siteOf(course, after).open, "again=habits-before", "again=my-apology"),
  },
  {
    what: "it asks a later one again",
    rule: "again-order",
    seed: (course) => course.change(siteOf(course, before).open, "}", " again=habits-after}"),
  },
  {
    what: "it asks itself again",
    rule: "again-order",
    seed: (course) => course.change(siteOf(course, after).open, "again=habits-before", "again=habits-after"),
  },
  {
    what: "a statement is worded otherwise",
    rule: "again-differs",
    seed(course) {
      const { open, line } = siteOf(course, after);
      course.change(line(statement, 1), /$/u, " y me sienten");
      return open;
    },
  },
  {
    what: "two statements have changed places",
    rule: "again-differs",
    seed(course) {
      const { open, line } = siteOf(course, after);
      const [first, second] = [line(statement), line(statement, 1)];
      course.change(first, /.*/u, second.text);
      course.change(second, /.*/u, first.text);
      return open;
    },
  },
  {
    what: "a statement is left out",
    rule: "again-differs",
    seed(course) {
      const { open, line } = siteOf(course, after);
      course.remove(line(statement, 2));
      return open;
    },
  },
  {
    what: "one end of the scale is named alone",
    rule: "attribute-missing",
    seed: (course) => course.change(siteOf(course, before).open, "}", ' low="Nada de acuerdo"}'),
  },
  {
    what: "the ends of the scale have no quotes",
    rule: "attribute-unquoted",
    says: 'low="Nada de acuerdo"',
    seed: (course) => course.change(siteOf(course, before).open, "}", " low=Nada de acuerdo high=Muy de acuerdo}"),
  },
  {
    what: "the ends of the scale stand in curly quotes",
    rule: "attribute-unquoted",
    says: 'low="Nada de acuerdo"',
    seed: (course) => course.change(siteOf(course, before).open, "}", " low=“Nada de acuerdo” high=“Muy de acuerdo”}"),
  },
  {
    what: "the ends of the scale stand in angle quotes",
    rule: "attribute-unquoted",
    seed: (course) => course.change(siteOf(course, before).open, "}", " low=«Nada de acuerdo» high=«Muy de acuerdo»}"),
  },
  {
    what: "an end of the scale is misspelt",
    rule: "attribute-unknown",
    seed: (course) => course.change(siteOf(course, before).open, "}", ' lo="Nada" high="Mucho"}'),
  },
  {
    what: "statements are numbered",
    rule: "answer-list",
    seed(course) {
      const { line } = siteOf(course, before);
      const first = line(statement);
      for (let at = 0; at < 3; at += 1) course.change(line(statement, at), /^- /u, `${at + 1}. `);
      return first;
    },
  },
  {
    what: "a statement is explained",
    rule: "option-content",
    seed: (course) => course.insert(siteOf(course, after).line(statement, 1), "  > Es lo primero que se ve."),
  },
  {
    what: "a statement is there twice",
    rule: "option-duplicate",
    seed(course) {
      const { line } = siteOf(course, before);
      return course.change(line(statement, 2), /.*/u, line(statement).text);
    },
  },
  {
    what: "a statement touches its mark",
    rule: "swallowed-mark",
    seed: (course) => course.change(siteOf(course, before).line(statement, 1), "- ", "-"),
  },
  {
    what: "the translation does not ask again",
    rule: "parity-again",
    says: "`again` none",
    seed: (course) => course.change(siteOf(course, after, 1).open, " again=habits-before", ""),
  },
  {
    what: "the translation words a statement otherwise when it asks again",
    rule: "again-differs",
    seed(course) {
      const { open, line } = siteOf(course, after, 1);
      course.change(line(statement, 1), "trigaré", "triguem");
      return open;
    },
  },
  {
    what: "the translation lacks a statement",
    rule: "parity-key",
    seed(course) {
      const { open, line } = siteOf(course, before, 1);
      course.remove(line(statement, 1));
      return open;
    },
  },
  {
    what: "the translation lacks a statement when it asks again",
    rule: "parity-key",
    seed(course) {
      const { open, line } = siteOf(course, after, 1);
      course.remove(line(statement, 1));
      return open;
    },
  },
  {
    what: "the translation alone names the ends of the scale",
    rule: "parity-key",
    seed: (course) => course.change(siteOf(course, before, 1).open, "}", ' low="Gens" high="Molt"}'),
  },
];
