import * as v from "valibot";
import { fromBase64Url, toBase64Url } from "../../base/bytes.ts";
import { readEvent } from "../../learning/events/read.ts";
import type { StoredEvent } from "../../learning/events/types.ts";
import { courseName, openCourse } from "../course-database.ts";
import { isPassphraseLock, type PassphraseLock, type ProfileRow } from "../profile-row.ts";
import type { Timers } from "../timers.ts";
import { openPassphrase } from "./passphrase.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const bytes = v.pipe(v.string(), v.regex(/^[\w-]+$/));

/**
 * A backup of an encrypted profile, still encrypted: its log as it lies on the disk, and the lock that the passphrase
 * opens. Made without the passphrase, so that it can be offered to whoever has forgotten it. Published for ever: learners
 * keep these files. A field may be added; a changed meaning needs a new `v`.
 */
const sealed = v.object({
  format: v.literal("atenta-sealed"),
  v: v.literal(1),
  /** The course's id. */
  course: v.string(),
  profile: v.string(),
  /** As the learner wrote it; it can be read without the passphrase, here as on the disk. */
  name: v.exactOptional(v.string()),
  /** When it was made, in milliseconds since 1970. */
  at: count,
  lock: v.custom<PassphraseLock>(isPassphraseLock),
  /** The events. Key and bytes (base64url) as the codec of the lock wrote them. */
  rows: v.array(v.object({ key: bytes, value: bytes })),
});

const ours = v.object({ format: sealed.entries.format, v: sealed.entries.v });

export type Sealed = Readonly<v.InferOutput<typeof sealed>>;

/** What a sealed backup says of itself, and how many of its rows could not be read. */
export interface SealedAbout extends Pick<Sealed, "course" | "profile" | "name" | "at"> {
  readonly unreadable: number;
}

/** `wrong`: not its passphrase. `damaged`: it was ours, and has been changed or cut off. `format`: it is another file. */
export type Unsealed =
  | { readonly ok: true; readonly events: readonly StoredEvent[]; readonly about: SealedAbout }
  | { readonly ok: false; readonly why: "wrong" | "damaged" | "format" };

/** The sealed backup of an encrypted profile as JSON text. Rejects if its database cannot be read. */
export async function sealProfile(parts: {
  readonly indexedDB: IDBFactory;
  readonly timers: Timers;
  readonly row: ProfileRow;
  readonly at: number;
}): Promise<string> {
  const { indexedDB, timers, row, at } = parts;
  const { course, profile, name, lock } = row;
  if (lock?.kind !== "passphrase") throw new Error("The profile is not encrypted");
  const connection = await openCourse(indexedDB, timers, courseName(course, profile, row.generation));
  try {
    const stored = await connection.db.getAll("events");
    const rows = stored.flatMap(({ id, value }) => (isBytes(value) ? [{ key: id, value: toBase64Url(value) }] : []));
    const file: Sealed = { format: "atenta-sealed", v: 1, course, profile, ...(name && { name }), at, lock, rows };
    return JSON.stringify(file);
  } finally {
    connection.close();
  }
}

/** The events of a sealed backup. They are read as from a disk: who imports them looks at them as at any others. */
export async function unsealBackup(text: string, passphrase: string, subtle: SubtleCrypto): Promise<Unsealed> {
  const value = parsed(text);
  // One that was cut off is no JSON any more.
  if (value === undefined && text.includes('"atenta-sealed"')) return { ok: false, why: "damaged" };
  if (!v.is(ours, value)) return { ok: false, why: "format" };
  const read = v.safeParse(sealed, value);
  if (!read.success) return { ok: false, why: "damaged" };
  const { lock, rows, format: _, v: __, ...about } = read.output;
  // Nothing is encrypted here.
  const random = { bytes: () => new Uint8Array(), uint32: () => 0 };
  const codec = await openPassphrase({ subtle, random }, lock, passphrase).catch(() => null);
  if (codec === null) return { ok: false, why: "damaged" };
  if (codec === undefined) return { ok: false, why: "wrong" };
  const decoded = await Promise.all(rows.map((row) => codec.decode(row.key, fromBase64Url(row.value))));
  const events = decoded.flatMap((row) => {
    const event = row && readEvent(row.value);
    return event?.id === row?.name && event !== undefined ? [event] : [];
  });
  if (events.length === 0 && rows.length > 0) return { ok: false, why: "damaged" };
  return { ok: true, events, about: { ...about, unreadable: rows.length - events.length } };
}

/** Also of another frame's or worker's making, which `instanceof` does not know. */
const isBytes = (value: unknown): value is Uint8Array =>
  ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === "[object Uint8Array]";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
