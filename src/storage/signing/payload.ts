import * as v from "valibot";
import { byteReader, byteWriter } from "../../base/byte-row.ts";
import type { Bytes } from "../../base/bytes.ts";
import { type Certificate, certificateSchema } from "../../learning/certificate.ts";

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
  const row = byteWriter();
  for (const each of [lang, name, course, version]) row.text(each);
  row.u16(Date.parse(`${day}T00:00:00Z`) / DAY);
  row.byte(bases.indexOf(basis));
  row.byte(score);
  row.u16(quarters);
  row.byte(modules.length);
  for (const each of modules) {
    row.text(each.title);
    row.byte(each.score ?? NO_SCORE);
  }
  return row.done();
}

/** The certificate that bytes are; `undefined` if they are none, or not exactly what would be written of it. Never throws. */
export function readPayload(bytes: Uint8Array): Certificate | undefined {
  if (bytes.length > LONGEST_PAYLOAD) return undefined;
  try {
    const cursor = byteReader(bytes);
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
