import { loadActivityKinds } from "../../activities/load.ts";
import { Activity } from "./Activity.tsx";

/** What draws an activity of a kind, once the kind's code has come. Rejects if it cannot be had. */
export async function loadActivity(kind: string): Promise<typeof Activity> {
  await loadActivityKinds([kind]);
  return Activity;
}
