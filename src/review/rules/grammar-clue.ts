import { quote, unexpected } from "../../compiler/message.ts";
import { type Choice, choicesOf, standsForOthers } from "../choices.ts";
import { type Cues, cuesOf } from "../cues/cues.ts";
import type { ReviewRule } from "../rule.ts";
import { sentencesOf, wordsIn } from "../text.ts";

/**
 * All options go on from the stem in the same way: what does not agree with it is struck out by ear, and an option that
 * alone has another form is looked at first (Haladyna 2002, doi 10.1207/S15324818AME1503_5).
 */
export const grammarClue: ReviewRule = {
  rule: "grammar-clue",
  looksAt: "file",
  check({ items }, report) {
    for (const choice of choicesOf(items)) {
      const cues = cuesOf(choice.item.lang);
      const [key] = choice.keys;
      if (!cues || !key || choice.keys.length > 1 || standsForOthers(key, choice.item.lang)) continue;
      const misfits = misfitsOf(choice, cues);
      if (misfits.length > 0) {
        const found = `stem that ends in ${quote(lastWord(choice))}, which ${quote(misfits.join("; "))} cannot follow`;
        const mend = "end the stem so that every option can follow, best with a whole question";
        report(choice.item.file, key.at, unexpected(found, "one that all options fit", mend));
        continue;
      }
      const form = choice.blank ? undefined : (numberOfKeyAlone(choice, cues) ?? formOfKeyAlone(choice, cues));
      if (!form) continue;
      const found = `key that alone ${form}: ${quote(key.text)}`;
      report(choice.item.file, key.at, unexpected(found, "options in one form", "write all in the form of one"));
    }
  },
};

function lastWord({ before }: Choice): string {
  return /\p{L}+['’]?(?=\s*$)/u.exec(before)?.[0]?.toLowerCase() ?? "";
}

/** Distractors that cannot follow an open stem, where the key can; one alone may be a slip of ours. */
function misfitsOf(choice: Choice, { follows }: Cues): string[] {
  const last = lastWord(choice);
  const fits = (text: string) => follows(last, wordsIn(text)[0] ?? "");
  if (last === "" || choice.keys.some(({ text }) => fits(text) === false)) return [];
  const misfits = choice.distractors.flatMap(({ text }) => (fits(text) === false ? [text] : []));
  return misfits.length >= Math.min(2, choice.distractors.length) ? misfits : [];
}

/** How a key begins when all distractors begin in one way, and it in another. */
function formOfKeyAlone({ keys, distractors }: Choice, { forms, lead }: Cues): string | undefined {
  const [key] = keys.map(({ text }) => formOf(text, forms, lead));
  const others = new Set(distractors.map(({ text }) => formOf(text, forms, lead)));
  const [other] = others;
  if (others.size !== 1 || distractors.length < 2 || key === other) return undefined;
  return key ? `begins with the ${key}` : `does not begin with the ${other}`;
}

/** Where the question asks for several and the key alone is. */
function numberOfKeyAlone({ item, keys, distractors }: Choice, { several }: Cues): string | undefined {
  const question = sentencesOf(item.prompt.at(-1)?.text ?? "").at(-1) ?? "";
  const asked = several.asked.exec(question)?.[0];
  const alone =
    keys.every(({ text }) => several.given.test(text)) &&
    distractors.every(({ text }) => several.single.test(text) && !several.given.test(text));
  return asked && alone ? `is more than one, as ${quote(asked)} asks` : undefined;
}

function formOf(text: string, forms: Cues["forms"], lead: Cues["lead"]): string | undefined {
  const spoken = forms.quote?.test(text);
  if (spoken) return "quote";
  const word = text.match(/\p{L}+/gu)?.find((each) => !lead.has(each.toLowerCase())) ?? "";
  return Object.keys(forms).find((name) => name !== "quote" && forms[name]?.test(word));
}
