import { describe, expect, it } from "vitest";
import { sizeOf } from "./sizes.ts";

describe("A size", () => {
  it.each([
    [0, "0\u00a0kB"],
    [1, "1\u00a0kB"],
    [1_499, "1\u00a0kB"],
    [320_000, "320\u00a0kB"],
    [999_499, "999\u00a0kB"],
    [999_500, "1,0\u00a0MB"],
    [2_340_000, "2,3\u00a0MB"],
    [45_000_000, "45,0\u00a0MB"],
    [1_000_000_000, "1,0\u00a0GB"],
  ])("of %i bytes is %s in both languages, and never broken across lines", (bytes, size) => {
    expect(sizeOf(bytes, "es")).toBe(size);
    expect(sizeOf(bytes, "ca")).toBe(size);
  });
});
