import type { Clock } from "../base/clock.ts";
import type { StoredEvent } from "../learning/events/types.ts";
import { assess, type Finding, putOffUntil, remindsOf } from "../storage/health.ts";
import { type AskedBrowser, askBrowser, logFacts } from "../storage/health-facts.ts";
import { goneSince, type KeptMark, keptMarks } from "../storage/kept-marks.ts";
import { persist, persistWhenWorth } from "../storage/persist.ts";
import type { ProfileRow } from "../storage/profile-row.ts";
import type { Profiles } from "../storage/profiles.ts";
import { type Damaged, type Recovery, type Rescued, recover, rescue } from "../storage/recover.ts";
import type { RowCodec } from "../storage/row-codec.ts";
import type { Timers } from "../storage/timers.ts";
import type { StorageState } from "./progress-store.ts";

/** What is known just now of whoever is here. */
export interface Here {
  readonly storage: StorageState;
  /** Everything that happened, kept or not. */
  readonly events: readonly StoredEvent[];
  /** Rows of the log that do not read. */
  readonly unreadable?: number;
  /** Left out where the browser keeps nothing, or nobody has said who they are. */
  readonly row?: ProfileRow | undefined;
  readonly rows: readonly ProfileRow[];
  readonly codec?: RowCodec | undefined;
}

export interface HealthReport {
  /** The worst first. */
  readonly findings: readonly Finding[];
  /** Set when it is time to ask for a copy: so much is nowhere else. */
  readonly reminder?: { readonly answers: number; readonly made: number };
  /** Bytes of all that the site keeps here, and of all that it may, where the browser says. */
  readonly usage?: number;
  readonly quota?: number;
}

/** What was kept and is gone without anybody having deleted it. */
export type Gone = KeptMark & { readonly profile: string; readonly left: number };

/** What a recovery kept, until the learner has read it. */
export type Recovered = Recovery;

/** How safe a person's answers are, and what can be done about it. */
export interface Health {
  /** `undefined` while the storage is being opened. Never rejects. */
  look(): Promise<HealthReport | undefined>;
  /** Asks the browser to delete nothing by itself: at a press. Never rejects. */
  persist(): Promise<boolean>;
  /**
   * To be called when answers may have been saved. A moment later it notes how much there is, and asks for the promise
   * when that is worth it.
   */
  saved(): void;
  /** The person does not want to be asked for a copy for a week. Never rejects. */
  putOff(): Promise<void>;
  /** What was kept before and is gone. */
  gone(): Gone | undefined;
  /** The loss has been told, or the profile was deleted on purpose. */
  forget(profile: string): void;
  /** Reads what the database holds and this page could not. Never rejects. */
  rescue(): Promise<Rescued>;
  /** Keeps all that can be read in a new database. Rejects if that cannot be done either. The storage is to be opened anew then. */
  recover(): Promise<Recovery>;
  /** Whether there is a profile that could be given a new database. */
  canRecover(): boolean;
  /** What the last recovery kept, until `acknowledge`. */
  recovered(): Recovered | undefined;
  acknowledge(): void;
  /** Notes nothing more. */
  end(): void;
}

/** How long after a save it is surely on disk, or told to have failed, in milliseconds. */
const SETTLED = 2_000;

interface HealthParts {
  readonly course: string;
  readonly indexedDB: IDBFactory | undefined;
  readonly localStorage: Pick<Storage, "getItem" | "setItem" | "removeItem"> | undefined;
  readonly browser: () => AskedBrowser;
  readonly profiles: Profiles | undefined;
  readonly timers: Timers;
  readonly clock: Clock;
  readonly here: () => Here;
}

/** Joins what the browser says with what is known of whoever is here. */
export function createHealth(parts: HealthParts): Health {
  const { course, indexedDB, localStorage, profiles, timers, clock, here } = parts;
  const marks = keptMarks(localStorage, course);
  const persistence = () => ({ browser: parts.browser(), storage: localStorage, now: clock.now });

  /** And whose it was: it is nobody else's to read. */
  let recovered: { readonly profile: string; readonly what: Recovered } | undefined;
  const damaged = (): Damaged | undefined => {
    const { row, codec } = here();
    return indexedDB && row && { indexedDB, timers, course, row, codec };
  };

  let waiting: (() => void) | undefined;
  let ended = false;

  const note = async (row: ProfileRow, kept: KeptMark) => {
    const { events } = here();
    const before = marks.all().get(row.profile);
    // A loss that has not been told yet is not covered up.
    if (kept.events > 0 && (before === undefined || before.events <= events.length)) marks.note(row.profile, kept);
    const count = (type: string) => events.filter((event) => event.type === type).length;
    await persistWhenWorth(persistence(), { answers: count("answered"), lessons: count("lesson-finished") });
  };

  const saved = () => {
    const { events, row } = here();
    if (row === undefined || waiting !== undefined || ended) return;
    // What is counted now is on disk by then: a note must never say more than there is.
    const kept = { events: events.length, at: clock.now() };
    waiting = timers.after(SETTLED, () => {
      waiting = undefined;
      const now = here();
      if (now.storage === "durable" && now.row?.profile === row.profile) void note(row, kept);
      if (now.events.length > kept.events) saved();
    });
  };

  return {
    async look() {
      const { storage, events, unreadable = 0, row } = here();
      if (storage === "opening") return undefined;
      const browser = await askBrowser(parts.browser());
      const log = logFacts({ storage, events, unreadable, copied: row?.copied, remindAfter: row?.remindAfter });
      const facts = { ...browser, ...log, now: clock.now() };
      const reminder = remindsOf(facts);
      const { usage, quota } = browser;
      return {
        findings: assess(facts),
        ...(reminder && { reminder }),
        ...(usage !== undefined && { usage }),
        ...(quota !== undefined && { quota }),
      };
    },
    persist: () => persist(persistence()),
    saved,
    async putOff() {
      const { row } = here();
      const remindAfter = putOffUntil(clock.now());
      // Where it cannot be noted, the next visit asks again.
      if (row !== undefined) await profiles?.change(row.profile, (mine) => ({ ...mine, remindAfter })).catch(() => {});
    },
    gone() {
      const { storage, events, row, rows } = here();
      if (storage !== "durable") return undefined;
      return goneSince(marks.all(), rows, row && { profile: row.profile, events: events.length });
    },
    forget: (profile) => marks.forget(profile),
    async rescue() {
      const it = damaged();
      return it === undefined ? { events: [], unreadable: undefined } : rescue(it);
    },
    async recover() {
      const it = damaged();
      if (it === undefined || profiles === undefined)
        throw new DOMException("There is no profile to mend", "NotFoundError");
      const { profile } = it.row;
      const what = await recover(it, profiles, here().events);
      recovered = { profile, what };
      // What could not be read is told by the recovery itself.
      if (what.events === 0) marks.forget(profile);
      else marks.note(profile, { events: what.events, at: clock.now() });
      return what;
    },
    canRecover: () => damaged() !== undefined && profiles !== undefined,
    recovered: () => (recovered?.profile === here().row?.profile ? recovered?.what : undefined),
    acknowledge() {
      recovered = undefined;
    },
    end() {
      ended = true;
      waiting?.();
    },
  };
}
