import { quote, unexpected } from "../../compiler/message.ts";
import type { ReviewRule } from "../rule.ts";
import { readKept, syncFile } from "../sync/kept.ts";

/** `sync.yaml` is written by a command, and what a merge leaves between its lines is no text. One report is enough. */
export const syncForm: ReviewRule = {
  rule: "sync-form",
  check({ files }, report) {
    const source = files.get(syncFile);
    const line = source === undefined ? undefined : readKept(source).strange[0];
    if (source === undefined || line === undefined) return;
    const found = `line ${quote(source.split(/\r?\n/u)[line - 1] ?? "")}`;
    const mend = "run `npm run content:sync`, which keeps the lines that are right and writes the file anew";
    report(syncFile, { line, column: 1 }, unexpected(found, "a text and its hashes", mend));
  },
};
