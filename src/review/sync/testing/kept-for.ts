import { createCompiler } from "../../../compiler/compile.ts";
import { loadParsers } from "../../../compiler/parsers.ts";
import { type ReviewExampleFiles, reviewInput } from "../../example.ts";
import { readForReview } from "../../review.ts";
import { joinTexts } from "../compare.ts";
import { readKept, syncFile, writeKept } from "../kept.ts";
import { type Seen, type Synced, syncTexts } from "../sync.ts";

const parsers = await loadParsers();

/** Runs the sync on an example: what is kept, new and left, when `sync.yaml` was `kept`. */
export function syncExample(example: ReviewExampleFiles, kept = "", seen: readonly Seen[] | "all" = []): Synced {
  const { records, files } = readForReview(reviewInput(example), createCompiler(parsers), parsers);
  return syncTexts(joinTexts(records, files, parsers), readKept(kept).texts, seen);
}

/** `sync.yaml` as the sync writes it of an example. */
export function keptFor(example: ReviewExampleFiles): string {
  return writeKept(syncExample(example).texts);
}

/** An example that was in step as `before`. */
export function since(before: ReviewExampleFiles, now: ReviewExampleFiles): ReviewExampleFiles {
  return { ...now, files: { [syncFile]: keptFor(before), ...now.files } };
}
