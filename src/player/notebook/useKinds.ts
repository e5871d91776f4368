import { useEffect, useReducer, useState } from "react";
import { activityKindNow, loadActivityKinds } from "../../activities/load.ts";
import { isActivityKind } from "../../activities/registry.ts";

export interface Kinds {
  /** Whether some could not be had. */
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Whether a kind's code is on its way, or would be if it could be had. */
export const isComing = (kind: string) => isActivityKind(kind) && activityKindNow(kind) === undefined;

/** Fetches the code of kinds, and draws anew what asks for it when it has come. */
export function useKinds(names: readonly string[]): Kinds {
  const [failed, setFailed] = useState(false);
  const [turn, again] = useReducer((n: number) => n + 1, 0);
  const [, arrived] = useReducer((n: number) => n + 1, 0);
  const wanted = names.filter(isComing).join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks again
  useEffect(() => {
    if (wanted === "") return;
    let current = true;
    loadActivityKinds(wanted.split(" ")).then(
      () => {
        if (!current) return;
        setFailed(false);
        arrived();
      },
      () => current && setFailed(true),
    );
    addEventListener("online", again);
    return () => {
      current = false;
      removeEventListener("online", again);
    };
  }, [wanted, turn]);
  return { failed: failed && wanted !== "", retry: again };
}
