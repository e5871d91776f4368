import type { Assignment } from "../../../assignment/assignment.ts";
import { signAssignment } from "../../../assignment/code.ts";
import { courseHash, lessonHash } from "../../../assignment/lesson-hash.ts";
import type { AssignmentAccepted } from "../../../learning/events/assignment-accepted.ts";
import { testId } from "../../../learning/testing.ts";
import { somebody } from "../../../storage/sealing/testing.ts";

/** A trainer, and what a learner of the course of `openPlayer` took on from them, for tests. */

export const trainer = await somebody();

export const askedOf = (lessons: readonly string[], change: Partial<Assignment> = {}): Assignment => ({
  id: "q0FmZ2hpams",
  version: 1,
  course: courseHash("a-course"),
  title: "Antes de Navidad",
  trainer: "Núria",
  lessons: lessons.map(lessonHash),
  order: "free",
  pass: 70,
  number: "none",
  issued: "2026-11-22",
  key: trainer.name,
  ...change,
});

/** The event of somebody, Marc unless told otherwise, who took this on. */
export async function takenOn(
  assignment: Assignment,
  {
    n = 500,
    at = 900,
    by = trainer,
    name = "Marc",
  }: { n?: number; at?: number; by?: typeof trainer; name?: string } = {},
): Promise<AssignmentAccepted> {
  const code = await signAssignment(assignment, by.signer);
  return {
    ...{ id: testId(n), v: 1, type: "assignment-accepted", at },
    ...{ tz: "Europe/Madrid", profile: "a-profile", device: "a-device", lang: "es", assignment: assignment.id },
    data: { version: assignment.version, code, person: "cGVyc29uMDE", name },
  };
}
