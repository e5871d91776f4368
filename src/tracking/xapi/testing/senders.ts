import { seeded } from "../../../base/random.ts";
import { outcomesFor, withDelivered } from "../../../learning/delivered.ts";
import { delivered } from "../../../learning/events/delivered.ts";
import type { StoredEvent } from "../../../learning/events/types.ts";
import { testId } from "../../../learning/testing.ts";
import { manualTimers } from "../../../storage/testing.ts";
import { createClient, type Fetch } from "../client.ts";
import type { Limits } from "../outbox.ts";
import { waitingOf } from "../outbox.ts";
import { createSender } from "../sender.ts";
import type { Turns } from "../turns.ts";
import type { Statement } from "../types.ts";
import { storeTwin } from "./store.ts";

const TO = "a-store";

/** Waits until whatever was asked has been answered: in memory, all of it is done before anything that is not a promise. */
export const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A log as the delivery sees it: what was done, as statements, and what was delivered, as events that were read from a disk. */
export function deliveryLog() {
  const statements: Statement[] = [];
  const events: StoredEvent[] = [];
  return {
    statements,
    events,
    append(data: object) {
      const event: unknown = JSON.parse(
        JSON.stringify({
          ...{ id: testId(1_000_000 + events.length), v: 1, type: delivered.type, at: events.length },
          ...{ tz: "Europe/Madrid", profile: "a-profile", device: "a-device", lang: "es" },
          data: { to: TO, ...data },
        }),
      );
      events.push(event as StoredEvent);
    },
    outcomes: () => outcomesFor(withDelivered(new Map(), events), TO),
    waiting: () => waitingOf(statements, outcomesFor(withDelivered(new Map(), events), TO)),
  };
}

interface Given {
  readonly store?: ReturnType<typeof storeTwin>;
  readonly fetch?: Fetch;
  readonly log?: ReturnType<typeof deliveryLog>;
  readonly turns?: Turns;
  readonly limits?: Limits;
  readonly timers?: ReturnType<typeof manualTimers>;
  readonly clock?: { time: number; now(): number };
}

/** A sender with all that it needs, on a clock that a test sets. */
export function sending(given: Given = {}) {
  const { store = storeTwin(), log = deliveryLog(), timers = manualTimers(), limits } = given;
  const clock: NonNullable<Given["clock"]> = given.clock ?? { time: 1_000_000, now: () => clock.time };
  const turns: Turns = given.turns ?? { alone: (work) => work().then(() => true) };
  const receiver = { endpoint: "https://lrs.example/", authorization: "Basic c2VjcmV0" };
  const client = createClient(receiver, { fetch: given.fetch ?? store.fetch, timers, clock });
  const sender = createSender({
    ...{ waiting: log.waiting, client, append: log.append, turns, clock, timers, random: seeded("jitter") },
    ...(limits !== undefined && { limits }),
  });
  const pass = async (ms: number) => {
    clock.time += ms;
    timers.pass(ms);
    await settle();
  };
  return {
    ...{ store, log, timers, clock, client, sender, pass },
    told: () => sender.store.getState(),
    /** Something was done, and as much time goes by as it takes to be sent. */
    async do(...statements: readonly Statement[]) {
      log.statements.push(...statements);
      sender.changed();
      await pass(250);
    },
  };
}
