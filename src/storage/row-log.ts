import * as v from "valibot";
import { byTime } from "../learning/events/order.ts";
import { readEvent, writeEvent } from "../learning/events/read.ts";
import type { StoredEvent } from "../learning/events/types.ts";
import type { Channel } from "./channel.ts";
import { listeners } from "./listeners.ts";
import type { EventLog, LogState } from "./log.ts";

/** A row on disk: an event under its id. The value is whatever is there. */
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

/** A log over rows, which tells other tabs what it wrote. It keeps every event that it has seen in memory. */
export function rowLog(rows: EventRows, channel: Channel): EventLog {
  const known = new Map<string, StoredEvent>();
  const unreadable = new Set<string>();
  const writing = new Set<string>();
  const foreign = listeners<[readonly StoredEvent[]]>();
  const states = listeners<[LogState]>();
  let newest = 0;
  let closed = false;

  /** Remembers events; gives those that were new. */
  const learn = (events: readonly StoredEvent[]) => {
    const fresh = events.filter((event) => !known.has(event.id));
    for (const event of fresh) {
      known.set(event.id, event);
      newest = Math.max(newest, event.at);
    }
    return fresh;
  };
  const readRows = (found: readonly EventRow[]) => {
    const events: StoredEvent[] = [];
    for (const { id, value } of found) {
      const event = readEvent(value);
      if (event?.id === id) events.push(event);
      else unreadable.add(id);
    }
    return events;
  };
  const tellForeign = (events: readonly StoredEvent[]) => {
    const fresh = learn(events);
    if (fresh.length > 0) foreign.tell(fresh);
  };

  const stopState = rows.onState(states.tell);
  const stopMessages = channel.onMessage((said) => {
    if (!v.is(message, said)) return;
    tellForeign(said.rows.map((row) => readEvent(row.value)).filter((event) => event !== undefined));
  });

  return {
    state: () => (closed ? "closed" : rows.state()),
    onState: states.add,
    last: () => newest,
    async all() {
      learn(readRows(await rows.all()));
      return { events: [...known.values()].sort(byTime), unreadable: unreadable.size };
    },
    async append(events) {
      if (closed) throw new Error("The log is closed");
      const news = new Map(events.map((event) => [event.id, writeEvent(event)]));
      const fresh = [...news].map(([id, value]) => ({ id, value }));
      if (fresh.length === 0) return;
      for (const id of news.keys()) writing.add(id);
      try {
        await rows.add(fresh);
      } finally {
        for (const id of news.keys()) writing.delete(id);
      }
      learn([...news.values()]);
      if (!closed) channel.post({ rows: fresh });
    },
    async refresh() {
      const missing = (await rows.ids()).filter((id) => !known.has(id) && !unreadable.has(id) && !writing.has(id));
      if (missing.length > 0) tellForeign(readRows(await rows.get(missing)));
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
