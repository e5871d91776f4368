import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { filesBelow, precompress } from "./precompress.ts";
import { listen, siteListener } from "./serve.ts";

const dir = mkdtempSync(join(tmpdir(), "site-"));
const long = "A lesson says the same again. ".repeat(100);
const files: Readonly<Record<string, string>> = {
  "404.html": long,
  "assets/a-1.js": `//${long}`,
  "es/index.html": long,
  "es/short/index.html": "short",
  "assets/a.woff2": long,
  "course/lost.json.br": "beside nothing",
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}
const server = createServer(siteListener(dir));
let port = 0;
let sum: Awaited<ReturnType<typeof precompress>>;
beforeAll(async () => {
  sum = await precompress(dir);
  await listen(server, 0, "127.0.0.1");
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  rmSync(dir, { recursive: true });
});

const get = (path: string, accept?: string) =>
  new Promise<{ body: Buffer; headers: Readonly<Record<string, unknown>> }>((done, fail) => {
    const headers = accept === undefined ? {} : { "Accept-Encoding": accept };
    const asking = request({ host: "127.0.0.1", port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (chunk) => parts.push(chunk));
      response.on("end", () => done({ body: Buffer.concat(parts), headers: response.headers }));
    });
    asking.on("error", fail);
    asking.end();
  });

it("puts brotli and gzip beside what they make smaller, and beside nothing else", () => {
  for (const path of ["404.html", "assets/a-1.js", "es/index.html"]) {
    const text = files[path];
    expect(brotliDecompressSync(readFileSync(join(dir, `${path}.br`))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(dir, `${path}.gz`))).toString()).toBe(text);
  }
  for (const path of ["es/short/index.html", "assets/a.woff2"]) expect(existsSync(join(dir, `${path}.br`))).toBe(false);
  expect(sum).toMatchObject({ files: 3, bytes: 3 * long.length + 2 });
  expect(sum.brotli).toBeLessThan(sum.bytes / 10);
});

it("compresses no form of before again, and takes none for a file whose own is missing", async () => {
  const before = filesBelow(dir);
  writeFileSync(join(dir, "es/index.html"), `${long}anew`);
  await precompress(dir);
  expect(filesBelow(dir)).toEqual(before);
  expect(brotliDecompressSync(readFileSync(join(dir, "es/index.html.br"))).toString()).toBe(`${long}anew`);
  writeFileSync(join(dir, "es/index.html"), long);
  await precompress(dir);
});

it.each([
  ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
  ["gzip, deflate", "gzip", gunzipSync],
] as const)("is served as it is to who accepts %s", async (accept, encoding, unpack) => {
  for (const [path, type] of [
    ["/es/", /^text\/html; ?charset=utf-8$/],
    ["/assets/a-1.js", /^text\/javascript/],
  ] as const) {
    const { body, headers } = await get(path, accept);
    expect(headers).toMatchObject({ "content-encoding": encoding, vary: "Accept-Encoding" });
    expect(headers["content-type"]).toMatch(type);
    expect(Number(headers["content-length"])).toBe(body.length);
    expect(unpack(body).toString()).toBe(files[path === "/es/" ? "es/index.html" : path.slice(1)]);
  }
  expect((await get("/assets/a-1.js", accept)).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect((await get("/es/short/", accept)).body.toString()).toBe("short");
});

it("is not served to who accepts none", async () => {
  const { body, headers } = await get("/es/");
  expect(headers).not.toHaveProperty("content-encoding");
  expect(body.toString()).toBe(long);
});
