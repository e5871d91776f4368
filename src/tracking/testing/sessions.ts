import { manualTimers } from "../../storage/testing.ts";
import { type CopyRecord, createCopy } from "../copy.ts";
import type { Report } from "../port.ts";
import { createScorm } from "../scorm.ts";
import { scorm12 } from "../scorm12.ts";
import { scorm2004 } from "../scorm2004.ts";
import { createTracking } from "../session.ts";
import { plainHost } from "./host.ts";
import { aReport } from "./reports.ts";

/** A session in a host; what was done is a number that the state carries along with its own. */
export function begun(
  given: {
    values?: Record<string, string>;
    send?: boolean;
    version?: "scorm12" | "scorm2004";
    lms?: false;
    unread?: boolean;
  } = {},
) {
  const host = plainHost(given.values === undefined ? {} : { values: given.values });
  const stored = new Map<string, string>();
  const timers = manualTimers();
  const clock = { time: 1_000, now: () => clock.time };
  const learner = { done: 0, unread: given.unread ?? false, report: {} as Partial<Report> };
  const lms = createScorm(given.version === "scorm2004" ? scorm2004 : scorm12, host.api);
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  };
  const copy = createCopy(storage, "key");
  const tracking = createTracking({
    ...(given.lms !== false && { lms, launch: lms.begin() }),
    from: { attempt: "attempt", seq: 0, acknowledged: 0, send: given.send ?? false },
    report: (seq) => (learner.unread ? undefined : aReport({ state: `${learner.done}.${seq}`, ...learner.report })),
    copy,
    clock,
    timers,
  });
  return {
    host,
    timers,
    clock,
    learner,
    storage,
    tracking,
    told: () => tracking.store.getState(),
    record: () => copy.read() as CopyRecord,
    state: () => host.stored.get("cmi.suspend_data"),
    commits: () => host.calls.filter((call) => call === "Commit").length,
    /** An exercise: several events at once. */
    answer() {
      learner.done++;
      for (let event = 0; event < 3; event++) tracking.changed();
      timers.pass(250);
    },
  };
}
