import * as v from "valibot";

/**
 * What a browser notes of one learner in one package at one place of one LMS, in `localStorage`: the state that the LMS should
 * have, and whether it has it. It is read when the LMS is asked the next time, and tells an LMS that lost what it was told
 * from one that begins anew. A field may be added; what does not read is as if nothing were there, but told.
 */
const record = v.object({
  version: v.literal(1),
  /** Which attempt the state belongs to. */
  attempt: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  /** As it was last put into `suspend_data`, or should have been. */
  state: v.string(),
  /** Of that state. */
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** `seq` of the last state of which the LMS said that it keeps it; 0: of none. */
  acknowledged: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** What the LMS had that could not be read: kept, since a later version may read it. */
  unread: v.optional(v.string()),
});

export type CopyRecord = Readonly<v.InferOutput<typeof record>>;

/** What is needed of `localStorage`. */
export interface KeyStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

export interface Copy {
  /** `broken`: there is something, and it cannot be read. */
  read(): CopyRecord | "broken" | undefined;
  /** Whether it could be noted. Never throws. */
  write(record: CopyRecord): boolean;
}

/**
 * The record under a key. `storage`: `undefined` where there is none, or where it must not be used: an LMS that names nobody would
 * give one learner what another has done.
 */
export function createCopy(storage: KeyStorage | undefined, key: string): Copy {
  return {
    read() {
      try {
        const text = storage?.getItem(key) ?? null;
        if (text === null) return undefined;
        const value: unknown = JSON.parse(text);
        return v.is(record, value) ? value : "broken";
      } catch {
        return "broken";
      }
    },
    write(value) {
      if (storage === undefined) return false;
      try {
        storage.setItem(key, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
  };
}
