import type { Damage, Hit } from "./damage.ts";
import type { Fault } from "./fault.ts";

/** The first directive of a course that opens in a certain way, and the lines inside it. */
export interface Site {
  readonly open: Hit;
  /** The line of its closing fence. */
  readonly close: Hit;
  /** The line inside it that fits, the first unless `nth` counts on from 0; throws where there is none. */
  line(pattern: RegExp, nth?: number): Hit;
}

/** Finds a directive in the files of a language, 0 the first of the course. */
export function siteOf(course: Damage, pattern: RegExp, language = 0): Site {
  const open = course.find(pattern, language);
  const lines = course.block(open);
  return {
    open,
    close: course.below(open, lines.length - 1),
    line(inside, nth = 0) {
      const at = lines.flatMap((line, index) => (index > 0 && inside.test(line) ? [index] : []))[nth];
      if (at === undefined) throw new Error(`${open.path}:${open.line} holds no ${inside} (${nth})`);
      return course.below(open, at);
    },
  };
}

const exercise = /^:::+\w+\{#/u;

/** Faults that any exercise can have, seeded in the first one of a kind. */
export function commonFaults(kind: string): Fault[] {
  const pattern = new RegExp(`^:::+${kind}\\{#`, "u");
  return [
    {
      what: "it is never closed",
      rule: "fence-unclosed",
      seed(course) {
        const { open, close } = siteOf(course, pattern);
        course.remove(close);
        return open;
      },
    },
    {
      what: "the callout above it is never closed",
      rule: "fence-unclosed",
      seed: (course) => course.insert(siteOf(course, pattern).open, ":::tip", "Mira a quien entra.", ""),
    },
    {
      what: "its id is that of an earlier exercise",
      rule: "id-duplicate",
      seed(course) {
        const { open } = siteOf(course, pattern);
        const first = course.find(exercise, new RegExp(`^${open.path.replaceAll(".", "\\.")}$`, "u"));
        const again = first.line === open.line ? course.find(exercise, 0, open) : open;
        return course.change(again, /#[\w-]+/u, /#[\w-]+/u.exec(first.text)?.[0] ?? "");
      },
    },
    {
      what: "an attribute is misspelt",
      rule: "attribute-unknown",
      seed: (course) => course.change(siteOf(course, pattern).open, "objective=", "objetive="),
    },
    {
      what: "quotes are curly",
      rule: "attribute-unquoted",
      seed: (course) => course.change(siteOf(course, pattern).open, /objective=([\w/-]+)/u, "objective=“$1”"),
    },
    {
      what: "a hint costs a percentage",
      // In a dialogue there are none.
      rule: kind === "dialogue" ? "hint-place" : "hint-cost",
      seed(course) {
        const { open } = siteOf(course, pattern);
        return course.insert(course.below(open), "::hint[Mira otra vez.]{cost=10%}", "");
      },
    },
  ];
}
