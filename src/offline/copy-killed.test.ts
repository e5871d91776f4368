import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filesOfVersion, type Records, readRecords } from "./records.ts";
import { copyOn, type Disk, holds, listOf, memoryServer, memoryShelf, newDisk, type Site } from "./testing.ts";

const first: Site = {
  "404.html": "nothing here",
  "assets/player.js": "the player",
  "es/index.html": "inicio",
  "course/b.es.json": "b",
  "ca/index.html": "inici",
  "course/a.ca.json": "a en català",
};

const quiet = () => {};
const recordsOn = (disk: Disk): Records => readRecords(disk.records && JSON.parse(disk.records));

describe("whatever a tab is killed by, and whenever", () => {
  const steps = fc.array(
    fc.record({
      what: fc.constantFrom("store es", "store ca", "publish", "update", "apply", "remove ca"),
      /** After how many writes the tab is gone. */
      dies: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.nat(12)),
    }),
    { maxLength: 12 },
  );

  it("each version that is in use or waits is whole, and at the end the newest can be had", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const disk = newDisk();
        const sites = new Map<string, Site>();
        let count = 0;
        const web = memoryServer(first);
        const publish = () => {
          const site = { ...first, "course/a.es.json": `a ${count}`, [`assets/${count++ % 3}.js`]: "part" };
          sites.set(listOf(site).version, site);
          web.publish(site);
        };
        publish();
        const isWhole = () => {
          const { current, next, previous } = recordsOn(disk);
          for (const version of [current, next, previous]) {
            if (version === undefined) continue;
            expect(holds(disk, sites.get(version.manifest.version) ?? {}, version.kept)).toBe(true);
            expect(filesOfVersion(version).length).toBeGreaterThan(0);
          }
        };
        for (const { what, dies } of all) {
          let left = dies;
          const shelf = memoryShelf(disk, () => {
            if (left-- <= 0) throw new Error("The tab is gone");
          });
          const tab = copyOn(disk, web.server, { shelf });
          const used = recordsOn(disk).current !== undefined;
          const work = {
            "store es": () => tab.store("es", quiet),
            "store ca": () => tab.store("ca", quiet),
            publish: async () => publish(),
            update: () => tab.fetchUpdate(quiet),
            apply: () => tab.apply(),
            "remove ca": () => tab.remove("ca"),
          }[what];
          await work().catch(() => undefined);
          isWhole();
          // What was in use is never lost, only replaced.
          if (used) expect(recordsOn(disk).current).toBeDefined();
        }
        const tab = copyOn(disk, web.server);
        await tab.store("es", quiet);
        await tab.fetchUpdate(quiet);
        await tab.apply();
        isWhole();
        expect((await tab.look("es", true)).behind).toBe(false);
      }),
      { numRuns: process.env.SOAK === undefined ? 150 : 5_000 },
    );
  });
});
