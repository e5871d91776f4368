import type { Assignment } from "../../assignment/assignment.ts";

/** Which lessons a new version of an assignment adds, takes away, or only puts into another order; by their hashes. */
export function changedLessons(before: Assignment, after: Assignment) {
  const added = after.lessons.filter((hash) => !before.lessons.includes(hash));
  const removed = before.lessons.filter((hash) => !after.lessons.includes(hash));
  const kept = (one: Assignment, other: Assignment) =>
    one.lessons.filter((hash) => other.lessons.includes(hash)).join();
  return { added, removed, reordered: kept(before, after) !== kept(after, before) };
}
