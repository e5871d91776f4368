import type { ReviewRule } from "../rule.ts";
import { placeAt } from "./prose.ts";
import type { ReviewText } from "./texts.ts";

/** Takes something that stands at an offset of the text. */
export type Say = (offset: number, message: string) => void;

/** The check of a rule that looks at each text alone. */
export function perText(find: (text: ReviewText, say: Say) => void): ReviewRule["check"] {
  return ({ texts }, report) => {
    for (const text of texts) find(text, (offset, message) => report(text.file, placeAt(text.text, offset), message));
  };
}
