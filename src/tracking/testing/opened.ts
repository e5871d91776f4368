import type { Lms, Refusal } from "../port.ts";
import { createScorm } from "../scorm.ts";
import { scorm12 } from "../scorm12.ts";
import { scorm2004 } from "../scorm2004.ts";
import type { PlainHost } from "./host.ts";
import { aReport } from "./reports.ts";

export const versions = { scorm12, scorm2004 } as const;
export const both = Object.keys(versions) as (keyof typeof versions)[];

/** An LMS that has begun in a host. */
export function opened(version: keyof typeof versions, host: PlainHost) {
  const notes: Refusal[] = [];
  const lms = createScorm(versions[version], host.api, (refusal) => notes.push(refusal));
  const launch = lms.begin();
  if ("why" in launch) throw new Error(launch.text);
  return { lms, launch, notes };
}
/** What a field was set to, in this order. */
export const setOf = (host: PlainHost, field: string) =>
  host.calls.filter((call) => call.startsWith(`Set ${field}=`)).map((call) => call.slice(`Set ${field}=`.length));
/** Puts a report and has it kept. */
export const keep = (lms: Lms, report: Parameters<typeof aReport>[0]) => [lms.put(aReport(report)), lms.commit()];
/** What the versions call the same. */
export const fields = {
  scorm12: {
    status: "cmi.core.lesson_status",
    exit: "cmi.core.exit",
    time: "cmi.core.session_time",
    score: "cmi.core.score.raw",
    mode: "cmi.core.lesson_mode",
    pass: ["cmi.student_data.mastery_score", "80"],
  },
  scorm2004: {
    status: "cmi.completion_status",
    exit: "cmi.exit",
    time: "cmi.session_time",
    score: "cmi.score.raw",
    mode: "cmi.mode",
    pass: ["cmi.scaled_passing_score", "0.8"],
  },
} as const;
