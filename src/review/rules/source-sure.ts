import { quote, unexpected } from "../../compiler/message.ts";
import { hasAddress, notesOf } from "../notes.ts";
import type { ReviewRule } from "../rule.ts";

/** Who says that something is sure lets everyone look: the source of a note with `sure=high` has an address or a DOI. */
export const sourceSure: ReviewRule = {
  rule: "source-sure",
  looksAt: "file",
  check(course, report) {
    for (const { lesson, block, at } of notesOf(course)) {
      if (block.sure !== "high" || block.source === undefined || hasAddress(block.source)) continue;
      const found = `\`sure=high\` for the source ${quote(block.source)}`;
      report(lesson.path, at("sure"), unexpected(found, "an address or a DOI", "add it, or be less sure"));
    }
  },
};
