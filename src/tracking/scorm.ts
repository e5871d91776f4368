import { createCalls } from "./calls.ts";
import type { Dialect, Value } from "./dialect.ts";
import { type Frame, findApi } from "./discover.ts";
import { readLaunch } from "./launch.ts";
import { type Lists, openLists } from "./lists.ts";
import type { Launch, Lms, Marks, Refusal, Report } from "./port.ts";
import { resend } from "./resend.ts";
import { scorm12 } from "./scorm12.ts";
import { scorm2004 } from "./scorm2004.ts";
import { higher } from "./state/merge.ts";
import { createSupport } from "./supports.ts";
import { cut } from "./values.ts";

/** The LMS that launched the page in `own`, if there is any: `begin` says whether. `note`: see `createScorm`. */
export function scormOf(
  format: "scorm12" | "scorm2004",
  own: Frame,
  note: (refusal: Refusal) => void = () => undefined,
): Lms {
  const dialect = format === "scorm12" ? scorm12 : scorm2004;
  return createScorm(dialect, () => findApi(own, dialect.api), note);
}

/**
 * An LMS that speaks SCORM.
 *
 * @param find finds its API; called anew each time, since a host's frames come and go
 * @param note hears of what it refuses that does no harm: lists that it does not keep, fields that nobody misses; each once
 */
export function createScorm(
  dialect: Dialect,
  find: () => object | undefined,
  note: (refusal: Refusal) => void = () => undefined,
): Lms {
  const { fields } = dialect;
  const calls = createCalls(dialect.calls, find);
  /** What the LMS has taken, by field: it is not told twice. */
  const taken = new Map<string, string>();
  /** Taken since it last said that it kept what it had. */
  const unsure = new Map<string, string>();
  /** Taken before it said that it could not keep it. */
  const lost = new Map<string, string>();
  /** Events whose answers it was told, and those of which it has said since that it keeps what it has. */
  const told = new Set<string>();
  let kept: readonly string[] = [];
  const noted = new Set<string>();
  let supports = createSupport(dialect.groups, calls.get);
  let lists: Lists | undefined;
  let held: Marks = { completed: false, success: "unknown" };
  let holdsBack = false;
  let silent = false;
  let ended = false;
  /** The object that was initialised. A host that comes back brings another one, which knows of nothing. */
  let known: object | undefined;
  /** It gives another object each time, all of which are one. */
  let unsteady = false;

  const read = (field: string) => {
    const value = calls.get(field);
    return typeof value === "string" ? value : "";
  };

  const set = ([field, value]: Value): Refusal | undefined => {
    if (taken.get(field) === value || !supports(field)) return undefined;
    const refusal = calls.set(field, value);
    if (refusal !== undefined) return refusal;
    taken.set(field, value);
    unsure.set(field, value);
    if (lost.get(field) !== value) lost.delete(field);
    return undefined;
  };

  const noteOnce = (refusal: Refusal) => {
    const kind = refusal.what.replace(/\.\d+(?=\.)/g, ".n");
    if (noted.has(kind)) return;
    noted.add(kind);
    note(refusal);
  };

  /** Sets all; what is refused and matters to the learner. One that is gone is asked no more. */
  const setAll = (values: readonly Value[]): readonly Refusal[] => {
    const refusals: Refusal[] = [];
    for (const value of values) {
      const refusal = set(value);
      if (refusal === undefined) continue;
      if (refusal.why === "gone") return [refusal];
      if (dialect.vital.includes(value[0])) refusals.push(refusal);
      else noteOnce(refusal);
    }
    return refusals;
  };

  /** An LMS that has just been initialised: nothing is known of what it has. */
  const meet = () => {
    known = find();
    taken.clear();
    told.clear();
    for (const event of kept) told.add(event);
    supports = createSupport(dialect.groups, calls.get);
    lists = openLists({ dialect, get: calls.get, set, note: noteOnce, told });
  };

  const isOpen = ({ code }: Refusal) => dialect.open.includes(code) && typeof calls.get(fields.learnerId) === "string";

  const isKnown = () => unsteady || [known, undefined].includes(find());

  /** Initialises the object that has come in the place of the one that was known. */
  const again = (): Refusal | undefined => {
    const refusal = calls.initialize();
    if (refusal === undefined) meet();
    else if (isOpen(refusal)) unsteady = true;
    else return refusal;
    return undefined;
  };

  const mayTell = ({ completed }: Marks) => completed || !holdsBack;

  const tell = (report: Report): readonly Refusal[] => {
    const tooLong = report.state.length > dialect.room;
    const refusals = setAll([
      ...(tooLong ? [] : [[fields.state, report.state] as const]),
      // Where there is none yet, none is told: some take an empty one amiss.
      ...(report.bookmark === "" ? [] : [[fields.bookmark, cut(report.bookmark, 255)] as const]),
      ...dialect.standing(report, mayTell(report)),
    ]);
    // Of an LMS that keeps nothing at the moment it cannot be told whether it has lists.
    if (refusals.some(({ why, what }) => why === "gone" || what.endsWith(fields.state))) return refusals;
    lists?.objectives(report.objectives, mayTell);
    lists?.interactions(report.answers);
    return tooLong ? [...refusals, { ...TOO_LONG, what: `${dialect.calls.set} ${fields.state}` }] : refusals;
  };

  return {
    room: dialect.room,
    begin() {
      const refusal = calls.initialize();
      // A page that was loaded anew without having ended may find the LMS still open: that can be gone on with.
      if (refusal !== undefined && !isOpen(refusal)) return refusal;
      const found: Launch = readLaunch(dialect, read);
      held = found.marks;
      known = find();
      holdsBack = /\d/.test(read(fields.pass));
      silent = found.mode !== "normal";
      if (silent) return found;
      meet();
      setAll(dialect.first(fields.marks.map(read)));
      return found;
    },
    put(report) {
      if (silent || ended) return [];
      // What was told once is not taken back.
      held = higher(report, held);
      const raised = { ...report, ...held };
      const refusal = isKnown() ? undefined : again();
      if (refusal !== undefined) return [refusal];
      const refusals = tell(raised);
      // It has forgotten that it was initialised: its session ended, or it was loaded anew.
      const isClosed = refusals.some(({ code }) => dialect.closed.includes(code));
      return isClosed && again() === undefined ? tell(raised) : refusals;
    },
    commit() {
      if (silent || ended) return undefined;
      const refusal = calls.commit() ?? (lost.size > 0 ? resend(lost, calls) : undefined);
      if (refusal === undefined) {
        lost.clear();
        kept = [...told];
      } else {
        // It is told again, since some forget what they could not keep.
        for (const [field, value] of unsure) lost.set(field, value);
        taken.clear();
      }
      unsure.clear();
      return refusal;
    },
    time(ms) {
      if (!silent && !ended && isKnown()) setAll([dialect.sessionTime(ms)]);
    },
    end({ ms, asked }) {
      if (ended) return undefined;
      ended = true;
      if (!isKnown()) return undefined;
      if (!silent) {
        setAll([dialect.sessionTime(ms), dialect.exit]);
        if (asked && dialect.leave !== undefined) calls.set(...dialect.leave);
      }
      return calls.terminate();
    },
  };
}

const TOO_LONG = { why: "refused", code: 0, text: "", diagnostic: "" } as const;
