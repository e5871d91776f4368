import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, test } from "vitest";
import { fromBase64Url, toBase64Url, utf8 } from "../../base/bytes.ts";
import { longKey } from "../../base/point.ts";
import { readCode } from "../signing/code.ts";
import { createSigning } from "../signing/signing.ts";
import { sample } from "../signing/testing/certificates.ts";
import { manualTimers } from "../testing.ts";
import { createSealing } from "./sealing.ts";
import { crypto, somebody, subtle } from "./testing.ts";
import { newTrainerKey, openerOf, publicKeyOf, signerOf, type TrainerSecret } from "./trainer-key.ts";

const parts = (indexedDB?: IDBFactory) => ({ subtle, indexedDB, timers: manualTimers(), clock: { now: () => 5 } });
const text = utf8("què s'ha de dir");

describe("cryptography", () => {
  test("verifies what a key signed, and nothing else", async () => {
    const [one, other] = [await somebody(), await somebody()];
    const signature = await one.signer.sign(text);
    expect(signature).toHaveLength(64);
    expect(await crypto.verify(one.key, text, signature)).toBe(true);
    expect(await crypto.verify(other.key, text, signature)).toBe(false);
    expect(await crypto.verify(one.key, utf8("una altra cosa"), signature)).toBe(false);
    expect(await crypto.verify(one.key, text, signature.slice(1))).toBe(false);
    expect(await crypto.verify(new Uint8Array(33), text, signature)).toBe(false);
  });

  test("gives both sides the same secret, and nobody else", async () => {
    const [trainer, other, once] = [await somebody(), await somebody(), await crypto.ephemeral()];
    const secret = await once.agree(trainer.key);
    expect(secret).toHaveLength(32);
    expect(await trainer.opener.agree(once.key)).toEqual(secret);
    expect(await other.opener.agree(once.key)).not.toEqual(secret);
    expect(await once.agree(new Uint8Array(33))).toBeUndefined();
  });

  test("encrypts for whoever has the secret and says for what", async () => {
    const [secret, info] = [new Uint8Array(32).fill(7), utf8("for this")];
    const box = await crypto.encrypt(secret, info, text);
    expect(await crypto.decrypt(secret, info, box)).toEqual(text);
    expect(await crypto.decrypt(secret, utf8("for that"), box)).toBeUndefined();
    expect(await crypto.decrypt(new Uint8Array(32), info, box)).toBeUndefined();
    expect(await crypto.decrypt(secret, info, box.slice(0, 10))).toBeUndefined();
    box[0] = (box[0] as number) ^ 1;
    expect(await crypto.decrypt(secret, info, box)).toBeUndefined();
  });

  test("agrees with the vectors that others published", async () => {
    // SHA-256 of "abc" (FIPS 180-2), and ECDH on P-256 (NIST CAVP, KAS ECC CDH, COUNT = 0).
    const abc = "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0";
    expect(toBase64Url(await crypto.digest(utf8("abc")))).toBe(abc);
    const hex = (digits: string) => Uint8Array.from(digits.match(/../g) ?? [], (two) => Number.parseInt(two, 16));
    const code = (digits: string) => toBase64Url(hex(digits));
    const secret: TrainerSecret = {
      ...{ kty: "EC", crv: "P-256" },
      d: code("7d7dc5f71eb29ddaf80d6214632eeae03d9058af1fb6d22ed80badb62bc1a534"),
      x: code("ead218590119e8876b29146ff89ca61770c4edbbf97d38ce385ed281d8a6b230"),
      y: code("28af61281fd35e2fa7002523acc85a429cb06ee6648325389f59edfce1405141"),
    };
    const x = hex("700c48f77f56584c5cc632ca65640db91b6bacce3a4df6b42ce7cc838833d287");
    const y = hex("db71e509e3fd9b060ddb20ba5c51dcc5948d46fbf640dfe0441782cab85fa4ac");
    const other = Uint8Array.of(2 + ((y[31] as number) & 1), ...x);
    expect(longKey(other)).toEqual(Uint8Array.of(4, ...x, ...y));
    expect(await (await openerOf(subtle, secret)).agree(other)).toEqual(
      hex("46fc62106420ff012e54a434fbdd2d25ccc5852060561e68040dd7778997bd7b"),
    );
  });
});

describe("the key of a trainer", () => {
  test("signs and opens as one, also after it was kept as text", async () => {
    const { key, secret } = await newTrainerKey(subtle);
    const kept = JSON.parse(JSON.stringify(secret)) as TrainerSecret;
    const [signer, opener] = await Promise.all([signerOf(subtle, kept), openerOf(subtle, kept)]);
    expect([signer.key, opener.key, publicKeyOf(kept)]).toEqual([key, key, key]);
    expect(Object.keys(secret).sort()).toEqual(["crv", "d", "kty", "x", "y"]);
    expect(fromBase64Url(secret.d)).toHaveLength(32);
  });

  test("that is none signs and opens nothing", async () => {
    const { secret } = await newTrainerKey(subtle);
    for (const broken of [{ ...secret, d: "abc" }, { ...secret, x: "A".repeat(43) }, {} as TrainerSecret]) {
      await expect(signerOf(subtle, broken)).rejects.toThrow();
      await expect(openerOf(subtle, broken)).rejects.toThrow();
    }
  });
});

describe("this device", () => {
  test("signs with the key of its certificates, which is made once", async () => {
    const indexedDB = new IDBFactory();
    const one = await createSealing(parts(indexedDB)).device();
    const two = await createSealing(parts(indexedDB)).device();
    if (typeof one === "string" || typeof two === "string") throw new Error("No signer");
    expect(two.key).toEqual(one.key);
    expect(await crypto.verify(one.key, text, await two.sign(text))).toBe(true);
    const signed = await createSigning(parts(indexedDB)).sign(sample);
    const read = readCode("code" in signed ? signed.code : "");
    expect(typeof read === "string" ? read : read.key).toEqual(one.key);
  });

  test("says why it cannot", async () => {
    expect(await createSealing(parts()).device()).toBe("unkept");
    const plain = createSealing({ ...parts(new IDBFactory()), subtle: undefined });
    expect(await plain.device()).toBe("insecure");
    expect(plain.crypto).toBeUndefined();
    expect(createSealing(parts()).crypto).toEqual(expect.objectContaining({ verify: expect.any(Function) }));
    const broken = {
      open: () => {
        throw new Error("no");
      },
    } as unknown as IDBFactory;
    expect(await createSealing(parts(broken)).device()).toBe("unkept");
  });
});
