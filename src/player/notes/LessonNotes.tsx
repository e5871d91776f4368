import { useCallback, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { blockOf, inOrder, kindOf, type NoteData } from "../../learning/notes.ts";
import type { ShownNote } from "../../state/noting.ts";
import { useProgress } from "../context.ts";
import { useAnnouncer } from "../exercise/useAnnouncer.tsx";
import { type LessonPage, useLang, useLessonPage } from "../usePage.ts";
import { noteAnchor } from "./anchor.ts";
import { MarginNote } from "./MarginNote.tsx";
import { type Selected, SelectionBar } from "./SelectionBar.tsx";
import { SpotControls } from "./SpotControls.tsx";
import { type LessonSpot, spotsOf } from "./spots.ts";
import { useGoToNote } from "./useGoToNote.ts";
import { type Hosts, useHosts } from "./useHosts.ts";
import { useMarks } from "./useMarks.ts";
import { useNotes, useNoting, useSettling } from "./useNotes.ts";
import { Removed, useRemoval } from "./useRemoval.tsx";
import { useWide } from "./useWide.ts";
import { words } from "./words.ts";

/** Notes, marks and bookmarks in the lesson that is open: where they stand, and what makes them. */
export function LessonNotes() {
  const page = useLessonPage();
  const ready = useProgress((state) => state.ready);
  return page.status === "ready" && ready ? <OfLesson key={page.value.lesson.id} page={page.value} /> : null;
}

/** A note, and at which block it stands today. */
interface Placed {
  readonly note: ShownNote;
  readonly at: number;
}

function OfLesson({ page: { entry, lesson } }: { page: LessonPage }) {
  const t = useOwnWords(words);
  const lang = useLang();
  const noting = useNoting();
  const wide = useWide();
  const hosts = useHosts(lesson, wide);
  const [editing, setEditing] = useState<string>();
  const [announce, region] = useAnnouncer();
  const { removed, remove, restore } = useRemoval();
  const spots = useMemo(() => spotsOf(lesson), [lesson]);
  const placed = usePlaced([entry.id, ...entry.aliases], spots);
  const toRemoved = removed
    .filter(({ note }) => !placed.some((each) => each.note.note === note))
    .map((note) => ({ note, at: blockOf(note.data, spots) }));
  useMarks(hosts.blocks, placed, lesson);
  useGoToNote(placed.length > 0 && hosts.blocks.length > 0);
  useSettling();

  /** What every note here says of where it is. `undefined`: of the whole lesson. */
  const at = (spot: LessonSpot | undefined): NoteData => ({
    ...{ lesson: entry.id, title: lesson.title, block: spot?.block ?? 0, text: "" },
    ...(spot?.section !== undefined && { section: spot.section }),
    ...(spot?.heading !== undefined && { heading: spot.heading }),
  });
  /** The same from key to key, so that no other note is drawn anew. */
  const now = useRef({ editing, hosts, placed });
  now.current = { editing, hosts, placed };
  const edit = useCallback(
    (note: string | undefined) => {
      const { editing: before, hosts: places, placed: there } = now.current;
      if (before !== undefined && before !== note) noting.settle(before);
      setEditing(note);
      if (note !== undefined || before === undefined) return;
      const block = there.find((each) => each.note.note === before)?.at ?? 0;
      focusSoon(noteAnchor(before), buttonAt(places, block));
    },
    [noting],
  );
  const begin = (data: NoteData) => {
    const note = noting.newNote({ lang, data });
    if (note === undefined) return;
    noting.write(note, { lang, data });
    edit(note);
  };
  const mark = ({ block, quote, before }: Selected) => {
    const there = placed.some(({ note, at: place }) => place === block && note.data.quote === quote);
    const data = { ...at(spots[block]), quote, ...(before !== "" && { before }) };
    const note = there ? undefined : noting.newNote({ lang, data });
    if (note !== undefined) noting.put(note, { lang, data });
    announce(t("markedNow"));
  };
  const bookmarksAt = (spot: LessonSpot | undefined) =>
    placed.filter(
      ({ note, at: place }) =>
        kindOf(note.data) === "bookmark" &&
        note.note !== editing &&
        place === (spot?.block ?? 0) &&
        note.data.section === spot?.section,
    );
  const bookmark = (spot: LessonSpot | undefined) => {
    const there = bookmarksAt(spot);
    for (const { note } of there) noting.put(note.note, { lang: note.lang, data: { ...note.data, removed: true } });
    const data = at(spot);
    const note = there.length > 0 ? undefined : noting.newNote({ lang, data });
    if (note !== undefined) noting.put(note, { lang, data });
  };
  const controls = (spot: LessonSpot | undefined, host: HTMLElement) =>
    createPortal(
      <SpotControls
        spot={spot}
        bookmarked={bookmarksAt(spot).length > 0}
        onNote={() => begin(at(spot))}
        onBookmark={() => bookmark(spot)}
      />,
      host,
      `controls ${spot?.block}`,
    );

  return (
    <>
      {hosts.top && controls(undefined, hosts.top)}
      {hosts.blocks.map((host, block) => {
        const spot = spots[block];
        const here = placed.filter(
          ({ note, at: place }) => place === block && (kindOf(note.data) !== "bookmark" || note.note === editing),
        );
        return [
          // What comes before the first title is the lesson's beginning, and has its buttons there.
          spot !== undefined && (block > 0 || spot.opens) && controls(spot, host.controls),
          createPortal(
            <>
              {here.map(({ note }) => (
                <MarginNote
                  key={note.note}
                  note={note}
                  wide={wide}
                  editing={editing === note.note}
                  onEdit={edit}
                  onRemove={remove}
                />
              ))}
              {toRemoved.map(({ note, at: place }) => {
                const undo = () => {
                  restore(note);
                  announce(t("restored"));
                  focusSoon(noteAnchor(note.note));
                };
                return place === block && <Removed key={note.note} note={note} onUndo={undo} />;
              })}
            </>,
            host.list,
            `list ${block}`,
          ),
        ];
      })}
      <SelectionBar
        places={hosts.blocks}
        onNote={({ block, quote, before }) => begin({ ...at(spots[block]), quote, ...(before !== "" && { before }) })}
        onMark={mark}
      />
      {region}
    </>
  );
}

/** The lesson's notes in reading order, each at the block where it stands today. */
function usePlaced(lessons: readonly string[], spots: readonly LessonSpot[]): readonly Placed[] {
  const notes = useNotes();
  const ids = lessons.join(" ");
  return useMemo(() => {
    const mine = notes.filter(({ data }) => ids.split(" ").includes(data.lesson));
    return inOrder(mine).map((note) => ({ note, at: blockOf(note.data, spots) }));
  }, [notes, ids, spots]);
}

/** What adds a note at a block. */
function buttonAt({ top, blocks }: Hosts, block: number): HTMLElement | undefined {
  const buttons = [blocks[block]?.controls, top].flatMap((host) => [...(host?.querySelectorAll("button") ?? [])]);
  return buttons.find((button) => button.dataset.control === "note");
}

/** The focus that a field or a button had goes to what stands in its place; where nothing does, to what could put it there. */
function focusSoon(id: string, otherwise?: HTMLElement): void {
  requestAnimationFrame(() => {
    const summary = document.getElementById(id)?.querySelector("summary");
    if (summary) summary.focus({ preventScroll: true });
    else if (document.activeElement === document.body) otherwise?.focus({ preventScroll: true });
  });
}
