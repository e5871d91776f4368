import "fake-indexeddb/auto";
import { createHash, webcrypto } from "node:crypto";
import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromBase64Url, toBase64Url } from "../../base/bytes.ts";
import { shortKey } from "../../base/point.ts";
import type { Certificate } from "../../learning/certificate.ts";
import { openDatabase } from "../database.ts";
import textPublished from "../fixtures/certificate-v1.json?raw";
import { manualTimers } from "../testing.ts";
import { readCode, writeCode } from "./code.ts";
import { findKeyPair } from "./key-pair.ts";
import { writePayload } from "./payload.ts";
import { createSigning } from "./signing.ts";
import { certificates, sample } from "./testing/certificates.ts";

const subtle = webcrypto.subtle as SubtleCrypto;
const runs = process.env.SOAK === undefined ? 60 : 2_000;

const device = (indexedDB = new IDBFactory()) =>
  createSigning({ subtle, indexedDB, timers: manualTimers(), clock: { now: () => 5 } });

async function signed(by = device(), certificate = sample): Promise<string> {
  const made = await by.sign(certificate);
  if (!("code" in made)) throw new Error(made.why);
  return made.code;
}

describe("a code", () => {
  test("says what was signed, by this device, and to another that it was another", async () => {
    const one = device();
    const code = await signed(one);
    const here = await one.check(code);
    expect(here).toEqual({ status: "genuine", certificate: sample, fingerprint: expect.any(String), own: true });
    expect(here.status === "genuine" && here.fingerprint).toMatch(/^([0-9A-F]{4} ){4}[0-9A-F]{4}$/);
    expect(await device().check(code)).toEqual({ ...here, own: false });
    const other = device();
    await signed(other);
    expect(await other.check(code)).toEqual({ ...here, own: false });
  });

  test("of every certificate that can be made is genuine", async () => {
    const one = device();
    await fc.assert(
      fc.asyncProperty(certificates, async (certificate) => {
        expect(await one.check(await signed(one, certificate))).toMatchObject({
          status: "genuine",
          certificate,
          own: true,
        });
      }),
      { numRuns: runs },
    );
  });

  test("with any one character changed, whichever it is, is refused", async () => {
    const one = device();
    const code = await signed(one);
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (const [at, char] of [...code].entries()) {
      const near = alphabet[(alphabet.indexOf(char) + 1) % alphabet.length] as string;
      for (const other of [
        near,
        char === "." ? "-" : ".",
        "ñ",
        char.toUpperCase() === char ? char.toLowerCase() : "Z",
      ]) {
        if (other === char) continue;
        const { status } = await one.check(code.slice(0, at) + other + code.slice(at + 1));
        expect(status, `${at}: ${char} → ${other}`).not.toBe("genuine");
      }
    }
  });

  test("with any bit of its bytes turned is refused", async () => {
    const one = device();
    const read = readCode(await signed(one));
    if (typeof read === "string") throw new Error(read);
    for (const part of ["payload", "key", "signature"] as const) {
      for (let bit = 0; bit < read[part].length * 8; bit += 3) {
        const changed = read[part].slice();
        changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
        expect((await one.check(writeCode({ ...read, [part]: changed }))).status, `${part} ${bit}`).toBe("changed");
      }
    }
  });

  test("without its end, wherever it was cut, is refused, and mostly said to be cut", async () => {
    const one = device();
    const code = await signed(one);
    for (let length = 0; length < code.length; length++) {
      const { status } = await one.check(code.slice(0, length));
      expect(status, `${length}`).toBe(length < 3 ? "foreign" : "cut");
    }
    expect((await one.check(code.slice(0, 20) + code.slice(24))).status).toBe("changed");
  });

  test("of a forger, who puts another certificate beside a signature or signs in another's name, is refused", async () => {
    const [one, forger] = [device(), device()];
    const mine = readCode(await signed(one));
    const theirs = readCode(await signed(forger, { ...sample, score: 100 }));
    if (typeof mine === "string" || typeof theirs === "string") throw new Error("Not read");
    const check = async (forged: Parameters<typeof writeCode>[0]) => (await one.check(writeCode(forged))).status;
    expect(await check({ ...mine, payload: theirs.payload })).toBe("changed");
    expect(await check({ ...theirs, key: mine.key })).toBe("changed");
    expect(await check({ ...mine, key: theirs.key })).toBe("changed");
    // Who signs with their own key is not this device.
    expect(await one.check(writeCode(theirs))).toMatchObject({ status: "genuine", own: false });
  });

  test("of a later version is said to be that", async () => {
    const code = await signed();
    expect(await device().check(code.replace("A1.", "A2."))).toEqual({ status: "newer" });
    expect(await device().check(`A12.${code}`)).toEqual({ status: "newer" });
  });

  test("is found in groups, in lines, in an address and in a message", async () => {
    const one = device();
    const code = await signed(one);
    const groups = (code.match(/.{1,5}/g) ?? []).join(" ");
    for (const pasted of [
      `  ${groups}\n`,
      (code.match(/.{1,60}/g) ?? []).join("\r\n"),
      `https://formacion.example/atenta/ca/verify/#${code}`,
      `Hola, aquest és el meu certificat: <https://example.org/ca/verify/#${code}>. Fins aviat`,
      `El código: ${code}\n`,
    ]) {
      expect((await one.check(pasted)).status, pasted.slice(0, 40)).toBe("genuine");
    }
  });

  test.each([
    "",
    "   ",
    "hola",
    "XA1.abc.def",
    "a1.abc.def",
    "A0.abc.def",
    "https://example.org/",
    "A1",
    "A".repeat(50_000),
  ])("is not in %j", async (pasted) => {
    expect((await device().check(pasted.slice(0, 45_000))).status).toBe("foreign");
  });

  test("that was signed but says nothing of a certificate is told apart", async () => {
    const pair = await subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
    const long = new Uint8Array(await subtle.exportKey("raw", pair.publicKey));
    const payload = new TextEncoder().encode("anything else") as Uint8Array<ArrayBuffer>;
    const message = new Uint8Array([...new TextEncoder().encode("atenta-certificate-1\n"), ...payload]);
    const signature = new Uint8Array(await subtle.sign({ name: "ECDSA", hash: "SHA-256" }, pair.privateKey, message));
    expect(await device().check(writeCode({ payload, key: shortKey(long), signature }))).toEqual({ status: "odd" });
  });

  test("of the real length of a course of ten modules, with its address, is what a phone reads from paper", () => {
    const modules = Array.from({ length: 10 }, (_, at) => ({ title: "Quejas y reclamaciones", score: 70 + at }));
    const payload = writePayload({ ...sample, name: "Maria Montserrat Ferrer i Puigdomènech", modules });
    const code = writeCode({ payload, key: new Uint8Array(33), signature: new Uint8Array(64) });
    expect(`https://formacion.ejemplo.cat/atenta/es/verify/#${code}`.length).toBeLessThan(680);
  });
});

