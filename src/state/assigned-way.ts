import { type AssignedSoFar, assignedKey, type Values } from "./assigned-key.ts";

/** The key, among the overwritten values, of which assignment home leads through, where the learner chose: its id, or `course` for none. */
export const choiceKey = "assigned-choice";

const read = (values: Values) => values[assignedKey] as Partial<AssignedSoFar> | undefined;

/** The assignment that home leads through, unless the learner chose the whole course or a route. */
export function assignedWay(values: Values): AssignedSoFar["way"] {
  const way = read(values)?.way;
  const isRead =
    values[choiceKey] !== "course" &&
    typeof way?.id === "string" &&
    typeof way.title === "string" &&
    Array.isArray(way.lessons) &&
    way.lessons.every((each) => typeof each === "string");
  return isRead ? way : undefined;
}

/** Whether the order of an assignment asks for a lesson before another. */
export function isOrdered(values: Values, lesson: string): boolean {
  return Object.values(read(values)?.locks ?? {}).some(
    (lock) => Array.isArray(lock) && lock.some((each) => Array.isArray(each) && each[0] === lesson),
  );
}
