import { webcrypto } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joined, toBase64Url, utf8 } from "../base/bytes.ts";
import { createCryptography } from "../storage/sealing/crypto.ts";
import { newTrainerKey, signerOf } from "../storage/sealing/trainer-key.ts";
import { readCode, writeCode } from "../storage/signing/code.ts";
import { writePayload } from "../storage/signing/payload.ts";
import { sample } from "../storage/signing/testing/certificates.ts";
import { readCard, writeCard } from "./card.ts";
import {
  certificateIn,
  countersign,
  countersignatureBehind,
  countersignaturesIn,
  isOf,
  joinCode,
  readCountersignature,
} from "./countersignature.ts";
import cardText from "./fixtures/card-v1.json?raw";
import text from "./fixtures/countersignature-v1.json?raw";
import type { Signer } from "./port.ts";
import { MUTATED, mutated } from "./testing/mutations.ts";

const soak = process.env.SOAK !== undefined;
const subtle = webcrypto.subtle as SubtleCrypto;
const crypto = createCryptography(subtle);
const trainer = async () => signerOf(subtle, (await newTrainerKey(subtle)).secret);
const day = "2026-11-22";

/** The code of a certificate that nobody has to believe: whether it is genuine is checked elsewhere. */
const certificateOf = (name: string) =>
  writeCode({
    payload: writePayload({ ...sample, name }),
    key: new Uint8Array(33).fill(2),
    signature: new Uint8Array(64).fill(7),
  });
const certificate = certificateOf("Núria Puig");

async function signed(by?: Signer, name = "Marta Soler", of = certificate): Promise<string> {
  const code = await countersign(of, { signer: by ?? (await trainer()), crypto, name, day });
  if (code === undefined) throw new Error("There was nothing to sign");
  return code;
}

/** A code with one character of it changed, at every place and to several others. */
function* changed(code: string) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  for (const [at, char] of [...code].entries()) {
    const near = alphabet[(alphabet.indexOf(char) + 1) % alphabet.length] as string;
    for (const other of [near, char === "." ? "-" : ".", "ñ"]) yield code.slice(0, at) + other + code.slice(at + 1);
  }
}

describe("a countersignature", () => {
  test("says who vouches, since when, and for which certificate, whatever stands around its code", async () => {
    const signer = await trainer();
    const code = await signed(signer);
    for (const text of [code, `https://example.org/es/certificate/#${code}`, ` ${code.replace(/(.{8})/g, "$1\n")} `]) {
      const read = await readCountersignature(text, crypto);
      expect(read).toMatchObject({ ok: true, code });
      if (!read.ok) return;
      expect(read.countersignature).toMatchObject({ name: "Marta Soler", day, key: toBase64Url(signer.key) });
      expect(await isOf(read.countersignature, `https://x.org/#${certificate}`, crypto)).toBe(true);
      expect(await isOf(read.countersignature, certificateOf("Núria Puigb"), crypto)).toBe(false);
    }
  });

  test("is of any name that can be written, and always short enough for a QR code beside its certificate", async () => {
    const signer = await trainer();
    const names = fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }).filter((name) => /\p{L}/u.test(name));
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        const code = await signed(signer, name);
        expect(await readCountersignature(code, crypto)).toMatchObject({ ok: true });
        expect(code.length).toBeLessThan(460);
      }),
      { numRuns: soak ? 1_000 : 60 },
    );
    expect((await signed(signer, "x".repeat(50))).length).toBeLessThan(250);
    await expect(signed(signer, " \u200b ")).rejects.toThrow();
  });

  test("with any one character changed, whichever it is, is refused", async () => {
    const code = await signed();
    for (const each of changed(code)) expect(await readCountersignature(each, crypto)).toMatchObject({ ok: false });
  });

  test("cut off, of a later version, too long, or not there, is told apart", async () => {
    const code = await signed();
    for (let length = 3; length < code.length; length++) {
      expect(await readCountersignature(code.slice(0, length), crypto)).toEqual({ ok: false, why: "cut" });
    }
    const why = async (text: string, by: typeof crypto | undefined = crypto) => {
      const read = await readCountersignature(text, by);
      return read.ok ? "read" : read.why;
    };
    expect(await why(code.replace("C1", "C2"))).toBe("newer");
    expect(await why(certificate)).toBe("foreign");
    expect(await why(joinCode(certificate, code))).toBe("foreign");
    expect(await why("Hola, aquí no hay nada.")).toBe("foreign");
    expect(await why(" ".repeat(50_000) + code)).toBe("long");
    expect((await readCountersignature(code, undefined)).ok).toBe(false);
  });

  test("of another trainer cannot be passed off as one's own, nor a signature for another purpose", async () => {
    const [one, other] = [await trainer(), await trainer()];
    const code = await signed(one);
    const [payload = "", proof = ""] = code.slice(3).split(".");
    const bytes = (text: string) => new Uint8Array(Buffer.from(text, "base64url"));
    const swapped = joined(other.key, bytes(proof).subarray(33));
    expect(await readCountersignature(`C1.${payload}.${toBase64Url(swapped)}`, crypto)).toEqual({
      ...{ ok: false, why: "changed" },
    });
    // The same bytes, signed as something else: what a card or an assignment is made with.
    for (const purpose of ["atenta-card-1\n", "atenta-assignment-1\n", "atenta-certificate-1\n", ""]) {
      const signature = await one.sign(joined(utf8(purpose), one.key, bytes(payload)));
      const forged = `C1.${payload}.${toBase64Url(joined(one.key, signature))}`;
      expect(await readCountersignature(forged, crypto)).toEqual({ ok: false, why: "changed" });
    }
    // Rightly signed, and no countersignature.
    const nothing = utf8("nothing");
    const signature = await one.sign(joined(utf8("atenta-countersignature-1\n"), one.key, nothing));
    const odd = `C1.${toBase64Url(nothing)}.${toBase64Url(joined(one.key, signature))}`;
    expect(await readCountersignature(odd, crypto)).toEqual({ ok: false, why: "odd" });
  });

  test("is made of a certificate alone", async () => {
    const signer = await trainer();
    expect(await countersign("nothing", { signer, crypto, name: "Marta", day })).toBeUndefined();
    expect(await countersign(certificate.slice(0, -1), { signer, crypto, name: "Marta", day })).toBeUndefined();
    expect(await countersign(certificate, { signer, crypto, name: "Marta", day: "2026-02-30" })).toBeUndefined();
  });

  test("as it was published is read for ever", async () => {
    const [published, cardPublished] = [JSON.parse(text), JSON.parse(cardText)];
    expect(await readCountersignature(published.code, crypto)).toEqual({
      ...{ ok: true, code: published.code, countersignature: published.countersignature },
    });
    expect(await isOf(published.countersignature, published.certificate, crypto)).toBe(true);
    expect(joinCode(published.certificate, published.code)).toBe(published.joined);
    expect(await readCard(cardPublished.code, crypto)).toEqual({ ...cardPublished, ok: true });
  });
});

