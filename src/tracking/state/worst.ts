import type { StateReport } from "../../packaging/request.ts";
import { isFine, mostTyped } from "./answers.ts";
import { type BitWriter, bitsOfAscending, bitsOfGamma, bitWriter } from "./bits.ts";
import { charactersFor } from "./envelope.ts";
import { lessonKey, widthIn } from "./keys.ts";
import { type KnownItem, knownOf } from "./known.ts";
import type { LaidTest, Layout } from "./layout.ts";
import { dayOf, MINUTE_BITS } from "./moments.ts";
import { MOST_ATTEMPTS, MOST_HINTS, MOST_PAPERS, type Written, writeAsked, writeItem } from "./records.ts";
import { writeHead, writeScroll, writeTest } from "./sections.ts";
import type { ItemRecord, Marked } from "./types.ts";

/**
 * The longest that a state of this layout can be, over all possible answers: the sum of the most bits that each part can take, all
 * items being answered as often as is counted, all tests handed in, all details given. What is written is measured by what writes
 * it. `room` in characters. Where `least` is above it, no package must be made.
 *
 * Each tier's `worst` holds all that is kept before it, too. Of history, answers and what is typed into them are counted; of notes, of
 * things made and of papers that are not the best there is no most, so that it is `mostly` at best where those have no room of their own.
 */
export function worstCase(layout: Layout, room: number): StateReport {
  const known = knownOf(layout);
  const all = [...known.items.values()];
  const shown = all.filter(({ bank }) => bank === undefined);
  const banked = all.filter(({ bank }) => bank !== undefined);
  const { languages } = layout;
  const core = (how: Written) =>
    headBits(how) +
    bitsOfAscending(keysOf(layout.modules.flatMap(({ lessons }) => lessons.map(({ id }) => lessonKey(id))))) +
    itemBits(shown, how) +
    testBits(layout, banked, how);
  const least = core({ details: false, answers: false, languages });
  const answers = core({ details: false, answers: true, languages });
  const full: Written = { details: true, answers: true, languages };
  const details = core(full);
  // Days before the first of all days: no answer is older.
  const days = all.length * bitsOfGamma(dayOf(2 ** MINUTE_BITS - 1) + 2);
  const history = details + 5 + days + itemBits(banked, full) + 40 + typedBits(all);
  const scroll = history + scrollBits();
  const drafts = scroll + draftBits(all);
  // The end takes a bit.
  const worst = { least, answers, details, history, scroll, drafts };
  const size = (bits: number) => charactersFor(bits + 1);
  const names = ["least", "answers", "details", "history", "scroll", "drafts"] as const;
  const tiers = names.map((name, at) => {
    const before = names[at - 1];
    const fits = size(worst[name]) <= room;
    const begins = before === undefined ? fits : size(worst[before]) < room;
    return { name, worst: size(worst[name]), fits: fits ? "always" : begins ? "mostly" : "never" } as const;
  });
  return { room, tiers, least: size(least) };
}

const keysOf = (keys: readonly number[]) => [...new Set(keys)].sort((one, other) => one - other);

function measured(write: (out: BitWriter) => void): number {
  const out = bitWriter();
  write(out);
  return out.length();
}

function headBits(how: Written): number {
  const marks = { completed: true, success: "passed", score: 100 } as const;
  const head = { attempt: "AAAAAAAAAAA", seq: 0, rev: 0, minute: 0, marks, place: { lesson: 0, item: 0 } };
  return measured((out) => writeHead(out, head, how));
}

function itemBits(items: readonly KnownItem[], how: Written): number {
  return bitsOfAscending(keysOf(items.map(({ key }) => key))) + sum(items.map((item) => bitsOfItem(item, how)));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Every way in which an answer can be marked that could take the most. */
function marksOf({ key, item }: KnownItem): readonly Marked[] {
  const whole = Array.from({ length: Math.ceil(item.max) }, (_, points) => points);
  const points = [...whole, ...(isFine(item) ? whole.map((each) => each + 0.000001) : []), "full" as const];
  const answer = "0".repeat(widthIn(key));
  return points.map((each) => ({ points: each, right: each === "full", sure: 0, lang: "", ...(answer && { answer }) }));
}

function bitsOfItem(known: KnownItem, how: Written): number {
  const records = marksOf(known).map((marked): ItemRecord => {
    const often = { attempts: MOST_ATTEMPTS, wrong: MOST_ATTEMPTS, hints: MOST_HINTS, review: true };
    return { ...marked, ...often, key: known.key };
  });
  return Math.max(...records.map((record) => measured((out) => writeItem(out, record, how))));
}

/** Of each test what is around its items, and those items that take most, as many as it asks. Items of the exam have groups. */
function testBits(layout: Layout, banked: readonly KnownItem[], how: Written): number {
  const tests = [
    ...(layout.exam ? [paperBits(layout.exam, banked, 0, how)] : []),
    ...layout.modules.flatMap(({ test, bank }) => {
      const items = banked.filter((known) => known.bank !== undefined && bank.includes(known.bank));
      return test ? [paperBits(test, items, undefined, how)] : [];
    }),
  ];
  return bitsOfGamma(tests.length + 1) + sum(tests);
}

function paperBits({ items: count }: LaidTest, items: readonly KnownItem[], group: number | undefined, how: Written) {
  const asked = items.map((known) => {
    const max = Math.max(1, Math.round(known.item.max));
    const ways = marksOf(known).map((marked) => ({ key: known.key, group, given: { ...marked, max } }));
    return Math.max(...ways.map((way) => measured((out) => writeAsked(out, way, how))));
  });
  const most = asked.sort((one, other) => other - one).slice(0, count);
  const none = { tag: 0, minute: 0, timeUp: false, pass: 1, minimum: 0, items: [] };
  const around = measured((out) =>
    writeTest(out, { scope: 0, count: MOST_PAPERS, best: { ...none, items: [{ key: 0 }] } }, how),
  );
  const item = measured((out) => writeAsked(out, { key: 0 }, how));
  return around - item - bitsOfGamma(1) + bitsOfGamma(Math.max(1, most.length)) + sum(most);
}

/** A list of words in JSON takes up to six bytes for each character, and a few around them. */
function typedBits(items: readonly KnownItem[]): number {
  const typed = items.map(({ item }) => mostTyped(item)).filter((most) => most > 0);
  return sum(typed.map((most) => 8 * (6 * most + 100)));
}

function scrollBits(): number {
  return 2 + measured((out) => writeScroll(out, { block: 2 ** 20, offset: 0 }));
}

/** Half-given answers to all items at once: their JSON is no longer than this. */
function draftBits(items: readonly KnownItem[]): number {
  const bytes = items.map(({ item }) => 150 + item.id.length + 30 * item.frame.radices.length + 6 * mostTyped(item));
  return 20 + sum(bytes.map((each) => 8 * each + 100));
}
