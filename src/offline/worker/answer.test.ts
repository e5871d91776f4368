import { expect, it } from "vitest";
import type { Records } from "../records.ts";
import { listOf, type Site } from "../testing.ts";
import { answer, type Memory } from "./answer.ts";
import type { Asked } from "./rules.ts";

const root = "https://a.example/folder/";
const site: Site = {
  "index.html": "the root",
  "404.html": "nothing here",
  "offline.html": '<html lang="es">not here',
  "assets/player.js": "the player",
  "es/index.html": "inicio",
  "ca/index.html": "inici",
};
const manifest = listOf(site);
const kept: Records = { v: 1, current: { manifest, kept: ["es"] } };

/** A worker on a device with some files, and a network that says `network`, or nothing. */
function worker(given: { records?: Records; online?: boolean; lost?: readonly string[] } = {}) {
  const { online = false, lost = [] } = given;
  const memory: Memory = {};
  const world = { records: given.records ?? kept, reads: 0 };
  const ask = async (path: string, more: Partial<Asked> = {}) => {
    const request: Asked = { method: "GET", url: root + path, navigates: true, header: () => null, ...more };
    return answer(
      request,
      path,
      {
        root,
        records: async () => {
          world.reads++;
          return world.records;
        },
        file: async (hash) => {
          const found = [...manifest.shell, ...(manifest.languages.es ?? [])].find((file) => file.hash === hash);
          if (found === undefined || lost.includes(found.path)) return undefined;
          return new Response(site[found.path], { headers: { "Content-Type": "text/a" } });
        },
        fetch: async () => {
          if (!online) throw new TypeError("Failed to fetch");
          return new Response("network");
        },
      },
      memory,
    );
  };
  return { ask, world };
}

const read = async (response: Response) => [response.status, await response.text()];

it("a kept page is answered without the network, with the headers that it had", async () => {
  const response = await worker().ask("es/");
  expect(response.headers.get("Content-Type")).toBe("text/a");
  expect(await read(response)).toEqual([200, "inicio"]);
});

it("an address that leads nowhere is answered 404 with the site's own page, and by the network if there is one", async () => {
  expect(await read(await worker().ask("es/nothing/"))).toEqual([404, "nothing here"]);
  expect(await read(await worker({ online: true }).ask("es/nothing/"))).toEqual([200, "network"]);
});

it("the page that stands in for a missing one says where the root is, and what is kept", async () => {
  const expected = [503, '<html data-root="/folder/" data-kept="es" lang="es">not here'];
  expect(await read(await worker().ask("ca/"))).toEqual(expected);
  expect(await read(await worker({ online: true }).ask("ca/"))).toEqual([200, "network"]);
});

it("what the browser has taken away is had from the network", async () => {
  const { ask } = worker({ online: true, lost: ["assets/player.js"] });
  expect(await read(await ask("assets/player.js", { navigates: false }))).toEqual([200, "network"]);
});

it("with nothing kept and no network the browser says what it always says", async () => {
  expect((await worker({ records: { v: 1 } }).ask("es/")).type).toBe("error");
});

it("who only asks whether a file is there gets no body", async () => {
  const response = await worker().ask("assets/player.js", { navigates: false, method: "HEAD" });
  expect(await read(response)).toEqual([200, ""]);
});

it("an address without its slash is led to the folder", async () => {
  const response = await worker().ask("es");
  expect([response.status, response.headers.get("Location")]).toEqual([302, `${root}es/`]);
});

it("the records are read for each page, and for files only when those that are known do not have them", async () => {
  const { ask, world } = worker({ records: { v: 1 }, online: true });
  const file = () => ask("assets/player.js", { navigates: false });
  expect(await (await file()).text()).toBe("network");
  // It has been stored meanwhile, and no page was opened since.
  world.records = kept;
  expect(await (await file()).text()).toBe("the player");
  expect(world.reads).toBe(2);
  await file();
  expect(world.reads).toBe(2);
  await ask("es/");
  expect(world.reads).toBe(3);
});
