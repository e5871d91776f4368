import type { Countersigned } from "./events/countersigned.ts";
import { readLate } from "./events/late.ts";
import { byTime } from "./events/order.ts";
import type { StoredEvent } from "./events/types.ts";

/**
 * What trainers have countersigned, by the code of the certificate: of each the latest event by (at, id), whoever signed. A
 * certificate has room for one signature, and whoever learns has agreed to each. A latest over a union, so the laws of `fold.ts`
 * hold.
 */
export type CountersignedCodes = Readonly<Record<string, Countersigned>>;

const none: CountersignedCodes = {};

/** With more events. The same object if they change nothing. */
export function withCountersigned(codes: CountersignedCodes, events: Iterable<StoredEvent>): CountersignedCodes {
  let after: Record<string, Countersigned> | undefined;
  for (const event of events) {
    const read = event.type === "countersigned" ? readLate(event) : undefined;
    if (read?.type !== "countersigned") continue;
    const { certificate } = read.data;
    const before = (after ?? codes)[certificate];
    if (before !== undefined && byTime(before, read) >= 0) continue;
    // Codes come from outside: none is the name of something else.
    after ??= Object.assign(Object.create(null) as Record<string, Countersigned>, codes);
    after[certificate] = read;
  }
  return after ?? codes;
}

/** The trainer's code for a certificate's. */
export function countersignatureFor(codes: CountersignedCodes, certificate: string | undefined): string | undefined {
  if (certificate === undefined || !Object.hasOwn(codes, certificate)) return undefined;
  return codes[certificate]?.data.code;
}

export const countersignedFold = { empty: none, apply: withCountersigned };
