import { hash } from "../../base/hash.ts";
import { LAST_MOMENT } from "../../base/ids.ts";

/** What every event that is brought back carries: an id that is the same wherever it is brought back, a moment, and for whom. */

export interface Bearer {
  readonly tz: string;
  readonly profile: string;
  readonly device: string;
}

/** A UUIDv7 in shape, of what an event is about; `tag`: its last 24 bits. */
export function madeId(about: readonly (string | number)[], tag?: number): string {
  const name = about.join("\n");
  const hex = `${hash(`${name}\n1`)}${hash(`${name}\n2`)}`;
  const variant = "89ab"[Number.parseInt(hex.slice(16, 17), 16) & 3];
  const last = tag === undefined ? hex.slice(26, 32) : tag.toString(16).padStart(6, "0");
  // The time that it begins with is none: its `at` says when.
  return `00${hex.slice(2, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 26)}${last}`;
}

/** An event that has no moment yet: one that it wants, and one that it must come after. */
export interface Timeless<Made> {
  readonly wanted: number;
  readonly after?: number;
  readonly make: (at: number) => Made;
}

/**
 * Gives events their moments: ascending, each its own, in the order of what they want, and all before `now` unless what they must
 * come after is not. All in milliseconds since 1970.
 */
export function timed<Made>(events: readonly Timeless<Made>[], now: number): readonly Made[] {
  const latest = Math.max(0, now - events.length - 1);
  const placed = events.map((event, order) => ({
    ...event,
    order,
    from: Math.max(Math.min(event.wanted, latest), (event.after ?? -1) + 1, 0),
  }));
  placed.sort((one, other) => one.from - other.from || one.order - other.order);
  let before = -1;
  return placed.map(({ from, make }) => {
    before = Math.min(Math.max(from, before + 1), LAST_MOMENT);
    return make(before);
  });
}
