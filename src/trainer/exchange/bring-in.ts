import type { Diagnostic } from "../../compiler/diagnostics.ts";
import { decode, type Encoding } from "../../formats/decode.ts";
import { draftCourse } from "../../formats/draft.ts";
import type { Dialect, DialectHow, Question, ReadGift } from "../../formats/gift/types.ts";

/** The largest file that is looked at, in bytes: the longest text that GIFT is read from, in UTF-16. */
const LARGEST = 16_000_000;

/** What a file turned out to be. */
export type Brought =
  | { readonly foreign: "archive" | "xml" | "binary" | "large" | "unreadable" }
  | { readonly encoding: Encoding; readonly name?: string; readonly read: ReadGift };

/** Reads a file of questions, whatever it is. Never rejects but where the code that reads cannot be had. */
export async function bringFile(file: Pick<File, "name" | "size" | "arrayBuffer">): Promise<Brought> {
  if (file.size > LARGEST) return { foreign: "large" };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return { foreign: "unreadable" };
  const decoded = decode(new Uint8Array(bytes));
  if ("foreign" in decoded) return decoded;
  const { text, encoding } = decoded;
  return { encoding, name: file.name, read: await readText(text) };
}

/** Reads pasted questions. */
export async function bringText(text: string): Promise<Brought> {
  return /^\s*<(?:\?xml\s|quiz>)/iu.test(text) ? { foreign: "xml" } : { encoding: "utf-8", read: await readText(text) };
}

async function readText(text: string): Promise<ReadGift> {
  const { readGift } = await import("../../formats/gift/read.ts");
  return readGift(text);
}

/** Questions in the course's dialect. */
export async function convert(questions: readonly Question[], how: DialectHow): Promise<Dialect> {
  const { dialectOf } = await import("../../formats/gift/to-dialect.ts");
  return dialectOf(questions, how);
}

/** What the compiler of courses says of a text in its dialect; its code comes then, and rejects where it cannot be had. */
export async function check(markdown: string, { lang, into, objectives }: DialectHow): Promise<readonly Diagnostic[]> {
  const [{ compileCourse }, { loadParsers }] = await Promise.all([
    import("../../compiler/compile.ts"),
    import("../../compiler/parsers.ts"),
  ]);
  const { files } = draftCourse(markdown, lang, into.form, objectives ?? new Set());
  return compileCourse({ files, images: new Map() }, await loadParsers()).diagnostics;
}
