import { unexpected } from "../message.ts";
import type { ExerciseFacts } from "../part.ts";
import type { Sides } from "./sides.ts";

/** Reports under a rule the first part in which two outlines differ, where there are outlines. Gives whether it did. */
export function compareOutlines(
  first: ExerciseFacts | undefined,
  second: ExerciseFacts | undefined,
  rule: string,
  sides: Sides,
): boolean {
  const [a, b] = [first?.outline, second?.outline];
  if (!a || !b) return false;
  const at = [...(a.length > b.length ? a : b).keys()].find((index) => a[index]?.says !== b[index]?.says);
  if (at === undefined) return false;
  const [expected, found] = [a[at], b[at]];
  const last = (found ?? b.at(-1))?.at ?? { line: 1, column: 1 };
  const wanted = expected
    ? `${expected.says} as at ${sides.name(expected.at)}`
    : `no more, as at ${sides.name(a.at(-1)?.at ?? last)}`;
  sides.error(rule, last, unexpected(found?.says ?? "end of the exercise", wanted, "make both languages alike"));
  return true;
}
