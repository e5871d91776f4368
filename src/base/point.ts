import { type Bytes, joined } from "./bytes.ts";

/**
 * Public keys on the curve P-256, short and long (SEC 1, section 2.3): a point is its x and whether its y is odd. WebCrypto takes
 * the long form alone, and the short one is a third of the room that a signature and its key need.
 */
const p = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

/** The bytes of a short key. */
export const SHORT_KEY = 33;

/** The short form of a long one (65 bytes). */
export function shortKey(long: Uint8Array): Bytes {
  const odd = (long[64] as number) & 1;
  return joined(Uint8Array.of(2 + odd), long.subarray(1, 33));
}

/** The long form; `undefined` if there is no such point on the curve. */
export function longKey(short: Uint8Array): Bytes | undefined {
  if (short.length !== SHORT_KEY || (short[0] !== 2 && short[0] !== 3)) return undefined;
  const x = number(short.subarray(1));
  if (x >= p) return undefined;
  const square = ((((x * x - 3n) * x + b) % p) + p) % p;
  // p is 3 modulo 4, so this is a root of every square.
  const root = power(square, (p + 1n) / 4n);
  if ((root * root) % p !== square) return undefined;
  const y = (root & 1n) === BigInt(short[0] & 1) ? root : p - root;
  return joined(Uint8Array.of(4), short.subarray(1), bytesOf(y));
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * square) % p;
    square = (square * square) % p;
  }
  return result;
}

const number = (bytes: Uint8Array): bigint => BigInt(`0x${[...bytes].map(hex).join("")}`);

function bytesOf(value: bigint): Bytes {
  const text = value.toString(16).padStart(64, "0");
  return Uint8Array.from({ length: 32 }, (_, at) => Number.parseInt(text.slice(at * 2, at * 2 + 2), 16));
}

const hex = (byte: number) => byte.toString(16).padStart(2, "0");
