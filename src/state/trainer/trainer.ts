import { createStore } from "zustand/vanilla";
import { writeCard } from "../../assignment/card.ts";
import { countersign } from "../../assignment/countersignature.ts";
import { lessonsByHash, type NamedLesson } from "../../assignment/lesson-hash.ts";
import { toBase64Url } from "../../base/bytes.ts";
import type { Clock } from "../../base/clock.ts";
import type { Random } from "../../base/random.ts";
import type { Channel } from "../../storage/channel.ts";
import type { RowCodec } from "../../storage/row-codec.ts";
import { createCryptography } from "../../storage/sealing/crypto.ts";
import { newTrainerKey } from "../../storage/sealing/trainer-key.ts";
import type { Timers } from "../../storage/timers.ts";
import { openTrainerDisk, type TrainerDisk } from "../../storage/trainer/disk.ts";
import { trainerName } from "../../storage/trainer/name.ts";
import type { Change, Rows } from "../../storage/trainer/rows.ts";
import { whyNot } from "../../storage/why-not.ts";
import type { Issued, Trainer, TrainerProblem, TrainerState } from "./contract.ts";
import { copiesOf } from "./copies.ts";
import { receiveAll } from "./incoming.ts";
import { issueChanges, removalOf, today } from "./issuing.ts";
import { keptIn } from "./kept.ts";
import { keysOf } from "./keys.ts";
import { eraseChanges, expectChanges, settleChanges } from "./roster.ts";
import { viewOf } from "./view.ts";

export interface TrainerParts {
  /** The course's id. */
  readonly course: string;
  /** Whose it is. `undefined` where nobody is kept apart, since nothing is kept. */
  readonly profile: string | undefined;
  /** How the person's rows are written; for one who has a passphrase it must be there. */
  readonly codec: RowCodec | undefined;
  /** Whether the person is still here, and written as `codec` says: asked once the database is open. */
  readonly isHere: () => Promise<boolean>;
  /** `undefined` over plain http, and where nothing can be kept. */
  readonly subtle: SubtleCrypto | undefined;
  readonly indexedDB: IDBFactory | undefined;
  readonly channel: (name: string) => Channel;
  readonly clock: Clock;
  readonly random: Random;
  readonly timers: Timers;
  /** How often the derivation of a backup's key is repeated. Left out: as often as is advised. */
  readonly rounds?: number;
}

/** What a person keeps as a trainer: opens it at once, and makes its database if there is none. */
export function createTrainer(parts: TrainerParts): Trainer {
  const { subtle, indexedDB, profile } = parts;
  if (subtle === undefined) return unable("insecure");
  if (indexedDB === undefined || profile === undefined) return unable("unkept");
  return open({ ...parts, subtle, indexedDB, profile });
}

type Able = TrainerParts & {
  readonly subtle: SubtleCrypto;
  readonly indexedDB: IDBFactory;
  readonly profile: string;
};

