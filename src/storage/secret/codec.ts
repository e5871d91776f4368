import { type Bytes, joined, toBase64Url, utf8 } from "../../base/bytes.ts";
import type { RowCodec } from "../row-codec.ts";
import { fresh, type Tools } from "./kdf.ts";

/** Bytes of an AES-GCM initialization vector. Random: one key is good for 2³² rows (NIST SP 800-38D, 8.3). */
export const IV = 12;

/** The first byte of a row, so that there can be another kind one day. */
const VERSION = 1;

/** Rows are filled up to a multiple of this: how long one is does not tell what it is. */
const BLOCK = 64;
const SPACE = 0x20;

/**
 * Writes rows so that nobody reads them without the master secret: AES-GCM with a key of its own, a fresh vector for each
 * row, and the row's key as additional data, so that no row passes for another. Keys are an HMAC of the name, since an
 * event's id tells when it was, and a draft's which exercise. What a reader of the disk still sees is how many rows there
 * are, in which of the two stores, and roughly how long.
 */
export async function cipherCodec({ subtle, random }: Tools, master: Bytes): Promise<RowCodec> {
  const secret = await subtle.importKey("raw", master, "HKDF", false, ["deriveKey"]);
  const hkdf = (use: string) => ({ name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: utf8(use) });
  const [data, names] = await Promise.all([
    subtle.deriveKey(hkdf("atenta rows 1"), secret, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]),
    subtle.deriveKey(hkdf("atenta names 1"), secret, { name: "HMAC", hash: "SHA-256", length: 256 }, false, ["sign"]),
  ]);
  const key = async (name: string) => toBase64Url(new Uint8Array(await subtle.sign("HMAC", names, utf8(name))));
  return {
    key,
    async encode(name, value) {
      const [iv, text] = [fresh(random, IV), padded(utf8(JSON.stringify([name, value])))];
      const gcm = { name: "AES-GCM", iv, additionalData: utf8(await key(name)) };
      return joined(Uint8Array.of(VERSION), iv, new Uint8Array(await subtle.encrypt(gcm, data, text)));
    },
    async decode(at, stored) {
      if (!ArrayBuffer.isView(stored)) return undefined;
      const bytes = joined(new Uint8Array(stored.buffer, stored.byteOffset, stored.byteLength));
      if (bytes[0] !== VERSION) return undefined;
      const gcm = { name: "AES-GCM", iv: bytes.subarray(1, 1 + IV), additionalData: utf8(at) };
      try {
        const text = new TextDecoder().decode(await subtle.decrypt(gcm, data, bytes.subarray(1 + IV)));
        const [name, value]: [string, unknown] = JSON.parse(text);
        return { name, value };
      } catch {
        // The tag does not fit: it is another's, or somebody has changed it.
        return undefined;
      }
    },
  };
}

function padded(text: Bytes): Bytes {
  const whole = new Uint8Array(Math.ceil(text.length / BLOCK) * BLOCK).fill(SPACE);
  whole.set(text);
  return whole;
}
