import { type BitWriter, bitReader, bitWriter } from "./bits.ts";
import { bitsIn, unwrap, wrap } from "./envelope.ts";
import type { Written } from "./records.ts";
import {
  list,
  readDays,
  readHead,
  readItems,
  readOthers,
  readScroll,
  readTests,
  writeDays,
  writeHead,
  writeItems,
  writeOther,
  writeScroll,
  writeTests,
} from "./sections.ts";
import { readRecord, writeRecord } from "./text-bits.ts";
import type { Tier } from "./tiers.ts";
import type { ItemRecord, State, TextRecord, Unread } from "./types.ts";

/**
 * A state as text, and back. Version 1; stored for ever.
 *
 * Head, finished lessons, items, tests stand first and are always there. What follows stands in the order in which it is kept: each
 * part begins with a 1, and a 0 says that neither it nor anything after it is there.
 */

export interface Coded {
  readonly text: string;
  /** In the order in which it is given up. */
  readonly dropped: readonly Tier[];
}

export interface Writing {
  /** Characters that there are. */
  readonly room: number;
  /** Of the package; an answer in another counts as given in the first. */
  readonly languages: readonly string[];
}

/** The state in at most so many characters; longer only where not even what is never given up has room. */
export function writeState(state: State, { room, languages }: Writing): Coded {
  const most = bitsIn(room);
  const ways: readonly (Written & { readonly dropped: readonly Tier[] })[] = [
    { languages, details: true, answers: true, dropped: [] },
    { languages, details: false, answers: true, dropped: ["details"] },
    { languages, details: false, answers: false, dropped: ["details", "answers"] },
  ];
  for (const { dropped, ...how } of ways) {
    const core = coreOf(state, how);
    // The end takes a bit.
    const left = most - core.length - 1;
    if (left < 0 && how.answers) continue;
    // Whatever of these goes, all that goes before them has gone.
    const gone: readonly Tier[] = ["drafts", "scroll", "history", ...dropped];
    const rest =
      dropped.length > 0
        ? { row: "0", dropped: tiersOf(state).filter((tier) => gone.includes(tier)) }
        : restOf(state, how, left + 1);
    return { text: wrap(core + rest.row), dropped: rest.dropped };
  }
  return { text: "", dropped: [] };
}

function coreOf(state: State, how: Written): string {
  return rowBy((out) => {
    writeHead(out, state, how);
    out.ascending(state.lessons);
    writeItems(out, state.items, how);
    writeTests(out, state.tests, how);
  });
}

/** Which of the tiers there is anything of. */
function tiersOf({ drafts, place, bank, papers, foreign, texts, items, tests }: State): readonly Tier[] {
  const given = tests.flatMap(({ best }) => best.items.flatMap(({ given: each }) => each ?? []));
  const detailed = items.some(({ sure, hints, review }) => sure > 0 || hints > 0 || review);
  const history = [bank, papers, foreign.items, foreign.lessons, texts].some((each) => each.length > 0);
  return [
    ...(drafts.length > 0 ? (["drafts"] as const) : []),
    ...(place?.scroll ? (["scroll"] as const) : []),
    ...(history || items.some(({ day }) => day !== undefined) ? (["history"] as const) : []),
    ...(detailed || given.some(({ sure }) => sure > 0) ? (["details"] as const) : []),
    ...([...items, ...given].some(({ answer }) => answer !== undefined) ? (["answers"] as const) : []),
  ];
}

