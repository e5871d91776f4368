import { AFTER, type Body, type Feedback } from "./body.ts";
import { tag } from "./xml.ts";

/** Why each part is where it is, told after the answer in one list, with what is said after any answer. */
export function reasons(
  why: readonly { readonly of: string; readonly says: string }[],
  after: readonly Feedback[],
): Pick<Body, "feedback" | "notes"> {
  if (why.length === 0) return { feedback: after, notes: [] };
  const list = why.map(({ of, says }) => tag("li", {}, `${tag("div", {}, of)}${tag("div", {}, says)}`)).join("");
  const html = `${tag("ol", {}, list)}${after.map((each) => tag("div", {}, each.html)).join("")}`;
  return { feedback: [{ id: AFTER, html }], notes: ["reasons-joined"] };
}
