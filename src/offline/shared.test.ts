import { describe, expect, it } from "vitest";
import textShared from "./fixtures/shared-v1.json?raw";
import { sharedWith } from "./shared.ts";
import { sharedFields, sharedTo } from "./shared-names.ts";
import { takeShared } from "./worker/share.ts";

const root = "https://a.example/folder/";
const fixture = JSON.parse(textShared) as {
  readonly cache: string;
  readonly entries: readonly { address: string; headers: Record<string, string>; body: string }[];
};

/** The browser's caches, as far as sharing goes. */
function cachesOf() {
  const all = new Map<string, Map<string, Response>>();
  const caches = {
    has: async (name: string) => all.has(name),
    delete: async (name: string) => all.delete(name),
    open: async (name: string) => {
      const cache = all.get(name) ?? new Map<string, Response>();
      all.set(name, cache);
      return {
        put: async (address: string, response: Response) => void cache.set(address, response),
        keys: async () => [...cache.keys()].reverse().map((url) => new Request(url)),
        match: async ({ url }: Request) => cache.get(url)?.clone(),
      };
    },
  };
  return { all, caches: caches as unknown as CacheStorage };
}

function formOf(files: readonly File[], said: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData();
  for (const file of files) form.append(sharedFields.files, file);
  for (const [field, text] of Object.entries(said)) form.append(field, text);
  return form;
}

const take = (world: ReturnType<typeof cachesOf>, form: Promise<FormData>, now = 1_795_380_000) =>
  takeShared(form, { root, lang: "es", now }, () => world.caches.open("atenta.shared:/folder/"));

const readAll = async (world: ReturnType<typeof cachesOf>) =>
  Promise.all(
    (await sharedWith(world.caches, new URL(root)).read()).map(async ({ name, text }) => [name, await text()]),
  );

describe("what another app shares", () => {
  it("is laid aside with its name, and the page that reads it is opened", async () => {
    const world = cachesOf();
    const response = await take(
      world,
      Promise.resolve(formOf([new File(["R1.A"], "Núria ñ.txt"), new File(["R1.B"], "b")])),
    );
    expect([response.status, response.headers.get("Location")]).toEqual([303, `${root}es/result/?shared`]);
    expect(await readAll(world)).toEqual([
      ["Núria ñ.txt", "R1.A"],
      ["b", "R1.B"],
    ]);
  });

  it("is a text or a link where there is no file", async () => {
    const world = cachesOf();
    await take(world, Promise.resolve(formOf([], { title: "Tu encargo", url: `${root}es/assignment/#E1.A` })));
    expect(await readAll(world)).toEqual([["", `Tu encargo\n${root}es/assignment/#E1.A`]]);
  });

  it("is read together with what came before and was not read, in its order", async () => {
    const world = cachesOf();
    await take(world, Promise.resolve(formOf([new File(["first"], "z")])), 1);
    await take(world, Promise.resolve(formOf([new File(["second"], "a")])), 2);
    expect((await readAll(world)).map(([, text]) => text)).toEqual(["first", "second"]);
  });

  it("is gone when it has been dealt with, and nothing is made where there was nothing", async () => {
    const world = cachesOf();
    const shared = sharedWith(world.caches, new URL(root));
    expect(await shared.read()).toEqual([]);
    expect(world.all.size).toBe(0);
    await take(world, Promise.resolve(formOf([new File(["x"], "x")])));
    await shared.done();
    expect(world.all.size).toBe(0);
  });

  it("that cannot be kept leads to the page that says so", async () => {
    const refused = await takeShared(
      Promise.resolve(formOf([new File(["x"], "x")])),
      { root, lang: "ca", now: 1 },
      () => Promise.reject(new DOMException("full", "QuotaExceededError")),
    );
    expect(refused.headers.get("Location")).toBe(`${root}ca/result/?unshared`);
    const unread = await take(cachesOf(), Promise.reject(new TypeError("no form")));
    expect(unread.headers.get("Location")).toBe(`${root}es/result/?unshared`);
  });

  it("reads as it was laid aside when this was published", async () => {
    const world = cachesOf();
    const cache = await world.caches.open(fixture.cache);
    for (const { address, headers, body } of fixture.entries) await cache.put(address, new Response(body, { headers }));
    expect(await readAll(world)).toEqual([
      ["resultado de Núria.txt", "R1.AAAA"],
      ["", "https://a.example/folder/es/assignment/#E1.AAAA"],
    ]);
  });
});

describe("which requests hand something over", () => {
  it.each([
    ["es/result/", "es"],
    ["ca/result/?x#y", "ca"],
    ["es/result", undefined],
    ["es/result/more/", undefined],
    ["result/", undefined],
  ])("%s", (path, lang) => {
    expect(sharedTo(root, "POST", root + path)).toBe(lang);
    expect(sharedTo(root, "GET", root + path)).toBeUndefined();
  });

  it("not those to other sites", () => {
    expect(sharedTo(root, "POST", "https://a.example/folders/es/result/")).toBeUndefined();
  });
});
