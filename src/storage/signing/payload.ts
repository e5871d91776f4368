import * as v from "valibot";
import { type Certificate, certificateSchema } from "../../learning/certificate.ts";
import { type Bytes, utf8 } from "../secret/bytes.ts";

/**
 * What a certificate says, in bytes: version 1 of them, which is published for ever. Binary and not packed, so that it fits
 * into a QR code that a phone reads from paper, and every browser can read it.
 *
 * Texts are a byte of length and UTF-8; numbers are big-endian.
 *
 *     lang name course version (texts)  day (u16: days since 1970)  basis (u8: 0 exam, 1 lessons)  score (u8)
 *     quarters (u16)  count (u8)  count × { title (text)  score (u8: 255 none) }
 */

/** The longest that is read. */
export const LONGEST_PAYLOAD = 8_192;

const bases = ["exam", "lessons"] as const;
const NO_SCORE = 255;
const DAY = 86_400_000;

/** The bytes of a certificate. The same certificate always gives the same. */
export function writePayload(certificate: Certificate): Bytes {
  const { lang, name, course, version, day, basis, score, quarters, modules } = certificate;
  const bytes: number[] = [];
  const byte = (value: number) => bytes.push(value);
  const u16 = (value: number) => bytes.push(value >> 8, value & 255);
  const text = (value: string) => {
    const encoded = utf8(value);
    if (encoded.length > 255) throw new RangeError("The text is too long for a certificate");
    byte(encoded.length);
    bytes.push(...encoded);
  };
  for (const each of [lang, name, course, version]) text(each);
  u16(Date.parse(`${day}T00:00:00Z`) / DAY);
  byte(bases.indexOf(basis));
  byte(score);
  u16(quarters);
  byte(modules.length);
  for (const each of modules) {
    text(each.title);
    byte(each.score ?? NO_SCORE);
  }
  return Uint8Array.from(bytes);
}

/** The certificate that bytes are; `undefined` if they are none, or not exactly what would be written of it. Never throws. */
export function readPayload(bytes: Uint8Array): Certificate | undefined {
  if (bytes.length > LONGEST_PAYLOAD) return undefined;
  try {
    const cursor = reader(bytes);
    const [lang, name, course, version] = [cursor.text(), cursor.text(), cursor.text(), cursor.text()];
    const day = new Date(cursor.u16() * DAY).toISOString().slice(0, 10);
    const basis = bases[cursor.byte()];
    const [score, quarters] = [cursor.byte(), cursor.u16()];
    const modules = Array.from({ length: cursor.byte() }, () => {
      const title = cursor.text();
      const of = cursor.byte();
      return { title, ...(of !== NO_SCORE && { score: of }) };
    });
    cursor.end();
    const read = v.safeParse(certificateSchema, { lang, name, course, version, day, basis, score, quarters, modules });
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

/** Reads from the first byte to the last. What is not there throws. */
function reader(bytes: Uint8Array) {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let at = 0;
  const take = (count: number) => {
    if (at + count > bytes.length) throw new RangeError("There is no more");
    at += count;
    return bytes.subarray(at - count, at);
  };
  const byte = () => take(1)[0] as number;
  return {
    byte,
    u16: () => byte() * 256 + byte(),
    text: () => decoder.decode(take(byte())),
    end() {
      if (at !== bytes.length) throw new RangeError("There is more");
    },
  };
}
