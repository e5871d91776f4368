import type { EstimateItem } from "../../exercises/estimate/schema.ts";
import type { FillItem } from "../../exercises/fill/schema.ts";
import type { ReflectItem } from "../../exercises/reflect/schema.ts";
import type { Item } from "../items.ts";
import { escapeHtml, htmlOf } from "../prose.ts";
import { escaped } from "./escapes.ts";
import { giftHtml, giftProse, type NotWritten, type Written, weightMark } from "./written.ts";

/** A missing word: to type, or to choose. */
export function writeFill({ block }: Item): Written | NotWritten {
  const { text, blanks } = block.item as FillItem;
  const [blank, another] = blanks;
  if (!blank || another) return { refused: "several-blanks" };
  const typed = "accepts" in blank;
  if (typed && blank.accepts.some((words) => words.includes("->"))) return { refused: "arrow" };
  // What HTML is made of has no such sign.
  const [before = "", after = ""] = htmlOf(text, { blank: () => "\0" }).split("\0");
  const why = giftProse(blank.feedback);
  const answers = typed
    ? [...blank.accepts.map((words) => `=${weightMark(100)}${giftWords(words)}#${why}`), `=${weightMark(0)}*#${why}`]
    : blank.choices.map((words, at) => `${at === blank.key ? "=" : "~"}${giftHtml(escapeHtml(words))}#${why}`);
  return {
    before: `${giftProse(block.prompt)}${escaped(before)}`,
    answers,
    after: escaped(after),
    ...(block.after && { general: htmlOf(block.after) }),
    notes: typed ? ["typed-exact"] : [],
  };
}

/** An answer that is typed: letters alone, in which Moodle takes `*` for anything and `\*` for itself. */
function giftWords(words: string): string {
  const stars = words.replaceAll("*", "\\*");
  return `${stars.startsWith("[") ? "[plain]" : ""}${escaped(stars)}`;
}

/** A number: full marks within the tolerance, half of them a little beyond. */
export function writeEstimate({ block }: Item): Written {
  const { answer, min, max, step, tolerance, unit, reason } = block.item as EstimateItem;
  const exact = `=${weightMark(100)}${answer}:${tolerance}`;
  // Of what goes down from 1 to 0 between once and twice the tolerance, the middle.
  const near = `=${weightMark(50)}${answer}:${Number((tolerance * 1.5).toPrecision(12))}`;
  return {
    before: giftProse(block.prompt),
    opens: "#",
    answers: tolerance > 0 ? [exact, near] : [exact],
    general: htmlOf(reason),
    extra: { min, max, step, ...(unit && { unit }) },
    notes: tolerance > 0 ? ["score-steps"] : [],
  };
}

/** Something to write, with the model answer and what to look for behind it. */
export function writeReflect({ block }: Item): Written {
  const { model, points } = block.item as ReflectItem;
  const list = points.map((point) => `<li>${htmlOf(point)}</li>`).join("");
  return {
    before: giftProse(block.prompt),
    answers: [],
    general: `<blockquote>${htmlOf(model)}</blockquote><ul>${list}</ul>`,
    notes: ["points-shown"],
  };
}
