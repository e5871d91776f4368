import { webcrypto } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isMetered } from "./connection.ts";
import { httpServer, subtleDigest } from "./http-server.ts";
import { COPY_HEADER } from "./manifest.ts";
import { fileAddress, hashAt, recordsAddress } from "./names.ts";
import { createPutOff, OFFLINE_KEY } from "./put-off.ts";
import { hashOf } from "./testing.ts";

describe("a connection on which every byte counts", () => {
  it.each([
    [{ saveData: true, effectiveType: "4g" }, true],
    [{ type: "cellular", effectiveType: "4g" }, true],
    [{ effectiveType: "3g" }, true],
    [{ effectiveType: "slow-2g" }, true],
    [{ type: "wifi", effectiveType: "4g" }, false],
    [{}, false],
    [undefined, false],
  ])("%j: %s", (connection, metered) => {
    expect(isMetered(connection)).toBe(metered);
  });
});

describe("what is put off", () => {
  const storage = (text: string | null) => {
    const kept = { text };
    const setItem = (_: string, value: string) => {
      kept.text = value;
    };
    return { kept, getItem: () => kept.text, setItem };
  };

  it("is kept for each site of a host", () => {
    const place = storage(null);
    createPutOff(place, "/a/").write(5);
    createPutOff(place, "/b/").write(6);
    expect([createPutOff(place, "/a/").read(), createPutOff(place, "/b/").read()]).toEqual([5, 6]);
    expect(JSON.parse(place.kept.text ?? "")).toEqual({ putOff: { "/a/": 5, "/b/": 6 } });
    expect(OFFLINE_KEY).toBe("atenta.offline");
  });

  it.each(["{", "[]", '{"putOff":{"/a/":"soon"}}'])("is nothing where what is stored does not read: %s", (text) => {
    expect(createPutOff(storage(text), "/a/").read()).toBeUndefined();
  });

  it("lasts as long as the page where nothing is kept", () => {
    const putOff = createPutOff(undefined, "/a/");
    putOff.write(5);
    expect(putOff.read()).toBe(5);
  });
});

it("the browser's hashes are those of the build", async () => {
  const digest = subtleDigest(webcrypto.subtle as SubtleCrypto);
  for (const text of ["", "a", "Atención", "???>>>"]) {
    const bytes = new TextEncoder().encode(text);
    expect(await digest(bytes.buffer as ArrayBuffer)).toBe(hashOf(text));
  }
});

it("a file of the copy is known by its address, and the records are none", () => {
  const root = "https://a.example/folder/";
  const hash = hashOf("a");
  expect(hashAt(root, fileAddress(root, hash))).toBe(hash);
  expect(hashAt(root, recordsAddress(root))).toBeUndefined();
  expect(hashAt("https://a.example/", fileAddress(root, hash))).toBeUndefined();
});

describe("the server is asked", () => {
  const asking = () => {
    const requests: { url: string; cache: unknown; copy: unknown }[] = [];
    const fetch = async (url: URL, { cache, headers }: RequestInit) => {
      requests.push({ url: url.href, cache, copy: (headers as Record<string, string>)[COPY_HEADER] });
      return new Response("text", {
        status: 404,
        headers: { "Content-Type": "text/html", "Referrer-Policy": "no-referrer", Date: "now", Vary: "*" },
      });
    };
    const server = httpServer(fetch as unknown as typeof globalThis.fetch, new URL("https://a.example/folder/"));
    return { requests, server };
  };

  it.each([
    ["es/index.html", "es/", "no-cache"],
    ["index.html", "", "no-cache"],
    ["404.html", "404.html", "no-cache"],
    ["course/index.json", "course/index.json", "no-cache"],
    ["assets/Player-Bx_1Yz-9.js", "assets/Player-Bx_1Yz-9.js", "default"],
    ["course/lessons/a.es.da35723549b4fbf6.json", "course/lessons/a.es.da35723549b4fbf6.json", "default"],
    ["es/mòdul/index.html", "es/m%C3%B2dul/", "no-cache"],
  ])("for %s past the worker, and past its cache where the name has no hash", async (path, address, cache) => {
    const { requests, server } = asking();
    await server.file(path, "a-hash", false);
    expect(requests).toEqual([{ url: `https://a.example/folder/${address}`, cache, copy: "1" }]);
  });

  it("past every cache when one of them had something else", async () => {
    const { requests, server } = asking();
    await server.file("es/index.html", "a-hash", true);
    expect(requests).toMatchObject([{ url: "https://a.example/folder/es/?v=a-hash", cache: "reload" }]);
  });

  it("and what a page needs of its headers is kept", async () => {
    const { headers, status } = await asking().server.file("404.html", "a-hash", false);
    expect(status).toBe(404);
    expect(headers).toEqual([
      ["content-type", "text/html"],
      ["referrer-policy", "no-referrer"],
    ]);
  });

  it("for its list, which must be there", async () => {
    await expect(asking().server.list()).rejects.toThrow("404");
  });
});
