import { sha256 } from "@noble/hashes/sha2.js";

/** The first 32 bits of the SHA-256 of some bytes, in hex: to name a file by what is in it, also where letters have no case. */
export const shortDigest = (bytes: Uint8Array): string =>
  [...sha256(bytes).subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
