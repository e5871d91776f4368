import { createStore, type StoreApi } from "zustand/vanilla";
import type { Noted } from "../learning/events/noted.ts";
import { type NoteData, type Notes, notesFold } from "../learning/notes.ts";
import { type NoteDraft, noteKey, noteOfKey, readNoteDraft } from "../storage/note-values.ts";
import { foldedOf } from "./folded.ts";
import type { Save } from "./keeper.ts";
import type { ProgressState, ProgressStore } from "./progress-store.ts";

export type { NoteDraft } from "../storage/note-values.ts";

/** Whether that is where a note is kept while it is being written. */
export const isNoteKey = (key: string): boolean => noteOfKey(key) !== undefined;

export interface NotingState {
  /** What this tab is writing and has not put into the log. By note id. */
  readonly own: Readonly<Record<string, NoteDraft>>;
  /** What this tab last put into the log, by note id: the event, and what had been written until then. */
  readonly last: Readonly<Record<string, { readonly event: string; readonly draft: NoteDraft | undefined }>>;
}

/** A note as the screens show it: what is being written of it, or what is in the log. */
export interface ShownNote extends NoteDraft {
  readonly note: string;
  /** When it was last put into the log, in milliseconds since 1970; `undefined`: it is not there yet. */
  readonly at: number | undefined;
  /** What becomes of it. */
  readonly save: Save;
}

/** Where notes are written. Like `making.ts`: kept with every key, in the log when the learner pauses. */
export interface Noting extends StoreApi<NotingState> {
  /** An id for a note that is still to be written. `undefined`: nobody is here. */
  newNote(draft: NoteDraft): string | undefined;
  /** Shows what is being written, and keeps it. */
  write(note: string, draft: NoteDraft): void;
  /** The learner pauses: what this tab wrote goes into the log, if it is not what is there. */
  settle(note: string): void;
  settleAll(): void;
  /** Puts a note into the log as it is: a mark, a bookmark, one that is taken away or brought back. */
  put(note: string, draft: NoteDraft): void;
}

const kept = new WeakMap<ProgressStore, Noting>();

/** The one place of a tab where notes are written. */
export function notingOf(progress: ProgressStore): Noting {
  const noting = kept.get(progress) ?? createNoting(progress);
  kept.set(progress, noting);
  return noting;
}

/** By event or draft, the note that was shown for it: while that stays as it is, it is the same object, and not drawn anew. */
const shownBefore = new WeakMap<object, ShownNote>();

/** Every note that is there to be seen: those in the log, and those that are being written here or in another tab. */
export function shownNotes(
  notes: Notes,
  { values, saves }: Pick<ProgressState, "values" | "saves">,
  { own, last }: NotingState,
): readonly ShownNote[] {
  const drafts = new Map<string, NoteDraft>();
  for (const [key, value] of Object.entries(values)) {
    const note = noteOfKey(key);
    const draft = note === undefined ? undefined : readNoteDraft(value);
    if (note === undefined || draft === undefined) continue;
    // It lies there until what became of it is on disk.
    const done = last[note]?.draft;
    if (done === undefined || !isSame(done.data, draft.data)) drafts.set(note, draft);
  }
  for (const [note, draft] of Object.entries(own)) drafts.set(note, draft);
  const shown = (note: string, event: Noted | undefined): ShownNote[] => {
    const draft = drafts.get(note);
    const what = draft ?? (event?.data.removed ? undefined : event);
    if (what === undefined) return [];
    const save = own[note] === undefined ? (saves[last[note]?.event ?? ""] ?? "saved") : "saving";
    const before = shownBefore.get(what);
    if (before?.note === note && before.at === event?.at && before.save === save) return [before];
    const now: ShownNote = { note, lang: what.lang, data: what.data, at: event?.at, save };
    shownBefore.set(what, now);
    return [now];
  };
  const news = [...drafts.keys()].filter((note) => notes[note] === undefined);
  return [
    ...Object.entries(notes).flatMap(([note, event]) => shown(note, event)),
    ...news.flatMap((note) => shown(note, undefined)),
  ];
}

function createNoting(progress: ProgressStore): Noting {
  const store = createStore<NotingState>(() => ({ own: {}, last: {} }));
  const folded = foldedOf(progress, notesFold);
  let ready = false;
  /** By event, the note whose draft goes once it is on disk. */
  const waiting = new Map<string, string>();

  const latest = (note: string): Noted | undefined => folded.getState()[note];

  const letGo = (note: string) => store.setState(({ own: { [note]: _, ...own } }) => ({ own }));

  const put = (note: string, { lang, data }: NoteDraft) => {
    const event = progress.record({ type: "noted", v: 1, lang, note, data });
    if (event === undefined) return;
    store.setState(({ own, last }) => ({ last: { ...last, [note]: { event: event.id, draft: own[note] } } }));
    letGo(note);
    waiting.set(event.id, note);
    progress.happen([event]);
  };

  const settle = (note: string) => {
    const draft = store.getState().own[note];
    if (draft === undefined || !ready) return;
    const before = latest(note);
    const there = before?.data.removed === true ? undefined : before;
    const blank = draft.data.text.trim() === "";
    if ((blank && there === undefined) || (there !== undefined && isSame(there.data, draft.data))) {
      // Nothing was written, or nothing else than what is there.
      letGo(note);
      progress.keepValue(noteKey(note), undefined);
    } else if (blank && draft.data.quote === undefined && there !== undefined) {
      // Of a note whose words were all deleted nothing is left; brought back, it has them again.
      put(note, { lang: there.lang, data: { ...there.data, removed: true } });
    } else {
      put(note, draft);
    }
  };

  const settleAll = () => Object.keys(store.getState().own).forEach(settle);

  /** What a page that is gone has left half written goes into the log. */
  const takeOver = (values: ProgressState["values"]) => {
    for (const [key, value] of Object.entries(values)) {
      const note = noteOfKey(key);
      const draft = note === undefined ? undefined : readNoteDraft(value);
      if (note === undefined || draft === undefined) continue;
      store.setState(({ own }) => ({ own: { ...own, [note]: draft } }));
    }
    settleAll();
  };

  const follow = (state: ProgressState) => {
    if (state.ready !== ready) {
      ready = state.ready;
      if (ready) takeOver(state.values);
      else {
        waiting.clear();
        store.setState({ own: {}, last: {} });
      }
    }
    for (const [event, note] of waiting) {
      if (state.saves[event] !== "saved") continue;
      waiting.delete(event);
      if (store.getState().own[note] === undefined) progress.keepValue(noteKey(note), undefined);
    }
  };
  follow(progress.getState());
  progress.subscribe(follow);

  return {
    ...store,
    // The recorder makes ids, and what it makes is nowhere until it happens.
    newNote: ({ lang, data }) => progress.record({ type: "noted", v: 1, lang, note: "", data })?.id,
    write(note, draft) {
      if (!ready) return;
      store.setState(({ own }) => ({ own: { ...own, [note]: draft } }));
      progress.keepValue(noteKey(note), { lang: draft.lang, data: { ...draft.data } });
    },
    settle,
    settleAll,
    put,
  };
}

/** Whether two say the same at the same place. */
function isSame(one: NoteData, other: NoteData): boolean {
  return one.text === other.text && one.quote === other.quote && one.block === other.block;
}
