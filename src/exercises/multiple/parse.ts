import { readBody } from "../../compiler/exercise-body.ts";
import { unexpected } from "../../compiler/message.ts";
import type { ParseKind } from "../parsing.ts";
import type { MultipleItem } from "./schema.ts";

/** Options may keep their order, where it means something: days, amounts. */
export const fixed = true;

/** A task list with one or more `[x]`. */
export const parse: ParseKind<MultipleItem> = (body, context) => {
  const read = readBody(body, context, { list: "task", noun: "option", least: 2 });
  if (!read) return undefined;
  const { items, ...rest } = read;
  const options = items.map(({ right, prose, feedback }) => ({ right, prose, feedback }));
  const right = options.flatMap((option, index) => (option.right ? [index] : []));
  if (right.length === 0) {
    const mend = "mark every right option with `[x]`";
    context.problem(
      "key-missing",
      context.node,
      unexpected("`multiple` without a right option", "at least one `- [x]`", mend),
    );
    return undefined;
  }
  return { ...rest, item: { options }, shape: { options: options.length, right } };
};
