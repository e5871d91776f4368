import * as fc from "fast-check";
import { expect, test } from "vitest";
import { LAST_MOMENT, newId, UUID7 } from "./ids.ts";
import { seeded } from "./random.ts";

const moment = fc.oneof(fc.integer({ min: 0, max: LAST_MOMENT }), fc.constantFrom(0, LAST_MOMENT));

test("an id is a lower-case UUIDv7 that holds its moment", () =>
  fc.assert(
    fc.property(moment, fc.string(), (at, seed) => {
      const id = newId(at, seeded(seed));
      expect(id).toMatch(UUID7);
      expect(Number.parseInt(id.replace("-", "").slice(0, 12), 16)).toBe(at);
    }),
  ));

test("an id of a later moment sorts later", () =>
  fc.assert(
    fc.property(moment, moment, fc.string(), (one, other, seed) => {
      fc.pre(one < other);
      const random = seeded(seed);
      expect(newId(other, random) > newId(one, random)).toBe(true);
    }),
  ));

test("ids of one moment differ", () => {
  const random = seeded("ids");
  const ids = Array.from({ length: 10_000 }, () => newId(1_732_233_600_000, random));
  expect(new Set(ids).size).toBe(10_000);
});
