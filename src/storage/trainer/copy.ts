import * as v from "valibot";
import { fromBase64Url, toBase64Url, utf8 } from "../../base/bytes.ts";
import { LAST_MOMENT } from "../../base/ids.ts";
import { isPassphraseLock, type PassphraseLock } from "../profile-row.ts";
import type { Tools } from "../secret/kdf.ts";
import { createPassphrase, openPassphrase } from "../secret/passphrase.ts";
import { type Change, changedRows, noRows, type Rows, readChange, rowsAsChanges } from "./rows.ts";

/**
 * A backup of all that a person keeps as a trainer, keys included: sealed with a passphrase. Published for ever: trainers keep these files. A
 * field may be added; a changed meaning needs a new `v`. The lock is the same as that of an encrypted profile: PBKDF2 and AES-GCM
 * around a random secret, which encrypts the rest in one piece, so that nothing can be taken out of it or put into it.
 */

const FORMAT = "atenta-trainer-backup";

const bytes = v.pipe(v.string(), v.regex(/^[\w-]+$/));
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_MOMENT));

const file = v.object({
  format: v.literal(FORMAT),
  v: v.literal(1),
  /** The course's id. */
  course: v.pipe(v.string(), v.nonEmpty()),
  /** When it was made, in milliseconds since 1970. */
  at: moment,
  lock: v.custom<PassphraseLock>(isPassphraseLock),
  /** The rows. */
  sealed: bytes,
  /** SHA-256 of the rest: tells a file that was damaged from one that has another passphrase. */
  digest: bytes,
});

const head = v.object({ format: v.literal(FORMAT), v: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** What is sealed: each row with its kind, its id and its value. */
const content = v.object({ rows: v.array(v.tuple([v.string(), v.string(), v.unknown()])) });

type File = Readonly<v.InferOutput<typeof file>>;
type Unsigned = Omit<File, "digest">;

/** The longest that is read, in characters. */
export const LARGEST = 50 * 2 ** 20;

/** `wrong`: not its passphrase. `damaged`: ours, and changed or cut off. `format`: another file. `newer`: of a later version. */
export type WhyNoCopy = "wrong" | "damaged" | "format" | "newer";

export type CopyReading =
  | { readonly ok: true; readonly at: number; readonly rows: Rows }
  | { readonly ok: false; readonly why: WhyNoCopy };

/** The text of a backup. Rejects with what the browser threw. */
export async function writeCopy(
  tools: Tools,
  { course, at, rows }: { readonly course: string; readonly at: number; readonly rows: Rows },
  passphrase: string,
): Promise<string> {
  const { lock, codec } = await createPassphrase(tools, passphrase);
  const all = rowsAsChanges(rows).map(({ kind, id, value }) => [kind, id, value]);
  const sealed = (await codec.encode(nameOf({ course, at }), { rows: all })) as Uint8Array;
  const unsigned: Unsigned = { format: FORMAT, v: 1, course, at, lock, sealed: toBase64Url(sealed) };
  return JSON.stringify({ ...unsigned, digest: await digestOf(tools, unsigned) } satisfies File);
}

/** What a backup of this course holds: all of it or nothing. Never rejects. */
export async function readCopy(
  tools: Pick<Tools, "subtle">,
  text: string,
  passphrase: string,
  course: string,
): Promise<CopyReading> {
  try {
    return await read(tools, text, passphrase, course);
  } catch {
    // The browser lacks what it takes, or the lock asks for what no lock of ours does.
    return { ok: false, why: "damaged" };
  }
}

async function read(
  { subtle }: Pick<Tools, "subtle">,
  text: string,
  passphrase: string,
  course: string,
): Promise<CopyReading> {
  const no = (why: WhyNoCopy) => ({ ok: false, why }) as const;
  if (text.length > LARGEST) return no("format");
  const value = parsed(text.replace(/^\uFEFF/, "").trim());
  // One that was cut off is no JSON any more.
  if (value === undefined) return no(text.includes(`"${FORMAT}"`) ? "damaged" : "format");
  if (!v.is(head, value)) return no("format");
  if (value.v > 1) return no("newer");
  const whole = v.safeParse(file, value);
  if (!whole.success) return no("damaged");
  const { digest, ...unsigned } = whole.output;
  if (digest !== (await digestOf({ subtle }, unsigned))) return no("damaged");
  if (unsigned.course !== course) return no("format");
  // Nothing is encrypted here.
  const random = { bytes: () => new Uint8Array(), uint32: () => 0 };
  const codec = await openPassphrase({ subtle, random }, unsigned.lock, passphrase);
  if (codec === undefined) return no("wrong");
  const name = nameOf(unsigned);
  const opened = await codec.decode(await codec.key(name), fromBase64Url(unsigned.sealed));
  if (opened?.name !== name || !v.is(content, opened.value)) return no("damaged");
  const changes: Change[] = [];
  for (const [kind, id, row] of opened.value.rows) {
    const change = readChange(kind, id, row);
    if (change === undefined) return no(isNewer(row) ? "newer" : "damaged");
    changes.push(change);
  }
  return { ok: true, at: unsigned.at, rows: changedRows(noRows, changes) };
}

/** Binds what is sealed to what the file says of itself. */
const nameOf = ({ course, at }: Pick<File, "course" | "at">): string => `${FORMAT} 1 ${course} ${at}`;

async function digestOf({ subtle }: Pick<Tools, "subtle">, unsigned: Unsigned): Promise<string> {
  const { format, v: version, course, at, lock, sealed } = unsigned;
  const { kind, v: lockVersion, salt, rounds, wrapped } = lock;
  const said = JSON.stringify([format, version, course, at, kind, lockVersion, salt, rounds, wrapped, sealed]);
  return toBase64Url(new Uint8Array(await subtle.digest("SHA-256", utf8(said))));
}

function isNewer(row: unknown): boolean {
  return typeof row === "object" && row !== null && "v" in row && typeof row.v === "number" && row.v > 1;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
