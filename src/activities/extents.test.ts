import { describe, expect, it } from "vitest";
import type { Json } from "../learning/json.ts";
import letter from "./commitment/samples.ts";
import type { Activity } from "./define.ts";
import { extentOf } from "./extents.ts";
import { type ActivityKind, activityKinds } from "./registry.ts";
import type { ActivitySamples } from "./testing/samples.ts";

const allSamples = import.meta.glob<{ default: ActivitySamples<unknown, Json> }>("./*/samples.ts");

describe.each(Object.keys(activityKinds))("how far a thing of the kind %s has come", async (name) => {
  const kind = (await activityKinds[name as ActivityKind]()).default as Activity;
  const samples = (await allSamples[`./${name}/samples.ts`]?.())?.default;
  if (samples === undefined) throw new Error(`${name} has no samples.ts`);
  const of = (thing: unknown) => extentOf(name, JSON.parse(JSON.stringify(thing)));

  it("is nothing before it is begun, and more with everything that is filled in", () => {
    const none = of(kind.start(samples.spec.es));
    const half = of(samples.half);
    const full = of(samples.full);
    expect(none?.filled).toBe(0);
    expect(half?.filled).toBeGreaterThan(0);
    expect(full?.filled).toBeGreaterThanOrEqual(half?.filled ?? 0);
    for (const each of [none, half, full]) expect(each?.filled).toBeLessThanOrEqual(each?.parts ?? -1);
  });

  it("is told in numbers alone", () => {
    for (const value of Object.values(of(samples.full) ?? {})) expect(typeof value).not.toBe("string");
  });

  it.each([null, 1, "a thing", [], {}, { rows: [] }])("is not known of what is no such thing: %j", (stored) => {
    expect(extentOf(name, stored)).toBeUndefined();
  });
});

describe("how far a letter has come", () => {
  it("says whether it is signed", () => {
    const { signed: _, review: __, ...draft } = letter.full;
    expect(extentOf("commitment", letter.full)).toMatchObject({ signed: true, parts: 3, filled: 3 });
    expect(extentOf("commitment", draft)).toMatchObject({ signed: false });
  });
});

it("is not known of kinds that there are not", () => {
  expect(extentOf("no-such-kind", {})).toBeUndefined();
  expect(extentOf("toString", {})).toBeUndefined();
});
