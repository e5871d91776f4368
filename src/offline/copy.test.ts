import { describe, expect, it } from "vitest";
import { StoringError } from "../state/offline-copy.ts";
import { filesOf } from "./manifest.ts";
import { type Records, readRecords } from "./records.ts";
import {
  copyOn,
  type Disk,
  holds,
  listOf,
  memoryLock,
  memoryServer,
  memoryShelf,
  newDisk,
  type Site,
} from "./testing.ts";

const first: Site = {
  "index.html": "the root",
  "404.html": "nothing here",
  "assets/player.js": "the player",
  "es/index.html": "inicio",
  "es/a/index.html": "lección a",
  "course/a.es.json": "a",
  "course/b.es.json": "b",
  "ca/index.html": "inici",
  "course/a.ca.json": "a en català",
};
const second: Site = { ...first, "assets/player.js": "a newer player", "course/a.es.json": "a, changed" };

const quiet = () => {};
const recordsOn = (disk: Disk): Records => readRecords(disk.records && JSON.parse(disk.records));
const problemOf = (ended: Promise<unknown>) =>
  ended.then(
    () => "none",
    (error) => (error instanceof StoringError ? error.problem : error),
  );

/** A device on which Spanish is kept, and its server. */
async function stored(langs: readonly string[] = ["es"]) {
  const disk = newDisk();
  const web = memoryServer(first);
  const copy = copyOn(disk, web.server);
  for (const lang of langs) await copy.store(lang, quiet);
  return { disk, web, copy };
}

describe("storing a language", () => {
  it("keeps all that the language needs, and nothing of another", async () => {
    const { disk, copy } = await stored();
    expect(holds(disk, first, ["es"])).toBe(true);
    expect(disk.files.size).toBe(filesOf(listOf(first), ["es"]).length);
    const { languages, shell, begun } = await copy.look("es");
    expect(languages).toMatchObject({ es: { kept: "whole", files: 4 }, ca: { kept: "none", files: 2 } });
    expect([shell?.kept, begun]).toEqual(["whole", true]);
  });

  it("counts the files and bytes that have come, of all", async () => {
    const web = memoryServer(first);
    const seen: [number, number][] = [];
    await copyOn(newDisk(), web.server).store("es", (done, all) => seen.push([done.files, all.files]));
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((files) => [files, 7]));
  });

  it("is not stored until all of it is there, and goes on where it ended", async () => {
    const disk = newDisk();
    const web = memoryServer(first);
    const copy = copyOn(disk, web.server);
    const half = (done: { files: number }) => web.reach(done.files < 3);
    expect(await problemOf(copy.store("es", half))).toBe("offline");
    expect(recordsOn(disk).current).toBeUndefined();
    expect((await copy.look("es")).languages.es?.kept).toBe("partly");
    const came = disk.files.size;
    expect(came).toBeGreaterThan(2);
    web.reach(true);
    const before = web.asked();
    await copy.store("es", quiet);
    expect(web.asked() - before).toBe(7 - came);
    expect(holds(disk, first, ["es"])).toBe(true);
  });

  it("adds a second language to the version in use", async () => {
    const { disk } = await stored(["es", "ca"]);
    expect(recordsOn(disk).current?.kept).toEqual(["es", "ca"]);
    expect(holds(disk, first, ["es", "ca"])).toBe(true);
  });

  it("refuses a language that the site does not have", async () => {
    const { copy } = await stored();
    expect(await problemOf(copy.store("fr", quiet))).toBe("failed");
  });

  it("brings what the browser has taken away", async () => {
    const { disk, copy } = await stored();
    for (const hash of [...disk.files.keys()]) {
      disk.files.delete(hash);
      // Also where it is a file of the program: then no page of the language opens.
      expect((await copy.look("es")).languages.es?.kept).toBe("partly");
      await copy.store("es", quiet);
      expect((await copy.look("es")).languages.es?.kept).toBe("whole");
    }
    expect(holds(disk, first, ["es"])).toBe(true);
  });
});

describe("a file that is not what the list says", () => {
  it("is asked for again past the caches on the way", async () => {
    const disk = newDisk();
    const { server } = memoryServer(first);
    server.answer = (path, afresh) => (path === "es/index.html" && !afresh ? "an older page" : first[path]);
    await copyOn(disk, server).store("es", quiet);
    expect(holds(disk, first, ["es"])).toBe(true);
  });

  it("is not kept, and neither is the version", async () => {
    const disk = newDisk();
    const { server } = memoryServer(first);
    server.answer = (path) => (path === "es/index.html" ? "changed on the way" : first[path]);
    expect(await problemOf(copyOn(disk, server).store("es", quiet))).toBe("altered");
    expect(recordsOn(disk).current).toBeUndefined();
    expect([...disk.files.values()].map(({ bytes }) => Buffer.from(bytes).toString())).not.toContain(
      "changed on the way",
    );
  });
});

