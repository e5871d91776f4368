import type { Dialect } from "./dialect.ts";
import { interaction12 } from "./interaction12.ts";
import type { Marks } from "./port.ts";
import { cut, decimal, timespan12 } from "./values.ts";

/** `suspend_data` of SCORM 1.2 is a CMIString4096. */
export const ROOM_12 = 4_096;

/** Never `normal`, which is none of its words. Told at once, since a window may go without a word. */
const EXIT = ["cmi.core.exit", "suspend"] as const;

const NOT_BEGUN = ["", "not attempted", "browsed", "unknown"];

/** SCORM 1.2, run-time environment of October 2001. */
export const scorm12: Dialect = {
  api: "API",
  calls: {
    initialize: "LMSInitialize",
    terminate: "LMSFinish",
    get: "LMSGetValue",
    set: "LMSSetValue",
    commit: "LMSCommit",
    error: "LMSGetLastError",
    errorText: "LMSGetErrorString",
    diagnostic: "LMSGetDiagnostic",
  },
  fields: {
    learnerId: "cmi.core.student_id",
    learnerName: "cmi.core.student_name",
    mode: "cmi.core.lesson_mode",
    credit: "cmi.core.credit",
    entry: "cmi.core.entry",
    state: "cmi.suspend_data",
    bookmark: "cmi.core.lesson_location",
    language: "cmi.student_preference.language",
    pass: "cmi.student_data.mastery_score",
    passWhole: 100,
    marks: ["cmi.core.lesson_status", "cmi.core.score.raw"],
  },
  groups: ["cmi.core.score", "cmi.objectives", "cmi.objectives.n.score", "cmi.interactions"],
  vital: ["cmi.suspend_data", "cmi.core.lesson_status", "cmi.core.score.raw"],
  open: [101],
  closed: [301],
  room: ROOM_12,
  marks([status = "", raw = ""]): Marks {
    const score = scoreOf(raw);
    return {
      // An LMS with a mark of its own may have made `failed` of a score: whether all was done then only our own state can tell.
      completed: status === "completed" || status === "passed",
      success: status === "passed" || status === "failed" ? status : "unknown",
      ...(score !== undefined && { score }),
    };
  },
  first: ([status = ""]) => [
    ...(NOT_BEGUN.includes(status) ? [["cmi.core.lesson_status", "incomplete"] as const] : []),
    EXIT,
  ],
  standing: (report, tellScore) => [
    ...(tellScore ? score("cmi.core.score", report.score) : []),
    ["cmi.core.lesson_status", statusOf(report)],
  ],
  objective: (objective, tellScore) => [
    ...(tellScore ? score("score", objective.score) : []),
    ["status", statusOf(objective)],
  ],
  interaction: interaction12,
  id: (text) => cut(text.replace(/[^\w.-]/g, "_"), 255),
  sessionTime: (ms) => ["cmi.core.session_time", timespan12(ms)],
  exit: EXIT,
};

const score = (at: string, value: number | undefined): [string, string][] =>
  value === undefined
    ? []
    : [
        [`${at}.min`, "0"],
        [`${at}.max`, "100"],
        [`${at}.raw`, decimal(value)],
      ];

/** Completion and success in the one field that there is: nobody has failed who is still learning. */
function statusOf({ completed, success }: Marks): string {
  if (!completed) return "incomplete";
  return success === "unknown" ? "completed" : success;
}

const scoreOf = (raw: string) => {
  const value = Number(raw);
  return raw.trim() === "" || !(value >= 0 && value <= 100) ? undefined : value;
};
