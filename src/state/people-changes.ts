import type { StoreApi } from "zustand/vanilla";
import { newId } from "../base/ids.ts";
import type { Lock, ProfileRow } from "../storage/profile-row.ts";
import type { RowCodec } from "../storage/row-codec.ts";
import {
  everybody,
  isFree,
  type Outcome,
  outcome,
  type People,
  type PeopleParts,
  type PeopleState,
  type Proof,
  type Protection,
  type Told,
} from "./people-contract.ts";
import type { watchTabs } from "./people-tabs.ts";

/** A forgotten PIN can be removed so long after somebody asked, in milliseconds. */
export const REMOVAL_WAIT = 24 * 3_600_000;

/** After how many minutes a profile locks itself that has just got a lock. */
const FIRST_LOCK_AFTER = 5;

interface Around extends PeopleParts {
  readonly store: StoreApi<PeopleState>;
  readonly here: () => ProfileRow | undefined;
  readonly tell: (told: Told) => void;
  readonly prove: (profile: string, secret: string) => Promise<Proof>;
  readonly enter: (profile: string, codec?: RowCodec) => Promise<Outcome>;
  readonly tabs: ReturnType<typeof watchTabs>;
}

type Changes = Pick<
  People,
  | "create"
  | "rename"
  | "setPin"
  | "removePin"
  | "askRemoval"
  | "removeAsked"
  | "protect"
  | "unprotect"
  | "changePassphrase"
  | "lockAfter"
  | "seal"
  | "wipe"
>;

