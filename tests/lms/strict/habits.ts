import { type Call, names, type Version } from "./errors.ts";

/** What an LMS may take on the way out: some send it in a beacon, and browsers carry no more. */
const MOST_ON_LEAVING = 60_000;

/**
 * What a session did that the standard allows, and that loses something in one LMS or another: nothing said at the start, a commit right before the
 * end, a failure while learning, a state too long to be sent on leaving, marks that fall. In words; none is what a good package does.
 */
export function habitsOf(calls: readonly Call[], version: Version): readonly string[] {
  const [, terminate, get, set, commit] = names[version];
  const old = version === "scorm12";
  const said: string[] = [];
  const writes = calls.filter(({ name }) => name !== get);
  const sets = writes.filter(({ name, answer }) => name === set && answer === "true");

  // The way out begins with the time of the session; what is said there, the end keeps.
  const end = writes.findIndex(({ name }) => name === terminate);
  const time = old ? "cmi.core.session_time" : "cmi.session_time";
  const out = writes
    .slice(0, Math.max(0, end))
    .map(({ field }) => field)
    .lastIndexOf(time);
  const leaving = end < 0 ? [] : writes.slice(out < 0 ? end - 1 : out, end);
  if (leaving.some(({ name }) => name === commit)) said.push("a commit stands right before the end");
  const exit = old ? "cmi.core.exit" : "cmi.exit";
  if (end >= 0 && sets.length > 0 && !sets.some(({ field }) => field === exit)) said.push("it is left without an exit");

  const status = old ? "cmi.core.lesson_status" : "cmi.completion_status";
  const before = calls.find(({ name, field }) => name === get && field === status)?.answer;
  const first = sets.find(({ field }) => field === status)?.value ?? before;
  if (sets.length > 0 && (first === undefined || ["not attempted", "unknown", ""].includes(first))) {
    said.push("it never says that it was begun");
  }

  const rank = ["unknown", "incomplete", "failed", "completed", "passed"];
  const success = old ? status : "cmi.success_status";
  const score = old ? "cmi.core.score.raw" : "cmi.score.raw";
  const was: Record<string, string> = { [status]: before ?? "" };
  for (const { field, value } of sets) {
    const former = was[field] ?? "";
    if ([status, success].includes(field) && rank.indexOf(value) < rank.indexOf(former)) {
      said.push(`${field} falls from ${former} to ${value}`);
    }
    if (field === score && former !== "" && Number(value) < Number(former)) said.push(`the score falls to ${value}`);
    if (!old && field === success && value === "failed" && was[status] !== "completed") {
      said.push("failed while incomplete");
    }
    if (field === "cmi.suspend_data" && value.length > MOST_ON_LEAVING)
      said.push(`a state of ${value.length} characters`);
    was[field] = value;
  }
  return said;
}
