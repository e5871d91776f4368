import type { Dialect } from "./dialect.ts";
import { interaction2004 } from "./interaction2004.ts";
import type { Marks } from "./port.ts";
import { cut, decimal, interval2004 } from "./values.ts";

/** Without it an LMS begins a new attempt with the next launch. Told at once, since a window may go without a word. */
const EXIT = ["cmi.exit", "suspend"] as const;

/** SCORM 2004 4th Edition, run-time environment 1.1. */
export const scorm2004: Dialect = {
  api: "API_1484_11",
  calls: {
    initialize: "Initialize",
    terminate: "Terminate",
    get: "GetValue",
    set: "SetValue",
    commit: "Commit",
    error: "GetLastError",
    errorText: "GetErrorString",
    diagnostic: "GetDiagnostic",
  },
  fields: {
    learnerId: "cmi.learner_id",
    learnerName: "cmi.learner_name",
    mode: "cmi.mode",
    credit: "cmi.credit",
    entry: "cmi.entry",
    state: "cmi.suspend_data",
    bookmark: "cmi.location",
    language: "cmi.learner_preference.language",
    pass: "cmi.scaled_passing_score",
    passWhole: 1,
    marks: ["cmi.completion_status", "cmi.success_status", "cmi.score.scaled", "cmi.score.raw"],
  },
  groups: ["cmi.score", "cmi.objectives", "cmi.objectives.n.score", "cmi.interactions"],
  vital: ["cmi.suspend_data", "cmi.completion_status", "cmi.success_status", "cmi.score.scaled"],
  open: [103],
  closed: [112, 122, 132, 142],
  // What is sent when a page is left goes by a beacon in some LMSs, and those take 64 KB with all that stands around it.
  room: 60_000,
  marks([completion = "", success = "", scaled = "", raw = ""]): Marks {
    const score = scoreOf(scaled, raw);
    return {
      completed: completion === "completed",
      success: success === "passed" || success === "failed" ? success : "unknown",
      ...(score !== undefined && { score }),
    };
  },
  first: ([completion = ""]) => [
    ...(completion === "completed" || completion === "incomplete"
      ? []
      : [["cmi.completion_status", "incomplete"] as const]),
    EXIT,
  ],
  standing: (report, tellScore) => [
    ...(tellScore ? score("cmi.score", report.score) : []),
    ["cmi.progress_measure", decimal(report.progress)],
    ...status("cmi.", report),
  ],
  objective: (objective, tellScore) => [
    ...(tellScore ? score("score", objective.score) : []),
    ["progress_measure", decimal(objective.progress)],
    ...status("", objective),
    ["description", cut(objective.title, 250)],
  ],
  interaction: interaction2004,
  // A long_identifier_type may be any URI; letters, digits and these are safe in all readings of it.
  id: (text) => cut(text.replace(/[^\w.-]/g, "_"), 4_000),
  sessionTime: (ms) => ["cmi.session_time", interval2004(ms)],
  exit: EXIT,
  leave: ["adl.nav.request", "suspendAll"],
};

const score = (at: string, value: number | undefined): [string, string][] =>
  value === undefined
    ? []
    : [
        [`${at}.min`, "0"],
        [`${at}.max`, "100"],
        [`${at}.raw`, decimal(value)],
        // Rounded down: two decimals must not lift anybody over a mark.
        [`${at}.scaled`, decimal(Math.floor(value) / 100)],
      ];

const status = (at: string, { completed, success }: Marks): [string, string][] => [
  [`${at}completion_status`, completed ? "completed" : "incomplete"],
  // `unknown` is what it is at the start; it need not be said, and nobody has failed who is still learning.
  ...(completed && success !== "unknown" ? [[`${at}success_status`, success] as [string, string]] : []),
];

/** Per cent. `raw` is finer, and counts where it says the same as `scaled`. */
function scoreOf(scaled: string, raw: string): number | undefined {
  const share = Number(scaled);
  if (scaled.trim() === "" || !(share >= 0 && share <= 1)) return undefined;
  const rough = Math.round(share * 10_000) / 100;
  const fine = Number(raw);
  return raw.trim() !== "" && fine >= rough && fine < rough + 1 && fine <= 100 ? fine : rough;
}
