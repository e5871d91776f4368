import { fileName, type OutFormat } from "../../formats/exchange.ts";
import type { Item } from "../../formats/items.ts";
import type { Note } from "../../formats/note.ts";

/** A file of questions, and what of them is not in it. */
export interface TakenOut {
  readonly format: OutFormat;
  readonly name: string;
  readonly blob: Blob;
  readonly items: readonly Item[];
  /** How many of the items are in it. */
  readonly carried: number;
  readonly notes: readonly Note[];
}

/** Writes questions in a format, whose code comes then. Rejects where that cannot be had. */
export async function takeOut(
  format: OutFormat,
  items: readonly Item[],
  course: { readonly id: string; readonly lang: string },
): Promise<TakenOut> {
  const name = fileName(format, course.id, course.lang);
  const { giftOf } = await import("../../formats/gift/write.ts");
  const { text, carried, notes } = giftOf(items);
  return { format, name, blob: new Blob([text], { type: "text/plain" }), items, carried, notes };
}
