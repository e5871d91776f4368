import { assignedWay } from "../../state/assigned-way.ts";
import { useProgress } from "../context.ts";
import type { WholeCourse } from "../usePage.ts";
import { lessonsOnWay, nextStep } from "./next-step.ts";
import { useRoute } from "./useRoute.ts";

/** The way on which a learner is led: an assignment, a route or the whole course; and the next step on it. */
export function useWay({ index, modules }: WholeCourse) {
  const progress = useProgress((state) => state.progress);
  const left = useProgress((state) => state.place?.lesson);
  const values = useProgress((state) => state.values);
  const { route: chosen, follow } = useRoute(index);
  const assigned = assignedWay(values);
  // What somebody is waiting for comes before a route of one's own.
  const route = assigned === undefined ? chosen : undefined;
  const lessons = lessonsOnWay(modules, assigned ?? route);
  return { assigned, route, follow, lessons, step: nextStep(lessons, progress, index.pass, left, values) };
}
