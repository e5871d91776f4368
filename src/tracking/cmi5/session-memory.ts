import * as v from "valibot";
import type { KeyStorage } from "../copy.ts";

/**
 * What a tab remembers of a session until it is closed: a token is given once, so that a page which is loaded again would have none.
 * Never anywhere else: not in what the browser keeps, not in the log, and so in no copy of it.
 */
const record = v.object({
  version: v.literal(1),
  /** Of the launch: another link is another session. */
  launch: v.string(),
  authorization: v.pipe(v.string(), v.regex(/^[!-~](?:[ -~]*[!-~])?$/)),
  /** When the session began, in milliseconds since 1970. */
  begun: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** The receiver has been told that it is over: nothing may follow. */
  ended: v.boolean(),
});

export type SessionRecord = Readonly<v.InferOutput<typeof record>>;

export interface SessionMemory {
  /** What there is of this launch. Never throws. */
  read(launch: string): SessionRecord | undefined;
  write(record: SessionRecord): void;
}

/** `storage`: `sessionStorage`, or `undefined` where there is none: the session then ends with the page. */
export function createSessionMemory(storage: KeyStorage | undefined, key: string): SessionMemory {
  return {
    read(launch) {
      try {
        const value: unknown = JSON.parse(storage?.getItem(key) ?? "null");
        return v.is(record, value) && value.launch === launch ? value : undefined;
      } catch {
        return undefined;
      }
    },
    write(value) {
      try {
        storage?.setItem(key, JSON.stringify(value));
      } catch {
        // Full, or not ours to use: the session ends with the page.
      }
    },
  };
}
