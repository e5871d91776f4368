import type { Fault } from "../fault.ts";
import { axes, line, measured, noted, open, opens } from "../figure-faults.ts";
import { siteOf } from "../site.ts";

/** Faults of each figure, by its kind, besides those that any can have. */
export const figureFaults: Readonly<Record<string, readonly Fault[]>> = {
  triangle: [
    ...noted("triangle"),
    {
      what: "it has a fifth item",
      rule: "figure-count",
      seed(course) {
        course.insert(siteOf(course, opens("triangle")).close, "- Local — donde pasa todo");
        return line(course, "triangle");
      },
    },
  ],
  chain: [
    ...noted("chain"),
    {
      what: "an item is in bold",
      rule: "figure-item",
      seed: (course) => course.change(line(course, "chain", 1), /(\p{L}+) —/u, "**$1** —"),
    },
  ],
  cycle: [
    ...noted("cycle"),
    {
      what: "its first item is there again at the end",
      rule: "figure-duplicate",
      seed: (course) => course.insert(siteOf(course, opens("cycle")).close, line(course, "cycle").text),
    },
    {
      what: "the translation lacks an item",
      rule: "parity-figure",
      seed(course) {
        course.remove(line(course, "cycle", 1, 1));
        return open(course, "cycle", 1);
      },
    },
    {
      what: "a number is another in the translation",
      rule: "parity-numbers",
      seed: (course) => course.change(siteOf(course, opens("cycle"), 1).line(/\d/u), /\d+/u, "70"),
    },
  ],
  steps: [
    ...noted("steps"),
    {
      what: "words stand above its list",
      rule: "figure-content",
      seed: (course) => course.insert(line(course, "steps"), "De abajo arriba:", ""),
    },
  ],
  scale: [
    ...noted("scale"),
    {
      what: "an item has no label",
      rule: "figure-item",
      seed: (course) => course.change(line(course, "scale", 1), /^- .* — /u, "- — "),
    },
    {
      what: "it names an axis",
      rule: "attribute-unknown",
      seed: (course) => course.change(open(course, "scale"), "}", ' x="Compromiso"}'),
    },
  ],
  wheel: [
    ...noted("wheel"),
    {
      what: "its hub stands alone above the list",
      rule: "figure-content",
      seed(course) {
        const hit = line(course, "wheel");
        course.insert(course.below(hit), "");
        return course.change(hit, /^- /u, "");
      },
    },
    {
      what: "an item has another mark",
      rule: "figure-content",
      seed: (course) => course.change(line(course, "wheel", 6), /^- /u, "* "),
    },
  ],
  matrix: [...noted("matrix"), ...axes("matrix")],
  curve: [
    ...measured("curve"),
    ...axes("curve"),
    {
      what: "a quantity is another in the translation",
      rule: "parity-numbers",
      seed: (course) => course.change(line(course, "curve", 1, 1), / — \d+/u, " — 61"),
    },
  ],
  pie: [
    ...measured("pie"),
    {
      what: "its parts do not make 100 %",
      rule: "figure-value",
      seed(course) {
        course.change(line(course, "pie", 1), / — \d+/u, " — 35");
        return line(course, "pie");
      },
    },
    {
      what: "a part is below 0",
      rule: "figure-value",
      seed: (course) => course.change(line(course, "pie", 3), / — \d+/u, " — -5"),
    },
    {
      what: "one part has lost its percent sign",
      rule: "figure-value",
      seed: (course) => course.change(line(course, "pie", 1), " %", ""),
    },
    {
      what: "it names axes",
      rule: "attribute-unknown",
      seed: (course) => course.change(open(course, "pie"), "}", ' y="Parte"}'),
    },
    {
      what: "a quantity is another in the translation",
      rule: "parity-numbers",
      seed: (course) => course.change(line(course, "pie", 0, 1), / — \d+/u, " — 54"),
    },
  ],
};
