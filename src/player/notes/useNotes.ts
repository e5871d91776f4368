import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { notesFold } from "../../learning/notes.ts";
import { type Noting, notingOf, type ShownNote, shownNotes } from "../../state/noting.ts";
import { usePlayer, useProgress } from "../context.ts";
import { useFold } from "../useFold.ts";

/** All notes as they are to be shown. None until progress has come. */
export function useNotes(): readonly ShownNote[] {
  const ready = useProgress((state) => state.ready);
  const values = useProgress((state) => state.values);
  const saves = useProgress((state) => state.saves);
  const notes = useFold(notesFold);
  const written = useStore(useNoting());
  return useMemo(
    () => (ready ? shownNotes(notes, { values, saves }, written) : []),
    [ready, notes, values, saves, written],
  );
}

/** Where notes are written. */
export function useNoting(): Noting {
  return notingOf(usePlayer().progress);
}

/** What is being written goes into the log when the page is left or hidden; what has no words yet waits. */
export function useSettling(): void {
  const noting = useNoting();
  useEffect(() => {
    const settle = () => {
      for (const [note, { data }] of Object.entries(noting.getState().own)) {
        if (data.text.trim() !== "") noting.settle(note);
      }
    };
    const hide = () => document.visibilityState === "hidden" && settle();
    addEventListener("pagehide", settle);
    document.addEventListener("visibilitychange", hide);
    return () => {
      removeEventListener("pagehide", settle);
      document.removeEventListener("visibilitychange", hide);
      noting.settleAll();
    };
  }, [noting]);
}
