import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileFolder } from "../../compiler/folder.ts";
import type { StoredEvent } from "../../learning/events/types.ts";
import { answeredEvent, finishedEvent } from "../../learning/testing.ts";
import { isFine } from "./answers.ts";
import { compact } from "./compact.ts";
import { type LaidItem, type Layout, layoutOf } from "./layout.ts";
import { MOST_ATTEMPTS } from "./records.ts";
import { answerOf, logs, START, smallLayout } from "./testing.ts";
import { worstCase } from "./worst.ts";

const numRuns = process.env.SOAK === undefined ? 60 : 1_000;
const marks = { completed: true, success: "passed", score: 99.99 } as const;
const NOW = START + 400 * 86_400_000;

const worstOf = (layout: Layout, tier: string, room = 4_096) =>
  worstCase(layout, room).tiers.find(({ name }) => name === tier);

const compiled = await compileFolder("content", () => {});

/** The course in some of its languages. */
function layoutFor(codes: readonly string[]): Layout {
  if (compiled === undefined) throw new Error("The course does not compile");
  const { index, modules, lessons, banks } = compiled.course;
  const languages = codes.flatMap((code) => index.languages.filter((each) => each.code === code));
  const files = { modules: modules.values(), lessons: lessons.values(), banks: banks.values() };
  return layoutOf({ index: { ...index, languages }, ...files });
}

/** Whether all latest answers with their details, and the best papers, have room in so many characters. */
function fits(layout: Layout, events: readonly StoredEvent[], room: number): boolean {
  const [lesson] = layout.modules[0]?.lessons ?? [];
  const place = { lesson: lesson?.id ?? "", item: lesson?.items[0]?.id ?? "", block: 1 };
  const common = { layout, events, marks, place, attempt: "AbCdEfGhIjk", seq: 2 ** 31, rev: "r", now: NOW };
  const { text, dropped } = compact({ ...common, room });
  const kept = !dropped.includes("details") && !dropped.includes("answers");
  if (kept) expect(text.length).toBeLessThanOrEqual(room);
  return kept;
}

/** Everything answered as often and with as much to tell as there can be, all tests handed in. */
function hardest(
  layout: Layout,
  points: (item: LaidItem) => number,
  digits: readonly number[],
): readonly StoredEvent[] {
  let n = 0;
  const all = layout.modules.flatMap(({ lessons }) =>
    lessons.flatMap(({ id, items }) => items.map((item) => ({ item, lesson: id }))),
  );
  const ends = layout.modules
    .flatMap(({ lessons }) => lessons)
    .map(({ id }, at) => {
      return finishedEvent({ n: 900_000 + at, at: START, lesson: id });
    });
  const answers = all.flatMap(({ item, lesson }) =>
    Array.from({ length: MOST_ATTEMPTS }, (_, at) => {
      n += 1;
      const event = answeredEvent({
        ...{
          n,
          at: START + n * 1_000,
          lesson,
          item: item.id,
          shape: item.shape,
          attempt: at + 1,
          hints: 15,
          right: false,
        },
        ...{ points: points(item), max: item.max, answer: answerOf(item, digits, 0) },
      });
      const lang = layout.languages.at(-1) ?? "es";
      return { ...event, lang, data: { ...event.data, sure: 3 as const, during: "review" as const } };
    }),
  );
  return [...answers, ...ends];
}

describe("the worst case of a state", () => {
  test("is never exceeded, whatever is answered", () => {
    const worst = worstOf(smallLayout, "details")?.worst ?? 0;
    return fc.assert(
      fc.property(logs(smallLayout, 40), (events) => {
        expect(fits(smallLayout, events, worst)).toBe(true);
      }),
      { numRuns },
    );
  });

  test.each([[smallLayout], ["the course" as const]])(
    "is reached, to a few characters, by answers that are as long as they can be",
    (of) => {
      const { exam: _, ...layout } = of === "the course" ? layoutFor(["es", "ca"]) : of;
      // Of lessons alone: what papers can take at most, none of them takes in all its parts at once.
      const bare: Layout = { ...layout, modules: layout.modules.map(({ lessons }) => ({ lessons, bank: [] })) };
      const worst = worstOf(bare, "details")?.worst ?? 0;
      const longest = (item: LaidItem) => (isFine(item) ? item.max - 0.000001 : item.max - 1);
      const events = hardest(bare, longest, [7, 3, 1]);
      expect([worst, worst - 5].map((room) => fits(bare, events, room))).toEqual([true, false]);
    },
  );

  test("is refused a room by saying that not even the least fits", () => {
    const { least, tiers } = worstCase(smallLayout, 100);
    expect(least).toBeGreaterThan(100);
    expect(tiers[0]).toMatchObject({ name: "least", worst: least, fits: "never" });
    expect(
      worstCase(smallLayout, 64_000)
        .tiers.slice(0, 3)
        .map(({ fits }) => fits),
    ).toEqual(["always", "always", "always"]);
  });
});

describe("The worst case of the course", () => {
  test.each([[["es"]], [["ca"]], [["es", "ca"]]])(
    "in %j has room in SCORM 1.2 for every latest answer with all its details, all tests, and the exam's best paper",
    (codes) => {
      const layout = layoutFor(codes);
      const { least, tiers } = worstCase(layout, 4_096);
      const told = tiers.map(({ name, worst, fits }) => `${name} ${worst} ${fits}`).join(", ");
      expect(least, told).toBeLessThanOrEqual(4_096);
      expect(
        tiers.slice(0, 3).map(({ name, fits }) => [name, fits]),
        told,
      ).toEqual([
        ["least", "always"],
        ["answers", "always"],
        ["details", "always"],
      ]);
      for (const points of [
        () => 0,
        ({ max }: LaidItem) => max - 1,
        (item: LaidItem) => item.max - (isFine(item) ? 1e-6 : 1),
      ]) {
        const events = hardest(layout, points, [97, 3, 11, 2]);
        expect(fits(layout, events, worstOf(layout, "details")?.worst ?? 0)).toBe(true);
      }
      // It is shipped with every package.
      expect(JSON.stringify(layout).length).toBeLessThan(64_000);
    },
    30_000,
  );
});
