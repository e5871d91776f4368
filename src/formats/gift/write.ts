import type { Item } from "../items.ts";
import type { Note } from "../note.ts";
import { lossesOf } from "../prose.ts";
import { extraLine } from "./blocks.ts";
import { escaped } from "./escapes.ts";
import type { OutNote } from "./notes.ts";
import type { WrittenGift } from "./types.ts";
import { writeMultiple, writeSingle } from "./write-choices.ts";
import { writeLabel, writeMatch, writeOrder, writeSort } from "./write-pairs.ts";
import { writeEstimate, writeFill, writeReflect } from "./write-typed.ts";
import { giftHtml, type NotWritten, type Written } from "./written.ts";

/** How each kind is written. A kind that is not here has nothing like it in GIFT. */
const writers: Readonly<Record<string, (item: Item) => Written | NotWritten>> = {
  single: writeSingle,
  multiple: writeMultiple,
  match: writeMatch,
  sort: writeSort,
  order: writeOrder,
  label: writeLabel,
  fill: writeFill,
  estimate: writeEstimate,
  reflect: writeReflect,
};

/**
 * Writes items as a file in Moodle's GIFT, in their order, and says of each what does not come along. All texts are HTML.
 * Each question is named by its item's id, also in a comment, from which Moodle takes it for its own; a second comment
 * holds what GIFT has no place for, so that `readGift` and `dialectOf` make the same item of it again.
 */
export function giftOf(items: readonly Item[]): WrittenGift {
  const notes: Note<OutNote>[] = [];
  const texts: string[] = [];
  for (const item of items) {
    const written = Object.hasOwn(writers, item.kind) ? writers[item.kind]?.(item) : undefined;
    const note = (what: OutNote) => notes.push({ item: item.id, kind: item.kind, what });
    if (!written || "refused" in written) {
      note(written?.refused ?? "kind");
      continue;
    }
    for (const what of [...written.notes, ...lossesOfItem(item)]) note(what);
    texts.push(questionText(item, written));
  }
  return { text: texts.join("\n"), carried: texts.length, notes };
}

function questionText(item: Item, { before, answers, opens = "", after = "", general, extra }: Written): string {
  const { id, kind, objective, level, block } = item;
  const said = extraLine({
    kind,
    objective: `${objective.lesson}/${objective.id}`,
    ...(level && { level }),
    ...(block.fixed && { fixed: true as const }),
    ...extra,
  });
  const lines = [...answers, ...(general === undefined ? [] : [`####${giftHtml(general)}`])];
  const inside = lines.map((line) => `\t${line}\n`).join("");
  const open = inside === "" ? "{" : `{${opens}\n`;
  return `// [id:${id}]\n${said}\n::${escaped(id)}::[html]${before}${open}${inside}}${after}\n`;
}

/** What is lost of an item whatever its kind is. */
function lossesOfItem({ block }: Item): readonly OutNote[] {
  return [
    ...(block.hints.length > 0 ? (["hints"] as const) : []),
    ...(block.again ? (["again"] as const) : []),
    ...lossesOf(block),
  ];
}
