import {
  type Countersignature,
  countersignatureBehind,
  isOf,
  readCountersignature,
} from "../../assignment/countersignature.ts";
import { fingerprintOf } from "../../assignment/fingerprint.ts";
import type { Cryptography, Unread } from "../../assignment/port.ts";
import { type Bytes, fromBase64Url, joined, utf8 } from "../../base/bytes.ts";
import type { Certificate } from "../../learning/certificate.ts";
import { createCryptography, signerBy } from "../sealing/crypto.ts";
import { readCode, writeCode } from "./code.ts";
import { type DeviceKeyParts, deviceKey } from "./device-key.ts";
import { findKeyPair } from "./key-pair.ts";
import { readPayload, writePayload } from "./payload.ts";

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
      /** What stands behind its code: who vouches for it, or why that cannot be told. Left out: nothing does. */
      readonly countersigned?: CountersignedBy;
    }
  | { readonly status: Problem };

/**
 * `foreign`: no code is in the text. `newer`: of a later version. `cut`: its end is missing. `changed`: it is not what was signed.
 * `odd`: it was signed, but says nothing that a certificate says. `unable`: this browser cannot check anything here.
 */
export type Problem = "foreign" | "newer" | "cut" | "changed" | "odd" | "unable";

/** Who vouches for a certificate; `another`: for another one than this. Others as of certificates. */
export type CountersignedBy =
  | {
      readonly status: "genuine";
      readonly countersignature: Countersignature;
      /** Of the trainer's key. */
      readonly fingerprint: string;
    }
  | { readonly status: "another" | Unread };

/** Signs certificates with the device's key, and checks codes by the key that each brings. */
export interface Signing {
  /** The code of a certificate, signed by this device. Never rejects. */
  sign(certificate: Certificate): Promise<{ readonly code: string } | { readonly why: WhyUnsigned }>;
  /** Never rejects. Asks nobody: all that it needs is in the code. */
  check(text: string): Promise<Checked>;
  /** Checks what trainers sign. `undefined` where the browser offers no cryptography, as over plain http. */
  readonly crypto: Cryptography | undefined;
}

/** Stands before what is signed, so that nothing that is signed for another purpose is ever a certificate. */
const PURPOSE = utf8("atenta-certificate-1\n");

/** Signing on this device. */
export function createSigning(parts: DeviceKeyParts): Signing {
  const { subtle, indexedDB, timers } = parts;
  const crypto = subtle && createCryptography(subtle);

  const ownKey = async (): Promise<Bytes | undefined> => {
    const pair = indexedDB && (await findKeyPair({ indexedDB, timers }).catch(() => undefined));
    return pair?.public;
  };

  return {
    async sign(certificate) {
      const pair = await deviceKey(parts);
      if (typeof pair === "string") return { why: pair };
      if (subtle === undefined) return { why: "insecure" };
      try {
        const payload = writePayload(certificate);
        const { key, sign } = signerBy(subtle, pair.public, pair.private);
        return { code: writeCode({ payload, key, signature: await sign(joined(PURPOSE, payload)) }) };
      } catch {
        return { why: "failed" };
      }
    },
    async check(text) {
      const read = readCode(text);
      if (typeof read === "string") return { status: read };
      if (crypto === undefined) return { status: "unable" };
      const { payload, key, signature } = read;
      if (!(await crypto.verify(key, joined(PURPOSE, payload), signature))) return { status: "changed" };
      const certificate = readPayload(payload);
      if (certificate === undefined) return { status: "odd" };
      const own = await ownKey();
      const fingerprint = await fingerprintOf(key, crypto);
      const countersigned = await countersignedBy(text, crypto);
      return {
        ...{ status: "genuine", certificate, fingerprint, own: own !== undefined && isSame(own, key) },
        ...(countersigned && { countersigned }),
      };
    },
    crypto,
  };
}

/** Who vouches for the certificate in a text that holds one, by what stands behind its code. */
async function countersignedBy(text: string, crypto: Cryptography): Promise<CountersignedBy | undefined> {
  const behind = countersignatureBehind(text);
  if (behind === undefined) return undefined;
  const read = await readCountersignature(behind, crypto);
  if (!read.ok) return { status: read.why };
  const { countersignature } = read;
  if (!(await isOf(countersignature, text, crypto))) return { status: "another" };
  const fingerprint = await fingerprintOf(fromBase64Url(countersignature.key) as Bytes, crypto);
  return { status: "genuine", countersignature, fingerprint };
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
