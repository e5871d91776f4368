import * as v from "valibot";

/**
 * A schema for objects whose every value is one of these, under any name. The library's own would weigh on the first
 * load, also where only what comes later needs it. Read such objects by `Object.hasOwn` or by their entries.
 */
export function recordOf<Value>(schema: v.GenericSchema<unknown, Value>) {
  return v.custom<Readonly<Record<string, Value>>>(
    (value) =>
      typeof value === "object" &&
      value !== null &&
      !Array.isArray(value) &&
      Object.values(value).every((each) => v.is(schema, each)),
  );
}
