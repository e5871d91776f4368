import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { releaseFiles, releaseStamp } from "./release-files.ts";
import { words } from "./words.ts";

const dir = mkdtempSync(join(tmpdir(), "site-"));
afterAll(() => rmSync(dir, { recursive: true }));

const course = {
  languages: [{ code: "es" }, { code: "ca" }],
  about: { es: { title: "Un curso" }, ca: { title: "Un curs" } },
};
function write(path: string, text: string) {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}
write("course/index.json", JSON.stringify(course));
for (const path of ["index.html", "index.html.br", "index.html.gz", "assets/a-_x~1.js", "notes.gz"]) write(path, path);

const leeme = words.in.es.release.file;
const llegiume = words.in.ca.release.file;
const site = ["assets/a-_x~1.js", "course/index.json", "index.html", "notes.gz"];

it("holds the site as it is, and what to do with it in each language", async () => {
  const files = await releaseFiles(dir, false);
  expect([...files.keys()].sort()).toEqual([...site, leeme, llegiume].sort());
  const text = (file: string) => new TextDecoder().decode(files.get(file));
  expect(text("index.html")).toBe("index.html");
  expect(text(leeme)).toMatch(/^Un curso\r\n========\r\n/);
  expect(text(llegiume)).toContain(`\r\n2. ${words.in.ca.release.open}\r\n`);
});

it("holds what is compressed where a host can send it", async () => {
  const files = await releaseFiles(dir, true);
  expect([...files.keys()].sort()).toEqual([...site, "index.html.br", "index.html.gz", leeme, llegiume].sort());
});

it("refuses a name that would come out of the archive as another", async () => {
  write("course/images/niño.png", "");
  await expect(releaseFiles(dir, false)).rejects.toThrow("course/images/niño.png has a name that not every host takes");
  rmSync(join(dir, "course/images"), { recursive: true });
});

it("is of the moment when it was made, or of one that somebody names", () => {
  const at = Date.UTC(2026, 10, 23, 10, 7, 31);
  const stamp = { date: ((2026 - 1980) << 9) | (11 << 5) | 23, time: (10 << 11) | (7 << 5) | 15 };
  expect(releaseStamp(undefined, at)).toEqual(stamp);
  expect(releaseStamp("", at)).toEqual(stamp);
  expect(releaseStamp(String(at / 1000), 0)).toEqual(stamp);
  for (const no of ["yesterday", "0"]) expect(() => releaseStamp(no, at)).toThrow(`SOURCE_DATE_EPOCH is ${no}`);
});
