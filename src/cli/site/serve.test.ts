import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen, siteListener } from "./serve.ts";

const dir = mkdtempSync(join(tmpdir(), "site-"));
for (const folder of ["es/a-lesson", "assets"]) mkdirSync(join(dir, folder), { recursive: true });
writeFileSync(join(dir, "index.html"), "the root");
writeFileSync(join(dir, "404.html"), "nothing here");
writeFileSync(join(dir, "es/a-lesson/index.html"), "a lesson");
writeFileSync(join(dir, "assets/index-abc.js"), "0");
for (const file of ["sw.js", "offline.json"]) writeFileSync(join(dir, file), "{}");

const server = createServer(siteListener(dir, "/sub/"));
let port = 0;
beforeAll(async () => {
  await listen(server, 0, "127.0.0.1");
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  rmSync(dir, { recursive: true });
});

/** Asks for a path as it is: `fetch` would put it in order first. */
const get = (path: string) =>
  new Promise<{ status?: number; location?: string; cache?: string; text: string }>((done, fail) => {
    const asking = request({ host: "127.0.0.1", port, path }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => {
        const { location, "cache-control": cache } = response.headers;
        const { statusCode: status } = response;
        done({ text, ...(status && { status }), ...(location && { location }), ...(cache && { cache }) });
      });
    });
    asking.on("error", fail);
    asking.end();
  });

describe("the server of a built site", () => {
  it("gives a page by its folder, below the folder that it serves", async () => {
    expect(await get("/sub/es/a-lesson/")).toMatchObject({ status: 200, text: "a lesson", cache: "no-cache" });
    expect(await get("/sub/")).toMatchObject({ status: 200, text: "the root" });
  });

  it("leads to the folder when the slash is missing, and keeps the query", async () => {
    expect(await get("/sub/es/a-lesson?a=1")).toMatchObject({ status: 301, location: "/sub/es/a-lesson/?a=1" });
  });

  it("lets what carries a hash in its name be kept for ever", async () => {
    expect((await get("/sub/assets/index-abc.js")).cache).toBe("public, max-age=31536000, immutable");
  });

  it.each(["sw.js", "offline.json"])("has %s asked for again each time: it says what is new", async (file) => {
    expect(await get(`/sub/${file}`)).toMatchObject({ status: 200, cache: "no-cache" });
  });

  it.each(["/", "/es/a-lesson/", "/sub/nothing/", "/sub/%", "/sub/..%2f..%2fetc/passwd", "/sub/../../etc/passwd"])(
    "answers %s with 404 and the site's own page",
    async (path) => {
      expect(await get(path)).toMatchObject({ status: 404, text: "nothing here" });
    },
  );

  it.each(["//", "//sub//es", "/sub/x/..//es/a-lesson", "//evil.example/sub"])(
    "goes on after %s, and leads to no other host",
    async (path) => {
      expect((await get(path)).location ?? "/").toMatch(/^\/(?!\/)/);
      expect((await get("/sub/")).status).toBe(200);
    },
  );

  it("says in one line that a port is taken", async () => {
    await expect(listen(createServer(), port, "127.0.0.1")).rejects.toThrow(
      /^Port \d+ is taken: choose another, as in PORT=\d+ npm start$/,
    );
  });
});
