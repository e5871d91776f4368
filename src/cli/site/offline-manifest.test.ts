import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as v from "valibot";
import { afterAll, expect, it } from "vitest";
import { manifestSchema } from "../../offline/manifest.ts";
import { hashOf } from "../../offline/testing.ts";
import { offlineManifest } from "./offline-manifest.ts";

const dir = mkdtempSync(join(tmpdir(), "site-"));
afterAll(() => rmSync(dir, { recursive: true }));

const lesson = (lang: string) => ({
  id: "a",
  title: `Title in ${lang}`,
  aliases: ["former"],
  file: `lessons/a.${lang}.json`,
});
const course = {
  id: "a-course",
  rev: "a-rev",
  languages: [{ code: "es" }, { code: "ca" }],
  references: { es: { glossary: "references/glossary.es.json" }, ca: {} },
  gathered: { es: "gathered/modules.es.json" },
  modules: [{ in: { es: { file: "modules/m.es.json", bank: "banks/m.es.json" }, ca: { file: "modules/m.ca.json" } } }],
};
const shell = {
  "404.html": "nothing here",
  "assets/a.js": "a script",
  "course/images/a.png": "a picture",
  "course/index.json": JSON.stringify(course),
  "icons/icon.png": "an icon",
  "index.html": "the root",
  "manifest.es.webmanifest": JSON.stringify({
    screenshots: [{ src: "screens/a.jpg" }],
    icons: [{ src: "icons/icon.png" }],
  }),
  "offline.html": "not here",
};
const es = {
  "course/banks/m.es.json": "a bank",
  "course/gathered/modules.es.json": "all modules",
  "course/lessons/a.es.json": "a lesson",
  "course/modules/m.es.json": JSON.stringify({ lessons: [lesson("es")] }),
  "course/references/glossary.es.json": "the glossary",
  "es/index.html": "inicio",
  "es/m/a/index.html": "lección",
  "es/m/former/index.html": "moved",
};
const ca = {
  "ca/index.html": "inici",
  "course/lessons/a.ca.json": "a lesson in Catalan",
  "course/modules/m.ca.json": JSON.stringify({ lessons: [lesson("ca")] }),
};
const left = {
  "sw.js": "the worker",
  "offline.json": "an old list",
  "screens/a.jpg": "a screen",
  ".vite/a.json": "{}",
  // A server's, not a browser's.
  "index.html.br": "the root, compressed",
  "es/index.html.gz": "inicio, compressed",
  // Search engines and messengers ask for these.
  "robots.txt": "User-agent: *",
  "sitemap.xml": "<urlset/>",
  "social/a-course.es.jpg": "a card",
  // Trainers' page brings these.
  "package/kit.json": "{}",
  "package/player-1.js": "the player for packages",
};

function built(files: Readonly<Record<string, string>>, folder = mkdtempSync(join(dir, "a-"))): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
const site = built({ ...shell, ...es, ...ca, ...left });
const listed = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => ({ path, hash: hashOf(text), bytes: Buffer.byteLength(text) }));

it("every file is listed once, with what it is for, but for those that nobody needs without a connection", () => {
  const list = offlineManifest(site);
  expect(list.shell).toEqual(listed(shell));
  expect(list.languages).toEqual({ es: listed(es), ca: listed(ca) });
  expect(list).toMatchObject({ format: "atenta-offline", v: 1, rev: "a-rev", course: "a-course" });
});

it("the lessons are listed as their language names them", () => {
  expect(offlineManifest(site).lessons).toEqual({
    es: [{ id: "a", title: "Title in es", aliases: ["former"], file: "course/lessons/a.es.json" }],
    ca: [{ id: "a", title: "Title in ca", aliases: ["former"], file: "course/lessons/a.ca.json" }],
  });
});

it("reads by its own schema", () => {
  const list = offlineManifest(site);
  expect(v.parse(manifestSchema, JSON.parse(JSON.stringify(list)))).toEqual(list);
});

it("two builds of the same are the same version, and any other file makes another", () => {
  const { version } = offlineManifest(site);
  const copy = join(dir, "copy");
  cpSync(site, copy, { recursive: true });
  expect(offlineManifest(copy).version).toBe(version);
  built({ "sw.js": "another worker" }, copy);
  expect(offlineManifest(copy).version).toBe(version);
  built({ "icons/icon.png": "another icon" }, copy);
  expect(offlineManifest(copy).version).not.toBe(version);
});
