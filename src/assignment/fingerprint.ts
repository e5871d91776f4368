import type { Bytes } from "../base/bytes.ts";
import type { Cryptography } from "./port.ts";

/** What people compare, and read to each other: the first 80 bits of a key's hash, in groups. Published for ever. */
export async function fingerprintOf(key: Bytes, crypto: Pick<Cryptography, "digest">): Promise<string> {
  const start = (await crypto.digest(key)).subarray(0, 10);
  const text = [...start].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return (text.toUpperCase().match(/.{4}/g) ?? []).join(" ");
}
