import { webcrypto } from "node:crypto";
import { describe, expect, test } from "vitest";
import { longKey, shortKey } from "./point.ts";

const { subtle } = webcrypto;

describe("public keys, short and long", () => {
  test("a key of the browser's is the same after it was shortened", async () => {
    for (let times = 0; times < 20; times++) {
      const { publicKey } = await subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
      const long = new Uint8Array(await subtle.exportKey("raw", publicKey));
      expect(longKey(shortKey(long))).toEqual(long);
    }
  });

  test("what is no point of the curve is no key", () => {
    expect(longKey(new Uint8Array(33).fill(255).fill(2, 0, 1))).toBeUndefined();
    expect(longKey(new Uint8Array(33))).toBeUndefined();
    expect(longKey(new Uint8Array(65))).toBeUndefined();
    // About half of all x have no y.
    const found = Array.from({ length: 40 }, (_, x) => longKey(new Uint8Array(33).fill(2, 0, 1).fill(x, 32)));
    expect(found.filter((each) => each === undefined).length).toBeGreaterThan(8);
  });
});
