import { finishedEvent } from "../../src/learning/testing.ts";
import { words as lockWords } from "../../src/player/lock/words.ts";
import { expectAccessible, overflowing, smallTargets } from "./axe.ts";
import { exercisesOf, languages, soak } from "./course.ts";
import { demo } from "./demo.ts";
import { cardOf } from "./learner.ts";
import { deviceNames, devices, expect, open, openWhole, test } from "./site.ts";
import { demoSite } from "./sites.ts";

test.use({ folder: demoSite });

for (const lang of languages) {
  const own = lockWords.in[lang];
  const waiting = demo.lessonsIn(lang).find(({ entry }) => entry.requires !== undefined);
  const [needed = ""] = waiting?.entry.requires?.[0] ?? [];
  const opens = demo.lessonsIn(lang).find(({ entry }) => entry.id === needed);
  const [block] = waiting === undefined ? [] : exercisesOf(waiting.lesson);
  if (waiting === undefined || opens === undefined || block === undefined)
    throw new Error("The demo course has no lock");

  for (const device of deviceNames) {
    if (!soak && (lang !== "es" || device !== "desktop")) continue;
    test.describe(`${device}, ${lang}`, () => {
      test.use(devices[device]);

      test("a lesson that waits says what opens it, leads there, and opens in front of whoever reads it", async ({
        page,
        context,
        site,
      }) => {
        await openWhole(page, `${site}${waiting.path}`);
        const card = cardOf(page, block);
        const note = card.getByRole("note");
        await expect(note).toContainText(own.lesson);
        await expect(card.getByRole("radio").first()).toBeDisabled();
        await expect(card.getByRole("button")).toHaveCount(0);
        await expectAccessible(page);
        expect(await overflowing(page)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);

        // Another tab goes where the note leads, and finishes what was asked for.
        const other = await context.newPage();
        await open(other, `${site}${waiting.path}`);
        await cardOf(other, block).getByRole("link", { name: opens.lesson.title }).click();
        await expect(other).toHaveURL(`${site}${opens.path}`);
        await other.close();
        await page.evaluate(
          async (event) => {
            const name = (await indexedDB.databases()).find(
              ({ name: each = "" }) => each.split(":").length === 3,
            )?.name;
            const db = await new Promise<IDBDatabase>((resolve, reject) => {
              const asked = indexedDB.open(name ?? "");
              asked.onsuccess = () => resolve(asked.result);
              asked.onerror = () => reject(asked.error);
            });
            const change = db.transaction("events", "readwrite");
            change.objectStore("events").put({ id: event.id, value: event });
            await new Promise((resolve) => {
              change.oncomplete = resolve;
            });
            db.close();
            // As after a while in the background: what other tabs wrote is read.
            document.dispatchEvent(new Event("visibilitychange"));
          },
          finishedEvent({ lesson: needed }),
        );
        await expect(note).toHaveCount(0);
        await expect(card.getByRole("radio").first()).toBeEnabled();
      });
    });
  }
}
