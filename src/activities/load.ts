import { createShelf } from "../base/shelf.ts";
import type { Activity } from "./define.ts";
import { type ActivityKind, activityKinds, isActivityKind } from "./registry.ts";

const kinds = createShelf<ActivityKind, Activity>(async (name) => (await activityKinds[name]()).default);

/** Fetches the code of kinds. Rejects if one cannot be had; unknown names are skipped (the compiler refuses them). */
export async function loadActivityKinds(names: Iterable<string>): Promise<void> {
  await kinds.load([...names].filter(isActivityKind));
}

/** A kind whose code has arrived. */
export function activityKindNow(name: string): Activity | undefined {
  return isActivityKind(name) ? kinds.now(name) : undefined;
}
