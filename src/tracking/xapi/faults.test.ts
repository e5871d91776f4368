import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createWorld, type WorldGiven } from "./testing/world.ts";

const soak = process.env.SOAK !== undefined;

/** What the store has is what was done, once each, less what it would never take; and the log knows both. */
function expectAll({ lrs, bad, disk }: ReturnType<typeof createWorld>) {
  const done = disk.statements.map(({ id }) => id).sort();
  const held = lrs.statements.map(({ id }) => id).sort();
  expect(held).toEqual(done.filter((id) => !bad.has(id)));
  const outcomes = disk.outcomes();
  expect(done.filter((id) => outcomes.get(id)?.how !== (bad.has(id) ? "refused" : "stored"))).toEqual([]);
  expect(disk.waiting()).toEqual([]);
}

const worlds: fc.Arbitrary<WorldGiven> = fc.record({
  seed: fc.nat(),
  faults: fc.constantFrom(0.05, 0.3, 0.6),
  bad: fc.constantFrom(0, 2, 10),
  strict: fc.boolean(),
  varied: fc.boolean(),
  locks: fc.boolean(),
});

describe("statements on their way through faults", () => {
  test("are neither lost nor doubled, whatever fails, crashes, goes and comes back", async () => {
    let [sent, faults, requests] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(worlds, async (given) => {
        const world = createWorld(given);
        for (let turn = 0; turn < 60; turn++) await world.turn();
        await world.end();
        expectAll(world);
        sent += world.disk.statements.length;
        requests += world.lrs.asked.length;
        faults += world.lrs.asked.filter(({ status }) => status !== 200).length;
      }),
      { numRuns: soak ? 4_000 : 60 },
    );
    // It was no walk in the park.
    expect(sent).toBeGreaterThan(soak ? 200_000 : 2_000);
    expect(faults).toBeGreaterThan(requests / 10);
  });

  test("arrive in the thousands after a long time without a network", async () => {
    const world = createWorld({ seed: 7, faults: 0.3, bad: 1, strict: true, varied: true, locks: true });
    world.lrs.gone(true);
    const tab = world.open();
    for (let each = 0; each < 50; each++) world.act(tab, 100);
    await world.pass(3_600_000);
    world.lrs.gone(false);
    for (let each = 0; each < 20; each++) await world.pass(300_000);
    await world.end();
    expectAll(world);
    expect(world.disk.statements).toHaveLength(5_001);
  });
});
