import type { OfflineState } from "../../state/offline-state.ts";

/** How much of a language can be opened without a connection: its own files, and those that all languages need. */
export function howKept({ languages, shell }: OfflineState, lang: string): "none" | "partly" | "whole" {
  const own = languages[lang]?.kept ?? "none";
  return own === "whole" && shell !== undefined && shell.kept !== "whole" ? "partly" : own;
}

/** What is on the device, in bytes. `least`: there is more, of a language that is there in part. */
export function bytesKept({ languages, shell }: OfflineState): { readonly bytes: number; readonly least: boolean } {
  const all = [...Object.values(languages), ...(shell === undefined ? [] : [shell])];
  return {
    bytes: all.reduce((sum, { kept, bytes }) => sum + (kept === "whole" ? bytes : 0), 0),
    least: all.some(({ kept }) => kept === "partly"),
  };
}
