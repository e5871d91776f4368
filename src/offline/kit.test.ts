import { describe, expect, it } from "vitest";
import type { Kit } from "../packaging/request.ts";
import kitShown from "./fixtures/kit-v1.json?raw";
import { createPackageShelf, kitCache } from "./kit.ts";

const fixture = JSON.parse(kitShown) as { readonly cache: string; readonly list: string; readonly kit: Kit };
const root = new URL("https://a.example/folder/");

/** A browser's caches, and a site that can be out of reach. */
function world({ kept: keeps = true } = {}) {
  const kit: Kit = fixture.kit;
  const kept = new Map<string, Response>();
  const names: string[] = [];
  const site = new Map<string, string>([[fixture.list, JSON.stringify(kit)]]);
  for (const name of [kit.script, kit.style, ...kit.assets]) site.set(`${root.href}package/${name}`, `of ${name}`);
  const state = { online: true, full: false, asked: [] as string[] };
  const full = () => {
    state.full = true;
  };
  const cache = {
    put: async (address: string, response: Response) => {
      if (state.full) throw new DOMException("No room", "QuotaExceededError");
      kept.set(address, response);
    },
    match: async (address: string) => kept.get(address)?.clone(),
    keys: async () => [...kept.keys()].map((url) => ({ url })),
    delete: async (address: string) => kept.delete(address),
  };
  const open = async (name: string) => {
    names.push(name);
    return cache;
  };
  const caches = { open } as unknown as CacheStorage;
  const fetch = async (address: string) => {
    state.asked.push(address);
    if (!state.online) throw new TypeError("Failed to fetch");
    const text = site.get(address);
    return new Response(text ?? "", { status: text === undefined ? 404 : 200 });
  };
  const shelf = createPackageShelf({ root, caches: keeps ? caches : undefined, fetch });
  return { kept, names, site, state, full, shelf };
}

describe("What packages are made of", () => {
  it("lies under the site's own name, once it is kept, and is had without a connection", async () => {
    const { kept, names, state, shelf } = world();
    const { bytes } = await shelf.keep();
    expect(bytes).toBe(["player-1.js", "player-2.css", "letters-3.woff2"].join("").length + 3 * "of ".length);
    expect(new Set(names)).toEqual(new Set([fixture.cache]));
    expect(kitCache(root.pathname)).toBe(fixture.cache);
    expect([...kept.keys()]).toContain(fixture.list);
    state.online = false;
    expect(await shelf.kit()).toEqual(fixture.kit);
    expect(new TextDecoder().decode(await shelf.kitFile("player-1.js"))).toBe("of player-1.js");
  });

  it("is fetched once, but for the list, which may be of a new version; and files of former ones go", async () => {
    const { kept, state, shelf } = world();
    kept.set(`${root.href}package/player-0.js`, new Response("former"));
    await shelf.keep();
    await shelf.keep();
    const files = state.asked.filter((address) => address !== fixture.list);
    expect(new Set(files).size).toBe(files.length);
    expect(kept.has(`${root.href}package/player-0.js`)).toBe(false);
  });

  it("is told as missing where there is neither a connection nor anything kept", async () => {
    const { state, shelf } = world();
    state.online = false;
    await expect(shelf.keep()).rejects.toThrow();
    await expect(shelf.kit()).rejects.toThrow();
  });

  it("is fetched each time by a browser that keeps nothing", async () => {
    const { shelf } = world();
    const bare = createPackageShelf({ root, caches: undefined, fetch: async () => new Response("text") });
    expect(new TextDecoder().decode(await bare.kitFile("player-1.js"))).toBe("text");
    await expect(shelf.course("nowhere.json")).rejects.toThrow("404");
  });

  it("is not said to be kept by a browser that keeps nothing, or has no room", async () => {
    const { shelf, full } = world();
    full();
    expect((await shelf.kit()).script).toBe("player-1.js");
    await expect(shelf.keep()).rejects.toThrow("could not be kept");
    const bare = world({ kept: false });
    await expect(bare.shelf.keep()).rejects.toThrow("could not be kept");
  });

  it("is what was kept where a network answers with a page of its own, and nothing that names files elsewhere", async () => {
    const { site, kept, shelf } = world();
    site.set(fixture.list, "<!doctype html><title>Sign in</title>");
    await expect(shelf.kit()).rejects.toThrow();
    site.set(fixture.list, JSON.stringify({ ...fixture.kit, script: "../sw.js" }));
    await expect(shelf.kit()).rejects.toThrow();
    site.set(fixture.list, JSON.stringify(fixture.kit));
    await shelf.keep();
    site.set(fixture.list, "<!doctype html><title>Sign in</title>");
    expect(await shelf.kit()).toEqual(fixture.kit);
    expect(await kept.get(fixture.list)?.clone().json()).toEqual(fixture.kit);
  });
});