/** What changes the row of a person, or makes or takes one away. */
export function changesOf(around: Around): Changes {
  const { session, secrets, course, clock, random, store, here, tell, prove, enter, tabs } = around;

  const change = async (profile: string | undefined, how: (row: ProfileRow) => ProfileRow): Promise<Outcome> => {
    const row = profile === undefined ? undefined : await session.profiles?.change(profile, how);
    if (row === undefined) return { is: "gone" };
    await session.refresh();
    return { is: "done" };
  };

  /** Asks for the secret of whoever is here before something is done. */
  const proven = (secret: string, task: (proof: Extract<Proof, { is: "right" }>) => Promise<Outcome>) =>
    outcome(async () => {
      const row = here();
      if (row === undefined) return { is: "gone" };
      const proof = await prove(row.profile, secret);
      return proof.is === "right" ? task(proof) : proof;
    });

  /** Nobody has the profile open while this is done. How it ended is told, since the screens that asked have gone. */
  const alone = async (what: NonNullable<PeopleState["working"]>, profile: string, task: () => Promise<void>) => {
    store.setState({ working: what });
    try {
      tabs.letGo(profile);
      if (here()?.profile === profile) await session.leave();
      await task();
    } finally {
      store.setState({ working: undefined });
    }
  };

  const locked = async (by: Protection): Promise<{ lock?: Lock; codec?: RowCodec }> => {
    if (by.kind === "pin") return { lock: await secrets.makePin(by.pin) };
    return by.kind === "passphrase" ? secrets.createPassphrase(by.passphrase) : {};
  };

  return {
    create: ({ name, colour, protection }, enters) =>
      outcome(async () => {
        const [other] = everybody(session.getState());
        if (session.profiles === undefined) return { is: "failed" };
        const { lock, codec } = await locked(protection);
        const profile = newId(clock.now(), random);
        await session.profiles.add({
          course,
          profile,
          device: other?.device ?? newId(clock.now(), random),
          createdAt: clock.now(),
          name,
          colour,
          ...(lock && { lock, lockAfter: FIRST_LOCK_AFTER }),
        });
        if (enters) return enter(profile, codec);
        await session.refresh();
        return { is: "done" };
      }),

    rename: (name, colour) => outcome(() => change(here()?.profile, (row) => ({ ...row, name, colour }))),

    setPin: (pin, old = "") =>
      proven(old, async ({ row }) => {
        if (row.lock?.kind === "passphrase") return { is: "failed" };
        const lock = await secrets.makePin(pin);
        return change(row.profile, (before) => ({ lockAfter: FIRST_LOCK_AFTER, ...before, lock }));
      }),

    removePin: (pin) =>
      proven(pin, async ({ row }) => (row.lock?.kind === "pin" ? change(row.profile, unlocked) : { is: "done" })),

    askRemoval: (profile) =>
      outcome(() =>
        change(profile, (row) => {
          if (row.lock?.kind !== "pin") return row;
          const latest = clock.now() + REMOVAL_WAIT;
          // Asking twice makes nobody wait longer, nor does a clock that was wrong the first time.
          return { ...row, lock: { ...row.lock, freeAt: Math.min(row.lock.freeAt ?? latest, latest) } };
        }),
      ),

    removeAsked: (profile) =>
      outcome(async () => {
        const row = await session.profiles?.change(profile, (before) =>
          isFree(before, clock.now()) ? unlocked(before) : before,
        );
        if (row === undefined) return { is: "gone" };
        if (row.lock !== undefined) return { is: "failed" };
        tell({ is: "pin-removed" });
        return enter(profile);
      }),

    protect: (passphrase) =>
      outcome(async () => {
        const row = here();
        if (row === undefined || row.lock !== undefined) return { is: "failed" };
        await alone("protect", row.profile, async () => {
          try {
            const codec = await secrets.protect(row, passphrase);
            // It is encrypted, whether or not this can be noted.
            const lockAfter = (before: ProfileRow) => ({ lockAfter: FIRST_LOCK_AFTER, ...before });
            await session.profiles?.change(row.profile, lockAfter).catch(() => undefined);
            await enter(row.profile, codec);
            tell({ is: "protected" });
          } catch {
            await enter(row.profile);
            tell({ is: "protect-failed" });
          }
        });
        return { is: "done" };
      }),

    unprotect: (passphrase) =>
      proven(passphrase, async ({ row, codec }) => {
        if (codec === undefined) return { is: "failed" };
        await alone("unprotect", row.profile, async () => {
          try {
            await secrets.unprotect(row, codec);
            await session.profiles?.change(row.profile, unlocked).catch(() => undefined);
            await enter(row.profile);
            tell({ is: "unprotected" });
          } catch {
            await enter(row.profile, codec);
            tell({ is: "unprotect-failed" });
          }
        });
        return { is: "done" };
      }),

    changePassphrase: (old, next) =>
      proven(old, async ({ row }) => {
        const lock = row.lock?.kind === "passphrase" ? await secrets.changePassphrase(row.lock, old, next) : undefined;
        return lock === undefined ? { is: "failed" } : change(row.profile, (before) => ({ ...before, lock }));
      }),

    lockAfter: (minutes) =>
      outcome(() =>
        change(here()?.profile, ({ lockAfter: _, ...row }) =>
          minutes === undefined || row.lock === undefined ? row : { ...row, lockAfter: minutes },
        ),
      ),

    seal: async (profile) => {
      try {
        const row = everybody(session.getState()).find((each) => each.profile === profile);
        return row === undefined ? undefined : await secrets.seal(row);
      } catch {
        return undefined;
      }
    },

    wipe: (profile) =>
      outcome(async () => {
        const { profiles } = session;
        const name = everybody(session.getState()).find((row) => row.profile === profile)?.name;
        if (profiles === undefined) return { is: "failed" };
        let done: Outcome = { is: "done" };
        await alone("wipe", profile, async () => {
          const gone = await profiles.remove(profile).then(
            () => true,
            () => false,
          );
          const left = await profiles.ensure();
          const still = left.some((row) => row.profile === profile);
          if (still) done = { is: "failed" };
          tell({ is: still ? "wipe-failed" : gone ? "wiped" : "wiped-later", name });
          await session.refresh();
          const [only] = left;
          // Whoever is alone and has no lock is not asked who they are.
          if (left.length === 1 && only !== undefined && only.lock === undefined) await enter(only.profile);
        });
        return done;
      }),
  };
}

function unlocked({ lock: _, lockAfter: __, tries: ___, ...row }: ProfileRow): ProfileRow {
  return row;
}
