import { useEffect, useMemo } from "react";
import type { Assignment } from "../../assignment/assignment.ts";
import { parseAssignment } from "../../assignment/code.ts";
import { waitsOf } from "../../assignment/orders.ts";
import { type AssignmentStanding, lessonsOfAssignment, standingOfAssignment } from "../../assignment/standing.ts";
import type { Requirement } from "../../course/plan.ts";
import { type Accepted, acceptedIn, assignedFold } from "../../learning/assigned.ts";
import { examsFold } from "../../learning/exams.ts";
import { type AssignedSoFar, assignedKey } from "../../state/assigned-key.ts";
import { choiceKey } from "../../state/assigned-way.ts";
import { usePlayer, useProgress, useSettings } from "../context.ts";
import { useFold } from "../useFold.ts";
import type { WholeCourse } from "../usePage.ts";

/** An assignment of this learner: what they took on, what it asks, and how far it is. */
export interface Mine {
  readonly accepted: Accepted;
  readonly assignment: Assignment;
  readonly standing: AssignmentStanding;
}

/** All assignments of this learner: those under way by their due day, then the latest first. A code that does not read, or is another's, is passed over. */
export function useMine({ modules }: Pick<WholeCourse, "modules">): readonly Mine[] {
  const assigned = useFold(assignedFold);
  const exams = useFold(examsFold);
  const progress = useProgress((state) => state.progress);
  const read = useMemo(
    () =>
      acceptedIn(assigned)
        .flatMap((accepted) => {
          const found = parseAssignment(accepted.code);
          return found.ok && found.assignment.id === accepted.id ? [{ accepted, assignment: found.assignment }] : [];
        })
        .sort(byDue),
    [assigned],
  );
  return useMemo(() => {
    const waits = waitsIn(read, modules);
    const standing = (assignment: Assignment) => standingOfAssignment(assignment, modules, progress, exams, waits);
    return read.map((each) => ({ ...each, standing: standing(each.assignment) }));
  }, [read, modules, progress, exams]);
}

type Taken = Pick<Mine, "accepted" | "assignment">;

/** What lessons wait for by the orders of assignments under way; where two run against each other, that of the one due first counts. */
function waitsIn(mine: readonly Taken[], modules: WholeCourse["modules"]) {
  const fixed = mine.filter(({ accepted, assignment }) => !accepted.left && assignment.order === "fixed");
  return waitsOf(
    fixed.map(({ assignment }) => lessonsOfAssignment(assignment, modules).map(({ lesson }) => lesson)),
    modules.flatMap(({ lessons }) => lessons),
  );
}

const byDue = (one: Taken, other: Taken) =>
  Number(one.accepted.left) - Number(other.accepted.left) ||
  (one.assignment.due ?? "9999").localeCompare(other.assignment.due ?? "9999");

/** Whether nothing is left to do for it: all is done, and the result was handed over since. */
export const isOver = ({ accepted, standing }: Mine) => accepted.left || (standing.done && accepted.sent !== undefined);

/** The assignment that home leads through: the one that was chosen, else the one that is due first. */
export function wayOf(mine: readonly Mine[], choice: unknown): Mine | undefined {
  const open = mine.filter((each) => !isOver(each));
  if (choice === "course") return undefined;
  return open.find(({ assignment }) => assignment.id === choice) ?? open[0];
}

/** Room is kept for so many. */
const ROOMS = [0, 1, 2, 3] as const;

/** Keeps what home and lessons know of assignments before this code comes. */
export function useKeepAssigned(mine: readonly Mine[], { modules }: Pick<WholeCourse, "modules">): void {
  const { progress, settings } = usePlayer();
  const ready = useProgress((state) => state.ready);
  const kept = useProgress((state) => state.values[assignedKey]);
  const choice = useProgress((state) => state.values[choiceKey]);
  const room = useSettings((state) => state.assigned ?? 0);
  useEffect(() => {
    if (!ready) return;
    const now = soFar(mine, modules, choice);
    const asked = ROOMS[Math.min(now.count, 3)] ?? 0;
    if (asked !== room) settings.set({ assigned: asked });
    if (JSON.stringify(now) === JSON.stringify(kept)) return;
    // Who never had one has nothing written.
    if (kept !== undefined || now.count > 0) progress.keepValue(assignedKey, now);
  }, [ready, mine, modules, choice, kept, progress, room, settings]);
}

function soFar(mine: readonly Mine[], modules: WholeCourse["modules"], choice: unknown) {
  const way = wayOf(mine, choice);
  const idsOf = (assignment: Assignment) => lessonsOfAssignment(assignment, modules).map(({ lesson }) => lesson.id);
  const lessons = modules.flatMap((module) => module.lessons);
  /** With its former ids: it may have been finished as one of those. */
  const named = (id: string): Requirement => [id, ...(lessons.find((each) => each.id === id)?.aliases ?? [])];
  const locks = Object.entries(waitsIn(mine, modules)).map(([id, first]) => [id, first.map(named)] as const);
  return {
    count: mine.filter((each) => !isOver(each)).length,
    ...(way && { way: { id: way.assignment.id, title: way.assignment.title, lessons: idsOf(way.assignment) } }),
    locks: Object.fromEntries(locks),
  } satisfies AssignedSoFar;
}
