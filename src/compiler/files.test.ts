import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isContentFile, readAgain, readContent } from "./files.ts";

const folder = mkdtempSync(join(tmpdir(), "atenta-files-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("reading a content folder", () => {
  it("takes texts and pictures by their path from the folder, and leaves out all else and whatever begins with a dot", async () => {
    mkdirSync(join(folder, "modules/a/.git"), { recursive: true });
    const svg = '<svg width="4" height="3"/>';
    for (const [path, text] of [
      ["course.yaml", "id: a"],
      ["modules/a/b.es.md", "ñ"],
      ["modules/a/b.svg", svg],
      ["modules/a/c.png", "no picture"],
      ["modules/a/notes.txt", "notes"],
      ["modules/a/.draft.md", "draft"],
      ["modules/a/.git/x.md", "x"],
    ] as const) {
      writeFileSync(join(folder, path), text);
    }
    const { files, images } = await readContent(folder);
    expect([...files]).toEqual([
      ["course.yaml", "id: a"],
      ["modules/a/b.es.md", "ñ"],
    ]);
    expect([...images]).toEqual([
      ["modules/a/b.svg", { width: 4, height: 3, bytes: 27, hash: expect.stringMatching(/^[0-9a-f]{16}$/u) }],
      ["modules/a/c.png", { bytes: 10, hash: expect.stringMatching(/^[0-9a-f]{16}$/u) }],
    ]);
  });

  it("reads a text without its byte order mark, and with one kind of line ends: places and words are then the same on all systems", async () => {
    writeFileSync(join(folder, "course.yaml"), "\uFEFFid: a\r\npass: 80\rskills: []\n");
    expect((await readContent(folder)).files.get("course.yaml")).toBe("id: a\npass: 80\nskills: []\n");
  });

  it("gives an empty course for a folder that is not there", async () => {
    expect((await readContent(join(folder, "nowhere"))).files.size).toBe(0);
  });

  it("knows which changes of files can change the course", () => {
    expect(["a/b.md", "course.yaml", "a/b.webp"].every(isContentFile)).toBe(true);
    expect(["a/b.txt", ".a/b.md", "a/.b.md"].some(isContentFile)).toBe(false);
  });
});

describe("reading a folder again", () => {
  it("gives what reading all of it gives, however its files have changed, come or gone", async () => {
    const again = mkdtempSync(join(tmpdir(), "atenta-files-"));
    const write = (path: string, text: string) => writeFileSync(join(again, path), text);
    write("b.es.md", "b");
    write("c.svg", '<svg width="4" height="3"/>');
    write("d.es.md", "d");
    const before = await readContent(again);
    write("a.es.md", "\uFEFFa\r\n");
    write("b.es.md", "other");
    write("c.svg", '<svg width="5" height="3"/>');
    rmSync(join(again, "d.es.md"));
    const changed = ["d.es.md", "c.svg", "b.es.md", "a.es.md"];
    const now = await readAgain(again, before, changed);
    const { files, images } = await readContent(again);
    expect([...now.files]).toEqual([...files]);
    expect([...now.images]).toEqual([...images]);
    expect((await readAgain(again, before, [])).files.get("b.es.md")).toBe("b");
    rmSync(again, { recursive: true });
  });
});
