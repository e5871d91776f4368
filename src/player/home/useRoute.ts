import type { Route } from "../../course/plan.ts";
import type { CourseIndex } from "../../course/types.ts";
import { assignedWay, choiceKey } from "../../state/assigned-way.ts";
import { routeKey } from "../../state/route-key.ts";
import { usePlayer, useProgress } from "../context.ts";

/** The route that is being followed, if any; and what follows one, or none. */
export function useRoute({ routes }: CourseIndex) {
  const { progress } = usePlayer();
  // What is stored is not trusted; a route that the course no longer has is not followed.
  const kept = useProgress((state) => state.values[routeKey]);
  const route: Route | undefined = routes?.find(({ id }) => id === kept);
  const follow = (next: Route | undefined) => {
    progress.keepValue(routeKey, next?.id);
    // Home leads one way at a time: who takes a route goes back to an assignment from its card.
    if (next !== undefined && assignedWay(progress.getState().values) !== undefined)
      progress.keepValue(choiceKey, "course");
  };
  return { route, follow };
}
