import "fake-indexeddb/auto";
import { describe, expect, test, vi } from "vitest";
import { answeredEvent } from "../../learning/testing.ts";
import { courseName, openCourse } from "../course-database.ts";
import type { Profiles } from "../profiles.ts";
import { openRegistry } from "../registry.ts";
import { manualTimers, settle } from "../testing.ts";
import { createSecrets } from "./secrets.ts";
import { browser, clock, events, holds, late, testTools } from "./testing.ts";

/** All that lies in the browser, as one text. */
async function everything(indexedDB: IDBFactory) {
  const found: string[] = [];
  for (const { name = "" } of await indexedDB.databases()) {
    if (name === "atenta") continue;
    const { db, close } = await openCourse(indexedDB, manualTimers(), name);
    for (const row of [...(await db.getAll("events")), ...(await db.getAll("drafts"))]) {
      found.push(
        ...Object.values(row).map((each) =>
          ArrayBuffer.isView(each) ? Buffer.from(each as Uint8Array).toString("latin1") : JSON.stringify(each),
        ),
      );
    }
    close();
  }
  return found.join("\\n");
}

describe("a profile that is encrypted afterwards", () => {
  test("has all that it had, in a database of its own, and nothing in the clear is left", async () => {
    const { secrets, open, row, now, names, indexedDB } = await browser();
    expect(await everything(indexedDB)).toContain("queja");
    const codec = await secrets().protect(row, "cuatro caballos");
    expect(await now()).toEqual({ ...row, lock: expect.objectContaining({ kind: "passphrase" }), generation: 2 });
    expect(await names()).toEqual(["atenta", `atenta:a-course:${row.profile}:2`]);
    await holds(open(codec));
    const { lock } = await now();
    if (lock?.kind !== "passphrase") throw new Error();
    expect(await secrets().openPassphrase(lock, "otra")).toBeUndefined();
    await holds(open(await secrets().openPassphrase(lock, "cuatro caballos")));
    const left = await everything(indexedDB);
    for (const word of ["queja", "place", "answered", "broken", ...events.map(({ id }) => id)]) {
      expect(left).not.toContain(word);
    }
  });

  test("can be read in the clear again, with all that it had", async () => {
    const { secrets, open, row, now, names } = await browser();
    const codec = await secrets().protect({ ...row }, "cuatro caballos");
    const storage = await open(codec);
    await storage.log.append([late]);
    await storage.close();
    await secrets().unprotect(await now(), codec);
    expect(await now()).toEqual({ ...row, generation: 3 });
    expect(await names()).toEqual(["atenta", `atenta:a-course:${row.profile}:3`]);
    await holds(open(), [...events, late]);
  });

  test("keeps rows that do not decode when it is read in the clear again", async () => {
    const { secrets, open, row, now, indexedDB, timers } = await browser();
    const codec = await secrets().protect(row, "cuatro caballos");
    const name = courseName("a-course", row.profile, 2);
    const connection = await openCourse(indexedDB, timers, name);
    const changed = { id: "changed", value: Uint8Array.of(1, 2, 3) };
    await connection.db.put("events", changed);
    connection.close();
    await secrets().unprotect(await now(), codec);
    const storage = await open();
    expect(await storage.log.all()).toEqual({ events, unreadable: 2 });
    await storage.close();
    const after = await openCourse(indexedDB, timers, courseName("a-course", row.profile, 3));
    expect(await after.db.get("events", "changed")).toEqual(changed);
  });

  test("keeps what a tab wrote at the last moment, before it let go", async () => {
    const { secrets, open, row } = await browser();
    const tab = await open();
    const moving = secrets().protect(row, "cuatro caballos");
    await tab.log.append([late]);
    const codec = await moving;
    expect(tab.log.state()).toBe("replaced");
    await expect(tab.log.append([answeredEvent({ n: 4 })])).rejects.toThrow();
    await holds(open(codec), [...events, late]);
  });

  test("keeps what a tab wrote that opened it just before the row changed", async () => {
    const { secrets, open, row, profiles, names } = await browser();
    const change = vi.fn<Profiles["change"]>(async (profile, how) => {
      const tab = await open(undefined, row);
      await tab.log.append([late]);
      return profiles.change(profile, how);
    });
    const codec = await secrets({ profiles: { ...profiles, change } }).protect(row, "cuatro caballos");
    expect(await names()).toEqual(["atenta", `atenta:a-course:${row.profile}:2`]);
    await holds(open(codec), [...events, late]);
  });

  test("stays as it was when another tab does not let go", async () => {
    const { secrets, open, row, now, names, timers, indexedDB } = await browser();
    const name = courseName("a-course", row.profile);
    const holding = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 1);
      request.onsuccess = () => resolve(request.result);
    });
    const moving = expect(secrets().protect(row, "cuatro caballos")).rejects.toMatchObject({ name: "TimeoutError" });
    for (let turn = 0; turn < 5; turn++) await settle();
    timers.pass(5_000);
    await moving;
    expect(await now()).toEqual(row);
    holding.close();
    await settle();
    await holds(open());
    expect(await names()).toEqual(["atenta", name]);
    await holds(open(await secrets().protect(row, "cuatro caballos")));
  });

  test("stays as it was when a row does not read back as it was", async () => {
    const { secrets, open, row, now, names } = await browser();
    const put = IDBObjectStore.prototype.put;
    const lying = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value) {
      return put.call(this, this.name === "drafts" ? { ...value, value: new Uint8Array(80) } : value);
    });
    await expect(secrets().protect(row, "cuatro caballos")).rejects.toThrow("read as it was");
    lying.mockRestore();
    expect(await now()).toEqual(row);
    expect(await names()).toEqual(["atenta", courseName("a-course", row.profile)]);
    await holds(open());
  });

  test("is left alone by who knows an old row of it, and so is the database that it has now", async () => {
    const { secrets, open, row, now } = await browser();
    const codec = await secrets().protect(row, "cuatro caballos");
    const after = await now();
    await expect(secrets().protect(row, "otra cosa")).rejects.toThrow("moved");
    await expect(secrets().protect(after, "otra cosa")).rejects.toThrow("already");
    await expect(secrets().unprotect(row, codec)).rejects.toThrow("not encrypted");
    expect(await now()).toEqual(after);
    await holds(open(codec));
  });

  test("a move that was broken off after the row had changed is ended by the next opening", async () => {
    const { secrets, open, row, now, names, indexedDB, profiles } = await browser();
    // The tab ends as soon as the row has changed: nothing that it asks of the browser is done any more.
    const dead = Object.assign(Object.create(indexedDB), {
      open: indexedDB.open.bind(indexedDB),
      deleteDatabase: indexedDB.deleteDatabase.bind(indexedDB),
    });
    const change: Profiles["change"] = async (profile, how) => {
      const after = await profiles.change(profile, how);
      dead.open = () => {
        throw new Error("dead");
      };
      dead.deleteDatabase = dead.open;
      return after;
    };
    const tab = await open();
    const codec = await secrets({ indexedDB: dead, profiles: { ...profiles, change } }).protect(row, "cuatro caballos");
    expect(tab.log.state()).toBe("replaced");
    expect(await now()).toMatchObject({ generation: 2, former: [1] });
    // Another tab, which had not heard of it, wrote into the old one at the last moment.
    const old = await openCourse(indexedDB, manualTimers(), courseName("a-course", row.profile));
    await old.db.put("events", { id: late.id, value: late });
    await old.db.put("drafts", { key: "place", value: "old" });
    old.close();
    await holds(open(codec), [...events, late]);
    expect((await now()).former).toBeUndefined();
    expect(await names()).toEqual(["atenta", `atenta:a-course:${row.profile}:2`]);
  });
});

describe("without what it takes", () => {
  test("everything that needs cryptography or a disk says so, and changes nothing", async () => {
    const { row, profiles, timers, indexedDB } = await browser();
    const none = createSecrets({ ...testTools, subtle: undefined, indexedDB, profiles, timers, clock });
    const nowhere = createSecrets({ ...testTools, indexedDB: undefined, profiles: undefined, timers, clock });
    expect([none.available, nowhere.available]).toEqual([false, true]);
    const lock = await nowhere.makePin("1234");
    const unable = { name: "NotSupportedError" };
    await expect(none.makePin("1234")).rejects.toMatchObject(unable);
    await expect(none.checkPin(lock, "1234")).rejects.toMatchObject(unable);
    await expect(none.createPassphrase("a")).rejects.toMatchObject(unable);
    await expect(none.protect(row, "a")).rejects.toMatchObject(unable);
    await expect(nowhere.protect(row, "a")).rejects.toMatchObject(unable);
    await expect(nowhere.seal(row)).rejects.toMatchObject(unable);
    const registry = await openRegistry(indexedDB, timers);
    expect(await registry.db.getAll("profiles")).toEqual([row]);
  });
});
