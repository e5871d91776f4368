import { fileName, type OutFormat } from "../../formats/exchange.ts";
import type { Item } from "../../formats/items.ts";
import type { Note } from "../../formats/note.ts";
import type { QtiHow } from "../../formats/qti/write.ts";
import type { Gathered } from "./gather.ts";

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

interface Taking extends Pick<QtiHow, "picture"> {
  readonly course: { readonly id: string; readonly title: string };
  readonly lang: string;
}

/** Writes questions in a format, whose code comes then. Rejects where that cannot be had. */
export async function takeOut(
  format: OutFormat,
  { items, modules }: Gathered,
  { course, lang, picture }: Taking,
): Promise<TakenOut> {
  const name = fileName(format, course.id, lang);
  if (format === "qti") {
    const { qtiOf } = await import("../../formats/qti/write.ts");
    const { bytes, carried, notes } = await qtiOf(items, { course, modules, ...(picture && { picture }) });
    const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "application/zip" });
    return { format, name, blob, items, carried, notes };
  }
  const { giftOf } = await import("../../formats/gift/write.ts");
  const { text, carried, notes } = giftOf(items);
  return { format, name, blob: new Blob([text], { type: "text/plain" }), items, carried, notes };
}
