import type { Tools } from "../../storage/secret/kdf.ts";
import { readCopy, writeCopy } from "../../storage/trainer/copy.ts";
import { joinRows } from "../../storage/trainer/join.ts";
import { kinds } from "../../storage/trainer/kinds.ts";
import { type Change, changedRows, type KeyRow, type Rows } from "../../storage/trainer/rows.ts";
import { isLongEnough } from "../passphrase.ts";
import type { Trainer } from "./contract.ts";
import type { Kept } from "./kept.ts";
import type { Keys } from "./keys.ts";
import { peopleOf } from "./people.ts";

type Copies = Pick<Trainer, "backup" | "backedUp" | "readCopy" | "restore">;

/** Backups: what is kept, taken along and brought back. */
export function copiesOf(parts: {
  readonly kept: Kept;
  readonly keys: Keys;
  readonly tools: Tools;
  readonly course: string;
  readonly now: () => number;
  /** What is here has been read. */
  readonly begin: Promise<void>;
}): Copies {
  const { kept, keys, tools, course, now, begin } = parts;
  /** The keys of the file that was made last, and may have been handed over. */
  let inFile: readonly string[] = [];

  return {
    async backup(passphrase) {
      await begin;
      const rows = kept.rows();
      if (!isLongEnough(passphrase)) return undefined;
      try {
        const text = await writeCopy(tools, { course, at: now(), rows }, passphrase);
        inFile = [...rows.keys.keys()];
        return text;
      } catch {
        return undefined;
      }
    },
    backedUp: async () => {
      await begin;
      return kept.change((rows) => {
        const saved = inFile.flatMap((key) => rows.keys.get(key) ?? []);
        return saved.length === 0 ? undefined : saved.map((row) => savedKey(row, now()));
      });
    },
    async readCopy(text, passphrase) {
      const read = await readCopy(tools, text, passphrase, course);
      if (!read.ok) return read;
      const { rows, at } = read;
      const current = keys.current(rows)?.key;
      const all = [...rows.keys.keys()].sort((one, other) => Number(other === current) - Number(one === current));
      const name = rows.facts.get("name")?.text;
      const copy = {
        at,
        ...(name !== undefined && { name }),
        keys: await Promise.all(all.map(keys.fingerprint)),
        issued: rows.issued.size,
        received: peopleOf(rows).length,
        expected: rows.expected.size,
      };
      return { ok: true, copy };
    },
    async restore(text, passphrase, asCurrent) {
      const read = await readCopy(tools, text, passphrase, course);
      if (!read.ok) return read;
      await begin;
      const done = await kept.change((rows) => changesTo(rows, restored(keys, rows, read, asCurrent, now())));
      return done ? { ok: true } : { ok: false, why: "unkept" };
    },
  };
}

/** What is here with what a backup holds. */
function restored(
  keys: Keys,
  here: Rows,
  copy: { readonly rows: Rows; readonly at: number },
  asCurrent: boolean,
  now: number,
): Rows {
  // A key that came out of a backup is in one.
  const saved = changedRows(
    copy.rows,
    [...copy.rows.keys.values()].map((row) => savedKey(row, copy.at)),
  );
  const joined = joinRows(here, saved);
  const current = (asCurrent && keys.current(copy.rows)) || keys.current(here) || keys.current(copy.rows);
  if (current === undefined) return joined;
  const before = joined.facts.get("current");
  if (before?.text === current.key) return joined;
  const at = Math.max(now, (before?.at ?? -1) + 1);
  return changedRows(joined, [{ kind: "facts", id: "current", value: { v: 1, text: current.key, at } }]);
}

function savedKey(row: KeyRow, at: number): Change {
  return { kind: "keys", id: row.key, value: { ...row, savedAt: Math.max(at, row.savedAt ?? -1) } };
}

function changesTo(before: Rows, after: Rows): readonly Change[] {
  return kinds.flatMap((kind) => {
    const [was, is] = [before[kind], after[kind]];
    const gone = [...was.keys()].filter((id) => !is.has(id)).map((id) => ({ kind, id, value: undefined }) as Change);
    const put = [...is]
      .filter(([id, row]) => was.get(id) !== row)
      .map(([id, value]) => ({ kind, id, value }) as Change);
    return [...gone, ...put];
  });
}
