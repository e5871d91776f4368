import * as fc from "fast-check";
import { expect, test } from "vitest";
import { seeded } from "../base/random.ts";
import { manualTimers } from "../storage/testing.ts";
import { type CopyRecord, createCopy } from "./copy.ts";
import { reconcile } from "./reconcile.ts";
import { createScorm } from "./scorm.ts";
import { scorm12 } from "./scorm12.ts";
import { createTracking } from "./session.ts";
import { type PlainHost, plainHost } from "./testing/host.ts";
import { aReport } from "./testing/reports.ts";
import { mergeWords, readWords, writeWords } from "./testing/words.ts";

/** A learner's browser: what it keeps, and the session that is open in it. */
function machine(host: PlainHost, seed: string) {
  const stored = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  };
  const copy = createCopy(storage, "key");
  const random = seeded(seed);
  const timers = manualTimers();
  let open: { readonly done: number[]; readonly tracking: ReturnType<typeof createTracking> } | undefined;
  const leave = () => {
    open?.tracking.leave();
    open = undefined;
  };
  return {
    timers,
    leave,
    record: () => copy.read() as CopyRecord | undefined,
    session: () => open,
    /** Opens the package; whether the LMS was there to open it. */
    launch() {
      leave();
      host.reload();
      const lms = createScorm(scorm12, host.api);
      const launch = lms.begin();
      if ("why" in launch) return false;
      const from = reconcile({ launch, record: copy.read(), random, read: readWords, merge: mergeWords });
      const done = [...(from.state?.lessons ?? [])];
      const report = (seq: number) => aReport({ state: writeWords(from.attempt, seq, done) });
      const tracking = createTracking({ lms, launch, from, report, copy, clock: { now: () => 0 }, timers });
      open = { done, tracking };
      if (from.send) tracking.changed();
      timers.pass(250);
      return true;
    },
    finish(lesson: number) {
      open?.done.push(lesson);
      open?.tracking.changed();
      timers.pass(250);
    },
  };
}

const steps = [
  "finish",
  "finish",
  "open a",
  "open b",
  "leave",
  "hidden",
  "wait",
  "mute",
  "throws",
  "none",
  "new attempt",
] as const;

test("on two machines and with an LMS that comes and goes, nothing of an attempt is lost, and no old attempt comes back", () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 40 }), (happens) => {
      const host = plainHost();
      const machines = { a: machine(host, "a"), b: machine(host, "b") };
      const both = [machines.a, machines.b];
      let current = machines.a;
      let lesson = 0;
      let wanted = new Set<number>();
      const over = new Set<number>();
      current.launch();
      for (const what of happens) {
        if (what === "open a" || what === "open b") {
          current.leave();
          current = machines[what === "open a" ? "a" : "b"];
          current.launch();
        } else if (what === "finish" && current.session() !== undefined) {
          current.finish(++lesson);
          wanted.add(lesson);
        } else if (what === "leave") current.leave();
        else if (what === "hidden") current.session()?.tracking.hidden();
        else if (what === "wait") current.timers.pass(30_000);
        else if (what === "mute" || what === "throws" || what === "none") host.trouble = what;
        else if (what === "new attempt") {
          for (const each of both) each.leave();
          host.stored.clear();
          for (const { record } of both) {
            const kept = record();
            const state = kept === undefined ? undefined : readWords(kept.state);
            if (kept === undefined || kept.acknowledged === 0 || state === undefined || "unread" in state) continue;
            for (const each of state.lessons) over.add(each);
          }
          wanted = new Set([...wanted].filter((each) => !over.has(each)));
        }
      }
      host.trouble = "none";
      current.leave();
      for (const each of [...both, machines.a]) {
        each.launch();
        each.leave();
      }
      const last = readWords(host.stored.get("cmi.suspend_data") ?? "");
      if ("unread" in last) throw new Error(`The LMS has ${last.unread}`);
      expect(last.lessons).toEqual(expect.arrayContaining([...wanted]));
      expect(last.lessons.filter((each) => over.has(each))).toEqual([]);
      expect(host.outOfOrder).toEqual([]);
    }),
    { numRuns: process.env.SOAK === undefined ? 200 : 20_000 },
  ));
