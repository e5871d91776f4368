import type { BitReader, BitWriter } from "./bits.ts";
import { KEY_BITS, widthIn } from "./keys.ts";
import { MINUTE_BITS } from "./moments.ts";
import type { AskedRecord, ItemRecord, Marked, PaperRecord } from "./types.ts";

/** Records as bits. Whatever was written can be read without the course: a key says how long its answer is. */

/** More attempts at an item, hints taken in one, and papers of a test are not told apart. */
export const MOST_ATTEMPTS = 31;
export const MOST_HINTS = 15;
export const MOST_PAPERS = 31;
/** More items than a paper can have. */
const MOST_ASKED = 500;
const GROUP_BITS = 6;
export const MOST_GROUPS = 2 ** GROUP_BITS;
const TAG_BITS = 24;
const PER_CENT_BITS = 7;
const MILLIONTH = 1e6;
const MILLIONTH_BITS = 20;

/** What is written of an answer. */
export interface Written {
  /** How sure somebody was, hints, where it was asked. */
  readonly details: boolean;
  /** The answers themselves. Each record says whether it has its own. */
  readonly answers: boolean;
  /** Codes that records name by index; of others they name the first. */
  readonly languages: readonly string[];
}

const bitsFor = (values: number) => Math.ceil(Math.log2(Math.max(1, values)));

function writeMarked(out: BitWriter, key: number, marked: Marked, how: Written): void {
  const { points, right, sure, lang, answer } = marked;
  out.flag(points === "full");
  if (points !== "full") {
    const millionths = Math.round(points * MILLIONTH);
    const rest = millionths % MILLIONTH;
    out.gamma(Math.floor(millionths / MILLIONTH) + 1);
    out.flag(rest > 0);
    if (rest > 0) out.bits(rest, MILLIONTH_BITS);
    out.flag(right);
  }
  out.bits(Math.max(0, how.languages.indexOf(lang)), bitsFor(how.languages.length));
  if (how.details) out.bits(sure, 2);
  const width = widthIn(key);
  const has = answer?.length === width && width > 0;
  if (how.answers) out.flag(has);
  if (how.answers && has) out.raw(answer as string);
}

function readMarked(row: BitReader, key: number, how: Written): Marked {
  const full = row.flag();
  const points = full ? "full" : row.gamma() - 1 + (row.flag() ? row.bits(MILLIONTH_BITS) / MILLIONTH : 0);
  const right = full || row.flag();
  const lang = how.languages[row.bits(bitsFor(how.languages.length))] ?? "";
  const sure = (how.details ? row.bits(2) : 0) as Marked["sure"];
  const answer = how.answers && row.flag() ? row.raw(widthIn(key)) : "";
  return { points: points === "full" ? points : tidy(points), right, sure, lang, ...(answer !== "" && { answer }) };
}

const tidy = (points: number) => Math.round(points * MILLIONTH) / MILLIONTH;

/** All of an item but its key. */
export function writeItem(out: BitWriter, item: ItemRecord, how: Written): void {
  const { key, attempts, wrong, hints, review } = item;
  writeMarked(out, key, item, how);
  out.flag(attempts === 1);
  if (attempts > 1) {
    out.gamma(attempts - 1);
    out.bits(wrong, bitsFor(attempts + 1));
  }
  if (!how.details) return;
  const more = review || hints > 0;
  out.flag(more);
  if (more) {
    out.flag(review);
    out.bits(hints, 4);
  }
}

/** What `writeItem` wrote. Throws where no program would have written it. */
export function readItem(row: BitReader, key: number, how: Written): ItemRecord {
  const marked = readMarked(row, key, how);
  const once = row.flag();
  const attempts = once ? 1 : row.gamma() + 1;
  if (attempts > MOST_ATTEMPTS) throw new RangeError("There are too many attempts");
  const wrong = once ? (marked.right ? 0 : 1) : row.bits(bitsFor(attempts + 1));
  if (wrong > attempts) throw new RangeError("More were wrong than there were");
  const more = how.details && row.flag();
  return { key, ...marked, attempts, wrong, review: more && row.flag(), hints: more ? row.bits(4) : 0 };
}

/** A paper that was handed in. */
export function writePaper(out: BitWriter, paper: PaperRecord, how: Written): void {
  const { tag, minute, timeUp, pass, minimum, items } = paper;
  out.bits(tag, TAG_BITS);
  out.bits(minute, MINUTE_BITS);
  out.flag(timeUp);
  out.bits(pass, PER_CENT_BITS);
  out.bits(minimum, PER_CENT_BITS);
  const grouped = items.every(({ group }) => group !== undefined);
  out.flag(grouped);
  out.gamma(items.length);
  for (const { group, ...item } of items) writeAsked(out, grouped ? { group, ...item } : item, how);
}

/** An item of a paper. */
export function writeAsked(out: BitWriter, { key, group, given }: Asked, how: Written): void {
  out.bits(key, KEY_BITS);
  if (group !== undefined) out.bits(group, GROUP_BITS);
  out.flag(given !== undefined);
  if (given === undefined) return;
  out.gamma(given.max);
  writeMarked(out, key, given, how);
}

/** With a group, or without, as its whole paper is. */
type Asked = Omit<AskedRecord, "group"> & { readonly group?: number | undefined };

/** What `writePaper` wrote. */
export function readPaper(row: BitReader, how: Written): PaperRecord {
  const [tag, minute, timeUp] = [row.bits(TAG_BITS), row.bits(MINUTE_BITS), row.flag()];
  const [pass, minimum, grouped] = [row.bits(PER_CENT_BITS), row.bits(PER_CENT_BITS), row.flag()];
  if (pass < 1 || pass > 100 || minimum > 100) throw new RangeError("No such share");
  const count = row.gamma();
  if (count > MOST_ASKED) throw new RangeError("There are too many items");
  const items = Array.from({ length: count }, (): AskedRecord => {
    const key = row.bits(KEY_BITS);
    const group = grouped ? { group: row.bits(GROUP_BITS) } : {};
    if (!row.flag()) return { key, ...group };
    const max = row.gamma();
    const given = { max, ...readMarked(row, key, how) };
    if (given.points !== "full" && given.points > max) throw new RangeError("More than there was to be had");
    return { key, ...group, given };
  });
  return { tag, minute, timeUp, pass, minimum, items };
}
