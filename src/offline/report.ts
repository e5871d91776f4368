import type { CopyReport } from "../state/offline-copy.ts";
import type { KeptLanguage, Update } from "../state/offline-state.ts";
import { changedLessons } from "./changed-lessons.ts";
import { amountOf, filesOf, type OfflineFile, type OfflineManifest } from "./manifest.ts";
import type { Records } from "./records.ts";

interface Known {
  readonly records: Records;
  readonly hashes: ReadonlySet<string>;
  /** The server's list, as far as it was asked for. */
  readonly list: OfflineManifest | undefined;
  /** The language of the page. */
  readonly lang: string;
}

/** What there is, from what the records name, what is really there, and what the server lists. */
export function reportOf({ records, hashes, list, lang }: Known): CopyReport {
  const { current, next, coming } = records;
  const manifest = current?.manifest ?? coming?.manifest ?? list;
  const update = updateOf({ records, hashes, list, lang });
  if (manifest === undefined) return { languages: {}, begun: false, behind: false };
  const isThere = ({ hash }: OfflineFile) => hashes.has(hash);
  const keptOf = (files: readonly OfflineFile[], named: boolean, begun: boolean): KeptLanguage => {
    const whole = named && files.every(isThere);
    const partly = named || (begun && files.some(isThere));
    return { kept: whole ? "whole" : partly ? "partly" : "none", ...amountOf(files) };
  };
  const shell = keptOf(manifest.shell, current !== undefined, coming !== undefined);
  const languages = Object.entries(manifest.languages).map(([code, files]) => {
    const named = current?.kept.includes(code) === true;
    const state = keptOf(files, named, coming?.kept.includes(code) === true);
    // Without the program no page of it opens.
    const kept = state.kept === "whole" && shell.kept !== "whole" ? "partly" : state.kept;
    const inNext = next?.kept.includes(code) === true ? next.manifest.languages[code] : undefined;
    const waits = kept === "none" && inNext?.every(isThere) === true;
    return [code, { ...state, kept, ...(waits && { waits }) }] as const;
  });
  return {
    languages: Object.fromEntries(languages),
    shell,
    ...(update && { update }),
    begun: current !== undefined,
    behind: current !== undefined && list !== undefined && list.version !== (next ?? current).manifest.version,
  };
}

/** A version that is not the one in use: one that waits, or else the server's. */
function updateOf({ records, hashes, list, lang }: Known): Update | undefined {
  const { current, next } = records;
  if (current === undefined) return undefined;
  const lessons = (after: OfflineManifest) => changedLessons(current.manifest, after, lang);
  if (next !== undefined) return { status: "ready", bytes: 0, lessons: lessons(next.manifest) };
  if (list === undefined || list.version === current.manifest.version) return undefined;
  const left = filesOf(list, current.kept).filter(({ hash }) => !hashes.has(hash));
  return { status: "known", bytes: amountOf(left).bytes, lessons: lessons(list) };
}
