import { unwrap } from "idb";
import { toBase64Url } from "../../base/bytes.ts";
import type { CourseConnection } from "../course-database.ts";
import type { CourseRows } from "../read-alone.ts";
import type { RowCodec } from "../row-codec.ts";
import { writeRows } from "../write-rows.ts";

type Store = keyof CourseRows;

/** A row as it lies on the disk. */
export interface RawRow {
  readonly store: Store;
  readonly key: string;
  readonly value: unknown;
}

/** A row of the old database in the new one. */
interface Copied {
  /** What it was in the old one. */
  readonly print: string;
  readonly key: string;
  /** What it says in the new one, as text. */
  readonly text: string;
}

/** What has been copied, by where it was. */
export type Copies = Map<string, Copied>;

/** How many rows are written in one transaction. */
const CHUNK = 500;

/** The rows that have not been copied yet, or not as they are now. */
export function uncopied(found: CourseRows, copies: Copies): readonly RawRow[] {
  return rawRows(found).filter((row) => copies.get(place(row))?.print !== print(row.value));
}

/** The places of copies whose rows are no longer there: a draft was removed. */
export function departed(found: CourseRows, copies: Copies): readonly string[] {
  const there = new Set(rawRows(found).map(place));
  return [...copies.keys()].filter((at) => !there.has(at));
}

/**
 * Writes rows by another codec and notes them in `copies`. Rows that `from` does not read are kept as they are. With
 * `keepDrafts` those that the new database has already stay: they are newer.
 */
export async function copyRows(
  { db }: CourseConnection,
  rows: readonly RawRow[],
  copies: Copies,
  codecs: { readonly from: RowCodec | undefined; readonly to: RowCodec | undefined; readonly keepDrafts?: boolean },
): Promise<void> {
  const { from, to, keepDrafts = false } = codecs;
  for (let at = 0; at < rows.length; at += CHUNK) {
    const part = await Promise.all(rows.slice(at, at + CHUNK).map((row) => recoded(row, from, to)));
    const events = part.filter(({ store }) => store === "events");
    await writeRows(
      unwrap(db),
      events.map(({ key, value }) => ({ id: key, value })),
    );
    const drafts = part.filter(({ store }) => store === "drafts");
    const { store, done } = db.transaction("drafts", "readwrite", { durability: "strict" });
    const there = new Set(keepDrafts ? await store.getAllKeys() : []);
    const requests = drafts.filter(({ key }) => !there.has(key)).map(({ key, value }) => store.put({ key, value }));
    await Promise.all([...requests, done]);
    for (const { was, key, text } of part) copies.set(place(was), { print: print(was.value), key, text });
  }
}

/** Takes drafts away again that were removed after they had been copied. */
export async function dropCopies({ db }: CourseConnection, places: readonly string[], copies: Copies): Promise<void> {
  for (const at of places) {
    const copied = copies.get(at);
    if (copied !== undefined && at.startsWith("drafts/")) await db.delete("drafts", copied.key);
    copies.delete(at);
  }
}

/** Whether everything that was copied is read from the new database as it was in the old one. */
export async function isCopied({ db }: CourseConnection, copies: Copies, to: RowCodec | undefined): Promise<boolean> {
  const found = { events: await db.getAll("events"), drafts: await db.getAll("drafts") };
  const said = new Map<string, string>();
  for (const row of rawRows(found)) {
    const read = await decoded(row, to);
    said.set(place(row), read === undefined ? print(row.value) : sense(read.name, read.value));
  }
  return [...copies].every(([at, { key, text }]) => said.get(place({ store: storeOf(at), key })) === text);
}

async function recoded(was: RawRow, from: RowCodec | undefined, to: RowCodec | undefined) {
  const { store } = was;
  const read = await decoded(was, from);
  // Another codec's row stays what it is; in the clear it counts as one that does not read.
  if (read === undefined) return { was, store, key: was.key, value: was.value, text: sense(was.key, was.value) };
  const { name, value } = read;
  const text = sense(name, value);
  if (to === undefined) return { was, store, key: name, value, text };
  return { was, store, key: await to.key(name), value: await to.encode(name, value), text };
}

async function decoded({ key, value }: Pick<RawRow, "key" | "value">, codec: RowCodec | undefined) {
  return codec === undefined ? { name: key, value } : codec.decode(key, value);
}

function rawRows({ events, drafts }: CourseRows): readonly RawRow[] {
  return [
    ...events.map(({ id, value }) => ({ store: "events" as const, key: id, value })),
    ...drafts.map(({ key, value }) => ({ store: "drafts" as const, key, value })),
  ];
}

const place = ({ store, key }: Pick<RawRow, "store" | "key">) => `${store}/${key}`;

const storeOf = (at: string): Store => (at.startsWith("events/") ? "events" : "drafts");

const sense = (name: string, value: unknown) => `${name} ${print(value)}`;

/** The same for values that are the same. */
function print(value: unknown): string {
  return value instanceof Uint8Array ? toBase64Url(value) : (JSON.stringify(value) ?? "");
}
