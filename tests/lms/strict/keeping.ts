import type { Version } from "./errors.ts";

/** What an LMS keeps of one learner in one course, from one visit to the next. */
export interface Attempt {
  readonly values: Readonly<Record<string, string>>;
  /** It was left with `suspend`, or never ended: the next visit goes on with it. */
  readonly suspended: boolean;
}

const fields = {
  scorm12: {
    exit: "cmi.core.exit",
    session: "cmi.core.session_time",
    total: "cmi.core.total_time",
    status: "cmi.core.lesson_status",
    score: "cmi.core.score.raw",
  },
  scorm2004: {
    exit: "cmi.exit",
    session: "cmi.session_time",
    total: "cmi.total_time",
    status: "cmi.success_status",
    score: "cmi.score.scaled",
  },
} as const;

/** What is kept of a session. One that never ended is gone on with, as if it had been left so. */
export function attemptOf(version: Version, values: ReadonlyMap<string, string>, ended: boolean): Attempt {
  const { exit, session, total } = fields[version];
  const left = new Map(values);
  const suspended = !ended || values.get(exit) === "suspend";
  // The times of sessions are added up as they end; how one was left is asked of each anew.
  if (ended) {
    left.set(total, written(version, seconds(values.get(total)) + seconds(values.get(session))));
    left.delete(session);
    left.delete(exit);
  }
  return { values: Object.fromEntries(left), suspended };
}

/**
 * What some LMSs make of status once a session ends: whatever nobody set is completed (1.2), and a mark to reach decides by the score
 * alone, whatever the package says (Moodle: "mastery score overrides status").
 */
export function decide(version: Version, values: Map<string, string>, mastery: number | undefined): void {
  const { status, score } = fields[version];
  if (version === "scorm12" && !values.has(status)) values.set(status, "completed");
  const text = values.get(score) ?? "";
  if (mastery === undefined || text === "") return;
  const percent = Number(text) * (version === "scorm12" ? 1 : 100);
  values.set(status, percent >= mastery ? "passed" : "failed");
}

/** Of `0001:02:03.45` or `PT1H2M3.45S`. */
function seconds(text = ""): number {
  const of = /^(\d+):(\d+):([\d.]+)$/.exec(text) ?? /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(text);
  return of === null ? 0 : Number(of[1] ?? 0) * 3_600 + Number(of[2] ?? 0) * 60 + Number(of[3] ?? 0);
}

function written(version: Version, total: number): string {
  const [hours, minutes] = [Math.floor(total / 3_600), Math.floor(total / 60) % 60];
  const rest = (total % 60).toFixed(2);
  if (version === "scorm2004") return `PT${hours}H${minutes}M${rest}S`;
  return `${String(hours).padStart(4, "0")}:${String(minutes).padStart(2, "0")}:${rest.padStart(5, "0")}`;
}
