import { toBase64Url } from "../../base/bytes.ts";
import { exactBytes } from "../../base/code-text.ts";
import type { Unread } from "./types.ts";

/**
 * The text around a state: its version, its bits in base64url, and a checksum. ASCII without anything that an LMS could
 * take for its own: letters, digits, `-` and `_`.
 */

/** The version that is written. One character, so that a later one can have any other. */
const VERSION = "1";
const CHECK_BITS = 24;

/** How many characters so many bits take. */
export function charactersFor(bits: number): number {
  return VERSION.length + Math.ceil((Math.ceil((bits + 1 + CHECK_BITS) / 8) * 8) / 6);
}

/** The most bits that so many characters hold. */
export function bitsIn(room: number): number {
  const bytes = Math.floor(((room - VERSION.length) * 6) / 8);
  return Math.max(0, bytes * 8 - CHECK_BITS - 1);
}

/** A row of bits as text. */
export function wrap(row: string): string {
  // A last 1 says where the row ends, whatever fills the byte.
  const ended = `${row}1`;
  const whole = ended.padEnd(Math.ceil(ended.length / 8) * 8, "0");
  const bytes = new Uint8Array(whole.length / 8 + CHECK_BITS / 8);
  for (let at = 0; at < whole.length / 8; at++) bytes[at] = Number.parseInt(whole.slice(at * 8, at * 8 + 8), 2);
  const sum = checksum(bytes.subarray(0, whole.length / 8));
  for (let at = 0; at < 3; at++) bytes[whole.length / 8 + at] = (sum >>> (16 - 8 * at)) & 255;
  return VERSION + toBase64Url(bytes);
}

/** The row of bits of a text. Spaces around it do not count: some LMSs add them. */
export function unwrap(text: string): string | Unread {
  const plain = text.trim();
  if (plain === "") return { unread: "empty" };
  if (!/^\w[\w-]*$/.test(plain)) return { unread: "broken" };
  const bytes = exactBytes(plain.slice(VERSION.length));
  if (!plain.startsWith(VERSION)) return { unread: isSound(bytes) ? "newer" : "broken" };
  if (bytes === undefined || !isSound(bytes)) return { unread: "broken" };
  const row = [...bytes.subarray(0, bytes.length - 3)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const end = row.lastIndexOf("1");
  return end < 0 || row.length - end > 8 ? { unread: "broken" } : row.slice(0, end);
}

function isSound(bytes: Uint8Array | undefined): boolean {
  if (bytes === undefined || bytes.length < 4) return false;
  const [a = 0, b = 0, c = 0] = bytes.subarray(bytes.length - 3);
  return checksum(bytes.subarray(0, bytes.length - 3)) === a * 65_536 + b * 256 + c;
}

/** CRC-24 as OpenPGP has it (RFC 4880, section 6.1): whatever changes up to 24 bits in a row is seen. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xb704ce;
  for (const byte of bytes) {
    sum ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) {
      sum <<= 1;
      if (sum & 0x1000000) sum ^= 0x1864cfb;
    }
  }
  return sum & 0xffffff;
}
