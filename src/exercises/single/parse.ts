import { readBody } from "../../compiler/exercise-body.ts";
import { unexpected } from "../../compiler/message.ts";
import type { ParseKind } from "../parsing.ts";
import type { SingleItem } from "./schema.ts";

/** Options may keep their order, where it means something: days, amounts. */
export const fixed = true;

/** A task list with exactly one `[x]`. */
export const parse: ParseKind<SingleItem> = (body, context) => {
  const read = readBody(body, context, { list: "task", noun: "option", least: 2 });
  if (!read) return undefined;
  const right = read.items.flatMap((item, index) => (item.right ? [index] : []));
  const [key, second] = right;
  if (key === undefined) {
    const mend = "mark the right option with `[x]`";
    context.problem("key-missing", context.node, unexpected("`single` without a right option", "one `- [x]`", mend));
    return undefined;
  }
  const another = second === undefined ? undefined : read.items[second];
  if (another) {
    const mend = "leave one `[x]`, or make it `:::multiple`";
    context.problem("key-several", another.node, unexpected(`${right.length} right options`, "one `- [x]`", mend));
    return undefined;
  }
  const { items, ...rest } = read;
  const options = items.map(({ prose, feedback }) => ({ prose, feedback }));
  return { ...rest, item: { options, key }, shape: { options: options.length, right } };
};