describe("the key of a device", () => {
  test("is made with the first certificate and is the same from then on, also when two tabs make it at once", async () => {
    const indexedDB = new IDBFactory();
    await device(indexedDB).check(await signed());
    expect(await indexedDB.databases()).toEqual([]);
    const codes = await Promise.all([signed(device(indexedDB)), signed(device(indexedDB))]);
    codes.push(await signed(device(indexedDB)));
    const keys = codes.map((code) => {
      const read = readCode(code);
      return typeof read === "string" ? read : toBase64Url(read.key);
    });
    expect(new Set(keys).size).toBe(1);
  });

  test("that a later program wrote is not overwritten, and there is no code", async () => {
    const indexedDB = new IDBFactory();
    await signed(device(indexedDB));
    const { db } = await openDatabase<never>({
      ...{ indexedDB, timers: manualTimers(), name: "atenta:signing", version: 1 },
      upgrade: () => {},
    });
    await db.put("keys" as never, { id: "device", public: "otherwise" } as never);
    expect(await device(indexedDB).sign(sample)).toEqual({ why: "unkept" });
    expect(await db.getAll("keys" as never)).toEqual([{ id: "device", public: "otherwise" }]);
    db.close();
  });

  test("cannot be taken out of the browser", async () => {
    const indexedDB = new IDBFactory();
    await signed(device(indexedDB));
    const pair = await findKeyPair({ indexedDB, timers: manualTimers() });
    expect(pair?.private.extractable).toBe(false);
    await expect(subtle.exportKey("pkcs8", pair?.private as CryptoKey)).rejects.toThrow();
  });

  test("is not made where there is no cryptography, or nothing can be kept, and that is said", async () => {
    const parts = { timers: manualTimers(), clock: { now: () => 5 } };
    const none = createSigning({ ...parts, subtle: undefined, indexedDB: new IDBFactory() });
    expect(await none.sign(sample)).toEqual({ why: "insecure" });
    expect(await none.check(await signed())).toEqual({ status: "unable" });
    expect(await none.check("hola")).toEqual({ status: "foreign" });
    const forgetful = createSigning({ ...parts, subtle, indexedDB: undefined });
    expect(await forgetful.sign(sample)).toEqual({ why: "unkept" });
    expect(await forgetful.check(await signed())).toMatchObject({ status: "genuine", own: false });
  });
});

test("a code that was published reads for ever as what it said", async () => {
  expect(createHash("sha256").update(textPublished).digest("hex")).toBe(
    "be6803dd2a40b41f13fc5b3c856cd575e2bceeb6b8cee183984a7ab1ef638ae7",
  );
  const { codes } = JSON.parse(textPublished) as {
    codes: readonly { code: string; fingerprint: string; certificate: Certificate }[];
  };
  for (const { code, ...says } of codes) {
    expect(await device().check(code)).toEqual({ status: "genuine", own: false, ...says });
    expect(fromBase64Url(code.split(".")[1] ?? "")).toEqual(writePayload(says.certificate));
  }
});
