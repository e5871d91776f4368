import { seeded } from "../../../base/random.ts";
import { type CopyRecord, createCopy } from "../../copy.ts";
import { stateIn } from "../document.ts";
import { createXapiTracking } from "../session.ts";
import { sending, settle } from "./senders.ts";
import { anAgent, aStatement } from "./store.ts";

/** The number of the statement that ends a session. */
export const END = 9_999;

/** A session with a store; what was done is a number that the state carries along with its own. */
export function begun(given: { watching?: boolean; send?: boolean; unread?: boolean; noStorage?: boolean } = {}) {
  const parts = sending();
  const { sender, client, clock, timers, log, store, pass } = parts;
  const stored = new Map<string, string>();
  const learner = { done: 0, unread: given.unread ?? false };
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  };
  const copy = createCopy(given.noStorage ? undefined : storage, "key");
  const tracking = createXapiTracking({
    ...{ sender, client, copy, clock, timers, random: seeded("session") },
    address: { activityId: "urn:atenta:course:a-course", agent: anAgent, stateId: "atenta" },
    watching: given.watching ?? false,
    from: { attempt: "attempt", seq: 0, acknowledged: 0, send: given.send ?? false },
    report: (seq) => (learner.unread ? undefined : { state: `${learner.done}.${seq}` }),
    closing: () => [aStatement(END, "Terminated")],
  });
  const answer = () => {
    learner.done++;
    log.statements.push(aStatement(learner.done));
    for (let event = 0; event < 3; event++) tracking.changed();
  };
  return {
    ...{ ...parts, learner, tracking, answer },
    told: () => tracking.store.getState(),
    record: () => copy.read() as CopyRecord,
    /** As the store has it; empty where it has none. */
    state: () => [...store.documents.values()].map(stateIn).join(""),
    puts: () => store.asked.filter(({ init }) => init.method === "PUT").length,
    /** An exercise: several events at once, and as much time as it takes to tell them. */
    async answered() {
      answer();
      await pass(250);
      await settle();
    },
  };
}
