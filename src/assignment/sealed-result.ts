import * as v from "valibot";
import { byteReader, byteWriter } from "../base/byte-row.ts";
import { type Bytes, joined, toBase64Url, utf8 } from "../base/bytes.ts";
import { exactBytes, findCode } from "../base/code-text.ts";
import { SHORT_KEY } from "../base/point.ts";
import { lessonHash, type NamedLesson } from "./lesson-hash.ts";
import type { Cryptography, Opener, Signer, Unread } from "./port.ts";
import { type Result, resultSchema } from "./result.ts";
import { readSummary, writeSummary } from "./summary.ts";

// Browsers, workers and Node have it; no page is needed for it.
declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/**
 * The code of a result, version 1, published for ever: `R1.` and in base64url
 *
 *     length (u24: of these bytes)  kind (u8: 0 summary, 1 details)  hint (4 bytes of the hash of the key that it is for)
 *     ephemeral key (33 bytes)  box  and a byte of 0 behind them where the length is a multiple of 3: so the last character of
 *     the code is a letter or a digit, which no chat leaves out of a link
 *
 * The box is AES-256-GCM of the device's key (33 bytes), its signature (64) and the payload (`summary.ts`, or the whole result as
 * JSON), with a key by HKDF from the shared point of the ephemeral key and the trainer's. The signature covers a purpose, the kind,
 * the trainer's key, the ephemeral key, the device's key and the payload: whoever opens it cannot pass it on to another as meant
 * for them.
 */

const PURPOSE = utf8("atenta-result-1\n");
const BOX = utf8("atenta-result-box-1\n");
const KINDS = ["summary", "details"] as const;
const HINT = 4;
const SIGNATURE = 64;
/** Of AES-GCM, at the end of the box. */
const TAG = 16;
const HEAD = 3 + 1 + HINT + SHORT_KEY;

/**
 * The longest text in which a result is looked for, in characters. Fifty attempts at a test of 255 questions and the latest answers
 * to 500 take some 3,500,000. What is longer is nothing of ours, and is not read.
 */
export const LONGEST_RESULT_TEXT = 4_500_000;
/** What a file may say around the code. */
const AROUND = 4_000;

/** A result that was opened: what it says, and which keys say so. */
export interface OpenedResult {
  readonly ok: true;
  readonly result: Result;
  /** The public key of the device that signed it, in base64url. */
  readonly device: string;
  /** The trainer's key for which it is. */
  readonly to: string;
  /** It came with details. */
  readonly complete: boolean;
  /** The same for everything that says the same by the same device, however often it was sealed. */
  readonly print: string;
}

export type ResultReading = OpenedResult | { readonly ok: false; readonly why: Unread | "not-mine" };

/** Signs a result as this device and encrypts it to a trainer. Rejects if it says what a code cannot hold. */
export async function sealResult(
  result: Result,
  { to, signer, crypto }: { readonly to: Bytes; readonly signer: Signer; readonly crypto: Cryptography },
): Promise<string> {
  const complete = result.details !== undefined;
  const kind = KINDS.indexOf(complete ? "details" : "summary");
  const payload = complete ? utf8(JSON.stringify(v.parse(resultSchema, result))) : writeSummary(result);
  const once = await crypto.ephemeral();
  const secret = await once.agree(to);
  if (secret === undefined) throw new Error("The key to encrypt to is none");
  const about = aboutOf(kind, to, once.key);
  const signature = await signer.sign(joined(PURPOSE, about, signer.key, payload));
  const box = await crypto.encrypt(secret, joined(BOX, about), joined(signer.key, signature, payload));
  const length = HEAD + box.length;
  const row = byteWriter();
  row.u24(length);
  row.byte(kind);
  row.bytes(await hintOf(to, crypto));
  row.bytes(once.key);
  row.bytes(box);
  row.bytes(new Uint8Array(paddingOf(length)));
  const code = `R1.${toBase64Url(row.done())}`;
  if (code.length > LONGEST_RESULT_TEXT - AROUND) throw new RangeError("The result is too long for a code");
  return code;
}

/**
 * The result in a text that came from somebody. `not-mine`: none of these keys opens it. Lessons get the ids that the reader's
 * course has for them. Never rejects.
 */
