import { describe, expect, it } from "vitest";
import { COPY_HEADER, type OfflineManifest } from "../manifest.ts";
import type { Records } from "../records.ts";
import { type Asked, pathIn, waysFor } from "./rules.ts";

const root = "https://a.example/any/folder/";

/** A version whose files have their path and its name for a hash. */
function version(name: string, rev = name): OfflineManifest {
  const file = (path: string) => ({ path, hash: `${path} of ${name}`, bytes: 1 });
  return {
    format: "atenta-offline",
    v: 1,
    version: name,
    rev,
    course: "a-course",
    shell: [
      "index.html",
      "404.html",
      "offline.html",
      "icon.svg",
      `assets/player-${name}.js`,
      "assets/shared.js",
      "course/index.json",
    ].map(file),
    languages: {
      es: ["es/index.html", "es/m/a b/index.html", `course/lessons/a.es.${name}.json`].map(file),
      ca: ["ca/index.html", `course/lessons/a.ca.${name}.json`].map(file),
    },
    lessons: {},
  };
}

const current = { manifest: version("new"), kept: ["es"] };
const records: Records = { v: 1, current, previous: { manifest: version("old"), kept: ["es"] } };

const asked = (path: string, more: Partial<Asked> = {}): Asked => ({
  method: "GET",
  url: `${root}${path}`,
  navigates: false,
  header: () => null,
  ...more,
});

/** The ways to an address, in short. */
function ways(path: string, more: Partial<Asked> = {}, given = records): readonly string[] {
  const request = asked(path, more);
  return waysFor(request, pathIn(root, request) ?? "not ours", root, given).map((way) => {
    if (way.from === "network") return "network";
    if (way.from === "address") return `to ${way.to.slice(root.length)}`;
    return way.status === undefined ? way.hash : `${way.hash}, ${way.status}`;
  });
}
const page = (path: string, given = records) => ways(path, { navigates: true }, given);

const missing = "offline.html of new, 503";

describe("what is not ours to answer is left alone", () => {
  it.each<[string, Asked]>([
    ["what is sent", asked("es/", { method: "POST" })],
    ["another host", asked("", { url: "https://b.example/any/folder/es/" })],
    ["another site of the host", asked("", { url: "https://a.example/any/other/" })],
    ["a folder whose name only begins like ours", asked("", { url: "https://a.example/any/folders/" })],
    ["a part of a file", asked("a.mp3", { header: (name) => (name === "Range" ? "bytes=0-" : null) })],
    ["what the copy asks for", asked("es/", { header: (name) => (name === COPY_HEADER ? "1" : null) })],
    ["the worker's script", asked("sw.js")],
    ["the list of what is new", asked("offline.json?a=1")],
  ])("%s", (_, request) => {
    expect(pathIn(root, request)).toBeUndefined();
  });

  it("and while nothing is kept the network answers everything", () => {
    expect(page("es/", { v: 1 })).toEqual(["network"]);
    expect(ways("assets/shared.js", {}, { v: 1 })).toEqual(["network"]);
  });
});

describe("a page", () => {
  it.each(["es/", "es/index.html", "es/?from=a#here"])("of a kept language is answered from the device: %s", (path) => {
    expect(page(path)[0]).toBe("es/index.html of new");
  });

  it("is found by an address that is written in code", () => {
    expect(page("es/m/a%20b/")[0]).toBe("es/m/a b/index.html of new");
    expect(page("es/%E0%A4%A")[0]).toBe("network");
  });

  it("that the browser has taken away is had from the network, or told to be missing", () => {
    expect(page("es/")).toEqual(["es/index.html of new", "network", missing]);
  });

  it("leads to its folder where the slash is left out, and keeps what follows", () => {
    expect(page("es")).toEqual(["to es/"]);
    expect(page("es?a=1#b")).toEqual(["to es/?a=1#b"]);
  });

  it("is the site's root itself", () => {
    expect(page("")[0]).toBe("index.html of new");
  });

  it("of a language that is not kept is had from the network, or from what there is of it, or told to be missing", () => {
    expect(page("ca/")).toEqual(["network", "ca/index.html of new", missing]);
    expect(page("ca/a-page/of/later/")).toEqual(["network", missing]);
  });

  it.each(["es/nothing/", "nothing/at/all", "es/x.html", "fr/"])("that is nowhere is answered 404: %s", (path) => {
    expect(page(path)).toEqual(["network", "404.html of new, 404"]);
  });

  it("that stands in for a missing one is told where the root is and what is kept", () => {
    const request = asked("ca/", { navigates: true });
    const [, , way] = waysFor(request, "ca/", root, records);
    expect(way).toMatchObject({ missing: { root: "/any/folder/", kept: ["es"] } });
  });
});

describe("a file", () => {
  it.each(["assets/player-new.js", "assets/player-old.js", "course/lessons/a.es.old.json"])(
    "of the version in use or of the one before is answered from the device: %s",
    (path) => {
      expect(ways(path)).toEqual([expect.stringContaining(path), "network"]);
    },
  );

  it("of both is that of the version in use", () => {
    expect(ways("icon.svg?a=1")).toEqual(["icon.svg of new", "network"]);
  });

  it("of neither is had from the network", () => {
    expect(ways("assets/player-newest.js")).toEqual(["network"]);
  });

  it("is answered also to whoever only asks whether it is there", () => {
    expect(ways("course/index.json", { method: "HEAD" })).toEqual(["course/index.json of new", "network"]);
  });

  it("that is a page, but is not opened, is had from the network", () => {
    expect(ways("es/")).toEqual(["network"]);
    expect(ways("es/index.html")).toEqual(["network"]);
  });
});

describe("the root index", () => {
  it.each(["new", "old"])("is that of the revision that a page was made of: %s", (rev) => {
    expect(ways(`course/index.json?v=${rev}`)).toEqual([`course/index.json of ${rev}`, "network"]);
  });

  it("of a revision that is not here is had from the network, and in need is that of the version in use", () => {
    expect(ways("course/index.json?v=newest")).toEqual(["network", "course/index.json of new"]);
  });
});
