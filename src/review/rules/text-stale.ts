import { quote, unexpected } from "../../compiler/message.ts";
import type { ReviewRule } from "../rule.ts";

/**
 * A text that was changed in one language alone says something else than its twin, and whoever learns in the other language
 * learns what we no longer mean. Nobody sees that by reading one of them, so both places are named: the one that needs a
 * look, and the one that was changed.
 */
export const textStale: ReviewRule = {
  rule: "text-stale",
  check({ inStep }, report) {
    for (const { state, name, older, newer } of inStep() ?? []) {
      const changed = newer.map(({ file, at }) => `${file}:${at.line}`).join(" and ");
      for (const { file, at } of state === "stale" ? older : []) {
        const mend = `bring it up to date; if it says the same already: \`npm run content:sync -- --seen ${file}:${at.line}\``;
        report(
          file,
          at,
          unexpected(`${quote(name)} as it was before ${changed} changed`, "both to say the same", mend),
        );
      }
    }
  },
};
