import { isDefined } from "./cmi5-statement.ts";
import { auVerbOf, type Session, type Taken } from "./cmi5-words.ts";
import type { Statement } from "./words.ts";

const timeOf = (statement: Statement) => Date.parse(statement.timestamp);

/** What statements say with the verbs that cmi5 defines. */
export const takenOf = (session: Session, statements: readonly Statement[]): readonly Taken[] =>
  statements.flatMap((statement) => {
    const verb = isDefined(statement) ? auVerbOf(statement.verb.id) : undefined;
    return verb === undefined ? [] : [{ verb, session: session.id, at: timeOf(statement) }];
  });

/**
 * What is wrong with the order of statements that come to a session (cmi5 7.1 and 9.3, which goes by their timestamps), in words.
 *
 * @param before what was taken in the registration
 * @param now milliseconds since 1970
 * @param grace how long after its end a session may still be told of what was before it, in milliseconds (9.3.8)
 */
export function orderFaults(
  session: Session,
  before: readonly Taken[],
  fresh: readonly Statement[],
  now: number,
  grace: number,
): readonly string[] {
  if (fresh.length === 0) return [];
  if (session.abandoned !== undefined) return ["the session was abandoned (9.3.6)"];
  if (session.terminated !== undefined && now - session.terminated >= grace) return ["the session has ended (9.3.8)"];
  const faults: string[] = [];
  const added = takenOf(session, fresh);
  const here = [...before.filter((taken) => taken.session === session.id), ...added];
  const all = [...before, ...added];
  const count = (list: readonly Taken[], ...verbs: string[]) => list.filter(({ verb }) => verbs.includes(verb)).length;
  for (const verb of ["initialized", "completed", "passed", "failed", "terminated"]) {
    if (count(here, verb) > 1) faults.push(`${verb} twice in a session (9.3)`);
  }
  if (count(here, "passed") > 0 && count(here, "failed") > 0) faults.push("passed and failed in a session (9.3)");
  for (const verb of ["completed", "passed"] as const) {
    if (count(all, verb) > 1) faults.push(`${verb} twice in a registration (9.3)`);
  }
  const passed = all.find(({ verb }) => verb === "passed")?.at ?? Number.POSITIVE_INFINITY;
  if (all.some(({ verb, at }) => verb === "failed" && at >= passed)) faults.push("failed after passed (9.3)");
  const begin = here.find(({ verb }) => verb === "initialized")?.at;
  const end = here.find(({ verb }) => verb === "terminated")?.at;
  if (begin === undefined) faults.push("statements before initialized (7.1.1)");
  else if (fresh.some((statement) => timeOf(statement) < begin)) faults.push("a timestamp before initialized's (9.3)");
  const latest = Math.max(session.latest ?? 0, ...fresh.map(timeOf));
  if (end !== undefined && latest > end) faults.push("a timestamp after terminated's (9.3)");
  return faults;
}
