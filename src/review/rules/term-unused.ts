import { referencesOf } from "../../compiler/check-references.ts";
import { quote, unexpected } from "../../compiler/message.ts";
import type { ReviewRule } from "../rule.ts";

/**
 * A word that no text of the course marks is one that its learners do not need to know, or one that nobody told them can be
 * looked up. Said once, in the first language.
 */
export const termUnused: ReviewRule = {
  rule: "term-unused",
  check({ records, files }, report) {
    const first = records.manifest?.value.languages[0];
    const glossary = first === undefined ? undefined : records.glossary(first);
    const own = [...records.byPath.values()].filter((each) => "lang" in each && each.lang === first);
    // In a file that cannot be read, a term may be marked.
    if (!glossary || own.some(({ path }) => !files.has(path))) return;
    const marked = new Set(own.flatMap(referencesOf).flatMap((each) => (each.kind === "term" ? [each.to] : [])));
    for (const { id, term, at } of glossary.entries) {
      if (marked.has(id)) continue;
      const mend = `mark it where it is first needed, \`:term[…]{to=${id}}\`, or take the entry out of every glossary`;
      report(glossary.path, at, unexpected(`entry ${quote(term)} that no text marks`, "a term that is used", mend));
    }
  },
};
