import { ADL, CATEGORY, LAUNCH_DATA, MOVE_ON, PREFERENCES, type Session } from "./cmi5-words.ts";
import { createLms, type Enrolment, type LmsOptions } from "./lms.ts";

export const noon = Date.parse("2026-01-01T12:00:00Z");
export const AU = "urn:atenta:course:demo:au";
export type Change = Record<string, unknown>;

/** An AU that does as cmi5 says, and what of it tests change. */
export async function open(enrolment: Partial<Enrolment> = {}, options: LmsOptions = {}) {
  let time = noon;
  const lms = createLms({ now: () => time, ...options });
  let n = 0;
  const begin = async () => {
    const { session, query } = lms.launch({
      publisherId: AU,
      moveOn: "CompletedAndPassed",
      languages: "ca,es",
      ...enrolment,
    });
    const link = new URLSearchParams(query);
    const answer = await lms.fetch(link.get("fetch") ?? "", { method: "POST" });
    const { "auth-token": token } = await answer.json();
    const ask = (method: string, path: string, value?: unknown) =>
      lms.fetch(`${link.get("endpoint")}${path}`, {
        method,
        headers: {
          Authorization: `Basic ${token}`,
          "X-Experience-API-Version": "1.0.3",
          "Content-Type": "application/json",
        },
        ...(value !== undefined && { body: JSON.stringify(value) }),
      });
    const agent = encodeURIComponent(link.get("actor") ?? "");
    const state = `activities/state?activityId=${encodeURIComponent(session.activityId)}&agent=${agent}&registration=${session.registration}`;
    const launchData = () => ask("GET", `${state}&stateId=${LAUNCH_DATA}`);
    const preferences = () => ask("GET", `agents/profile?agent=${agent}&profileId=${PREFERENCES}`);
    return { session, link, ask, state, launchData, preferences };
  };
  const visit = async () => {
    const it = await begin();
    await it.launchData();
    await it.preferences();
    const say = (verb: string, change: Change = {}) => {
      time += 1_000;
      return { ...statementOf(it.session, verb, time, n++), ...change };
    };
    const send = (...statements: unknown[]) => it.ask("POST", "statements", statements);
    return { ...it, say, send };
  };
  const pass = (ms: number) => {
    time += ms;
  };
  return { lms, begin, visit, pass };
}

export const results: Readonly<Record<string, Change>> = {
  completed: { completion: true, duration: "PT9S" },
  passed: { success: true, duration: "PT9S" },
  failed: { success: false, duration: "PT9S" },
  terminated: { duration: "PT9S" },
};

export function contextOf(session: Session, categories: readonly string[], extensions: Change = {}) {
  const { contextTemplate } = session.launchData;
  const activities = contextTemplate.contextActivities as Change;
  return {
    registration: session.registration,
    contextActivities: { ...activities, category: categories.map((id) => ({ id })) },
    extensions: { ...(contextTemplate.extensions as Change), ...extensions },
  };
}

export function statementOf(session: Session, verb: string, at: number, n: number) {
  const isOwn = verb in results || verb === "initialized";
  const counts = ["completed", "passed", "failed"].includes(verb);
  return {
    id: `10000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
    actor: session.actor,
    verb: { id: `${ADL}${verb}`, display: { en: verb } },
    object: { objectType: "Activity", id: isOwn ? session.activityId : `${AU}:item:one` },
    ...(results[verb] && { result: results[verb] }),
    context: contextOf(session, isOwn ? [CATEGORY, ...(counts ? [MOVE_ON] : [])] : []),
    timestamp: new Date(at).toISOString(),
  };
}
