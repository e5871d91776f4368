import { canonicalJson, hash } from "../base/hash.ts";
import type { StoredEvent } from "../learning/events/types.ts";
import { noChannel } from "../storage/channel.ts";
import { newIdentity } from "../storage/identity.ts";
import type { Storage as OpenedStorage } from "../storage/open.ts";
import { fleetingPackage, openPackage, packageBase, packageDatabase, packageSession } from "../storage/open-package.ts";
import type { LaunchLink } from "../tracking/cmi5/link.ts";
import { createCopy } from "../tracking/copy.ts";
import type { Marks, Report } from "../tracking/port.ts";
import { reconcile } from "../tracking/reconcile.ts";
import { createTracking } from "../tracking/session.ts";
import { readState } from "../tracking/state/expand.ts";
import { merge } from "../tracking/state/merge.ts";
import type { Place } from "../tracking/state/types.ts";
import { stateIn } from "../tracking/xapi/document.ts";
import { courseIri } from "../tracking/xapi/ids.ts";
import { ROOM_XAPI } from "../tracking/xapi/room.ts";
import { type LrsLaunch, openLaunch } from "./lrs-launch.ts";
import { createLrsSession } from "./lrs-session.ts";
import { createAsked } from "./package-asked.ts";
import type { EditionParts, OpenedEdition } from "./package-edition.ts";
import { catchUp, createReporter, listen } from "./package-report.ts";
import { watchWindows } from "./package-windows.ts";

const NO_MARKS: Marks = { completed: false, success: "unknown" };

/** One log for a registration, whatever attempts the state speaks of: what waits in it is never left behind. */
const LOG = "log";

/** Opens a package that was launched for cmi5 or plain xAPI, or should have been. */
export async function openLrs(parts: EditionParts, format: "cmi5" | "xapi"): Promise<OpenedEdition> {
  const { config, source, progress, window, clock, random, timers } = parts;
  const publisher = courseIri(config.id);
  const launch = await openLaunch({
    ...{ format, publisher, timers, clock, memory: packageSession(config.id), location: window.location },
    replaceAddress: (address) => window.history.replaceState(window.history.state, "", address),
    sessionStorage: parts.sessionStorage,
    fetch: parts.fetch,
  });
  const layout = await parts.layout();
  const watching = launch.is === "open" && launch.data.mode !== "normal";
  const base = baseOf(launch, parts);
  const copy = createCopy(watching ? undefined : parts.localStorage, base);
  const found = launch.is === "open" && launch.state.is === "found" ? stateIn(launch.state.value) : "";
  // A registration is one attempt: a store that has nothing of it has lost it, or has never had it.
  const launched = { state: found, entry: "again" } as const;
  const from = reconcile({ launch: launched, record: copy.read(), random, read: readState, merge });
  const who = { ...newIdentity(clock, random), profile: config.id };
  let place: Place | undefined;
  let brought: readonly StoredEvent[] = [];

  const open = async (): Promise<OpenedStorage> => {
    const name = packageDatabase(base, LOG);
    const storage = watching ? fleetingPackage(who, timers) : await openPackage({ ...parts, name, who });
    if (from.state === undefined) return storage;
    try {
      const given = { layout, now: clock.now(), tz: clock.zone(), ...who };
      ({ place, events: brought } = await catchUp(storage, from.state, given));
    } catch {
      // What cannot be brought up to date is still what there is.
    }
    return storage;
  };

  const channel = launch.is === "open" && !watching ? parts.channel : () => noChannel;
  const windows = watchWindows(channel(`${packageDatabase(base, LOG)}:windows`), who.device);
  const asked = createAsked(source);
  const identity = launch.is === "alone" ? "" : identityOf(launch.link, launch.activity);
  const session =
    launch.is === "open"
      ? createLrsSession({ ...parts, launch, publisher, from, copy, base, identity, asked, watching })
      : undefined;
  let report: ((seq: number) => Report) | undefined;
  // Without a session it is as without an LMS: what is done stays here.
  const tracking =
    session?.tracking ??
    createTracking({
      ...{ from, copy, clock, timers },
      launch: "refusal" in launch ? launch.refusal : undefined,
      report: (seq) => report?.(seq),
    });
  window.addEventListener("pagehide", () => {
    tracking.leave();
    windows.gone();
  });
  window.addEventListener("pageshow", ({ persisted }) => persisted && windows.back());

  const begin = async (lang: string) => {
    const { exam, pass: own } = await source.index();
    const asks = launch.is === "open" ? launch.data.masteryScore : undefined;
    // The course's own mark may also ask something of every module: it counts where the launch names no other.
    const pass = asks === undefined || asks * 100 === (exam?.pass ?? own) ? undefined : asks * 100;
    const reporter = await createReporter({
      ...{ source, progress, clock, lang, layout: async () => layout, pass },
      marks: from.state?.marks ?? NO_MARKS,
      ...{ attempt: from.attempt, former: from.state, room: ROOM_XAPI },
    });
    report = (seq) => reporter.report(seq);
    await session?.begin(lang, reporter, brought);
    let seen = progress.events().length;
    progress.subscribe(({ size, drafts, place: at }, was) => {
      if (size !== was.size) {
        const fresh = progress.events().slice(seen);
        seen = progress.events().length;
        // That something was delivered is nothing to deliver.
        if (fresh.every(({ type }) => type === "delivered")) return;
        tracking.changed();
        void session?.prepare(fresh);
      } else if (drafts !== was.drafts || at !== was.place) tracking.touched();
    });
    listen(window, tracking);
    if (from.send || launch.is === "open") tracking.changed();
    else tracking.touched();
  };

  const { store, exit, online } = tracking;
  const told = launch.is === "shut" ? launch.why : launch.is === "open" ? from.told : undefined;
  const name = launch.is === "alone" ? undefined : launch.link.actor.name;
  const languages = launch.is === "open" ? launch.languages : [];
  const returnTo = launch.is === "open" ? launch.data.returnURL : undefined;
  return {
    edition: {
      kind: "lms",
      ...(name !== undefined && { learner: name }),
      platform: {
        ...{ store, windows: windows.others, exit },
        // What a launch could not begin, another try of the same page may.
        retry: launch.is === "shut" ? () => window.location.reload() : online,
        ...(told !== undefined && { told }),
        ...(returnTo !== undefined && { goBack: () => window.location.assign(returnTo) }),
      },
      ...(session !== undefined && { receiver: session.receiver }),
    },
    open,
    lang: languages.find((each) => config.languages.includes(each)) ?? languages[0],
    place: () => place,
    begin,
  };
}

/** What all is called that is stored: of who learns what for whom, wherever the package lies and whichever way it is spoken to. */
function baseOf(launch: LrsLaunch, { config, base }: Pick<EditionParts, "config" | "base">): string {
  if (launch.is === "alone") return base("nobody");
  const { link, activity } = launch;
  return packageBase(config.id, hash(new URL(link.endpoint).origin), hash(identityOf(link, activity)));
}

/** Who learns, and what: the name that people see may change. */
function identityOf({ actor, registration }: LaunchLink, activity: string): string {
  const { name: _, objectType: __, ...identity } = actor;
  return canonicalJson([identity, registration, activity]);
}
