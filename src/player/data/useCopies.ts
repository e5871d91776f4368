import { useMemo, useSyncExternalStore } from "react";
import { type Copies, createCopies, type Unseal } from "../../state/copies.ts";
import { useCourse, usePlayer } from "../context.ts";

/** Copies of what whoever is here did. */
export function useCopies(unseal?: Unseal): Copies {
  const { progress, now } = usePlayer();
  const course = useCourse(({ index }) => index?.id) ?? "";
  return useMemo(
    () => createCopies({ store: progress, course, now: now ?? (() => 0), unseal }),
    [progress, course, now, unseal],
  );
}

/** How many events there are, counting or not: it changes with every one, also with those that only note something. */
export function useEventCount(): number {
  const { progress } = usePlayer();
  const read = () => progress.events().length;
  return useSyncExternalStore(progress.subscribe, read, () => 0);
}
