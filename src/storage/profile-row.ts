import * as v from "valibot";
import { isJson, type Json } from "../learning/json.ts";

/**
 * Who learns here: a row for each profile in a course, in the database `atenta`. Stored for ever, and readable without
 * any secret: nothing that was answered or written is in it. A field may be added as optional; fields that this program
 * does not know are kept.
 */

/** The colours of a profile's sign, by name. Beside the first letter of the name: never the only way to tell people apart. */
export const profileColours = ["green", "brass", "blue", "red", "violet", "grey"] as const;

const name = v.pipe(v.string(), v.nonEmpty());
const moment = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Bytes in base64url without padding. */
const bytes = v.pipe(v.string(), v.regex(/^[\w-]+$/));
/** How often the derivation is repeated (PBKDF2 with SHA-256). */
const rounds = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Locks the screen and encrypts nothing: only a hash of the PIN is kept. */
const pinLock = v.object({
  kind: v.literal("pin"),
  v: v.literal(1),
  salt: bytes,
  rounds,
  hash: bytes,
  /** Somebody who forgot it asked for its removal, which may happen from this moment on (milliseconds since 1970). */
  freeAt: v.exactOptional(moment),
});

/** Locks the screen and encrypts the log and the drafts: without the passphrase nobody opens `wrapped`. */
const passphraseLock = v.object({
  kind: v.literal("passphrase"),
  v: v.literal(1),
  salt: bytes,
  rounds,
  /** The profile's random master secret, encrypted (AES-GCM) with the key that the passphrase gives: iv, then ciphertext. */
  wrapped: bytes,
});

type EitherLock = v.InferOutput<typeof pinLock> | v.InferOutput<typeof passphraseLock>;

/** Either of them: what joins schemas in the library would weigh on every first answer. */
const lock = v.custom<EitherLock>((value) => v.is(pinLock, value) || v.is(passphraseLock, value));

const row = v.object({
  course: v.string(),
  profile: name,
  /** The same in every row of one browser. */
  device: name,
  createdAt: v.number(),
  /** As the learner wrote it. A browser's first profile has none until it is given one. */
  name: v.exactOptional(name),
  colour: v.exactOptional(v.picklist(profileColours)),
  lock: v.exactOptional(lock),
  /** After how many minutes without a touch it locks itself. Only with a lock. */
  lockAfter: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** PINs or passphrases tried since the last right one, and when the last was: after some, the next has to wait. */
  tries: v.exactOptional(v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(1)), at: moment })),
  /** Language, theme, text size, motion: the device's settings (`settings.ts`) as this person left them. */
  settings: v.exactOptional(v.custom<Json>(isJson)),
  usedAt: v.exactOptional(moment),
  /** The last backup that was handed over: when, and how many events it held. */
  copied: v.exactOptional(v.object({ at: moment, events: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
  /** The learner put off the reminder of a backup until then. */
  remindAfter: v.exactOptional(moment),
  /** Which database holds it: a number is added to its name after one that could not be mended was left as it was. */
  generation: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(2))),
  /**
   * Former databases (1: the one without a number) that are to be deleted: what was in them has moved. The first is where
   * it moved from; whatever else was written there at the last moment still has to come along.
   */
  former: v.exactOptional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1)))),
});

export type ProfileRow = Readonly<v.InferOutput<typeof row>>;
export type ProfileColour = (typeof profileColours)[number];
export type Lock = Readonly<v.InferOutput<typeof lock>>;
export type PinLock = Readonly<v.InferOutput<typeof pinLock>>;
export type PassphraseLock = Readonly<v.InferOutput<typeof passphraseLock>>;

/** Whether a stored value is a profile's row. */
export const isProfileRow = (value: unknown): value is ProfileRow => v.is(row, value);

/** Whether a value, from a file say, is a lock that encrypts. */
export const isPassphraseLock = (value: unknown): value is PassphraseLock => v.is(passphraseLock, value);
