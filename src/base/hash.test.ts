import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, hash } from "./hash.ts";

describe("hash", () => {
  it("never changes what it gives, since stored answers name shapes by it", () => {
    expect(hash("")).toBe("488bdcb81aee8d83");
    expect(hash("a")).toBe("501c2ba782c97901");
    expect(hash("ñ·l")).toBe("fce0d78c6ff15646");
    expect(hash('{"kind":"single"}')).toBe("732f513a756ce51f");
  });

  it("gives sixteen small hexadecimal digits for any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => /^[0-9a-f]{16}$/u.test(hash(text))));
  });

  it("tells a hundred thousand short texts apart", () => {
    const seen = new Set(Array.from({ length: 100_000 }, (_, index) => hash(`item-${index}`)));
    expect(seen.size).toBe(100_000);
  });
});

describe("canonicalJson", () => {
  it("does not depend on the order of keys, at any depth", () => {
    const json = canonicalJson({ b: [{ d: 1, c: 2 }], a: null });
    expect(json).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
    expect(canonicalJson({ a: null, b: [{ c: 2, d: 1 }] })).toBe(json);
  });

  it("keeps the order of lists and leaves out what is undefined", () => {
    expect(canonicalJson({ list: [2, 1], nothing: undefined })).toBe('{"list":[2,1]}');
  });
});
