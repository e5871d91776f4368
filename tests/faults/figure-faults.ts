import type { Damage, Hit } from "./damage.ts";
import type { Fault } from "./fault.ts";
import { siteOf } from "./site.ts";

const item = /^(?:-|\d\.) /u;
export const opens = (kind: string): RegExp => new RegExp(`^:::figure\\{kind=${kind}\\b`, "u");

/** A line of the first figure of a kind. */
export const line = (course: Damage, kind: string, nth = 0, language = 0): Hit =>
  siteOf(course, opens(kind), language).line(item, nth);
export const open = (course: Damage, kind: string, language = 0): Hit => siteOf(course, opens(kind), language).open;

/** Takes all items away but the first ones. */
function keep(course: Damage, kind: string, count: number): Hit {
  const { close } = siteOf(course, opens(kind));
  const next = line(course, kind, count);
  course.remove(next, close.line - next.line);
  return line(course, kind);
}

/** Faults that any figure can have. */
export function commonFigureFaults(kind: string): Fault[] {
  return [
    {
      what: "its kind is misspelt",
      rule: "figure-kind",
      seed: (course) => course.change(open(course, kind), `kind=${kind}`, `kind=${kind.slice(0, -1)}`),
    },
    {
      what: "its caption has no quotes",
      rule: "attribute-unquoted",
      seed: (course) => course.change(open(course, kind), /caption="([^"]*)"/u, "caption=$1"),
    },
    {
      what: "its caption is misspelt",
      rule: "attribute-unknown",
      seed: (course) => course.change(open(course, kind), "caption=", "captoin="),
    },
    {
      what: "it is never closed",
      rule: "fence-unclosed",
      seed(course) {
        const { open: head, close } = siteOf(course, opens(kind));
        course.remove(close);
        return head;
      },
    },
    {
      what: "it has too few items",
      rule: "figure-count",
      seed: (course) => keep(course, kind, kind === "pie" ? 1 : 2),
    },
    {
      what: "an item touches its mark",
      rule: "swallowed-mark",
      seed: (course) => course.change(line(course, kind, 1), /^(-|\d\.) /u, "$1"),
    },
    {
      what: "an item is a level deeper",
      // Markdown takes a number that is not 1 for more words of the item above.
      rule: kind === "chain" ? "swallowed-mark" : "figure-item",
      seed(course) {
        const hit = line(course, kind, 1);
        return course.change(hit, /^/u, "   ");
      },
    },
    {
      what: "the translation lacks its caption",
      rule: "parity-figure",
      seed: (course) => course.change(open(course, kind, 1), / caption="[^"]*"/u, ""),
    },
  ];
}

/** A note after its label, in a figure without quantities. */
export function noted(kind: string): Fault[] {
  const withNote = / — /u;
  const note = (course: Damage, language = 0): Hit => siteOf(course, opens(kind), language).line(withNote);
  return [
    {
      what: "a note follows a hyphen",
      rule: "figure-item",
      seed: (course) => course.change(note(course), " — ", " - "),
    },
    {
      what: "a note follows a dash without spaces",
      rule: "figure-item",
      seed: (course) => course.change(note(course), " — ", "—"),
    },
    {
      what: "the translation lacks a note",
      rule: "parity-figure",
      seed(course) {
        course.change(note(course, 1), / — .*/u, "");
        return open(course, kind, 1);
      },
    },
  ];
}

/** Quantities, each after its label. */
export function measured(kind: "curve" | "pie"): Fault[] {
  return [
    {
      what: "a quantity is missing",
      rule: "figure-value",
      seed: (course) => course.change(line(course, kind, 1), / — \d.*/u, ""),
    },
    {
      what: "a quantity is in words",
      rule: "figure-value",
      seed: (course) => course.change(line(course, kind, 1), / — \d+/u, " — veinte"),
    },
    {
      what: "a quantity follows its note",
      rule: "figure-value",
      seed: (course) => course.change(line(course, kind, 1), / — (\d+(?: %)?).*/u, " — más o menos — $1"),
    },
    {
      what: "a quantity follows a colon",
      rule: "figure-value",
      seed: (course) => course.change(line(course, kind, 1), /(?<=\p{L}.*) — (?=\d)/u, ": "),
    },
    {
      what: "a quantity is a range",
      rule: "figure-value",
      seed: (course) => course.change(line(course, kind, 1), / — (\d+)/u, " — $1-99"),
    },
    {
      what: "a quantity can be read in two ways",
      rule: "figure-value",
      seed: (course) => course.change(line(course, kind, 1), / — (\d+)(?: %)?/u, " — 1.200"),
    },
    {
      what: "the translation lacks a quantity",
      rule: "figure-value",
      seed: (course) => course.change(line(course, kind, 2, 1), / — \d.*/u, ""),
    },
  ];
}

/** The names of two axes. */
export function axes(kind: "curve" | "matrix"): Fault[] {
  return [
    {
      what: "one axis is named alone",
      rule: "figure-axes",
      seed: (course) => course.change(open(course, kind), / y="[^"]*"/u, ""),
    },
    {
      what: "an axis has no quotes",
      rule: "attribute-unquoted",
      seed: (course) => course.change(open(course, kind), / y="([^"]*)"/u, " y=$1"),
    },
    {
      what: "the axes are named in one language alone",
      rule: "parity-figure",
      seed: (course) => course.change(open(course, kind, 1), / x="[^"]*" y="[^"]*"/u, ""),
    },
  ];
}