export async function openResult(
  text: string,
  {
    openers,
    crypto,
    lessons,
  }: {
    readonly openers: readonly Opener[];
    readonly crypto: Cryptography | undefined;
    readonly lessons: ReadonlyMap<number, NamedLesson>;
  },
): Promise<ResultReading> {
  const sealed = find(text);
  if (typeof sealed === "string") return { ok: false, why: sealed };
  if (crypto === undefined) return { ok: false, why: "unable" };
  let mine = false;
  for (const opener of openers) {
    if (!isSame(await hintOf(opener.key, crypto), sealed.hint)) continue;
    mine = true;
    const opened = await unboxed(sealed, opener, crypto);
    if (opened === undefined) continue;
    const { device, payload } = opened;
    const result = sealed.kind === 0 ? readSummary(payload, lessons) : readDetails(payload, lessons);
    if (result === undefined) return { ok: false, why: "odd" };
    const print = toBase64Url(await crypto.digest(joined(Uint8Array.of(sealed.kind), device, payload))).slice(0, 22);
    return {
      ...{ ok: true, result, device: toBase64Url(device), to: toBase64Url(opener.key) },
      ...{ complete: sealed.kind === 1, print },
    };
  }
  return { ok: false, why: mine ? "changed" : "not-mine" };
}

interface SealedBytes {
  readonly kind: number;
  readonly hint: Bytes;
  readonly ephemeral: Bytes;
  readonly box: Bytes;
}

function find(text: string): SealedBytes | "foreign" | "newer" | "cut" | "changed" | "long" {
  if (text.length > LONGEST_RESULT_TEXT) return "long";
  const found = findCode(text, "R");
  if (found === undefined) return "foreign";
  if (found.version !== 1) return "newer";
  const code = /^[\w-]*/.exec(found.rest)?.[0] ?? "";
  if (code.length < 4) return "cut";
  const start = exactBytes(code.slice(0, 4));
  if (start === undefined) return "changed";
  const length = byteReader(start).u24();
  const padding = paddingOf(length);
  const characters = Math.ceil(((length + padding) * 4) / 3);
  if (code.length < characters) return "cut";
  const bytes = exactBytes(code.slice(0, characters));
  if (bytes === undefined || length < HEAD + SHORT_KEY + SIGNATURE + TAG) return "changed";
  const row = byteReader(bytes);
  row.u24();
  const [kind, hint, ephemeral] = [row.byte(), row.bytes(HINT), row.bytes(SHORT_KEY)];
  const box = row.bytes(length - HEAD);
  if (kind >= KINDS.length || row.bytes(padding).some((byte) => byte !== 0)) return "changed";
  return { kind, hint, ephemeral, box };
}

const paddingOf = (length: number): number => (length % 3 === 0 ? 1 : 0);

/** What both sides know without opening anything: it is signed, and part of the key of the box. */
const aboutOf = (kind: number, to: Bytes, ephemeral: Bytes): Bytes => joined(Uint8Array.of(kind), to, ephemeral);

const hintOf = async (key: Bytes, crypto: Cryptography): Promise<Bytes> => (await crypto.digest(key)).slice(0, HINT);

async function unboxed({ kind, ephemeral, box }: SealedBytes, opener: Opener, crypto: Cryptography) {
  const secret = await opener.agree(ephemeral).catch(() => undefined);
  if (secret === undefined) return undefined;
  const about = aboutOf(kind, opener.key, ephemeral);
  const plain = await crypto.decrypt(secret, joined(BOX, about), box);
  if (plain === undefined || plain.length < SHORT_KEY + SIGNATURE) return undefined;
  const device = plain.slice(0, SHORT_KEY);
  const signature = plain.slice(SHORT_KEY, SHORT_KEY + SIGNATURE);
  const payload = plain.slice(SHORT_KEY + SIGNATURE);
  const signed = await crypto.verify(device, joined(PURPOSE, about, device, payload), signature);
  return signed ? { device, payload } : undefined;
}

/** Never throws. */
function readDetails(payload: Bytes, lessons: ReadonlyMap<number, NamedLesson>): Result | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(payload);
    const read = v.safeParse(resultSchema, JSON.parse(text));
    return read.success && read.output.details !== undefined ? renamed(read.output, lessons) : undefined;
  } catch {
    return undefined;
  }
}

/** With the ids that the reader's course has for lessons. Of two that have become one, the second keeps its own. */
function renamed(result: Result, lessons: ReadonlyMap<number, NamedLesson>): Result {
  const idOf = (id: string) => {
    const known = lessons.get(lessonHash(id));
    return known?.id === id || known?.aliases?.includes(id) ? known.id : id;
  };
  const today = <Each extends { readonly lesson: string }>(each: Each) => ({ ...each, lesson: idOf(each.lesson) });
  const own = new Set(result.lessons.map(({ lesson }) => lesson));
  const of = result.lessons.map((each) => {
    const to = today(each);
    if (own.has(to.lesson)) return each;
    own.add(to.lesson);
    return to;
  });
  const { details } = result;
  if (details === undefined) return { ...result, lessons: of };
  const items = details.items.map(today);
  const exams = details.exams.map((exam) => ({ ...exam, items: exam.items.map(today) }));
  return { ...result, lessons: of, details: { ...details, items, exams } };
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
