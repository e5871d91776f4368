import type { Damage, Hit } from "./damage.ts";
import type { Fault } from "./fault.ts";

const exercise = /^:::(?:single|multiple|order)\{#/u;
const single = /^:::single\{#/u;
const inSecond = 1;

/** The exercise of the first language as it opens in the second. */
const opening = (course: Damage, pattern = single): Hit => course.find(pattern, inSecond);

/** The line that ends the front matter. */
const text = (course: Damage): Hit => course.find(/^---$/u, inSecond, course.find(/^title: /u, inSecond));

/** Faults of a translation: each file is right by itself, and the problem is in the second language. */
export const translationFaults: readonly Fault[] = [
  {
    what: "another option is right",
    rule: "parity-key",
    seed(course) {
      const open = opening(course);
      const [right, wrong] = [course.find(/^- \[x\] /u, inSecond, open), course.find(/^- \[ \] /u, inSecond, open)];
      course.change(right, "[x]", "[ ]");
      course.change(wrong, "[ ]", "[x]");
      return open;
    },
  },
  {
    what: "an option is missing",
    rule: "parity-key",
    seed(course) {
      const open = opening(course);
      course.remove(course.find(/^- \[ \] /u, inSecond, open), 2);
      return open;
    },
  },
  {
    what: "an exercise is missing",
    rule: "parity-blocks",
    seed(course) {
      const open = opening(course);
      course.remove(open, course.block(open).length + 1);
      return open;
    },
  },
  {
    what: "an exercise is there that the other language has not",
    rule: "parity-blocks",
    seed(course) {
      const open = opening(course);
      const copy = course.block(open);
      return course.insert(open, copy[0]?.replace(/#[\w-]+/u, "#one-too-many") ?? "", ...copy.slice(1), "");
    },
  },
  {
    what: "two exercises have changed places",
    rule: "parity-order",
    seed(course) {
      const first = opening(course, exercise);
      const second = course.find(exercise, inSecond, first);
      const block = course.block(second);
      course.remove(second, block.length);
      course.insert(second, ...course.block(first));
      course.remove(first, course.block(first).length);
      return course.insert(first, ...block);
    },
  },
  {
    what: "an exercise has another id",
    rule: "parity-id",
    seed: (course) => course.change(opening(course), /#[\w-]+/u, "#altra-pregunta"),
  },
  {
    what: "an exercise is of another kind",
    rule: "parity-kind",
    seed: (course) => course.change(opening(course), "single", "multiple"),
  },
  {
    what: "an exercise tests another objective",
    rule: "parity-objective",
    seed(course) {
      const open = opening(course);
      const ids = [
        course.find(/^ {2}- id: /u, inSecond),
        course.find(/^ {2}- id: /u, inSecond, course.find(/^ {2}- id: /u, inSecond)),
      ];
      const other = ids
        .map(({ text }) => text.slice("  - id: ".length))
        .find((id) => !open.text.includes(`objective=${id}`));
      return course.change(open, /objective=[\w/-]+/u, `objective=${other}`);
    },
  },
  {
    what: "an exercise keeps its order in one language alone",
    rule: "parity-key",
    seed: (course) => course.change(opening(course), "}", " fixed}"),
  },
  {
    what: "a hint is missing",
    rule: "parity-hints",
    seed(course) {
      const hint = course.find(/^::hint\[/u, inSecond);
      const open = [...openings(course, hint.path)].reverse().find(({ line }) => line < hint.line);
      course.remove(hint);
      if (!open) throw new Error("The hint is in no exercise");
      return open;
    },
  },
  {
    what: "a figure lacks a link of the chain",
    rule: "parity-figure",
    seed(course) {
      const chains = [...course.all(/^:::figure\{kind=chain/u, inSecond)];
      const open = chains.find((each) => course.block(each).length > 5);
      if (!open) throw new Error("No chain has four links");
      course.remove(course.below(open));
      return open;
    },
  },
  {
    what: "evidence is surer",
    rule: "parity-callout",
    seed(course) {
      const open = course.find(/^:::evidence\{/u, inSecond);
      return course.change(open, /sure=\w+/u, open.text.includes("sure=high") ? "sure=low" : "sure=high");
    },
  },
  {
    what: "a callout is another",
    rule: "parity-kind",
    seed: (course) => course.change(course.find(/^:::evidence\{/u, inSecond), /^.*$/u, ":::tip"),
  },
  {
    what: "a term is not marked",
    rule: "parity-terms",
    seed(course) {
      const hit = course.find(/^[^-#:].*:term\[[^\]]*\]\{to=[\w-]+\}/u, inSecond);
      course.change(hit, /:term\[([^\]]*)\]\{to=[\w-]+\}/u, "$1");
      return blockStart(course, hit);
    },
  },
  {
    what: "a paragraph is missing",
    rule: "parity-structure",
    seed(course) {
      const front = text(course);
      const [first, second] = [course.below(front, 2), course.below(front, 4)];
      if (!first.text || !second.text || /^[#:]/u.test(second.text))
        throw new Error("The lesson begins with one paragraph");
      course.remove(second, 2);
      return first;
    },
  },
  {
    what: "a section is a level deeper",
    rule: "parity-kind",
    seed(course) {
      const first = course.find(/^## /u, inSecond);
      return course.change(course.find(/^## /u, inSecond, first), "##", "###");
    },
  },
  {
    what: "minutes differ",
    rule: "parity-front-matter",
    seed: (course) => course.change(course.find(/^minutes: /u, inSecond), /\d+/u, "59"),
  },
  {
    what: "an objective has another skill",
    rule: "parity-front-matter",
    seed(course) {
      const hit = course.find(/^ {4}skill: /u, inSecond);
      return course.change(hit, /skill: \w+/u, hit.text.includes("listen") ? "skill: recover" : "skill: listen");
    },
  },
  {
    what: "a number differs",
    rule: "parity-numbers",
    seed: (course) => course.change(course.find(/^(?!\w+: )\p{L}.*\b\d\d\b/u, inSecond), /\b\d\d\b/u, "99"),
  },
  {
    what: "the hour of a scene differs",
    rule: "parity-numbers",
    seed: (course) => course.change(course.find(/\d\d\.\d\d h/u, inSecond), /\d\d\.\d\d h/u, "23.59 h"),
  },
];

/** Where the exercises of a file open. */
function openings(course: Damage, path: string): Hit[] {
  const file = new RegExp(`^${path.replaceAll(".", "\\.")}$`, "u");
  const opens = /^:::+(?!turn|ending|activity)\w+\{#/u;
  const found: Hit[] = [];
  for (let hit: Hit | undefined = course.find(opens, file); hit; ) {
    found.push(hit);
    try {
      hit = course.find(opens, file, hit);
    } catch {
      hit = undefined;
    }
  }
  return found;
}

/** A block of prose begins where its heading does, or after the container above it. */
function blockStart(course: Damage, hit: Hit): Hit {
  let start = hit;
  for (
    let line = course.below(hit, -1);
    line.line > 0 && !/^(?::::|---$)/u.test(line.text);
    line = course.below(line, -1)
  ) {
    if (line.text !== "") start = line;
    if (/^## /u.test(line.text)) break;
  }
  return start;
}
