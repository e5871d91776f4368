import * as v from "valibot";
import { isJson } from "../json.ts";
import { upgraded } from "./define.ts";
import { core } from "./envelope.ts";
import { type Event, type StoredEvent, typeOf, type UnknownEvent } from "./types.ts";

/**
 * A value from a disk, a file or another tab as an event of today's version. `UnknownEvent`: a type or a version that
 * this program is too old for. `undefined`: malformed, or more than JSON can carry. Never throws, and never changes the value.
 */
export function readEvent(value: unknown): StoredEvent | undefined {
  if (!isJson(value)) return undefined;
  const { type: name, v: version } = Object(value) as Record<string, unknown>;
  const type = typeof name === "string" ? typeOf(name) : undefined;
  // The schema of a type holds all of the core. To ask for both would be a third of what it takes to open a long log.
  if (type !== undefined && isFrom1To(type.version, version))
    return upgraded(type, version, value) as Event | undefined;
  return v.is(core, value) ? (value satisfies UnknownEvent) : undefined;
}

function isFrom1To(most: number, version: unknown): version is number {
  return Number.isInteger(version) && 1 <= (version as number) && (version as number) <= most;
}

/** The event, checked before it is written. Throws a `TypeError` that names the field if it is malformed. */
export function writeEvent<One extends StoredEvent>(event: One): One {
  if (readEvent(event) !== undefined) return event;
  const { issues = [] } = v.safeParse(typeOf(event.type)?.schema ?? core, event);
  const why = issues.map((issue) => `${v.getDotPath(issue) ?? "event"}: ${issue.message}`).join("; ");
  throw new TypeError(`Event ${event.type} cannot be written: ${why || "it is not JSON"}`);
}
