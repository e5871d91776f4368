import { describe, expect, it } from "vitest";
import { compareTexts, type SyncBlock } from "./compare.ts";
import type { KeptText } from "./kept.ts";

/** A text with a hash in each language; `es1 ca1` says the same as `es1 ca1`. */
function block(family: string, name: string, hashes: string): SyncBlock {
  const sides = hashes.split(" ").map((hash) => {
    const lang = hash.slice(0, 2);
    return { name, lang, hash, at: { line: 1, column: 1 }, lastLine: 1, file: `${family}.${lang}.md` };
  });
  return { family, name, sides };
}

function kept(family: string, name: string, hashes: string): KeptText {
  return { family, name, hashes: Object.fromEntries(hashes.split(" ").map((hash) => [hash.slice(0, 2), hash])) };
}

function states(blocks: readonly SyncBlock[], texts: readonly KeptText[]): string[] {
  return compareTexts(blocks, texts).map(({ state, older }) => [state, ...older.map(({ lang }) => lang)].join(" "));
}

describe("a text of which the languages said the same", () => {
  it.each([
    ["that has not changed", "es1 ca1", "same"],
    ["that has changed in the first language", "es2 ca1", "stale ca"],
    ["that has changed in the second", "es1 ca2", "stale es"],
    ["that has changed in both", "es2 ca2", "new"],
    ["to which a language has been added", "es1 ca1 en1", "new"],
    ["to which a language has been added after another has changed", "es2 ca1 en1", "stale ca"],
  ])("%s", (_, hashes, state) => {
    expect(states([block("a", "text", hashes)], [kept("a", "text", "es1 ca1")])).toEqual([state]);
    expect(states([block("a", "single x", hashes)], [kept("a", "single x", "es1 ca1")])).toEqual([state]);
  });

  it("says of three languages which have not followed", () => {
    const texts = [kept("a", "text", "es1 ca1 en1")];
    expect(states([block("a", "text", "es2 ca1 en1")], texts)).toEqual(["stale ca en"]);
    expect(states([block("a", "text", "es2 ca2 en1")], texts)).toEqual(["stale en"]);
  });

  it("may move, in its file and to another", () => {
    const texts = [kept("a", "text", "es1 ca1"), kept("a", "text", "es2 ca2"), kept("a", "single x", "es3 ca3")];
    const moved = [block("a", "text", "es2 ca2"), block("b", "single x", "es3 ca3"), block("b", "text", "es1 ca1")];
    expect(states(moved, texts)).toEqual(["same", "same", "same"]);
  });

  it("is known by its id where it has moved to another file and changed in one language", () => {
    const texts = [kept("a", "single x", "es1 ca1"), kept("a", "text", "es1 ca1")];
    expect(states([block("b", "single x", "es2 ca1"), block("b", "text", "es2 ca1")], texts)).toEqual([
      "stale ca",
      "new",
    ]);
  });

  it("is not mistaken for one in another file that reads the same in one language", () => {
    const texts = [kept("a", "heading", "es1 ca1")];
    expect(states([block("a", "heading", "es1 ca1"), block("b", "heading", "es1 ca2")], texts)).toEqual([
      "same",
      "new",
    ]);
  });

  it("is not mistaken for one beside it, as long as that is there unchanged", () => {
    const texts = [kept("a", "text", "es1 ca1")];
    expect(states([block("a", "text", "es1 ca2"), block("a", "text", "es1 ca1")], texts)).toEqual(["new", "same"]);
  });
});

it("is as soon told of a long course in which everything has changed", () => {
  const many = Array.from({ length: 8000 }, (_, index) => [`module/${index % 80}`, `es${index} ca${index}`] as const);
  const texts = many.map(([family, hashes]) => kept(family, "text", hashes.replaceAll(/\d+/gu, "$&-before")));
  const start = performance.now();
  const found = states(
    many.map(([family, hashes]) => block(family, "text", hashes)),
    texts,
  );
  expect(new Set(found)).toEqual(new Set(["new"]));
  expect(performance.now() - start).toBeLessThan(2000);
});
