import { unexpected } from "../../compiler/message.ts";
import type { ReviewRule } from "../rule.ts";
import { syncFile } from "../sync/kept.ts";

/**
 * Texts that nobody has said to be the same in all languages cannot be watched (see `text-stale`). So that the watch does
 * not lapse unseen, new texts are asked for, and so are those that were changed in all languages. One report a file.
 */
export const syncMissing: ReviewRule = {
  rule: "sync-missing",
  check({ inStep, records, given }, report) {
    const compared = inStep();
    const mend = "when they say the same, run `npm run content:sync`";
    if (!compared) {
      const languages = records.manifest?.value.languages ?? [];
      if (!given.strict || languages.length < 2) return;
      const found = `absence of \`${syncFile}\``;
      report(syncFile, { line: 1, column: 1 }, unexpected(found, "what the languages last said alike", mend));
      return;
    }
    const fresh = compared.filter(({ state }) => state === "new");
    for (const family of new Set(fresh.map((each) => each.family))) {
      const own = fresh.filter((each) => each.family === family);
      const [first, ...others] = own[0]?.sides ?? [];
      if (!first) continue;
      const count = own.length === 1 ? "a text" : `${own.length} texts`;
      const found = `${count} new or changed here and in ${others.map(({ file, at }) => `${file}:${at.line}`).join(", ")}`;
      report(first.file, first.at, unexpected(found, `them in \`${syncFile}\``, mend));
    }
  },
};
