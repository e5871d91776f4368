import * as v from "valibot";
import { byteReader, byteWriter } from "../base/byte-row.ts";
import { type Bytes, joined, toBase64Url, utf8 } from "../base/bytes.ts";
import { findCode, readTwoParts, type TwoPartCode, writeTwoParts } from "../base/code-text.ts";
import { SHORT_KEY } from "../base/point.ts";
import { dayOfNumber, LONGEST_NAME, numberOfDay, personName } from "./assignment.ts";
import type { Cryptography, Signer, Unread } from "./port.ts";
import { nameFor } from "./signed-name.ts";

/**
 * A trainer's signature under a certificate that a learner's device has signed: who vouches for it, and since which day. As a
 * code of its own (`C1.`) it goes back to the learner; behind the certificate's code, as its third part, to whoever checks it.
 * Programs that know no third part read the certificate as before. There is room for one: a certificate shows who vouched last.
 *
 * Version 1, published for ever:
 *
 *     hash of the certificate's code (32: SHA-256)  day (u16: days since 1970)  name (text)
 *     . the trainer's public key (33)  signature (64) of the purpose, the key and all before the dot
 */

const PURPOSE = utf8("atenta-countersignature-1\n");
const HASH = 32;
const SIGNATURE = 64;
const CODE: TwoPartCode = { letter: "C", proof: SHORT_KEY + SIGNATURE, longest: HASH + 2 + 1 + 255 };
/** A certificate's code, as `storage/signing/code.ts` writes it. */
const CERTIFICATE: TwoPartCode = { letter: "A", proof: SHORT_KEY + SIGNATURE, longest: 8_192 };
/** How many characters its second part has, always. */
const SECOND = Math.ceil((CERTIFICATE.proof * 4) / 3);

/** The longest text in which a code is looked for: a message into which one was pasted, and no book. */
const LONGEST_TEXT = 40_000;
/** The same of a file that a trainer made for many people. */
export const LONGEST_FILE = 1_000_000;
const MOST = 1_000;

export interface Countersignature {
  /** SHA-256 of the certificate's code, in base64url. */
  readonly of: string;
  /** Who vouches, in their own words. */
  readonly name: string;
  /** `2026-11-22`, where they were. */
  readonly day: string;
  /** The short public key in base64url. */
  readonly key: string;
}

export type CountersignatureReading =
  | { readonly ok: true; readonly countersignature: Countersignature; readonly code: string }
  | { readonly ok: false; readonly why: Unread };

/** The code of a certificate in a text: alone, without spaces and without what a trainer added. `undefined`: none is whole there. */
export function certificateIn(text: string): string | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const read = readTwoParts(text, CERTIFICATE);
  return typeof read === "string" ? undefined : writeTwoParts(CERTIFICATE, read);
}

/** Signs a certificate. `undefined`: the text holds none. Rejects with what the signer threw. */
export async function countersign(
  certificate: string,
  by: {
    readonly signer: Signer;
    readonly crypto: Pick<Cryptography, "digest">;
    readonly name: string;
    /** `2026-11-22`. */
    readonly day: string;
  },
): Promise<string | undefined> {
  const code = certificateIn(certificate);
  const day = numberOfDay(by.day);
  if (code === undefined || day === undefined) return undefined;
  const row = byteWriter();
  row.bytes(await by.crypto.digest(utf8(code)));
  row.u16(day);
  row.text(nameFor(by.name, LONGEST_NAME));
  const payload = row.done();
  const { signer } = by;
  const signature = await signer.sign(joined(PURPOSE, signer.key, payload));
  return writeTwoParts(CODE, { payload, proof: joined(signer.key, signature) });
}

/** The countersignature in a text, checked by the key that it brings; of which certificate it is says `of`. Never rejects. */
export async function readCountersignature(
  text: string,
  crypto: Pick<Cryptography, "verify"> | undefined,
): Promise<CountersignatureReading> {
  if (text.length > LONGEST_TEXT) return { ok: false, why: "long" };
  const found = readTwoParts(text, CODE);
  if (typeof found === "string") return { ok: false, why: found };
  if (crypto === undefined) return { ok: false, why: "unable" };
  const key = found.proof.slice(0, SHORT_KEY);
  const signed = joined(PURPOSE, key, found.payload);
  if (!(await crypto.verify(key, signed, found.proof.slice(SHORT_KEY)))) return { ok: false, why: "changed" };
  const said = readPayload(found.payload);
  if (said === undefined) return { ok: false, why: "odd" };
  return { ok: true, countersignature: { ...said, key: toBase64Url(key) }, code: writeTwoParts(CODE, found) };
}

/** Whether it is under this certificate. */
export async function isOf(
  { of }: Countersignature,
  certificate: string,
  crypto: Pick<Cryptography, "digest">,
): Promise<boolean> {
  const code = certificateIn(certificate);
  return code !== undefined && toBase64Url(await crypto.digest(utf8(code))) === of;
}

/** A certificate's code with a countersignature behind it. The certificate's own, where either is none. */
export function joinCode(certificate: string, countersignature: string): string {
  const found = readTwoParts(countersignature, CODE);
  const own = certificateIn(certificate) ?? certificate;
  return typeof found === "string" ? own : `${own}.${writeTwoParts(CODE, found)}`;
}

/**
 * What stands behind the certificate's code in a text, for `readCountersignature`; `undefined`: nothing of a trainer's. What is
 * left of one that was cut off is given too, so that its reader says that it is cut.
 */
export function countersignatureBehind(text: string): string | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const found = findCode(text, CERTIFICATE.letter);
  const behind = new RegExp(`^[\\w-]*\\.[\\w-]{${SECOND}}\\.(C(?:[1-9].*)?)$`).exec(found?.rest ?? "")?.[1];
  if (behind === undefined) return undefined;
  // Of what was cut within the first characters, they are all there is.
  return /^C\d{0,4}$/.test(behind) ? `${behind.padEnd(2, "1")}.` : behind;
}

/** The texts in which one countersignature each begins: of a file that holds those of many people. No more than are looked at. */
export function countersignaturesIn(text: string): readonly string[] {
  if (text.length > LONGEST_FILE) return [];
  const from = [...text.matchAll(/(?:^|[^\w.-])(?=C[1-9]\d{0,3}\.)/g)].map(
    ({ index, 0: { length } }) => index + length,
  );
  // None is nearly as long as that, with all that mail programs put into it.
  return from.slice(0, MOST).map((at, turn) => text.slice(at, Math.min(from[turn + 1] ?? text.length, at + 2_000)));
}

function readPayload(bytes: Bytes): Omit<Countersignature, "key"> | undefined {
  try {
    const row = byteReader(bytes);
    const of = toBase64Url(row.bytes(HASH));
    const day = dayOfNumber(row.u16());
    const name = v.safeParse(personName, row.text());
    row.end();
    return name.success ? { of, day, name: name.output } : undefined;
  } catch {
    return undefined;
  }
}