describe("a new version", () => {
  it("is known once the server has it, with the lessons that it changes", async () => {
    const { web, copy } = await stored();
    expect((await copy.look("es", true)).update).toBeUndefined();
    web.publish(second);
    const { update, behind } = await copy.look("es", true);
    expect(behind).toBe(true);
    expect(update).toEqual({
      status: "known",
      bytes: "a newer player".length + "a, changed".length,
      lessons: [{ id: "a", title: "Title of a", change: "changed" }],
    });
  });

  it("waits beside the one in use, and shares with it what has not changed", async () => {
    const { disk, web, copy } = await stored();
    web.publish(second);
    await copy.fetchUpdate(quiet);
    expect((await copy.look("es")).update).toMatchObject({ status: "ready", bytes: 0 });
    expect(holds(disk, first, ["es"]) && holds(disk, second, ["es"])).toBe(true);
    expect(disk.files.size).toBe(7 + 2);
    expect(recordsOn(disk).current?.manifest.version).toBe(listOf(first).version);
  });

  it("is used when it is asked for; the one before stays for its tabs, and the one before that goes", async () => {
    const { disk, web, copy } = await stored();
    web.publish(second);
    await copy.fetchUpdate(quiet);
    expect(await copy.apply()).toBe(true);
    expect(holds(disk, first, ["es"]) && holds(disk, second, ["es"])).toBe(true);
    const third = { ...second, "course/b.es.json": "b, changed" };
    web.publish(third);
    await copy.fetchUpdate(quiet);
    expect(holds(disk, first, ["es"])).toBe(true);
    await copy.apply();
    expect(holds(disk, second, ["es"]) && holds(disk, third, ["es"])).toBe(true);
    expect(holds(disk, first, ["es"])).toBe(false);
    expect(await copy.apply()).toBe(false);
  });

  it.each([2, 3])("leaves the one in use whole when the network ends after %i files", async (files) => {
    const { disk, web, copy } = await stored();
    web.publish({ ...second, "es/index.html": "inicio nuevo", "es/a/index.html": "nueva", "404.html": "nada" });
    expect(await problemOf(copy.fetchUpdate((done) => web.reach(done.files < files)))).toBe("offline");
    expect(recordsOn(disk).next).toBeUndefined();
    expect(holds(disk, first, ["es"])).toBe(true);
    expect((await copy.look("es")).languages.es?.kept).toBe("whole");
  });

  it("comes whole with a language that is stored when the server has it already", async () => {
    const { disk, web, copy } = await stored();
    web.publish(second);
    await copy.store("ca", quiet);
    expect(recordsOn(disk).current?.kept).toEqual(["es"]);
    expect(recordsOn(disk).next?.kept).toEqual(["es", "ca"]);
    // It opens only with the version that waits.
    expect((await copy.look("es")).languages.ca).toMatchObject({ kept: "none", waits: true });
    await copy.apply();
    expect((await copy.look("es")).languages.ca).not.toHaveProperty("waits");
    expect(holds(disk, second, ["es", "ca"])).toBe(true);
  });

  it("is not offered any more when the server has gone back", async () => {
    const { disk, web, copy } = await stored();
    web.publish(second);
    await copy.fetchUpdate(quiet);
    web.publish(first);
    expect((await copy.look("es", true)).behind).toBe(true);
    await copy.fetchUpdate(quiet);
    expect((await copy.look("es")).update).toBeUndefined();
    expect(holds(disk, second, ["es"])).toBe(false);
    expect(holds(disk, first, ["es"])).toBe(true);
  });

  it("that has lost a file is not used", async () => {
    const { disk, web, copy } = await stored();
    web.publish(second);
    await copy.fetchUpdate(quiet);
    const lost = listOf(second).shell.find(({ path }) => path === "assets/player.js")?.hash ?? "";
    disk.files.delete(lost);
    expect(await problemOf(copy.apply())).toBe("failed");
    expect(recordsOn(disk).current?.manifest.version).toBe(listOf(first).version);
  });
});

it("a language can be taken away, and what others need stays", async () => {
  const { disk, copy } = await stored(["es", "ca"]);
  await copy.remove("ca");
  expect(holds(disk, first, ["es"])).toBe(true);
  expect(disk.files.size).toBe(7);
  expect((await copy.look("es")).languages.ca?.kept).toBe("none");
});

it("no room is told as such, and what was there is as before", async () => {
  const { disk, web } = await stored();
  web.publish({ ...second, "assets/more.js": "more" });
  let room = 1;
  const shelf = memoryShelf(disk, (what) => {
    if (what === "put" && room-- <= 0) throw new DOMException("No room", "QuotaExceededError");
  });
  expect(await problemOf(copyOn(disk, web.server, { shelf }).fetchUpdate(quiet))).toBe("full");
  expect(holds(disk, first, ["es"])).toBe(true);
  expect(recordsOn(disk).next).toBeUndefined();
});

it("two tabs that store at once fetch each file once", async () => {
  const disk = newDisk();
  const web = memoryServer(first);
  const lock = memoryLock();
  const tabs = [1, 2].map(() => copyOn(disk, web.server, { lock }));
  await Promise.all(tabs.map((tab) => tab.store("es", quiet)));
  expect(web.asked()).toBe(7);
});

it("nothing is written, nor even looked at, after the end", async () => {
  const { disk, web, copy } = await stored();
  disk.files.clear();
  copy.end();
  await expect(copy.look("es")).rejects.toThrow();
  web.publish(second);
  expect(await problemOf(copy.fetchUpdate(quiet))).toBe("failed");
  expect(disk.files.size).toBe(0);
});

it("records that do not read are as if nothing were kept", async () => {
  const { disk, copy } = await stored();
  disk.records = JSON.stringify({ v: 2, current: "what a later program keeps" });
  expect(await copy.look("es")).toMatchObject({ begun: false });
  await copy.store("es", quiet);
  expect(holds(disk, first, ["es"])).toBe(true);
});
