import type { Cryptography, Opener, Signer } from "../../assignment/port.ts";
import type { Bytes } from "../../base/bytes.ts";
import { longKey, shortKey } from "../../base/point.ts";

const AGREE = { name: "ECDH", namedCurve: "P-256" } as const;
export const SIGN = { name: "ECDSA", namedCurve: "P-256" } as const;
export const SHA = { name: "ECDSA", hash: "SHA-256" } as const;
const NONE: Bytes = new Uint8Array(0);
const KEY = 32;
const IV = 12;

/** What codes of assignments and results ask of cryptography, by WebCrypto. */
export function createCryptography(subtle: SubtleCrypto): Cryptography {
  /** Each secret encrypts once, so that its iv may come from it as well. */
  const boxKey = async (secret: Bytes, info: Bytes, use: "encrypt" | "decrypt") => {
    const base = await subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
    const by = { name: "HKDF", hash: "SHA-256", salt: NONE, info };
    const bits = new Uint8Array(await subtle.deriveBits(by, base, (KEY + IV) * 8));
    const key = await subtle.importKey("raw", bits.slice(0, KEY), "AES-GCM", false, [use]);
    return { key, by: { name: "AES-GCM", iv: bits.slice(KEY) } };
  };

  return {
    async verify(publicKey, bytes, signature) {
      const long = longKey(publicKey);
      if (long === undefined) return false;
      try {
        return await subtle.verify(SHA, await subtle.importKey("raw", long, SIGN, false, ["verify"]), signature, bytes);
      } catch {
        return false;
      }
    },
    digest: async (bytes) => new Uint8Array(await subtle.digest("SHA-256", bytes)),
    async ephemeral() {
      const { publicKey, privateKey } = await subtle.generateKey(AGREE, false, ["deriveBits"]);
      return openerBy(subtle, shortKey(new Uint8Array(await subtle.exportKey("raw", publicKey))), privateKey);
    },
    async encrypt(secret, info, bytes) {
      const { key, by } = await boxKey(secret, info, "encrypt");
      return new Uint8Array(await subtle.encrypt(by, key, bytes));
    },
    async decrypt(secret, info, bytes) {
      try {
        const { key, by } = await boxKey(secret, info, "decrypt");
        return new Uint8Array(await subtle.decrypt(by, key, bytes));
      } catch {
        return undefined;
      }
    },
  };
}

/** What opens by a private key for ECDH. */
export function openerBy(subtle: SubtleCrypto, key: Bytes, secret: CryptoKey): Opener {
  return {
    key,
    async agree(publicKey) {
      const long = longKey(publicKey);
      if (long === undefined) return undefined;
      const other = await subtle.importKey("raw", long, AGREE, false, []);
      return new Uint8Array(await subtle.deriveBits({ name: "ECDH", public: other }, secret, 256));
    },
  };
}

/** What signs by a private key for ECDSA. */
export function signerBy(subtle: SubtleCrypto, key: Bytes, secret: CryptoKey): Signer {
  return { key, sign: async (bytes) => new Uint8Array(await subtle.sign(SHA, secret, bytes)) };
}
