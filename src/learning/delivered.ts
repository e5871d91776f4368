import type { Delivered } from "./events/delivered.ts";
import { readLate } from "./events/late.ts";
import { byTime } from "./events/order.ts";
import type { StoredEvent } from "./events/types.ts";

/** What a learning record store answered for a statement. */
export type Outcome =
  | { readonly how: "stored" }
  | {
      readonly how: "refused";
      readonly by: Pick<Delivered, "at" | "id">;
      readonly status: number;
      readonly text: string;
    };

/** By the id of the statement. */
export type Outcomes = ReadonlyMap<string, Outcome>;

/**
 * What has been delivered, by receiver (`to` of the event). A fold of its own with the laws of `fold.ts`: what a store has it has,
 * whatever else was said; of two refusals the later one by (at, id) is told.
 */
export type Deliveries = ReadonlyMap<string, Outcomes>;

const none: Deliveries = new Map();
const nothing: Outcomes = new Map();

/** The fold over deliveries. */
export const deliveredFold = { empty: none, apply: withDelivered };

/** With more events. The same object if they change nothing. */
export function withDelivered(deliveries: Deliveries, events: Iterable<StoredEvent>): Deliveries {
  const changed = new Map<string, Map<string, Outcome>>();
  for (const event of events) {
    const read = event.type === "delivered" ? readLate(event) : undefined;
    if (read?.type !== "delivered") continue;
    const { to, statements, refused = [] } = read.data;
    const own = () => {
      const known = changed.get(to) ?? new Map(outcomesFor(deliveries, to));
      changed.set(to, known);
      return known;
    };
    const known = (id: string) => (changed.get(to) ?? outcomesFor(deliveries, to)).get(id);
    for (const id of statements) if (known(id)?.how !== "stored") own().set(id, { how: "stored" });
    for (const { id, status, text } of refused) {
      const before = known(id);
      if (before?.how === "stored" || (before !== undefined && byTime(before.by, read) >= 0)) continue;
      own().set(id, { how: "refused", by: { at: read.at, id: read.id }, status, text });
    }
  }
  return changed.size === 0 ? deliveries : new Map([...deliveries, ...changed]);
}

/** What one receiver has answered so far. */
export function outcomesFor(deliveries: Deliveries, to: string): Outcomes {
  return deliveries.get(to) ?? nothing;
}
