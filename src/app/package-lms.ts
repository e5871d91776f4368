import type { StoredEvent } from "../learning/events/types.ts";
import type { PackageFormat } from "../packaging/request.ts";
import { noChannel } from "../storage/channel.ts";
import { deleteDatabase } from "../storage/delete-database.ts";
import { newIdentity } from "../storage/identity.ts";
import type { Storage as OpenedStorage } from "../storage/open.ts";
import { fleetingPackage, openPackage, packageDatabase } from "../storage/open-package.ts";
import { createCopy } from "../tracking/copy.ts";
import { type Frame, findApi } from "../tracking/discover.ts";
import type { Launch, Marks, Report } from "../tracking/port.ts";
import { reconcile } from "../tracking/reconcile.ts";
import { scormOf } from "../tracking/scorm.ts";
import { scorm12 } from "../tracking/scorm12.ts";
import { scorm2004 } from "../tracking/scorm2004.ts";
import { createTracking } from "../tracking/session.ts";
import { readState } from "../tracking/state/expand.ts";
import { higher, merge } from "../tracking/state/merge.ts";
import type { Place } from "../tracking/state/types.ts";
import { createAsked } from "./package-asked.ts";
import type { EditionParts, OpenedEdition } from "./package-edition.ts";
import { catchUp, createReporter, listen } from "./package-report.ts";
import { watchWindows } from "./package-windows.ts";

const dialects = { scorm12, scorm2004 } as const satisfies Partial<Record<PackageFormat, unknown>>;

/** Whoever learns where there is no platform to say it. */
const NOBODY = "nobody";

const NO_MARKS: Marks = { completed: false, success: "unknown" };

/** Opens a package in an LMS, or where one should be. */
export async function openLms(parts: EditionParts, format: keyof typeof dialects): Promise<OpenedEdition> {
  const { source, progress, window, clock, random, timers, indexedDB } = parts;
  const dialect = dialects[format];
  const own = window as unknown as Frame;
  const layout = await parts.layout();
  const lms = findApi(own, dialect.api) === undefined ? undefined : scormOf(format, own);
  const launch = lms?.begin();
  const known: Launch | undefined = launch === undefined || "why" in launch ? undefined : launch;
  const watching = known !== undefined && known.mode !== "normal";

  const base = parts.base(known === undefined ? NOBODY : `of:${known.learner.id}`);
  const copy = createCopy(watching || known?.learner.id === "" ? undefined : parts.localStorage, base);
  const from = reconcile({
    launch: known ?? { state: "", entry: "unknown" },
    record: copy.read(),
    random,
    read: readState,
    merge,
  });
  // An attempt that is over: what was kept of it here is nobody's any more.
  if (from.forget !== undefined && indexedDB !== undefined) {
    void deleteDatabase(indexedDB, timers, packageDatabase(base, from.forget)).catch(() => {});
  }

  const who = { ...newIdentity(clock, random), profile: from.attempt };
  let place: Place | undefined;

  /** Brings a log up to where the state is. */
  const caughtUp = async (storage: OpenedStorage): Promise<OpenedStorage> => {
    if (from.state === undefined) return storage;
    ({ place } = await catchUp(storage, from.state, { layout, now: clock.now(), tz: clock.zone(), ...who }));
    return storage;
  };

  const open = async () => {
    const name = packageDatabase(base, from.attempt);
    const storage = watching ? fleetingPackage(who, timers) : await openPackage({ ...parts, name, who });
    // What cannot be brought up to date is still what there is.
    return caughtUp(storage).catch(() => storage);
  };

  const asked = createAsked(source);
  let report: ((seq: number) => Report) | undefined;
  const tracking = createTracking({
    lms,
    launch,
    from,
    copy,
    clock,
    timers,
    report: (seq) => report?.(seq),
  });
  // Where all windows' progress is one: who only looks has a log that nobody else sees.
  const windows = watchWindows(
    known === undefined || watching ? noChannel : parts.channel(`${packageDatabase(base, from.attempt)}:windows`),
    who.device,
  );
  // Also a page that is closed while it is still being opened has begun, and has to end.
  window.addEventListener("pagehide", () => {
    tracking.leave();
    windows.gone();
  });
  window.addEventListener("pageshow", ({ persisted }) => persisted && windows.back());

  /** All that happened before this session: its answers were told in theirs. */
  let before: ReadonlySet<string> = new Set();

  const begin = async (lang: string) => {
    const reporter = await createReporter({
      ...{ source, progress, clock, lang, layout: async () => layout },
      pass: known?.pass,
      marks: higher(known?.marks ?? NO_MARKS, from.state?.marks ?? NO_MARKS),
      attempt: from.attempt,
      former: from.state,
      room: dialect.room,
    });
    const { index } = reporter;
    before = new Set(progress.events().map(({ id }) => id));
    // What another window did comes here, too; that one tells it.
    const isOwn = (event: object) => !("device" in event) || event.device === who.device;
    const fresh = () =>
      progress.events().filter((event) => !before.has(event.id) && isOwn(event) && progress.counts(event.id));
    report = (seq) => reporter.report(seq, { events: fresh(), find: asked.find });
    const look = async (events: readonly StoredEvent[]) => {
      tracking.changed();
      // The questions of a review or of a paper may have to be fetched before it can be said what was answered.
      if (await asked.prepare(events, index)) tracking.changed();
    };
    progress.subscribe(({ size, drafts, place: at }, was) => {
      if (size !== was.size) void look(fresh());
      // What is half done waits, and so does where the learner is: some LMSs stand still while they keep something.
      else if (drafts !== was.drafts || at !== was.place) tracking.touched();
    });
    listen(window, tracking);
    if (from.send) tracking.changed();
    // A log that is ahead of the state is told without waiting for the next answer.
    else tracking.touched();
  };

  const { store, exit, online } = tracking;
  return {
    edition: {
      kind: "lms",
      ...(known !== undefined && known.learner.name !== "" && { learner: known.learner.name }),
      platform: {
        store,
        windows: windows.others,
        exit,
        retry: online,
        ...(from.told !== undefined && { told: from.told }),
      },
    },
    open,
    lang: known?.lang,
    place: () => place ?? bookmarked(known?.bookmark),
    begin,
  };
}

/** `<lesson>` or `<lesson>/<item>`. */
function bookmarked(text = ""): Place | undefined {
  const [lesson, item] = text.split("/");
  return lesson ? { lesson, ...(item && { item }) } : undefined;
}
