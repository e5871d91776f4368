import type { Imported } from "../learning/events/imported.ts";
import { isKnown, type StoredEvent } from "../learning/events/types.ts";
import {
  type AddedCopy,
  addedCopies,
  type Changes,
  inParts,
  isNothingNew,
  notesOf,
  type Preview,
  preview,
} from "../learning/merge.ts";
import { backup } from "../storage/export.ts";
import {
  AHEAD,
  type BackupReading,
  type BackupTrouble,
  LARGEST,
  type ReadBackup,
  readBackup,
  takeBackup,
} from "../storage/read-backup.ts";
import type { ProgressStore } from "./progress-store.ts";

/** What a copy holds, and what adding it here would change. */
export interface CopyRead {
  readonly backup: ReadBackup;
  readonly preview: Preview;
}

/** `unread`: the browser could not read the file. `damaged`, `wrong`: of a sealed one, and its passphrase. */
export type CopyTrouble = Exclude<BackupTrouble, "sealed"> | "unread" | "damaged" | "wrong";

export type CopyReading =
  | ({ readonly is: "read" } & CopyRead)
  | { readonly is: "sealed"; readonly text: string }
  | { readonly is: "trouble"; readonly why: CopyTrouble };

/** Opens a sealed backup's text with its passphrase, as `unsealBackup` of `storage/secret` does. */
export type Unseal = (
  text: string,
  passphrase: string,
) => Promise<
  | {
      readonly ok: true;
      readonly events: readonly StoredEvent[];
      readonly about: Pick<ReadBackup, "course" | "profile" | "name" | "at" | "unreadable">;
    }
  | { readonly ok: false; readonly why: "wrong" | "damaged" | "format" }
>;

/** Copies of what somebody did: made, read, added, undone. Nothing here ever takes an event out of the log. */
export interface Copies {
  /**
   * The text of a file with everything that happened, and with what was read elsewhere, such as in a database that this
   * page cannot use. `events`: how many it holds.
   */
  make(
    name: string | undefined,
    elsewhere?: readonly StoredEvent[],
  ): { readonly text: string; readonly events: number };
  /** What is in a file that somebody chose. Never rejects. */
  read(file: Pick<Blob, "size" | "text">): Promise<CopyReading>;
  /** The same of a sealed one, with its passphrase. Never rejects. */
  open(text: string, passphrase: string): Promise<CopyReading>;
  /**
   * Adds what is new in a copy, with a note of it. Gives the batch by which it is found among those added; none if nothing
   * was new. `false`: it could not be kept, and nothing has changed. Never rejects.
   */
  add(copy: CopyRead, lang: string): Promise<{ readonly batch?: string } | false>;
  /** Those that were added before, here or elsewhere, the latest first. */
  added(): readonly AddedCopy[];
  /** Takes back and brings back. `false`: nothing has changed. Never rejects. */
  change(changes: Changes, lang: string): Promise<boolean>;
}

export function createCopies(parts: {
  readonly store: Pick<ProgressStore, "getState" | "events" | "record" | "add">;
  readonly course: string;
  readonly now: () => number;
  readonly unseal?: Unseal | undefined;
}): Copies {
  const { store, course, now, unseal } = parts;

  /** Where this log is ahead of the clock already, a copy of it may be so, too. */
  const latest = () => store.events().reduce((at, event) => Math.max(at, event.at), now()) + AHEAD;

  const told = (reading: BackupReading, text: string): CopyReading => {
    if (reading.ok)
      return { is: "read", backup: reading.backup, preview: preview(store.events(), reading.backup.events) };
    return reading.why === "sealed" ? { is: "sealed", text } : { is: "trouble", why: reading.why };
  };

  return {
    make(name, elsewhere = []) {
      const events = [...new Map([...elsewhere, ...store.events()].map((event) => [event.id, event])).values()];
      const { profile } = store.getState();
      const about = { course, profile, at: now(), ...(name === undefined ? {} : { name }) };
      return { text: backup(events, about), events: events.length };
    },
    async read(file) {
      if (file.size > LARGEST) return { is: "trouble", why: "large" };
      const text = await file.text().catch(() => undefined);
      if (text === undefined) return { is: "trouble", why: "unread" };
      return told(readBackup(text, { course, latest: latest() }), text);
    },
    async open(text, passphrase) {
      const opened = await unseal?.(text, passphrase).catch(() => undefined);
      if (opened === undefined) return { is: "trouble", why: "damaged" };
      if (!opened.ok) return { is: "trouble", why: opened.why === "wrong" ? "wrong" : "damaged" };
      const { unreadable, ...about } = opened.about;
      const reading = takeBackup(about, opened.events, { course, latest: latest() });
      return told(reading.ok ? { ok: true, backup: { ...reading.backup, unreadable } } : reading, text);
    },
    async add({ backup: copy }, lang) {
      // Another tab may have added something since it was shown.
      const found = preview(store.events(), copy.events);
      if (isNothingNew(found)) return {};
      const about = { from: copy.profile, copied: copy.at, ...(copy.name === undefined ? {} : { name: copy.name }) };
      const ids = found.fresh.map(({ id }) => id);
      const notes = inParts(ids).flatMap((part) => {
        const data = { batch: part[0] as string, ids: [...part], ...about };
        const note = store.record({ type: "imported", lang, data });
        return note !== undefined && isImported(note) ? [note] : [];
      });
      const [first] = notes;
      if (first === undefined) return false;
      const batch = first.id;
      const events = [...found.fresh, ...notes.map((note) => ({ ...note, data: { ...note.data, batch } }))];
      return (await store.add(events)) && { batch };
    },
    added: () => addedCopies(store.events()),
    async change(changes, lang) {
      const notes = notesOf(changes, lang).flatMap((happened) => store.record(happened) ?? []);
      return notes.length === 0 ? false : store.add(notes);
    },
  };
}

const isImported = (event: StoredEvent): event is Imported => isKnown(event) && event.type === "imported";
