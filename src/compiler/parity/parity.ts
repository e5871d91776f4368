import type { CourseRecords, CourseReport } from "../course-records.ts";
import { entryOf } from "../glossary.ts";
import { quote, unexpected } from "../message.ts";
import type { BankRecord, GlossaryRecord, LessonRecord, PageRecord } from "../records.ts";
import { compareFacts } from "./facts.ts";
import { compareLessonFront, comparePageFront, compareRoutes } from "./front.ts";
import { compareParts } from "./parts.ts";
import { type IsDamaged, type Link, type Sides, sidesOf, targetIn } from "./sides.ts";

/** What came of comparing two files without errors. It is the same as long as they are, and the links in them lead where they did. */
interface Compared {
  readonly first: object;
  readonly told: readonly ["error" | "warn", ...Parameters<Sides["error"]>][];
  readonly asked: readonly [Link, string][];
}

/** By the second of the files. */
const known = new WeakMap<object, Compared>();

function watched(first: object, sides: Sides, compare: (sides: Sides) => void): Compared {
  const told: Compared["told"][number][] = [];
  const asked: Compared["asked"][number][] = [];
  compare({
    ...sides,
    error: (...said) => told.push(["error", ...said]),
    warn: (...said) => told.push(["warn", ...said]),
    targetOf(link) {
      const target = sides.targetOf(link);
      asked.push([link, target]);
      return target;
    },
  });
  return { first, told, asked };
}

/** Compares every file with its counterpart in the first language. */
export function checkParity(records: CourseRecords, report: CourseReport, isDamaged: IsDamaged): void {
  const [first, ...others] = records.manifest?.value.languages ?? [];
  if (first === undefined) return;
  const pair = <Item extends { readonly path: string; readonly broken: boolean }>(
    a: Item | undefined,
    b: Item | undefined,
    compare: (a: Item, b: Item, sides: Sides) => void,
  ) => {
    // What could not be read is not missing.
    if (!a || !b || a === b || a.broken || b.broken) return;
    const before = known.get(b);
    const isAsBefore =
      before?.first === a && before.asked.every(([link, target]) => targetIn(records, link) === target);
    const isWrong = isDamaged(a.path, 1, Number.POSITIVE_INFINITY) || isDamaged(b.path, 1, Number.POSITIVE_INFINITY);
    if (isAsBefore && !isWrong && before.told.length === 0) return;
    const sides = sidesOf(a.path, b.path, records, report, isDamaged);
    if (isWrong) return compare(a, b, sides);
    const compared = isAsBefore ? before : watched(a, sides, (told) => compare(a, b, told));
    known.set(b, compared);
    for (const [tell, ...said] of compared.told) sides[tell](...said);
  };
  for (const lang of new Set(others)) {
    pair(records.coursePage(first), records.coursePage(lang), comparePages);
    pair(records.glossary(first), records.glossary(lang), compareGlossaries);
    for (const { id, lessons } of records.manifest?.value.modules ?? []) {
      pair(records.modulePage(id, first), records.modulePage(id, lang), comparePages);
      pair(records.bank(id, first), records.bank(id, lang), compareBanks);
      for (const lesson of lessons) {
        pair(records.lessonAt(id, lesson, first), records.lessonAt(id, lesson, lang), compareLessons);
      }
    }
  }
}

function comparePages(a: PageRecord, b: PageRecord, sides: Sides): void {
  if (a.front && b.front) {
    comparePageFront(a.front, b.front, sides);
    compareRoutes(a.front, b.front, sides);
  }
  if (anyDamage(sides)) return;
  const start = { line: 1, column: 1 };
  const at = (page: PageRecord) => page.facts.structure[0]?.at ?? start;
  compareFacts({ at: at(a), facts: a.facts }, { at: at(b), facts: b.facts }, sides);
}

function compareLessons(a: LessonRecord, b: LessonRecord, sides: Sides): void {
  const frontIsRight = !sides.isDamaged("first", 1, frontEnd(a)) && !sides.isDamaged("second", 1, frontEnd(b));
  if (a.front && b.front && frontIsRight) compareLessonFront(a.front, b.front, sides);
  compareParts(a.parts, b.parts, b.end, sides);
}

/** The last line before the text. */
function frontEnd({ parts, end }: LessonRecord): number {
  return (parts[0]?.at.line ?? end.line) - 1;
}

function compareBanks(a: BankRecord, b: BankRecord, sides: Sides): void {
  compareParts(a.parts, b.parts, b.end, sides);
}

/** A glossary may be in alphabetical order, which differs by language. */
function compareGlossaries(a: GlossaryRecord, b: GlossaryRecord, sides: Sides): void {
  if (anyDamage(sides)) return;
  for (const entry of a.entries) {
    const twin = entryOf(b, entry.id);
    if (twin) compareFacts(entry, twin, sides);
    else {
      const expected = `${quote(entry.id)} as at ${sides.name(entry.at)}`;
      sides.error(
        "parity-glossary",
        b.end,
        unexpected("glossary without a term", expected, "define it in both languages"),
      );
    }
  }
  for (const entry of b.entries) {
    if (entryOf(a, entry.id)) continue;
    const expected = `the terms of ${sides.name({ line: 1, column: 1 })}`;
    sides.error(
      "parity-glossary",
      entry.at,
      unexpected(`term ${quote(entry.id)}`, expected, "define it in both languages"),
    );
  }
}

/** Short files are compared when each by itself is right. */
function anyDamage({ isDamaged }: Sides): boolean {
  return isDamaged("first", 1, Number.POSITIVE_INFINITY) || isDamaged("second", 1, Number.POSITIVE_INFINITY);
}
