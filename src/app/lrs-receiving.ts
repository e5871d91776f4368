import type { Outcomes } from "../learning/delivered.ts";
import type { Receiving } from "../state/edition.ts";
import type { ProgressStore } from "../state/progress-store.ts";
import type { Sender } from "../tracking/xapi/delivery.ts";
import { outgoingOf } from "../tracking/xapi/outbox.ts";
import type { Statement } from "../tracking/xapi/types.ts";

interface ReceivingParts {
  readonly endpoint: string;
  readonly sender: Pick<Sender, "store">;
  readonly progress: ProgressStore;
  readonly said: () => readonly Statement[];
  readonly outcomes: () => Outcomes;
}

/** What the learner sees of what is sent: made of the log when somebody looks, and anew when it or the sender has changed. */
export function createReceiving({ endpoint, sender, progress, said, outcomes }: ReceivingParts): Receiving {
  let seen: readonly unknown[] = [];
  let rows: ReturnType<Receiving["rows"]["getState"]> = [];
  return {
    name: new URL(endpoint).host,
    rows: {
      getState() {
        const now = [progress.getState().size, sender.store.getState()];
        if (now.some((each, n) => each !== seen[n])) {
          seen = now;
          rows = outgoingOf(said(), outcomes());
        }
        return rows;
      },
      subscribe(listener) {
        const ends = [progress.subscribe(listener), sender.store.subscribe(listener)];
        return () => {
          for (const end of ends) end();
        };
      },
    },
  };
}
