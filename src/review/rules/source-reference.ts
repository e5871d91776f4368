import { quote, unexpected } from "../../compiler/message.ts";
import { hasAddress, notesOf } from "../notes.ts";
import type { ReviewRule } from "../rule.ts";

/** A note that says that it is from nowhere: what is told everywhere and nobody can show. In Spanish and Catalan. */
const notFound =
  /\b(?:no|nunca|ni|sin|sense|mai)\b[^.;]*\b(?:localizad|encontrad|encontrado|conocid|consta|publicad|identificad|fuente|origen|autor|localitza|troba|trobat|conegu|coneix|publicat|identificat|font)|\bdesconocid|\bdesconegu|\ban[óò]nim/iu;

/** Who, what, where and in which year, one after the other. */
function isFull(source: string): boolean {
  const parts = source.split(/[,.;:]\s+|[()]/u).filter((part) => /\p{L}{2}/u.test(part));
  return /\b(?:1[5-9]|20)\d\d\b/u.test(source) && parts.length >= 3;
}

/**
 * What an evidence note names can be looked up: it has an address, or author, title, year and publisher. Only a note that is
 * not sure may say instead that no source was found, which is news as well.
 */
export const sourceReference: ReviewRule = {
  rule: "source-reference",
  looksAt: "file",
  check(course, report) {
    for (const { lesson, block, at } of notesOf(course)) {
      const { source, sure } = block;
      if (source === undefined || hasAddress(source) || isFull(source)) continue;
      if (sure === "low" && notFound.test(source)) continue;
      const expected = "an address, or author, title, publisher and year";
      const mend =
        sure === "low"
          ? "name the source, or say that none was found"
          : "name the source; where none was found, `sure=low`";
      report(lesson.path, at("source"), unexpected(`source ${quote(source)}`, expected, mend));
    }
  },
};
