import * as v from "valibot";
import { type Block, maskOf } from "./escapes.ts";
import type { Extra, Place } from "./types.ts";

/** Lines that belong together: what stands between two blank ones. */
export interface QuestionBlock extends Block {
  readonly comments: readonly { readonly text: string; readonly line: number }[];
}

/** Parts a text into questions, as Moodle does: a blank line ends one, wherever it stands. */
export function blocksOf(text: string): readonly QuestionBlock[] {
  const blocks: QuestionBlock[] = [];
  let lines: string[] = [];
  let first = 1;
  const end = () => {
    if (lines.length > 0) blocks.push(blockOf(lines, first));
    lines = [];
  };
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") {
      end();
      continue;
    }
    if (lines.length === 0) first = index + 1;
    lines.push(line);
  }
  end();
  return blocks;
}

const isComment = (line: string) => line.trimStart().startsWith("//");

function blockOf(lines: readonly string[], first: number): QuestionBlock {
  const comments = lines.flatMap((text, index) => (isComment(text) ? [{ text, line: first + index }] : []));
  const text = lines.map((line) => (isComment(line) ? " ".repeat(line.length) : line)).join("\n");
  return { text, mask: maskOf(text), comments, place: placesIn(lines, first) };
}

/** Finds line and column of an index, by halving. */
function placesIn(lines: readonly string[], first: number): (index: number) => Place {
  const starts: number[] = [];
  let next = 0;
  for (const line of lines) {
    starts.push(next);
    next += line.length + 1;
  }
  return (index) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return { line: first + low, column: index - (starts[low] ?? 0) + 1 };
  };
}

/**
 * The id and the tags that comments give (`[id:…]`, `[tag:…]`; `]` in them is written `\]`), as Moodle 3.6 and later read
 * them. Of several ids the first counts; longer ones than 200 signs are none.
 */
export function namesIn({ comments }: QuestionBlock): { readonly id?: string; readonly tags: readonly string[] } {
  const all = comments.map(({ text }) => text).join("\n");
  const found = (name: "id" | "tag") =>
    [...all.matchAll(new RegExp(String.raw`\[${name}:((?:\\\]|[^\]\p{Cc}]){1,200})\]`, "gu"))].flatMap(
      ([, inside = ""]) => {
        const words = inside.replaceAll("\\]", "]").trim();
        return words === "" ? [] : [words];
      },
    );
  const [id] = found("id");
  return { ...(id !== undefined && { id }), tags: found("tag") };
}

/** Marks the comment in which our own files say what GIFT has no place for. */
const EXTRA = "// atenta: ";

const short = v.pipe(v.string(), v.maxLength(200));
const number = v.pipe(v.number(), v.finite());
const extraSchema = v.object({
  kind: v.exactOptional(short),
  objective: v.exactOptional(v.pipe(short, v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u))),
  level: v.exactOptional(v.picklist(["recall", "understand", "apply", "analyse"])),
  fixed: v.exactOptional(v.literal(true)),
  min: v.exactOptional(number),
  max: v.exactOptional(number),
  step: v.exactOptional(number),
  unit: v.exactOptional(short),
  figure: v.exactOptional(short),
  axes: v.exactOptional(v.strictTuple([short, short])),
  heads: v.exactOptional(v.pipe(v.array(short), v.maxLength(3))),
}) satisfies v.GenericSchema<unknown, Extra>;

/** The comment line that carries what GIFT has no place for. */
export function extraLine(extra: Extra): string {
  return `${EXTRA}${JSON.stringify(extra)}`;
}

/** What the comment says that one of our files puts above a question; `broken` where it can no longer be read. */
export function extraIn({ comments }: QuestionBlock): { readonly extra?: Extra; readonly broken?: Place } {
  const found = comments.find(({ text }) => text.trimStart().startsWith(EXTRA));
  if (!found) return {};
  const broken = { line: found.line, column: found.text.indexOf(EXTRA) + 1 };
  let read: unknown;
  try {
    read = JSON.parse(found.text.trim().slice(EXTRA.length));
  } catch {
    return { broken };
  }
  const { success, output } = v.safeParse(extraSchema, read);
  return success ? { extra: output } : { broken };
}
