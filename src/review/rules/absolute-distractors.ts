import { quote, unexpected } from "../../compiler/message.ts";
import { choicesOf } from "../choices.ts";
import { type Cues, cuesOf } from "../cues/cues.ts";
import type { ReviewRule } from "../rule.ts";

/**
 * Nothing at work is always so, and everybody knows: options with "never" and "always" are struck out unread, unless the
 * key has one, too (Haladyna 2002, doi 10.1207/S15324818AME1503_5). One alone may be what people really say; two are a
 * pattern.
 */
export const absoluteDistractors: ReviewRule = {
  rule: "absolute-distractors",
  looksAt: "file",
  check({ items }, report) {
    for (const { item, keys, distractors } of choicesOf(items)) {
      const cues = cuesOf(item.lang)?.absolute;
      if (!cues || keys.some(({ text }) => absolutesIn(text, cues).all.length > 0)) continue;
      const found = distractors.flatMap((option) => {
        const { all, strong } = absolutesIn(option.text, cues);
        return all.length > 0 ? [{ option, all, strong }] : [];
      });
      const [first] = found;
      if (!first || !isPattern(found)) continue;
      const words = found.flatMap(({ all }) => all.slice(0, found.length > 1 ? 1 : 2).map(quote)).join(" and ");
      const says = `absolutes in distractors alone: ${words}`;
      const mend = "say in the distractors what people really do, or give the key such a word, too";
      report(item.file, first.option.at, unexpected(says, "words that tell nothing of what is right", mend));
    }
  },
};

/** Two options with absolutes, of which one has no limits, or one that says it twice. */
function isPattern(found: readonly { readonly strong: number }[]): boolean {
  return found.some(({ strong }) => strong > 1 || (strong > 0 && found.length > 1));
}

function absolutesIn(text: string, { harmless, strong, weak }: Cues["absolute"]) {
  const left = text.replace(harmless, "·");
  const strongest = left.match(strong) ?? [];
  return { all: [...strongest, ...(left.match(weak) ?? [])], strong: strongest.length };
}
