import { useOwnWords } from "../../i18n/useWords.tsx";
import type { StoredEvent } from "../../learning/events/types.ts";
import { usePlayer, useSession } from "../context.ts";
import { saveFile } from "../shell/save-file.ts";
import { useCopies } from "./useCopies.ts";
import { words } from "./words.ts";

/**
 * Hands over a copy of everything as a file, and notes in the profile's row when that was and how much it held. Gives the
 * file's name. `sealed`: the text of an encrypted one, which goes under another name.
 */
export function useDownload(): (sealed?: string) => string {
  const t = useOwnWords(words);
  const { session, now } = usePlayer();
  const row = useSession((state) => (state.status === "open" ? state.row : undefined));
  const copies = useCopies();
  return (sealed) => {
    const at = now?.() ?? 0;
    const { text, events } = copies.make(row?.name);
    const file = `${t(sealed === undefined ? "download.file" : "download.sealedFile")}-${dayOf(at)}.json`;
    saveFile(file, sealed ?? text);
    if (row !== undefined) {
      const copied = { at, events };
      // A note that could not be made only brings the next reminder sooner.
      void session?.profiles
        ?.change(row.profile, (before) => ({ ...before, copied }))
        .then(() => session.refresh())
        .catch(() => undefined);
    }
    return file;
  };
}

/** Hands over these events and those of the page as a file that can be brought back, and says how many it holds. */
export function useSaveEvents(): (elsewhere: readonly StoredEvent[]) => number {
  const t = useOwnWords(words);
  const { now } = usePlayer();
  const name = useSession((state) => (state.status === "open" ? state.row?.name : undefined));
  const copies = useCopies();
  return (elsewhere) => {
    const { text, events } = copies.make(name, elsewhere);
    saveFile(`${t("download.file")}-${dayOf(now?.() ?? 0)}.json`, text);
    return events;
  };
}

/** The day here, as files sort by it. */
function dayOf(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
