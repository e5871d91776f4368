import * as v from "valibot";

type Schema = v.GenericSchema;

/** A former version of an event type, and the way to the next one. */
export interface Former {
  readonly schema: Schema;
  /** Pure. Gives the event of the next version, `v` included. */
  readonly upgrade: (older: unknown) => unknown;
}

/** A type of event: its name, today's version and schema, and how former versions become today's. */
export interface EventType<Name extends string = string, Current extends Schema = Schema> {
  readonly type: Name;
  readonly version: number;
  readonly schema: Current;
  /** Version 1 first. As many as `version` − 1. */
  readonly former: readonly Former[];
}

/** Keeps the precise types of an event type. Throws if a version has no upgrader. */
export function defineEvent<const Name extends string, Current extends Schema>(
  definition: EventType<Name, Current>,
): EventType<Name, Current> {
  const { type, version, former } = definition;
  if (former.length !== version - 1) throw new Error(`Event ${type}: expected an upgrader for each former version`);
  return definition;
}

/** A former version, with its upgrader typed by its schema. */
export function former<Old extends Schema>(schema: Old, upgrade: (older: v.InferOutput<Old>) => unknown): Former {
  return { schema, upgrade: (older) => upgrade(older as v.InferOutput<Old>) };
}

/**
 * A stored value as today's version of its type, or `undefined` if it is malformed. Every version that it passes
 * through is checked. Fields that a schema does not name are kept, so that nothing another version added is lost.
 * `version` is the value's own, from 1 to today's.
 */
export function upgraded(type: EventType, version: number, value: unknown): unknown {
  let event = value;
  for (const { schema, upgrade } of type.former.slice(version - 1)) {
    if (!v.is(schema, event)) return undefined;
    event = upgrade(event);
  }
  return v.is(type.schema, event) ? event : undefined;
}