/** History, then scroll, then drafts, as far as there is room: what comes later is not kept where something earlier is not. */
function restOf(state: State, how: Written, room: number): { readonly row: string; readonly dropped: readonly Tier[] } {
  let row = "";
  const fits = (part: string) => row.length + part.length + 1 <= room;
  /** Adds a part if it has room, together with the bit that ends all. */
  const add = (write: (out: BitWriter) => void): boolean => {
    const part = rowBy((out) => {
      out.flag(true);
      write(out);
    });
    if (!fits(part)) return false;
    row += part;
    return true;
  };
  /** As many of a list as fit, the first ones. What stands before the list belongs to its part. */
  const some = <Each>(all: readonly Each[], write: (out: BitWriter, each: Each) => void, before = "1"): boolean => {
    const rows: string[] = [];
    const whole = () => before + rowBy((out) => out.gamma(rows.length + 1)) + rows.join("");
    for (const each of all) {
      rows.push(rowBy((out) => write(out, each)));
      if (fits(whole())) continue;
      rows.pop();
      break;
    }
    if (!fits(whole())) return all.length === 0;
    if (rows.length > 0 || all.length === 0) row += whole();
    return rows.length === all.length;
  };
  const { items, bank, papers, foreign, texts, drafts, place, minute } = state;
  const kept =
    add((out) => writeDays(out, items, minute)) &&
    add((out) => {
      writeItems(out, bank, how);
      writeDays(out, bank, minute);
    }) &&
    some(papers, (out, paper) => writeOther(out, paper, how)) &&
    some(latest(texts), writeRecord) &&
    add((out) => {
      out.ascending(foreign.lessons);
      writeItems(out, foreign.items, how);
    });
  const scroll = place?.scroll;
  const scrolled =
    kept &&
    (scroll === undefined ||
      add((out) => {
        out.flag(true);
        writeScroll(out, scroll);
      }));
  // Where nothing is scrolled, its part is there and says so.
  const before = scroll === undefined ? "101" : "1";
  const drafted = scrolled && (drafts.length === 0 || some(latest(drafts), writeRecord, before));
  const whole: Readonly<Record<Tier, boolean>> = {
    ...{ drafts: drafted, scroll: scrolled, history: kept },
    ...{ details: true, answers: true },
  };
  const dropped = tiersOf(state).filter((tier) => !whole[tier]);
  return { row: `${row}0`, dropped };
}

function rowBy(write: (out: BitWriter) => void): string {
  const out = bitWriter();
  write(out);
  return out.row();
}

const latest = (records: readonly TextRecord[]) => [...records].sort((one, other) => other.minute - one.minute);

/** A text from `suspend_data` as a state, whatever it is. Needs no layout. Never throws. */
export function readState(text: string): State | Unread {
  const row = unwrap(text);
  if (typeof row !== "string") return row;
  try {
    return stateIn(row);
  } catch {
    return { unread: "broken" };
  }
}

function stateIn(bits: string): State {
  const row = bitReader(bits);
  const { head, how } = readHead(row);
  const lessons = row.ascending();
  const bare = readItems(row, how);
  const tests = readTests(row, how);
  let more = true;
  const part = <Value>(none: Value, read: () => Value): Value => {
    more = more && row.flag();
    return more ? read() : none;
  };
  const none: readonly ItemRecord[] = [];
  const items = part(bare, () => readDays(row, bare, head.minute));
  const bank = part(none, () => readDays(row, readItems(row, how), head.minute));
  const papers = part([], () => readOthers(row, how));
  const texts = part([], () => list(row, () => readRecord(row)));
  const foreign = part({ items: none, lessons: [] as readonly number[] }, () => {
    const unknown = row.ascending();
    return { lessons: unknown, items: readItems(row, how) };
  });
  const scroll = part(undefined, () => (row.flag() ? readScroll(row) : undefined));
  const drafts = part([], () => list(row, () => readRecord(row)));
  if (more && row.flag()) throw new RangeError("There is more");
  if (row.left() > 0) throw new RangeError("There is more");
  const place = head.place && { ...head.place, ...(scroll && { scroll }) };
  return {
    ...head,
    ...(place && { place }),
    lessons,
    items,
    tests,
    bank,
    papers,
    foreign,
    texts: sorted(texts),
    drafts: sorted(drafts),
  };
}

/** Ascending by kind and id. */
export function sorted(records: readonly TextRecord[]): readonly TextRecord[] {
  return [...records].sort(
    (one, other) => one.kind - other.kind || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0),
  );
}
