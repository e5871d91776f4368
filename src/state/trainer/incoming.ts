import type { NamedLesson } from "../../assignment/lesson-hash.ts";
import type { Cryptography } from "../../assignment/port.ts";
import { LONGEST_RESULT_TEXT, openResult } from "../../assignment/sealed-result.ts";
import type { Clock } from "../../base/clock.ts";
import type { Timers } from "../../storage/timers.ts";
import type { Incoming, Trainer, Verdict } from "./contract.ts";
import type { Kept } from "./kept.ts";
import type { Keys } from "./keys.ts";
import { receive } from "./receiving.ts";

/** After so many texts the page gets its turn, and the tables are drawn. */
const AT_ONCE = 20;

interface Parts {
  readonly kept: Kept;
  readonly keys: Keys;
  readonly crypto: Cryptography;
  readonly lessons: () => ReadonlyMap<number, NamedLesson>;
  readonly clock: Pick<Clock, "now">;
  readonly timers: Timers;
}

/** Reads what was received, one after the other: a transaction each, so that of no text a part is kept. Never rejects. */
export function receiveAll(parts: Parts): Trainer["receive"] {
  const { kept, timers } = parts;
  return async (incoming, onProgress) => {
    const verdicts: Verdict[] = [];
    for (const each of incoming) {
      const verdict = await take(parts, each);
      verdicts.push(verdict);
      onProgress?.(verdicts.length, verdict);
      if (verdicts.length % AT_ONCE !== 0) continue;
      await kept.show();
      await new Promise<void>((resolve) => timers.after(0, resolve));
    }
    await kept.show();
    return verdicts;
  };
}

async function take({ kept, keys, crypto, lessons, clock }: Parts, { name, size, text }: Incoming): Promise<Verdict> {
  if (size > LONGEST_RESULT_TEXT) return { name, is: "long" };
  const said = await text().catch(() => undefined);
  if (said === undefined) return { name, is: "unreadable" };
  let verdict: Verdict = { name, is: "unkept" };
  const done = await kept.change(async (rows) => {
    const openers = await keys.openers(rows);
    const opened = await openResult(said, { openers, crypto, lessons: lessons() });
    if (!opened.ok) {
      verdict = { name, is: opened.why };
      return [];
    }
    const received = receive(rows, opened, clock.now());
    verdict = { name, ...received.verdict } as Verdict;
    return received.change === undefined ? [] : [received.change];
  }, true);
  return done ? verdict : { name, is: "unkept" };
}
