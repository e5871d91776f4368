import * as v from "valibot";
import { byTime } from "../learning/events/order.ts";
import { readEvent, writeEvent } from "../learning/events/read.ts";
import type { StoredEvent } from "../learning/events/types.ts";
import type { Channel } from "./channel.ts";
import { listeners } from "./listeners.ts";
import type { EventLog, LogState } from "./log.ts";
import type { RowCodec } from "./row-codec.ts";

/** A row on disk: an event under its id, or under what the codec makes of it. The value is whatever is there. */
export interface EventRow {
  readonly id: string;
  readonly value: unknown;
}

/** The rows below a log. What differs between memory and disk is only here. Everything rejects if it cannot be done. */
export interface EventRows {
  state(): LogState;
  onState(listener: (state: LogState) => void): () => void;
  all(): Promise<readonly EventRow[]>;
  ids(): Promise<readonly string[]>;
  /** The rows with these ids; ids that are not there are passed over. */
  get(ids: readonly string[]): Promise<readonly EventRow[]>;
  /** Adds the rows whose ids are new, in one transaction. Resolves when it is complete. The ids differ. */
  add(rows: readonly EventRow[]): Promise<void>;
}

const message = v.object({ rows: v.array(v.object({ id: v.string(), value: v.unknown() })) });

/**
 * A log over rows, which tells other tabs what it wrote. It keeps every event that it has seen in memory, so that a row
 * is decoded once. Without a codec rows are as they are, and a transaction begins before `append` gives way.
 */
export function rowLog(rows: EventRows, channel: Channel, codec?: RowCodec): EventLog {
  /** By the row's id: with a codec that is not the event's. */
  const known = new Map<string, StoredEvent>();
  const unreadable = new Set<string>();
  const writing = new Set<string>();
  const foreign = listeners<[readonly StoredEvent[]]>();
  const states = listeners<[LogState]>();
  let newest = 0;
  let closed = false;

  /** Remembers events; gives those that were new. */
  const learn = (read: ReadonlyMap<string, StoredEvent>) => {
    const fresh = [...read].filter(([id]) => !known.has(id));
    for (const [id, event] of fresh) {
      known.set(id, event);
      newest = Math.max(newest, event.at);
    }
    return fresh.map(([, event]) => event);
  };
  const readRow = async ({ id, value }: EventRow, by: RowCodec) => {
    const row = await by.decode(id, value);
    const event = row && readEvent(row.value);
    return event?.id === row?.name ? event : undefined;
  };
  /** Nothing is awaited without a codec: what was told is known before anything else happens. */
  const readRows = async (found: readonly EventRow[]) => {
    const events = codec && (await Promise.all(found.map((row) => readRow(row, codec))));
    const read = new Map<string, StoredEvent>();
    const unread: string[] = [];
    for (const [at, { id, value }] of found.entries()) {
      const event = events === undefined ? readEvent(value) : events[at];
      if (event !== undefined && (codec !== undefined || event.id === id)) read.set(id, event);
      else unread.push(id);
    }
    return { read, unread };
  };
  const readDisk = async (found: readonly EventRow[]) => {
    const { read, unread } = await readRows(found.filter(({ id }) => !known.has(id)));
    for (const id of unread) unreadable.add(id);
    return read;
  };
  const tellForeign = (read: ReadonlyMap<string, StoredEvent>) => {
    const fresh = learn(read);
    if (fresh.length > 0) foreign.tell(fresh);
  };
  const rowOf = async (event: StoredEvent, by: RowCodec) => ({
    id: await by.key(event.id),
    value: await by.encode(event.id, event),
  });

  const stopState = rows.onState(states.tell);
  const stopMessages = channel.onMessage(async (said) => {
    if (!v.is(message, said)) return;
    const { read } = await readRows(said.rows);
    if (!closed) tellForeign(read);
  });

  return {
    state: () => (closed ? "closed" : rows.state()),
    onState: states.add,
    last: () => newest,
    async all() {
      learn(await readDisk(await rows.all()));
      return { events: [...known.values()].sort(byTime), unreadable: unreadable.size };
    },
    async append(events) {
      if (closed) throw new Error("The log is closed");
      const news = [...new Map(events.map((event) => [event.id, writeEvent(event)])).values()];
      if (news.length === 0) return;
      const fresh = codec
        ? await Promise.all(news.map((event) => rowOf(event, codec)))
        : news.map((event) => ({ id: event.id, value: event }));
      for (const { id } of fresh) writing.add(id);
      try {
        await rows.add(fresh);
      } finally {
        for (const { id } of fresh) writing.delete(id);
      }
      learn(new Map(fresh.map(({ id }, at) => [id, news[at] as StoredEvent])));
      if (!closed) channel.post({ rows: fresh });
    },
    async refresh() {
      const missing = (await rows.ids()).filter((id) => !known.has(id) && !unreadable.has(id) && !writing.has(id));
      if (missing.length > 0) tellForeign(await readDisk(await rows.get(missing)));
    },
    onForeign: foreign.add,
    close() {
      closed = true;
      stopState();
      stopMessages();
      channel.close();
    },
  };
}
