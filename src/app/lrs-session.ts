import { hash } from "../base/hash.ts";
import type { Delivered } from "../learning/events/delivered.ts";
import type { StoredEvent } from "../learning/events/types.ts";
import { examsFold } from "../learning/exams.ts";
import type { Receiving } from "../state/edition.ts";
import { foldedOf } from "../state/folded.ts";
import { packageTurn } from "../storage/open-package.ts";
import { type Bookend, bookendId } from "../tracking/cmi5/bookends.ts";
import type { Copy } from "../tracking/copy.ts";
import type { Reconciled } from "../tracking/reconcile.ts";
import type { Tracking } from "../tracking/session.ts";
import { derivedId } from "../tracking/xapi/ids.ts";
import { createSender } from "../tracking/xapi/sender.ts";
import { createXapiTracking } from "../tracking/xapi/session.ts";
import { leaseTurns, lockTurns } from "../tracking/xapi/turns.ts";
import type { Activity, Iri, Speaking } from "../tracking/xapi/types.ts";
import type { OpenLaunch } from "./lrs-launch.ts";
import { createReceiving } from "./lrs-receiving.ts";
import { createSaying } from "./lrs-saying.ts";
import { createSpeech, type Speech } from "./lrs-speech.ts";
import type { createAsked } from "./package-asked.ts";
import type { EditionParts } from "./package-edition.ts";
import type { Reporter } from "./package-report.ts";

export interface LrsSessionParts extends Omit<EditionParts, "base"> {
  readonly launch: OpenLaunch;
  readonly publisher: Iri;
  readonly from: Reconciled;
  readonly copy: Copy;
  /** What all is called that is stored of this registration. */
  readonly base: string;
  /** Who learns what: the same in every session of a registration. */
  readonly identity: string;
  readonly asked: ReturnType<typeof createAsked>;
  readonly watching: boolean;
}

/** One session with the store that a launch named. */
export interface LrsSession {
  readonly tracking: Tracking;
  readonly receiver: Receiving;
  /** All is at hand, and it can be told. `brought`: events that came from the state, and were told by whoever answered. */
  begin(lang: string, reporter: Reporter, brought: readonly StoredEvent[]): Promise<void>;
  /** Brings what it takes to tell of events. Never rejects. */
  prepare(events: readonly StoredEvent[]): Promise<void>;
}

/** Joins what is said with who sends it. */
export function createLrsSession(parts: LrsSessionParts): LrsSession {
  const { launch, publisher, progress, clock, timers, random, base, asked, watching, config } = parts;
  const { link, activity, client, data, begun } = launch;
  const { registration } = link;
  // Not the address: some platforms give each visit one of its own, before the same store.
  const to = hash(`${new URL(link.endpoint).origin}\n${parts.identity}`);
  /** Of what another machine may have told; it is being asked. */
  const told = new Set<Bookend>();
  let speech: Speech | undefined;
  let reporter: Reporter | undefined;
  let language = config.languages[0] ?? "";

  const append = (noted: Omit<Delivered["data"], "to">, receiver = to) => {
    const data = { to: receiver, ...noted };
    const event = progress.record({ ...{ type: "delivered", v: 1, lang: language }, data } as const);
    if (event !== undefined) progress.happen([event]);
  };

  const sender = createSender({
    waiting: () => speech?.waiting() ?? [],
    ...{ client, clock, timers, random, append },
    turns:
      parts.locks === undefined
        ? leaseTurns({ storage: parts.localStorage, key: packageTurn(base), me: launch.session, clock, timers })
        : lockTurns(parts.locks, packageTurn(base)),
  });
  const tracking = createXapiTracking({
    ...{ sender, client, watching, clock, timers, random },
    ...{ address: launch.address, from: parts.from, copy: parts.copy },
    report: (seq) => reporter?.report(seq),
    closing: () => speech?.last() ?? [],
  });
  // Nothing may follow once it has been told that it is over, also if the page is loaded again.
  let before = tracking.store.getState().status;
  tracking.store.subscribe(({ status }) => {
    if (status === "ended" && before !== "ended" && before !== "gone") launch.end();
    before = status;
  });

  const prepare = async (events: readonly StoredEvent[]) => {
    if (reporter !== undefined && (await asked.prepare(events, reporter.index))) tracking.changed();
  };

  return {
    tracking,
    receiver: createReceiving({
      ...{ endpoint: link.endpoint, sender, progress },
      said: () => speech?.said() ?? [],
      outcomes: () => speech?.outcomes() ?? new Map(),
    }),
    async begin(lang, given, brought) {
      language = lang;
      const speaking: Speaking = {
        ...{ actor: link.actor, activity, publisher, lang, cmi5: link.fetch !== undefined },
        context: data.contextTemplate,
        ...(registration !== undefined && { registration }),
      };
      const exams = foldedOf(progress, examsFold);
      const say = createSaying({ speaking, find: asked.find, reporter: given, exams: exams.getState });
      const bookends = {
        ...{ speaking, session: launch.session, derivedId },
        // Without a registration the attempt stands for it: it travels with the state.
        registration: registration ?? parts.from.attempt,
        ...(data.masteryScore !== undefined && { masteryScore: data.masteryScore }),
        ...(speaking.cmi5 ? {} : { definition: definitionOf(given.index) }),
      };
      const marks = parts.from.state?.marks;
      const own = createSpeech({
        ...{ ...bookends, progress, to, begun, watching, say, told },
        now: clock.now,
        stand: given.stand,
      });
      if (brought.length > 0) own.noteBrought(brought, append);
      // What the state has, and this log has not told, another machine may have told; or nobody, if one of them was cut off.
      const open = (["completed", "passed"] as const).filter((verb) => {
        const has = verb === "completed" ? marks?.completed === true : marks?.success === "passed";
        return has && !own.isDelivered(bookendId(bookends, verb));
      });
      for (const verb of open) told.add(verb);
      reporter = given;
      speech = own;
      // Also for whoever only looks, of whom nothing else is told.
      sender.changed();
      void Promise.all(
        open.map(async (verb) => {
          const found = await client.readStatement(bookendId(bookends, verb));
          if (found.is === "none" && told.delete(verb)) tracking.changed();
        }),
      );
      // What waited from a session before may be asked about in no exercise that is open.
      void prepare(own.own());
    },
    prepare,
  };
}

/** What the session is about, in words, where no platform has its own for it. */
function definitionOf({ about }: Reporter["index"]): NonNullable<Activity["definition"]> {
  const each = (key: "title" | "summary") =>
    Object.fromEntries(Object.entries(about).flatMap(([lang, { [key]: text }]) => (text ? [[lang, text]] : [])));
  return { type: "http://adlnet.gov/expapi/activities/course", name: each("title"), description: each("summary") };
}
