import { LAUNCH_DATA, PREFERENCES, type Session } from "./cmi5-words.ts";
import { sameAgent } from "./statements.ts";
import { type Asked, jsonOf } from "./words.ts";

/** What of the store is not for a session, and why: it has the documents of its learner, its AU and its registration. */
export function barOf(
  session: Session,
  { method, path, query }: Asked,
  now: number,
  grace: number,
): string | undefined {
  const isRead = method === "GET" || method === "HEAD";
  const isOver = session.terminated !== undefined && now - session.terminated >= grace;
  if (path === "statements") return undefined;
  if (isOver || session.abandoned !== undefined) return "the token was for the session alone (8.2.1)";
  const agent = query.get("agent");
  if (agent !== null && !sameAgent(jsonOf(agent)?.value, session.actor)) return "the agent is not the launch's (8.1.3)";
  if (path === "activities/state") {
    if (query.get("activityId") !== session.activityId) return "the activity is not the launch's (8.1.5)";
    if (query.get("registration") !== session.registration) return "the registration is not the launch's (8.1.4)";
    if (query.get("stateId") === LAUNCH_DATA) {
      if (!isRead) return "the launch data are the LMS's (10.2.1)";
      session.hasReadLaunchData = true;
    }
  }
  if (path === "agents/profile" && query.get("profileId") === PREFERENCES && isRead) {
    session.hasReadPreferences = true;
  }
  return undefined;
}
