import type { ReviewCourse } from "../course.ts";
import type { ReviewReport, ReviewRule } from "../rule.ts";
import { placeAt } from "./prose.ts";
import { oncePerText, type ReviewText } from "./texts.ts";

/** Takes something that stands at an offset of the text. */
export type Say = (offset: number, message: string) => void;

/**
 * The check of a rule that looks at each text alone. What it finds in a text is kept as long as the text is the same, so that
 * after an edit one file is asked again and not all.
 */
export function perText(find: (text: ReviewText, say: Say) => void): ReviewRule["check"] {
  const foundIn = oncePerText((text) => {
    const found: Parameters<ReviewReport>[] = [];
    find(text, (offset, message) => found.push([text.file, placeAt(text.text, offset), message]));
    return found;
  });
  return ({ texts }: ReviewCourse, report) => {
    for (const text of texts) for (const each of foundIn(text)) report(...each);
  };
}
