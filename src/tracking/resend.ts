import type { Calls } from "./calls.ts";
import type { Refusal } from "./port.ts";
import { decimal } from "./values.ts";

/**
 * Makes an LMS send again what it could not keep before. Some (Moodle's `CollectData`) send what has changed since they last
 * tried, also where that try failed: what is merely set again to the same value never leaves the browser. So status and score are
 * set to a neighbour, which is kept, and back again. Everything else is told again by whoever opens the package next.
 *
 * @param lost what was taken before a commit that failed, by field; a commit has just succeeded
 */
export function resend(lost: ReadonlyMap<string, string>, calls: Pick<Calls, "set" | "commit">): Refusal | undefined {
  const moved = [...lost].filter(([field, value]) => {
    const other = neighbour(field, value);
    return other !== undefined && calls.set(field, other) === undefined;
  });
  if (moved.length === 0) return undefined;
  const refusal = calls.commit();
  // Back in any case, and before anything else can happen.
  const back = moved.map(([field, value]) => calls.set(field, value)).find((each) => each !== undefined);
  return refusal ?? back ?? calls.commit();
}

/** A value near by that does nobody any harm in the moment for which it stands. */
function neighbour(field: string, value: string): string | undefined {
  if (/score\.(?:raw|scaled)$/.test(field)) return decimal(Math.abs(Number(value) - 0.01));
  if (/success_status$/.test(field)) return "unknown";
  if (!/(?:completion_|lesson_|\.)status$/.test(field) || value === "incomplete") return undefined;
  return value === "completed" ? "incomplete" : "completed";
}