describe("a certificate with a countersignature behind it", () => {
  test("is read by programs that know none as the certificate that it is", async () => {
    const code = await signed();
    const both = joinCode(certificate, code);
    expect(readCode(both)).toEqual(readCode(certificate));
    expect(certificateIn(both)).toBe(certificate);
    expect(countersignatureBehind(`https://x.org/verify/#${both}`)).toBe(code);
    expect(countersignatureBehind(both.replace(/(.{8})/g, "$1 "))).toBe(code);
    expect(countersignatureBehind(certificate)).toBeUndefined();
    // The end of a sentence, and the code once more in an address, as in a text file.
    expect(countersignatureBehind(`${certificate}. Claro`)).toBeUndefined();
    expect(countersignatureBehind(`${certificate}\n\nhttps://x.org/#${certificate}\n`)).toBeUndefined();
  });

  test("takes the place of the one that was there", async () => {
    const [one, other] = [await signed(), await signed()];
    expect(joinCode(joinCode(certificate, one), other)).toBe(joinCode(certificate, other));
    expect(joinCode(certificate, "nothing")).toBe(certificate);
  });

  test("says that it is cut, however little is left of it", async () => {
    const both = joinCode(certificate, await signed());
    for (let length = certificate.length + 2; length < both.length; length++) {
      const behind = countersignatureBehind(both.slice(0, length));
      expect(behind === undefined || (await readCountersignature(behind, crypto))).toEqual({ ok: false, why: "cut" });
    }
  });
});

test("of a file with those of many people each is found, and of a book none", async () => {
  const signer = await trainer();
  const codes = await Promise.all(
    ["Ana", "Berta", "Carla"].map((name) => signed(signer, "Marta", certificateOf(name))),
  );
  const text = codes.map((code, at) => `Persona ${at}:\r\nhttps://x.org/ca/certificate/#${code}\r\n`).join("\r\n");
  const found = await Promise.all(countersignaturesIn(text).map((each) => readCountersignature(each, crypto)));
  expect(found.map((each) => each.ok && each.code)).toEqual(codes);
  expect(countersignaturesIn("C1.".padEnd(1_000_001, "x"))).toEqual([]);
  expect(countersignaturesIn(" C1.x".repeat(5_000))).toHaveLength(1_000);
});

test("nothing that was changed on its way is taken for what was signed, and nothing makes a reader stop", async () => {
  const signer = await trainer();
  const codes = [await signed(signer), await signed(signer, "Joan", certificateOf("Ana"))];
  const cards = [await writeCard({ name: "Marta" }, signer), await writeCard({ name: "Joan" }, await trainer())];
  const both = codes.map((code) => joinCode(certificate, code));
  for (const text of mutated([...codes, ...cards, ...both, certificate], MUTATED, "countersignatures and cards")) {
    const read = await readCountersignature(text, crypto);
    if (read.ok) expect(codes).toContain(read.code);
    const card = await readCard(text, crypto);
    if (card.ok) expect(cards).toContain(card.code);
    const behind = countersignatureBehind(text);
    const under = behind === undefined ? undefined : await readCountersignature(behind, crypto);
    if (under?.ok) expect(codes).toContain(under.code);
    for (const each of countersignaturesIn(text)) await readCountersignature(each, crypto);
  }
});

describe("a trainer's card", () => {
  test("says a name and a key, and with any one character changed nothing", async () => {
    const signer = await trainer();
    const code = await writeCard({ name: " Marta\nSoler " }, signer);
    const card = { name: "Marta Soler", key: toBase64Url(signer.key) };
    expect(await readCard(`https://x.org/ca/verify/#${code}`, crypto)).toEqual({ ok: true, card, code });
    for (const each of changed(code)) expect(await readCard(each, crypto)).toMatchObject({ ok: false });
    for (let length = 3; length < code.length; length++) {
      expect(await readCard(code.slice(0, length), crypto)).toEqual({ ok: false, why: "cut" });
    }
    expect(await readCard(code.replace("K1", "K7"), crypto)).toEqual({ ok: false, why: "newer" });
    expect(await readCard(certificate, crypto)).toEqual({ ok: false, why: "foreign" });
    expect(await readCard(code.padStart(40_001), crypto)).toEqual({ ok: false, why: "long" });
    expect(await readCard(code, undefined)).toEqual({ ok: false, why: "unable" });
    await expect(writeCard({ name: "" }, signer)).rejects.toThrow();
  });
});
