import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { fromBase64Url, joined, toBase64Url } from "../../base/bytes.ts";
import { isPassphraseLock, isProfileRow } from "../profile-row.ts";
import { ROUNDS } from "./kdf.ts";
import { changePassphrase, createPassphrase, openPassphrase } from "./passphrase.ts";
import { checkPin, makePin } from "./pin.ts";
import { testTools as tools } from "./testing.ts";

const row = { course: "c", profile: "p", device: "d", createdAt: 1 };
const secret = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
const normal = (text: string) => text.normalize("NFKC");

test("base64url gives back any bytes, and refuses what is none", async () => {
  await fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = toBase64Url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64url"));
      expect(fromBase64Url(text)).toEqual(bytes);
    }),
  );
  for (const text of ["a", "a+b/", "a b", "ñ", "YQ=="]) expect(fromBase64Url(text)).toBeUndefined();
  const long = new Uint8Array(200_000).fill(7);
  expect(fromBase64Url(toBase64Url(long))).toEqual(long);
});

describe("a PIN", () => {
  test("opens its lock, and no other does", () =>
    fc.assert(
      fc.asyncProperty(fc.stringMatching(/^\d{4,8}$/), fc.stringMatching(/^\d{4,8}$/), async (pin, other) => {
        const lock = await makePin(tools, pin);
        expect(await checkPin(tools, lock, pin)).toBe(true);
        if (other !== pin) expect(await checkPin(tools, lock, other)).toBe(false);
      }),
    ));

  test("is kept as a salted hash that reads as a row's lock and has neither the PIN nor the same twice", async () => {
    const [one, other] = [await makePin(tools, "123456"), await makePin(tools, "123456")];
    expect(isProfileRow({ ...row, lock: one })).toBe(true);
    expect(one.salt).not.toBe(other.salt);
    expect(one.hash).not.toBe(other.hash);
    expect(JSON.stringify(one)).not.toContain("123456");
  });

  test("does not open a lock whose hash is cut off, longer, or empty of sense", async () => {
    const lock = await makePin(tools, "1234");
    const hash = fromBase64Url(lock.hash) ?? new Uint8Array();
    for (const wrong of [hash.subarray(0, 31), joined(hash, new Uint8Array(1)), hash.subarray(0, 1)]) {
      expect(await checkPin(tools, { ...lock, hash: toBase64Url(wrong) }, "1234")).toBe(false);
    }
    expect(await checkPin(tools, { ...lock, hash: "a" }, "1234")).toBe(false);
  });
});

describe("a passphrase", () => {
  test("opens its lock to the same codec, and no other passphrase ever does", () =>
    fc.assert(
      fc.asyncProperty(secret, secret, async (passphrase, other) => {
        const { lock, codec } = await createPassphrase(tools, passphrase);
        const opened = await openPassphrase(tools, lock, passphrase);
        const stored = await codec.encode("place", [1]);
        expect(await opened?.decode(await codec.key("place"), stored)).toEqual({ name: "place", value: [1] });
        if (normal(other) !== normal(passphrase)) expect(await openPassphrase(tools, lock, other)).toBeUndefined();
      }),
      { numRuns: 60 },
    ));

  test("is the same whether its accents are typed as one sign or as two", async () => {
    const { lock } = await createPassphrase(tools, "cançó".normalize("NFC"));
    expect(await openPassphrase(tools, lock, "cançó".normalize("NFD"))).toBeDefined();
  });

  test("cannot be told from its lock, which is never the same twice and reads as a row's", async () => {
    const [{ lock }, { lock: other }] = [
      await createPassphrase(tools, "cuatro caballos"),
      await createPassphrase(tools, "cuatro caballos"),
    ];
    expect(isPassphraseLock(lock)).toBe(true);
    expect(isProfileRow({ ...row, lock })).toBe(true);
    expect(lock.salt).not.toBe(other.salt);
    expect(lock.wrapped).not.toBe(other.wrapped);
    expect(JSON.stringify(lock)).not.toContain("caballos");
  });

  test("can be changed: the new one opens the same secret by another salt, the old one does not", async () => {
    const { lock, codec } = await createPassphrase(tools, "vieja");
    const changed = await changePassphrase(tools, lock, "vieja", "nueva");
    if (changed === undefined) throw new Error();
    expect(changed.salt).not.toBe(lock.salt);
    expect(await openPassphrase(tools, changed, "vieja")).toBeUndefined();
    const opened = await openPassphrase(tools, changed, "nueva");
    const stored = await codec.encode("place", 1);
    expect(await opened?.decode(await codec.key("place"), stored)).toEqual({ name: "place", value: 1 });
    expect(await changePassphrase(tools, lock, "otra", "nueva")).toBeUndefined();
  });

  test("does not open a lock that has been changed in any byte", async () => {
    const { lock } = await createPassphrase(tools, "vieja");
    for (const part of ["salt", "wrapped"] as const) {
      const bytes = fromBase64Url(lock[part]) ?? new Uint8Array();
      for (const at of bytes.keys()) {
        const changed = bytes.map((byte, each) => (each === at ? byte ^ 1 : byte));
        expect(await openPassphrase(tools, { ...lock, [part]: toBase64Url(changed) }, "vieja")).toBeUndefined();
      }
    }
    expect(await openPassphrase(tools, { ...lock, rounds: lock.rounds + 1 }, "vieja")).toBeUndefined();
    expect(await openPassphrase(tools, { ...lock, wrapped: "YQ" }, "vieja")).toBeUndefined();
  });

  test("is derived with 600,000 rounds where nothing else is said, and a lock's own number opens it", async () => {
    const deriveKey = vi.spyOn(tools.subtle, "deriveKey");
    const { subtle, random } = tools;
    const { lock } = await createPassphrase({ subtle, random }, "lenta");
    expect([ROUNDS, lock.rounds]).toEqual([600_000, 600_000]);
    expect(deriveKey).toHaveBeenCalledWith(
      expect.objectContaining({ name: "PBKDF2", hash: "SHA-256", iterations: 600_000 }),
      expect.anything(),
      { name: "AES-GCM", length: 256 },
      false,
      expect.anything(),
    );
    deriveKey.mockRestore();
    expect(await openPassphrase(tools, lock, "lenta")).toBeDefined();
  });

  test("keeps no key that a page could read out", async () => {
    const made: CryptoKey[] = [];
    const subtle: SubtleCrypto = Object.create(crypto.subtle, {
      importKey: {
        value: async (...given: Parameters<SubtleCrypto["importKey"]>) => note(crypto.subtle.importKey(...given)),
      },
      deriveKey: {
        value: async (...given: Parameters<SubtleCrypto["deriveKey"]>) => note(crypto.subtle.deriveKey(...given)),
      },
      encrypt: { value: crypto.subtle.encrypt.bind(crypto.subtle) },
      sign: { value: crypto.subtle.sign.bind(crypto.subtle) },
    });
    const note = async (making: Promise<CryptoKey>) => {
      const key = await making;
      made.push(key);
      return key;
    };
    await createPassphrase({ ...tools, subtle }, "clave");
    expect(made.length).toBeGreaterThan(3);
    for (const key of made) expect(key.extractable).toBe(false);
  });

  test("does not let a lock from a file stop the page with endless rounds", async () => {
    const { lock } = await createPassphrase(tools, "clave");
    await expect(openPassphrase(tools, { ...lock, rounds: 4_000_000_000 }, "clave")).rejects.toThrow(RangeError);
  });
});
