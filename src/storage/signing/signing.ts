import type { Clock } from "../../base/clock.ts";
import type { Certificate } from "../../learning/certificate.ts";
import { type Bytes, joined, utf8 } from "../secret/bytes.ts";
import type { Timers } from "../timers.ts";
import { readCode, writeCode } from "./code.ts";
import { findKeyPair, type KeyPair, keepKeyPair } from "./key-pair.ts";
import { readPayload, writePayload } from "./payload.ts";
import { longKey, shortKey } from "./point.ts";

/**
 * Why there is no code. `insecure`: over plain http a browser offers no cryptography. `unkept`: it lets nothing be kept, and a
 * key that is gone tomorrow tells nobody apart. `failed`: it did not do what it should.
 */
export type WhyUnsigned = "insecure" | "unkept" | "failed";

/** A code that has been checked. `genuine`: it says what its signer signed. */
export type Checked =
  | {
      readonly status: "genuine";
      readonly certificate: Certificate;
      /** Of the signer's key. */
      readonly fingerprint: string;
      /** This device signed it. */
      readonly own: boolean;
    }
  | { readonly status: Problem };

/**
 * `foreign`: no code is in the text. `newer`: of a later version. `cut`: its end is missing. `changed`: it is not what was signed.
 * `odd`: it was signed, but says nothing that a certificate says. `unable`: this browser cannot check anything here.
 */
export type Problem = "foreign" | "newer" | "cut" | "changed" | "odd" | "unable";

/** Signs certificates with the device's key, and checks codes by the key that each brings. */
export interface Signing {
  /** The code of a certificate, signed by this device. Never rejects. */
  sign(certificate: Certificate): Promise<{ readonly code: string } | { readonly why: WhyUnsigned }>;
  /** Never rejects. Asks nobody: all that it needs is in the code. */
  check(text: string): Promise<Checked>;
}

const CURVE = { name: "ECDSA", namedCurve: "P-256" } as const;
const SHA = { name: "ECDSA", hash: "SHA-256" } as const;
/** Stands before what is signed, so that nothing that is signed for another purpose is ever a certificate. */
const PURPOSE = utf8("atenta-certificate-1\n");

/** Signing on this device. `subtle` is `undefined` over plain http, `indexedDB` where nothing can be kept. */
export function createSigning(parts: {
  readonly subtle: SubtleCrypto | undefined;
  readonly indexedDB: IDBFactory | undefined;
  readonly timers: Timers;
  readonly clock: Pick<Clock, "now">;
}): Signing {
  const { subtle, indexedDB, timers, clock } = parts;

  const ownKey = async (): Promise<Bytes | undefined> => {
    const pair = indexedDB && (await findKeyPair({ indexedDB, timers }).catch(() => undefined));
    return pair?.public;
  };

  return {
    async sign(certificate) {
      if (subtle === undefined) return { why: "insecure" };
      if (indexedDB === undefined) return { why: "unkept" };
      let pair: KeyPair;
      try {
        const where = { indexedDB, timers };
        pair = (await findKeyPair(where)) ?? (await keepKeyPair(where, await newKeyPair(subtle, clock.now())));
      } catch {
        return { why: "unkept" };
      }
      try {
        const payload = writePayload(certificate);
        const signature = new Uint8Array(await subtle.sign(SHA, pair.private, joined(PURPOSE, payload)));
        return { code: writeCode({ payload, key: pair.public, signature }) };
      } catch {
        return { why: "failed" };
      }
    },
    async check(text) {
      const read = readCode(text);
      if (typeof read === "string") return { status: read };
      if (subtle === undefined) return { status: "unable" };
      const { payload, key } = read;
      if (!(await isSigned(subtle, read).catch(() => false))) return { status: "changed" };
      const certificate = readPayload(payload);
      if (certificate === undefined) return { status: "odd" };
      const own = await ownKey();
      const fingerprint = await fingerprintOf(subtle, key);
      return { status: "genuine", certificate, fingerprint, own: own !== undefined && isSame(own, key) };
    },
  };
}

async function newKeyPair(subtle: SubtleCrypto, createdAt: number): Promise<KeyPair> {
  const { publicKey, privateKey } = await subtle.generateKey(CURVE, false, ["sign", "verify"]);
  const long = new Uint8Array(await subtle.exportKey("raw", publicKey));
  return { id: "device", public: shortKey(long), private: privateKey, createdAt };
}

async function isSigned(
  subtle: SubtleCrypto,
  { payload, key, signature }: { readonly payload: Bytes; readonly key: Bytes; readonly signature: Bytes },
): Promise<boolean> {
  const long = longKey(key);
  if (long === undefined) return false;
  const imported = await subtle.importKey("raw", long, CURVE, false, ["verify"]);
  return subtle.verify(SHA, imported, signature, joined(PURPOSE, payload));
}

/** What people compare: the first 80 bits of the key's hash, in groups. */
async function fingerprintOf(subtle: SubtleCrypto, key: Bytes): Promise<string> {
  const digest = new Uint8Array(await subtle.digest("SHA-256", key)).subarray(0, 10);
  const text = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return (text.toUpperCase().match(/.{4}/g) ?? []).join(" ");
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
