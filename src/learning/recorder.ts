import type { Clock } from "../base/clock.ts";
import { LAST_MOMENT, newId } from "../base/ids.ts";
import type { Random } from "../base/random.ts";
import type { LateEvent, LateHappened } from "./events/late.ts";
import { writeEvent } from "./events/read.ts";
import { type Event, eventTypes } from "./events/types.ts";

/** What the recorder adds to what happened. */
type Added = "id" | "v" | "at" | "tz" | "profile" | "device";

/** What happened, as whoever saw it tells it. */
export type Happened = { readonly [Type in Event["type"]]: Omit<Extract<Event, { type: Type }>, Added> }[Event["type"]];

/** Makes a complete event. Throws a `TypeError` if it is malformed; of a late type only its core is looked at. */
export type RecordEvent = <One extends Happened | LateHappened>(
  happened: One,
) => Extract<Event | LateEvent, { type: One["type"] }>;

/**
 * Makes events of what happens to a profile on a device. The time of an event is later than that of every event before
 * it, even when the clock was set back: at = max(clock, last + 1).
 * `last` tells the newest `at` in the log, as far as this tab knows (0 for an empty one).
 */
export function createRecorder(parts: {
  readonly clock: Clock;
  readonly random: Random;
  readonly profile: string;
  readonly device: string;
  readonly last: () => number;
}): RecordEvent {
  const { clock, random, profile, device, last } = parts;
  let newest = 0;
  return <One extends Happened | LateHappened>(happened: One) => {
    const at = Math.min(Math.max(clock.now(), last() + 1, newest + 1), LAST_MOMENT);
    const event = writeEvent({
      ...(happened as Happened),
      // A late type brings its version along.
      v: "v" in happened ? happened.v : eventTypes[happened.type].version,
      id: newId(at, random),
      at,
      tz: clock.zone(),
      profile,
      device,
    } as unknown as Extract<Event | LateEvent, { type: One["type"] }>);
    newest = at;
    return event;
  };
}
