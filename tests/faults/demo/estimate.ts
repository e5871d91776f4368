import type { Damage, Hit } from "../damage.ts";
import type { Fault } from "../fault.ts";
import { siteOf } from "../site.ts";

const estimate = /^:::estimate\{/u;
const decimal = /^:::estimate\{.*step=0\.5/u;

const set = (course: Damage, name: string, value: string, language = 0): Hit =>
  course.change(siteOf(course, estimate, language).open, new RegExp(` ${name}=[^ }]+`, "u"), ` ${name}=${value}`);

/** What authors get wrong in a number and its scale. */
export const estimateFaults: readonly Fault[] = [
  { what: "the answer is off the scale", rule: "attribute-value", seed: (course) => set(course, "answer", "90") },
  { what: "the answer is in words", rule: "attribute-value", seed: (course) => set(course, "answer", "nueve") },
  {
    what: "the answer holds its unit",
    rule: "attribute-unquoted",
    seed: (course) => set(course, "answer", "9 minutos"),
  },
  {
    what: "the answer holds a percent sign",
    rule: "attribute-value",
    says: "what they count as `unit=…`",
    seed: (course) => set(course, "answer", "9%"),
  },
  {
    what: "a thousand can be read in two ways",
    rule: "attribute-value",
    seed: (course) => set(course, "max", "1.000"),
  },
  {
    what: "the scale has no end",
    rule: "attribute-missing",
    seed: (course) => course.change(siteOf(course, estimate).open, / max=[^ }]+/u, ""),
  },
  {
    what: "the ends of the scale are exchanged",
    rule: "attribute-value",
    seed(course) {
      const { min = "", max = "" } =
        /min=(?<min>\S+) max=(?<max>\S+)/u.exec(siteOf(course, estimate).open.text)?.groups ?? {};
      return course.change(siteOf(course, estimate).open, `min=${min} max=${max}`, `min=${max} max=${min}`);
    },
  },
  { what: "the steps miss the end", rule: "attribute-value", seed: (course) => set(course, "step", "7") },
  {
    what: "the steps miss the answer",
    rule: "attribute-value",
    seed: (course) => course.change(siteOf(course, decimal).open, "step=0.5", "step=1"),
  },
  {
    what: "a decimal has lost its point",
    rule: "attribute-value",
    seed: (course) => course.change(siteOf(course, decimal).open, /answer=(\d+)\.(\d)/u, "answer=$1$2"),
  },
  { what: "what is near is everything", rule: "attribute-value", seed: (course) => set(course, "tolerance", "15") },
  { what: "what is near is below 0", rule: "attribute-value", seed: (course) => set(course, "tolerance", "-1") },
  {
    what: "the name of its answer is misspelt",
    rule: "attribute-unknown",
    says: "did you mean `answer`?",
    seed: (course) => course.change(siteOf(course, estimate).open, "answer=", "anwser="),
  },
  {
    what: "the unit has no quotes",
    rule: "attribute-unquoted",
    says: 'unit="minutos de reloj"',
    seed: (course) => course.change(siteOf(course, estimate).open, /unit=[^ }]+/u, "unit=minutos de reloj"),
  },
  {
    what: "nothing says why",
    rule: "reason-missing",
    seed(course) {
      const { open, line } = siteOf(course, estimate);
      course.remove(line(/^> /u));
      return open;
    },
  },
  {
    what: "the reason is not marked as one",
    rule: "reason-missing",
    seed(course) {
      const { open, line } = siteOf(course, estimate);
      course.change(line(/^> /u), "> ", "");
      return open;
    },
  },
  {
    what: "it has a list of answers",
    rule: "answer-lists",
    seed(course) {
      const hit = siteOf(course, estimate).line(/^> /u);
      return course.insert(hit, "- 6", "- 9", "- 12", "");
    },
  },
  {
    what: "the answer is another in the translation",
    rule: "parity-key",
    says: "`answer` 8, expected 9",
    seed(course) {
      set(course, "answer", "8", 1);
      return siteOf(course, estimate, 1).open;
    },
  },
  {
    what: "the translation names no unit",
    rule: "parity-attributes",
    says: "without `unit`",
    seed: (course) => course.change(siteOf(course, estimate, 1).open, / unit=[^ }]+/u, ""),
  },
  {
    what: "the translation has no tolerance",
    rule: "parity-key",
    seed: (course) => course.change(siteOf(course, estimate, 1).open, / tolerance=[^ }]+/u, ""),
  },
];
