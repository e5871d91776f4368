import { type Deliveries, deliveredFold, outcomesFor } from "../../learning/delivered.ts";
import type { StoredEvent } from "../../learning/events/types.ts";
import { batchOf, outgoingOf, waitingOf } from "../../tracking/xapi/outbox.ts";
import type { Statement } from "../../tracking/xapi/types.ts";
import { someAnswers } from "./events.ts";
import { median, print } from "./median.ts";

const WAITING = 10_000;
const TO = "a-store";
const LIMITS = { statements: 50, bytes: 200_000 };

/** What statements cost that wait, and what it costs to have them delivered: all but the network. */
export function benchDelivery(): void {
  const events = someAnswers(WAITING);
  const statements = events.map(
    ({ id, at }, n): Statement => ({
      id,
      actor: { account: { homePage: "https://lms.example", name: "42" } },
      verb: { id: "http://adlnet.gov/expapi/verbs/answered", display: { es: "respondió" } },
      object: {
        id: `urn:atenta:course:a-course:item:${n % 300}`,
        definition: { interactionType: "choice", correctResponsesPattern: ["o1"], description: { es: "¿Qué dices?" } },
      },
      result: { success: n % 2 === 0, response: "o1", score: { scaled: n % 2 } },
      context: { registration: "8c1f0a7b-e2d4-4536-99ab-0d9be1a2f301", language: "es" },
      timestamp: new Date(at).toISOString(),
    }),
  );
  const note = (deliveries: Deliveries, ids: readonly string[], n: number) => {
    const envelope = { tz: "Europe/Madrid", profile: "a-profile", device: "a-device", lang: "es" };
    const event = { ...(events[n] as StoredEvent), ...envelope, type: "delivered", v: 1 };
    return deliveredFold.apply(deliveries, [{ ...event, data: { to: TO, statements: ids } } as unknown as StoredEvent]);
  };
  const deliverAll = () => {
    let deliveries = deliveredFold.empty;
    for (let at = 0; at < statements.length; ) {
      const batch = batchOf(statements.slice(at, at + LIMITS.statements), LIMITS);
      const ids = batch.map(({ id }) => id);
      deliveries = note(deliveries, ids, at);
      at += batch.length;
    }
    return deliveries;
  };
  const outcomes = outcomesFor(deliverAll(), TO);
  if (outcomes.size !== WAITING) throw new Error(`${outcomes.size} of ${WAITING} statements were delivered`);
  const some = () => statements;
  print(
    `Delivery: ${WAITING} statements`,
    ["", "ms"],
    [
      ["what waits, where none is delivered", median(some, (all) => waitingOf(all, new Map()))],
      ["what waits, where all are delivered", median(some, (all) => waitingOf(all, outcomes))],
      ["all in batches, each noted and folded", median(some, deliverAll)],
      ["the learner's list", median(some, (all) => outgoingOf(all, outcomes))],
    ],
  );
}
