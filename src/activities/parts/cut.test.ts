import { describe, expect, it } from "vitest";
import { cut, roomLeft } from "./cut.ts";

describe("a text that is too long", () => {
  it("is taken up to the limit, and no half of a character", () => {
    expect(cut("abcd", 3)).toBe("abc");
    expect(cut("abc", 3)).toBe("abc");
    expect(cut("ab😀", 3)).toBe("ab");
    expect(cut("ab😀", 4)).toBe("ab😀");
  });

  it("has its room told when a fifth is left, and when nothing more fits", () => {
    expect(roomLeft("a".repeat(239), 300)).toBeUndefined();
    expect(roomLeft("a".repeat(240), 300)).toBe(60);
    expect(roomLeft("a".repeat(299), 300)).toBe("full");
    expect(roomLeft("", 40)).toBeUndefined();
    expect(roomLeft("a".repeat(20), 40)).toBe(20);
  });
});