function open(parts: Able): Trainer {
  const { subtle, course, clock } = parts;
  const crypto = createCryptography(subtle);
  const store = createStore<TrainerState>(() => ({ status: "opening" }));
  const keys = keysOf(subtle, crypto);
  const view = viewOf(keys);
  let lessons: ReadonlyMap<number, NamedLesson> = new Map();
  let over = false;

  const opened = openDisk(parts).catch((error: unknown) => {
    const why: TrainerProblem = whyNot(error, "opening") === "refused" ? "unkept" : "failed";
    store.setState({ status: "unable", why }, true);
    return undefined;
  });
  const kept = keptIn(opened, store, view, () => over);
  void opened.then((disk) => {
    disk?.onForeign(() => void kept.reread());
    if (over) disk?.close();
  });
  const begin = kept.reread().then(() => {
    if (!over && store.getState().status === "opening") store.setState({ status: "unable", why: "failed" }, true);
  });

  const now = () => clock.now();
  const change = async (plan: (rows: Rows) => readonly Change[] | undefined) => {
    await begin;
    return kept.change(plan);
  };
  const onKey = (how: (at: number) => object) =>
    change((rows) => {
      const row = keys.current(rows);
      return row && [{ kind: "keys", id: row.key, value: { ...row, ...how(now()) } }];
    });
  const signing = async () => {
    await begin;
    const signer = await keys.signer(kept.rows());
    const name = kept.rows().facts.get("name")?.text;
    return signer && name !== undefined ? { signer, name } : undefined;
  };

  return {
    ...store,
    know(given) {
      const map = lessonsByHash(given);
      if (isSameMap(map, lessons)) return;
      lessons = map;
      view.know(map);
      void begin.then(() => {
        if (store.getState().status === "open") void kept.show();
      });
    },
    async makeKey() {
      await begin;
      return kept.change(async (rows) => {
        if (keys.current(rows) !== undefined) return [];
        const { key: bytes, secret } = await newTrainerKey(subtle);
        const key = toBase64Url(bytes);
        return [
          { kind: "keys", id: key, value: { v: 1, key, secret, createdAt: now() } },
          { kind: "facts", id: "current", value: { v: 1, text: key, at: now() } },
        ];
      });
    },
    acceptRisk: () => onKey((riskAcceptedAt) => ({ riskAcceptedAt })),
    async issue(draft, id) {
      await begin;
      let given: string | undefined;
      const done = await kept.change(async (rows) => {
        const signer = await keys.signer(rows);
        const plan = signer && (await issueChanges({ ...parts, signer }, rows, draft, id));
        given = plan?.id;
        return plan?.changes;
      });
      return done ? issuedOf(store.getState(), given) : undefined;
    },
    close: (id, closed) =>
      change((rows) => {
        const row = rows.issued.get(id);
        const at = Math.max(now(), (row?.closed?.at ?? -1) + 1);
        return row && [{ kind: "issued", id, value: { ...row, closed: { is: closed, at } } }];
      }),
    removeAssignment: (id) => change((rows) => removalOf(rows, id)),
    async receive(incoming, onProgress) {
      await begin;
      return receiveAll({ ...parts, kept, keys, crypto, lessons: () => lessons })(incoming, onProgress);
    },
    settle: (received, take) => change((rows) => settleChanges(rows, received, take, now())),
    expect: (put, remove = []) => change((rows) => expectChanges(rows, put, remove, now())),
    erasePerson: (assignment, person, expected) =>
      change((rows) => eraseChanges(rows, assignment, person, expected, now())),
    ...copiesOf({ kept, keys, tools: parts, course, now, begin }),
    async eraseAll() {
      await begin;
      return kept.clear();
    },
    async countersign(certificates) {
      const by = await signing();
      const sign = async (certificate: string) =>
        by && countersign(certificate, { ...by, crypto, day: today(clock) }).catch(() => undefined);
      return Promise.all(certificates.map(sign));
    },
    async card() {
      const by = await signing();
      return by && writeCard(by, by.signer).catch(() => undefined);
    },
    end() {
      over = true;
      void opened.then((disk) => disk?.close());
    },
  };
}

async function openDisk(parts: Able): Promise<TrainerDisk> {
  const { indexedDB, course, profile, channel, isHere } = parts;
  const name = trainerName(course, profile);
  let made = false;
  const onMade = () => {
    made = true;
  };
  const disk = await openTrainerDisk({ ...parts, name, channel: channel(name), onMade });
  if (await isHere().catch(() => false)) return disk;
  // Another tab has taken the person away, or encrypted what is theirs.
  disk.close();
  if (made) indexedDB.deleteDatabase(name);
  throw new Error("The profile is not here any more");
}

function issuedOf(state: TrainerState, id: string | undefined): Issued | undefined {
  return state.status === "open" ? state.issued.find(({ assignment }) => assignment.id === id) : undefined;
}

function isSameMap(one: ReadonlyMap<number, NamedLesson>, other: ReadonlyMap<number, NamedLesson>): boolean {
  return one.size === other.size && [...one].every(([hash, { id }]) => other.get(hash)?.id === id);
}

/** Where nothing can be done: it says so, and does nothing. */
function unable(why: TrainerProblem): Trainer {
  const no = async () => false;
  const nothing = async () => undefined;
  const unkept = async () => ({ ok: false, why: "unkept" }) as const;
  return {
    ...createStore<TrainerState>(() => ({ status: "unable", why })),
    know: () => {},
    makeKey: no,
    acceptRisk: no,
    issue: nothing,
    close: no,
    removeAssignment: no,
    receive: async (incoming, onProgress) =>
      incoming.map(({ name }, at) => {
        const verdict = { name, is: "unkept" } as const;
        onProgress?.(at + 1, verdict);
        return verdict;
      }),
    settle: no,
    expect: no,
    erasePerson: no,
    backup: nothing,
    backedUp: no,
    readCopy: unkept,
    restore: unkept,
    eraseAll: no,
    countersign: async (certificates) => certificates.map(() => undefined),
    card: nothing,
    end: () => {},
  };
}
