import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { courseName } from "../course-database.ts";
import type { RowCodec } from "../row-codec.ts";
import { settle } from "../testing.ts";
import { breaking } from "./testing/breaking.ts";
import { browser, holds } from "./testing.ts";

describe.each(["protect", "unprotect"] as const)("%s broken off at any step", (way) => {
  test("loses nothing, leaves the profile as it was or as it was to be, and works when it is tried again", async () => {
    let steps = 0;
    for (let fatal = 1, whole = false; !whole; fatal++) {
      const { secrets, open, row, now, names, indexedDB, profiles } = await browser();
      const before = way === "unprotect" ? await secrets().protect(row, "cuatro caballos") : undefined;
      const start = await now();
      const faulty = breaking(fatal);
      const work = secrets({ indexedDB: faulty.factory(indexedDB), profiles: faulty.profiles(profiles) });
      const doing =
        way === "protect" ? work.protect(start, "cuatro caballos") : work.unprotect(start, before as RowCodec);
      const made = await doing.catch(() => "failed" as const);
      await settle();
      faulty.mend();
      whole = !faulty.broke();
      steps++;

      const after = await now();
      const moved = after.generation !== start.generation;
      if (made === "failed") {
        expect(moved, `step ${fatal}`).toBe(false);
        await holds(open(before));
        const again =
          way === "protect"
            ? await secrets().protect(after, "cuatro caballos")
            : await secrets().unprotect(after, before as RowCodec);
        await holds(open(again ?? undefined));
      } else {
        expect(moved, `step ${fatal}`).toBe(true);
        await holds(open(made ?? undefined));
      }
      // At the latest the next opening has cleared up.
      expect(await names(), `step ${fatal}`).toEqual([
        "atenta",
        courseName("a-course", row.profile, (await now()).generation),
      ]);
    }
    expect(steps).toBeGreaterThan(20);
  });
});
