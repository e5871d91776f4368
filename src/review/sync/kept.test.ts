import { describe, expect, it } from "vitest";
import { readKept, writeKept } from "./kept.ts";

const texts = [
  { family: "modules/b/two", name: "turn at-the-door/opening", hashes: { es: "00000001", ca: "00000002" } },
  { family: "modules/a/one", name: "text", hashes: { es: "00000004", ca: "00000003" } },
  { family: "modules/a/one", name: "heading", hashes: { "pt-BR": "00000005", ca: "00000006" } },
];

describe("sync.yaml", () => {
  it("is a line for each text, in an order that says nothing of where they stand", () => {
    expect(writeKept(texts).split("\n").slice(1)).toEqual([
      "",
      "modules/a/one:",
      "  - heading ca=00000006 pt-BR=00000005",
      "  - text ca=00000003 es=00000004",
      "",
      "modules/b/two:",
      "  - turn at-the-door/opening ca=00000002 es=00000001",
      "",
    ]);
    expect(writeKept(texts)).toBe(writeKept([...texts].reverse()));
  });

  it("is read as it was written", () => {
    const { texts: read, strange } = readKept(writeKept(texts));
    expect(strange).toEqual([]);
    expect(writeKept(read)).toBe(writeKept(texts));
    expect(read).toEqual(expect.arrayContaining(texts));
    expect(readKept(writeKept([]))).toEqual({ texts: [], strange: [] });
  });

  it("loses no line to a merge of two who have worked apart", () => {
    const [head, ...lines] = writeKept(texts).split("\n");
    const merged = [head, "<<<<<<< ours", ...lines, "=======", "modules/c/three:", "  - text ca=0000000a es=0000000b"];
    const { texts: read, strange } = readKept([...merged, ">>>>>>> theirs"].join("\n"));
    expect(strange).toEqual([2, 11, 14]);
    expect(read).toHaveLength(4);
  });
});
