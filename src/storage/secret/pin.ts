import { fromBase64Url, toBase64Url } from "../../base/bytes.ts";
import type { PinLock } from "../profile-row.ts";
import { derivedBytes, newSalt, ROUNDS, type Tools } from "./kdf.ts";

/**
 * A lock that keeps others off the screen, and only that: what the profile stored lies readable on the disk, and whoever
 * can read the disk can also try all PINs there are.
 */
export async function makePin({ subtle, random, rounds = ROUNDS }: Tools, pin: string): Promise<PinLock> {
  const salt = newSalt(random);
  const hash = await derivedBytes(subtle, pin, salt, rounds);
  return { kind: "pin", v: 1, salt: toBase64Url(salt), rounds, hash: toBase64Url(hash) };
}

/** Whether it is the PIN of this lock. */
export async function checkPin({ subtle }: Pick<Tools, "subtle">, lock: PinLock, pin: string): Promise<boolean> {
  const [salt, hash] = [fromBase64Url(lock.salt), fromBase64Url(lock.hash)];
  if (salt === undefined || hash === undefined) return false;
  return same(hash, await derivedBytes(subtle, pin, salt, lock.rounds));
}

/** Takes as long wherever the first difference is. */
function same(one: Uint8Array, other: Uint8Array): boolean {
  let differs = one.length ^ other.length;
  for (const [at, byte] of one.entries()) differs |= byte ^ (other[at] ?? 0);
  return differs === 0;
}
