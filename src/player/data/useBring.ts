import { useState } from "react";
import type { Copies, CopyRead, CopyTrouble } from "../../state/copies.ts";
import { useLang } from "../usePage.ts";

/** Where the adding of a copy is. `busy`: something is under way, and buttons wait. */
export type Bringing =
  | { readonly is: "waiting" | "reading" | "many" }
  | { readonly is: "trouble"; readonly why: CopyTrouble }
  | { readonly is: "sealed"; readonly text: string; readonly busy: boolean; readonly wrong: boolean }
  | { readonly is: "found"; readonly copy: CopyRead; readonly busy: boolean; readonly failed: boolean }
  /** `batch`: what was added can be undone at once. */
  | { readonly is: "done"; readonly what: "added" | "brought" | "undone" | "failed"; readonly batch?: string };

/** The way of a file into the log, a step at a time. Nothing changes before the learner has seen what is in it. */
export function useBring(copies: Copies) {
  const lang = useLang();
  const [at, setAt] = useState<Bringing>({ is: "waiting" });
  return {
    at,
    cancel: () => setAt({ is: "waiting" }),
    async take(files: ArrayLike<File> | undefined) {
      const [file, more] = Array.from(files ?? []);
      if (file === undefined) return;
      if (more !== undefined) return setAt({ is: "many" });
      setAt({ is: "reading" });
      const reading = await copies.read(file);
      if (reading.is === "read") setAt({ is: "found", copy: reading, busy: false, failed: false });
      else setAt(reading.is === "sealed" ? { ...reading, busy: false, wrong: false } : reading);
    },
    async open(text: string, passphrase: string) {
      setAt({ is: "sealed", text, busy: true, wrong: false });
      const reading = await copies.open(text, passphrase);
      if (reading.is === "read") setAt({ is: "found", copy: reading, busy: false, failed: false });
      else if (reading.is === "trouble" && reading.why !== "wrong") setAt(reading);
      else setAt({ is: "sealed", text, busy: false, wrong: true });
    },
    /** `back`: what was taken back here and shall count again. */
    async add(copy: CopyRead, back: readonly string[]) {
      setAt({ is: "found", copy, busy: true, failed: false });
      const added = await copies.add(copy, lang);
      const brought = back.length === 0 || (added && (await copies.change({ retract: [], reinstate: back }, lang)));
      if (!added || !brought) return setAt({ is: "found", copy, busy: false, failed: true });
      setAt({ is: "done", what: added.batch === undefined ? "brought" : "added", ...added });
    },
    /** Takes back the one that was just added. */
    async undo(batch: string) {
      const latest = copies.added().find((copy) => copy.batch === batch);
      const undone = latest !== undefined && (await copies.change(latest.undo, lang));
      setAt({ is: "done", what: undone ? "undone" : "failed" });
    },
  };
}
