import type { Session, SessionState } from "../session.ts";
import type { Trainer } from "./contract.ts";
import { createTrainer, type TrainerParts } from "./trainer.ts";

type OpenState = Extract<SessionState, { readonly status: "open" }>;

/** The trainer's side of whoever is in this tab. */
export interface Trainers {
  /** The same as long as they are here; ended when they leave. While nobody is, it waits. Rejects after the end. */
  ofWhoeverIsHere(): Promise<Trainer>;
  /** Lets go, and opens nothing any more. */
  end(): void;
}

/** Follows who is in this tab. */
export function createTrainers(
  parts: Omit<TrainerParts, "profile" | "codec" | "isHere"> & { readonly session: Session },
): Trainers {
  const { session, subtle } = parts;
  let current: { readonly trainer: Trainer; readonly turn: number } | undefined;
  let ended = false;

  const letGo = () => {
    current?.trainer.end();
    current = undefined;
  };
  const unfollow = session.subscribe(({ status, turn }) => {
    if (status !== "open" || turn !== current?.turn) letGo();
  });

  return {
    async ofWhoeverIsHere() {
      const state = await whenOpen(session);
      if (ended) throw new Error("It has ended");
      if (current?.turn === state.turn) return current.trainer;
      letGo();
      const { row, turn } = state;
      const isEncrypted = row?.lock?.kind === "passphrase";
      const trainer = createTrainer({
        ...parts,
        subtle,
        profile: row?.profile,
        codec: session.codec(),
        async isHere() {
          const now = (await session.profiles?.all())?.find(({ profile }) => profile === row?.profile);
          return now !== undefined && (now.lock?.kind === "passphrase") === isEncrypted;
        },
      });
      current = { trainer, turn };
      return trainer;
    },
    end() {
      ended = true;
      unfollow();
      letGo();
    },
  };
}

/** Who is here, or the next who comes: what is drawn of them can be a moment ahead. */
function whenOpen(session: Session): Promise<OpenState> {
  const state = session.getState();
  if (state.status === "open") return Promise.resolve(state);
  return new Promise((resolve) => {
    const stop = session.subscribe((now) => {
      if (now.status !== "open") return;
      stop();
      resolve(now);
    });
  });
}
