import { expect, test } from "vitest";
import type { ProfileRow } from "../../storage/profile-row.ts";
import type { Session, SessionState } from "../session.ts";
import { draft, stateOf, trainersBrowser, until } from "./testing.ts";
import { createTrainers } from "./trainers.ts";

const rowOf = (profile: string): ProfileRow => ({ course: "a-course", profile, device: "d", createdAt: 1 });

/** A tab in which people come and go. */
function tabOf(people: readonly ProfileRow[]) {
  const { parts } = trainersBrowser();
  let state: SessionState = { turn: 0, status: "opening" };
  const listeners = new Set<(now: SessionState, before: SessionState) => void>();
  const set = (now: SessionState) => {
    const before = state;
    state = now;
    for (const listener of listeners) listener(now, before);
  };
  const session = {
    getState: () => state,
    subscribe(listener: (now: SessionState, before: SessionState) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    codec: () => undefined,
    profiles: { all: async () => people },
  } as unknown as Session;
  return {
    trainers: createTrainers({ ...parts, session }),
    enter: (profile: string) =>
      set({
        turn: state.turn,
        status: "open",
        rows: people,
        row: people.find((row) => row.profile === profile) as ProfileRow,
      }),
    leave: () => set({ turn: state.turn + 1, status: "asking", rows: people }),
  };
}

test("each person has what is theirs, the same on every page, and it ends when they leave", async () => {
  const { trainers, enter, leave } = tabOf([rowOf("ana"), rowOf("pau")]);
  const early = trainers.ofWhoeverIsHere();
  enter("ana");
  const ana = await early;
  expect(await trainers.ofWhoeverIsHere()).toBe(ana);
  await until(ana, ({ status }) => status === "open");
  await ana.makeKey();
  const mine = stateOf(ana).key;
  leave();
  expect(await ana.issue(draft)).toBeUndefined();
  expect(await ana.makeKey()).toBe(false);

  enter("pau");
  const pau = await trainers.ofWhoeverIsHere();
  await until(pau, ({ status }) => status === "open");
  expect(stateOf(pau).key).toBeUndefined();
  leave();
  enter("ana");
  const again = await trainers.ofWhoeverIsHere();
  await until(again, ({ status }) => status === "open");
  expect(stateOf(again).key).toEqual(mine);
});

test("nothing opens for somebody who has been taken away, nor after the end", async () => {
  const gone = tabOf([rowOf("ana")]);
  gone.enter("nobody");
  const none = await gone.trainers.ofWhoeverIsHere();
  expect(none.getState()).toMatchObject({ status: "unable", why: "unkept" });

  const { trainers, enter } = tabOf([rowOf("ana")]);
  enter("ana");
  const ana = await trainers.ofWhoeverIsHere();
  await until(ana, ({ status }) => status === "open");
  trainers.end();
  expect(await ana.makeKey()).toBe(false);
  await expect(trainers.ofWhoeverIsHere()).rejects.toThrow();
});
