import { type Bytes, utf8 } from "../../base/bytes.ts";
import type { Random } from "../../base/random.ts";

/** What all of this room needs, passed in. */
export interface Tools {
  readonly subtle: SubtleCrypto;
  /** Must be fit for secrets. */
  readonly random: Random;
  /** How often derivations of new locks are repeated. Left out: as often as is advised. */
  readonly rounds?: number;
}

/**
 * PBKDF2 with HMAC-SHA-256, 600,000 rounds: what the OWASP Password Storage Cheat Sheet asks for where Argon2id and
 * scrypt are not to be had; browsers have neither. Each lock holds its own number, so that new ones can take more.
 */
export const ROUNDS = 600_000;

/** More would be a file made to stop the page. */
const MOST_ROUNDS = 10_000_000;

const SALT = 16;

/** So many bytes that have not been before. */
export function fresh(random: Random, count: number): Bytes {
  return new Uint8Array(random.bytes(count));
}

/** A new salt. */
export function newSalt(random: Random): Bytes {
  return fresh(random, SALT);
}

/** 32 bytes that only this secret gives with this salt. Accents typed as one sign or as two are the same (NFKC). */
export async function derivedBytes(subtle: SubtleCrypto, secret: string, salt: Bytes, rounds: number): Promise<Bytes> {
  const key = await baseKey(subtle, secret, ["deriveBits"]);
  return new Uint8Array(await subtle.deriveBits(pbkdf2(salt, rounds), key, 256));
}

/** The AES-GCM key that only this secret gives with this salt. Its bytes never get into the page. */
export async function derivedKey(
  subtle: SubtleCrypto,
  secret: string,
  salt: Bytes,
  rounds: number,
): Promise<CryptoKey> {
  const key = await baseKey(subtle, secret, ["deriveKey"]);
  const aes = { name: "AES-GCM", length: 256 };
  return subtle.deriveKey(pbkdf2(salt, rounds), key, aes, false, ["encrypt", "decrypt"]);
}

function baseKey(subtle: SubtleCrypto, secret: string, uses: KeyUsage[]): Promise<CryptoKey> {
  return subtle.importKey("raw", utf8(secret.normalize("NFKC")), "PBKDF2", false, uses);
}

function pbkdf2(salt: Bytes, rounds: number): Pbkdf2Params {
  if (rounds > MOST_ROUNDS) throw new RangeError("The lock asks for too many rounds");
  return { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
}
