import * as fc from "fast-check";
import type { ExamStarted } from "../../learning/events/exam-started.ts";
import type { ExamSubmitted } from "../../learning/events/exam-submitted.ts";
import type { StoredEvent } from "../../learning/events/types.ts";
import { answeredEvent, finishedEvent, madeEvent, notedEvent, testId } from "../../learning/testing.ts";
import { unpacked } from "./answers.ts";
import { rowOf } from "./digits.ts";
import type { LaidBankItem, LaidItem, Layout } from "./layout.ts";

/** Logs of a layout for tests: any answers that there can be, in any number. */

/** An item with so many options and, of a bank, what it tests. */
export function laidItem(id: string, given: Partial<LaidItem> = {}): LaidItem {
  return { id, shape: `shape-of-${id}`, kind: "single", max: 1, frame: { radices: [5] }, ...given };
}

export function laidBankItem(id: string, lesson: string, given: Partial<LaidItem> = {}): LaidBankItem {
  return { ...laidItem(id, given), lesson, objective: "an-objective", level: "apply" };
}

/** Two modules, three lessons, a kind of each sort, tests and an exam. */
export const smallLayout: Layout = {
  v: 1,
  languages: ["es", "ca"],
  exam: { items: 3, attempts: 3 },
  modules: [
    {
      lessons: [
        {
          id: "first",
          aliases: ["former-first"],
          items: [
            laidItem("one"),
            laidItem("many", { kind: "multiple", max: 2, frame: { radices: [2, 2, 2, 2] }, hints: 2 }),
            laidItem("number", { kind: "estimate", frame: { radices: Array.from({ length: 9 }, () => 16) } }),
            laidItem("words", {
              kind: "fill",
              max: 2,
              frame: {
                radices: [9, 4],
                words: [
                  [["queja", "protesta"], []],
                  [["queixa"], []],
                ],
              },
            }),
          ],
        },
        { id: "second", items: [laidItem("thought", { kind: "reflect", frame: { radices: [2, 2, 2] } })] },
      ],
      bank: [laidBankItem("bank-one", "first"), laidBankItem("bank-two", "second")],
      test: { items: 2 },
    },
    {
      lessons: [
        { id: "third", items: [laidItem("order", { kind: "order", max: 3, frame: { radices: [4, 3, 2, 1] } })] },
      ],
      bank: [laidBankItem("bank-three", "third"), laidBankItem("bank-four", "third")],
      test: { items: 2 },
    },
  ],
};

const HOUR = 3_600_000;
export const START = Date.UTC(2026, 10, 2, 8);

interface Step {
  readonly item: number;
  readonly digits: readonly number[];
  readonly points: number;
  readonly right: boolean;
  readonly hints: number;
  readonly sure: number;
  readonly lang: number;
  readonly review: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  item: fc.nat(),
  digits: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  points: fc.oneof(fc.constant(1), fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })),
  right: fc.boolean(),
  hints: fc.nat(3),
  sure: fc.nat(3),
  lang: fc.nat(),
  review: fc.boolean(),
});

/** An answer of these numbers to an item. */
export function answerOf(item: LaidItem, digits: readonly number[], lang: number) {
  const { radices } = item.frame;
  const row = rowOf(
    radices.map((radix, at) => (digits[at % digits.length] as number) % radix),
    radices,
  );
  return unpacked(item, row === undefined ? {} : { row }, lang) ?? null;
}

