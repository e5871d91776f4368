import type { Nodes, Root } from "mdast";
import { isCalloutKind } from "../../compiler/directives.ts";
import { type Place, placeOf } from "../../compiler/finding.ts";
import type { FileRecord } from "../../compiler/records.ts";
import { contentProse } from "./content-prose.ts";
import type { Prose } from "./prose.ts";

/** A file that is written in a language: all but the manifest and what authors keep for themselves. */
export type ReadableRecord = Extract<FileRecord, { readonly lang: string }>;

/**
 * What people read of a file, and of its Markdown what rules look at; offsets are the same in all. The tree itself is not
 * kept: those of a thousand lessons take gigabytes.
 */
export interface ReviewText extends Prose {
  /** In reading order. `exercise`: inside a container that is no callout. */
  readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly exercise: boolean }[];
  /** The items of ordered lists, with the number that learners see. */
  readonly numbered: readonly { readonly at: Place; readonly offset: number; readonly shown: number }[];
}

/** Reads what people read of a file from its Markdown, colons in prose put back. */
export function reviewTextOf({ path, lang }: ReadableRecord, source: string, tree: Root): ReviewText {
  const paragraphs: ReviewText["paragraphs"][number][] = [];
  const numbered: ReviewText["numbered"][number][] = [];
  const look = (node: Nodes, inside: boolean): void => {
    const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset];
    if (node.type === "paragraph") paragraphs.push({ start, end, exercise: inside });
    if (!("children" in node)) return;
    const exercise = inside || (node.type === "containerDirective" && !isCalloutKind(node.name));
    const counted = node.type === "list" && node.ordered;
    for (const [index, child] of node.children.entries()) {
      const offset = child.position?.start.offset ?? 0;
      if (counted) numbered.push({ at: placeOf(child), offset, shown: index + 1 });
      look(child, exercise);
    }
  };
  look(tree, false);
  return { file: path, lang, text: contentProse(source, tree), paragraphs, numbered };
}
