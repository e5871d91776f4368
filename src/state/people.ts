import { createStore } from "zustand/vanilla";
import type { ProfileRow } from "../storage/profile-row.ts";
import type { RowCodec } from "../storage/row-codec.ts";
import { changesOf } from "./people-changes.ts";
import {
  type Outcome,
  outcome,
  type People,
  type PeopleParts,
  type PeopleState,
  type Proof,
  type Told,
} from "./people-contract.ts";
import { watchTabs } from "./people-tabs.ts";
import { oneMoreTry, pausedUntil, triesLeft } from "./tries.ts";

/** Joins the people of this browser with the session of this tab. */
export function createPeople(parts: PeopleParts): People {
  const { session, secrets, clock } = parts;
  const store = createStore<PeopleState>(() => ({ working: undefined, told: undefined }));
  const tell = (told: Told | undefined) => store.setState({ told });
  const here = () => {
    const state = session.getState();
    return state.status === "open" ? state.row : undefined;
  };
  const tabs = watchTabs(parts, here, tell);
  // What one person has not read yet is not for the next.
  const unfollow = session.subscribe((state, before) => {
    if (before.status === "open" && state.status !== "open") tell(undefined);
  });

  /** Whether it is the right secret, and all that follows from a try. */
  const prove = async (profile: string, secret: string): Promise<Proof> => {
    const looked: { until?: number | undefined } = {};
    const row = await session.profiles?.change(profile, (before) => {
      looked.until = pausedUntil(before.tries, clock.now());
      const counts = before.lock !== undefined && looked.until === undefined;
      return counts ? { ...before, tries: oneMoreTry(before.tries, clock.now()) } : before;
    });
    if (row === undefined) return { is: "gone" };
    if (looked.until !== undefined) return { is: "paused", until: looked.until };
    const { lock } = row;
    if (lock === undefined) return { is: "right", row };
    const codec = lock.kind === "passphrase" ? await secrets.openPassphrase(lock, secret) : undefined;
    const right = lock.kind === "pin" ? await secrets.checkPin(lock, secret) : codec !== undefined;
    if (!right) {
      await session.refresh();
      return { is: "wrong", left: triesLeft(row.tries), until: pausedUntil(row.tries, clock.now()) };
    }
    const cleared = await session.profiles?.change(profile, forgiven);
    if (cleared === undefined) return { is: "gone" };
    if (lock.kind === "pin" && lock.freeAt !== undefined) tell({ is: "removal-cancelled" });
    return { is: "right", row: cleared, ...(codec && { codec }) };
  };

  const enter = async (profile: string, codec?: RowCodec): Promise<Outcome> => {
    await session.refresh();
    await session.enter(profile, codec);
    return here()?.profile === profile ? { is: "done" } : { is: "failed" };
  };

  const changes = changesOf({ ...parts, store, here, tell, prove, enter, tabs });

  return {
    ...store,
    ...changes,
    session,
    secure: secrets.available,
    now: () => clock.now(),
    enter: (profile, secret = "") =>
      outcome(async () => {
        const proof = await prove(profile, secret);
        if (proof.is !== "right") return proof;
        const { told } = store.getState();
        // What the gate has said of an idle or a wiped profile is said.
        if (told?.is === "idle" || told?.is.startsWith("wiped")) tell(undefined);
        return enter(profile, proof.codec);
      }),
    lock: tabs.lock,
    leave: async () => {
      if (here()?.lock !== undefined) tabs.lockOthers();
      await session.leave();
    },
    touched: tabs.touched,
    look: tabs.look,
    read: () => tell(undefined),
    close: () => {
      unfollow();
      tabs.close();
    },
  };
}

/** A row after the right secret: wrong tries are forgotten, and so is that somebody asked for the PIN to be removed. */
function forgiven({ tries: _, ...row }: ProfileRow): ProfileRow {
  if (row.lock?.kind !== "pin") return row;
  const { freeAt: __, ...lock } = row.lock;
  return { ...row, lock };
}