/** A log in which items of the lessons, and in reviews those of banks, are answered again and again. */
export function logs(layout: Layout, most = 16): fc.Arbitrary<readonly StoredEvent[]> {
  const lessons = layout.modules.flatMap((module) => module.lessons);
  const items = [
    ...lessons.flatMap(({ id, items: own }) => own.map((item) => ({ item, lesson: id, bank: false }))),
    ...layout.modules.flatMap(({ bank }) => bank.map((item) => ({ item, lesson: item.lesson, bank: true }))),
  ];
  return fc
    .record({
      steps: fc.array(step, { maxLength: most, size: "max" }),
      finished: fc.subarray(lessons.map(({ id }) => id)),
      papers: fc.array(paper(layout), { maxLength: 4 }),
      texts: fc.array(fc.string({ maxLength: 40 }), { maxLength: 3 }),
    })
    .map(({ steps, finished, papers, texts }) => {
      let n = 0;
      const moment = () => {
        n += 1;
        return { n, at: START + n * HOUR * 5 };
      };
      const tries = new Map<string, number>();
      const events: StoredEvent[] = steps.map((each) => {
        const { item, lesson, bank } = items[each.item % items.length] as (typeof items)[number];
        const attempt = (tries.get(item.id) ?? 0) + 1;
        tries.set(item.id, attempt);
        const lang = each.lang % layout.languages.length;
        const points = Math.round(each.points * item.max * 1e6) / 1e6;
        const event = answeredEvent({
          ...moment(),
          ...{ lesson, item: item.id, shape: item.shape, attempt, points, max: item.max, hints: each.hints },
          answer: answerOf(item, each.digits, lang),
          right: points >= item.max || each.right,
        });
        const sure = each.sure > 0 ? { sure: each.sure as 1 | 2 | 3 } : {};
        const during = bank || each.review ? { during: "review" as const } : {};
        return { ...event, lang: layout.languages[lang] ?? "es", data: { ...event.data, ...sure, ...during } };
      });
      events.push(...finished.map((lesson) => finishedEvent({ ...moment(), lesson })));
      for (const draw of papers) events.push(...draw(moment));
      for (const [at, text] of texts.entries()) {
        events.push(notedEvent({ ...moment(), note: testId(900_000 + at), text, block: at }));
        events.push(madeEvent({ ...moment(), activity: `made-${at}`, thing: { text } }));
      }
      return events;
    });
}

type Moment = () => { readonly n: number; readonly at: number };

/** A paper of the exam or of a module's test that was handed in, with any answers. */
function paper(layout: Layout): fc.Arbitrary<(moment: Moment) => readonly StoredEvent[]> {
  return fc
    .record({ of: fc.nat(layout.modules.length), steps: fc.array(fc.option(step), { minLength: 40, maxLength: 40 }) })
    .map(({ of, steps }) => (moment) => {
      const module = layout.modules[of - 1];
      const stock = (module ? [module] : layout.modules).flatMap(({ bank }, group) =>
        bank.map((item) => ({ item, group })),
      );
      const count = (module ? module.test : layout.exam)?.items ?? 0;
      const asked = stock.slice(0, count);
      if (asked.length === 0) return [];
      const begun = moment();
      const common = { v: 1, tz: "Europe/Madrid", profile: "a-profile", device: "a-device", lang: "es" };
      const started: ExamStarted = {
        ...{ ...common, v: 1 as const, type: "exam-started" as const, id: testId(begun.n), at: begun.at },
        data: {
          scope: module ? { of: "lessons", lessons: module.lessons.map(({ id }) => id) } : { of: "course" },
          ...{ seed: "a-seed", rev: "a-rev", pass: 75 },
          ...(module ? {} : { minimum: 50 }),
          items: asked.map(({ item: { id, shape, lesson, objective, level }, group }) => ({
            ...{ item: id, shape, lesson, objective, level },
            ...(module ? {} : { group }),
          })),
        },
      };
      const answers = asked.flatMap(({ item }, at) => {
        const given = steps[at];
        if (!given) return [];
        const points = Math.round(given.points * item.max);
        const sure = given.sure > 0 ? { sure: given.sure as 1 | 2 | 3 } : {};
        return [
          {
            ...{ item: item.id, shape: item.shape, text: "a-text", answer: answerOf(item, given.digits, 0) },
            ...{ score: { points, max: item.max }, right: points >= item.max, ...sure },
          },
        ];
      });
      const ended = moment();
      const submitted: ExamSubmitted = {
        ...{ ...common, v: 1 as const, type: "exam-submitted" as const, id: testId(ended.n), at: ended.at },
        ...{ exam: started.id, data: { answers } },
      };
      return [started, submitted];
    });
}
