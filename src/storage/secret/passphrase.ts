import { type Bytes, fromBase64Url, joined, toBase64Url, utf8 } from "../../base/bytes.ts";
import type { PassphraseLock } from "../profile-row.ts";
import type { RowCodec } from "../row-codec.ts";
import { cipherCodec, IV } from "./codec.ts";
import { derivedKey, fresh, newSalt, ROUNDS, type Tools } from "./kdf.ts";

const MASTER = 32;

/** Holds what is wrapped to its use: no other bytes of ours are mistaken for it. */
const USE = utf8("atenta lock 1");

/** A lock and the codec that it keeps. The master secret is random: the passphrase only wraps it. */
export async function createPassphrase(
  tools: Tools,
  passphrase: string,
): Promise<{ readonly lock: PassphraseLock; readonly codec: RowCodec }> {
  const master = fresh(tools.random, MASTER);
  try {
    return { lock: await wrap(tools, passphrase, master), codec: await cipherCodec(tools, master) };
  } finally {
    master.fill(0);
  }
}

/** The codec that a lock keeps; `undefined`: this is not its passphrase. */
export async function openPassphrase(
  tools: Tools,
  lock: PassphraseLock,
  passphrase: string,
): Promise<RowCodec | undefined> {
  const master = await unwrap(tools, lock, passphrase);
  try {
    return master && (await cipherCodec(tools, master));
  } finally {
    master?.fill(0);
  }
}

/**
 * The same secret under another passphrase, with a salt of its own: what is stored stays as it is. `undefined`: `old` is
 * not the passphrase. Whoever has kept a copy of the former lock opens it, and with it what is stored, with the former one.
 */
export async function changePassphrase(
  tools: Tools,
  lock: PassphraseLock,
  old: string,
  next: string,
): Promise<PassphraseLock | undefined> {
  const master = await unwrap(tools, lock, old);
  try {
    return master && (await wrap(tools, next, master));
  } finally {
    master?.fill(0);
  }
}

async function wrap({ subtle, random, rounds = ROUNDS }: Tools, passphrase: string, master: Bytes) {
  const [salt, iv] = [newSalt(random), fresh(random, IV)];
  const key = await derivedKey(subtle, passphrase, salt, rounds);
  const hidden = await subtle.encrypt({ name: "AES-GCM", iv, additionalData: USE }, key, master);
  const wrapped = toBase64Url(joined(iv, new Uint8Array(hidden)));
  return { kind: "passphrase", v: 1, salt: toBase64Url(salt), rounds, wrapped } as const;
}

async function unwrap({ subtle }: Tools, lock: PassphraseLock, passphrase: string): Promise<Bytes | undefined> {
  const [salt, wrapped] = [fromBase64Url(lock.salt), fromBase64Url(lock.wrapped)];
  if (salt === undefined || wrapped === undefined) return undefined;
  const key = await derivedKey(subtle, passphrase, salt, lock.rounds);
  const gcm = { name: "AES-GCM", iv: wrapped.subarray(0, IV), additionalData: USE };
  try {
    const master = new Uint8Array(await subtle.decrypt(gcm, key, wrapped.subarray(IV)));
    return master.length === MASTER ? master : undefined;
  } catch {
    // The tag does not fit: another passphrase, or other bytes.
    return undefined;
  }
}
