import * as fc from "fast-check";
import type { ExamStarted } from "../events/exam-started.ts";
import type { ExamSubmitted } from "../events/exam-submitted.ts";
import type { StoredEvent } from "../events/types.ts";
import type { HomeOf } from "../exams.ts";
import { answeredEvent, testId } from "../testing.ts";

/** Builders of papers for tests. What a test asserts it passes itself; the rest is filled in. */

const common = { tz: "Europe/Madrid", profile: "a-profile", device: "a-device", lang: "es" };

/** An item as a paper names it: of the lesson and the objective in its name, as `lesson/objective/item`. */
export function askedItem(name: string): ExamStarted["data"]["items"][number] {
  const [lesson = "", objective = "", item = ""] = name.split("/");
  return { item, shape: "a-shape", lesson, objective, level: "apply" };
}

type Given = Partial<Pick<ExamStarted["data"], "pass" | "minimum" | "limit" | "extra" | "scope" | "seed" | "rev">> & {
  readonly n?: number;
  readonly at?: number;
  readonly items?: readonly string[];
};

export function startedEvent({ n = 1, at = 1_000, items = ["one/x/a", "two/y/b"], ...data }: Given = {}): ExamStarted {
  return {
    id: testId(n),
    v: 1,
    type: "exam-started",
    at,
    ...common,
    data: { scope: { of: "course" }, seed: "a-seed", rev: "a-rev", items: items.map(askedItem), pass: 75, ...data },
  };
}

interface GivenIn {
  readonly n?: number;
  readonly at?: number;
  readonly exam?: string;
  /** Points of a hundred, by item. */
  readonly points?: Readonly<Record<string, number>>;
  readonly timeUp?: true;
}

export function submittedEvent({
  n = 2,
  at = 2_000,
  exam = testId(1),
  points = {},
  timeUp,
}: GivenIn = {}): ExamSubmitted {
  return {
    id: testId(n),
    v: 1,
    type: "exam-submitted",
    at,
    ...common,
    exam,
    data: {
      answers: Object.entries(points).map(([item, each]) => ({
        ...{ item, shape: "a-shape", text: "a-text", answer: 0 },
        ...{ score: { points: each, max: 100 }, right: each === 100 },
      })),
      ...(timeUp && { timeUp }),
    },
  };
}

/** Lessons that stand in modules of their own, by lesson. */
export const homesIn =
  (homes: Readonly<Record<string, string>>): HomeOf =>
  (lesson) => {
    const module = Object.hasOwn(homes, lesson) ? homes[lesson] : undefined;
    return module === undefined ? undefined : { module, lesson };
  };

const at = fc.integer({ min: 1, max: 12 });
const paper = fc.nat(5);

const started = fc
  .record({ n: paper, at, pass: fc.integer({ min: 1, max: 100 }) })
  .map(({ n, ...given }) => startedEvent({ ...given, n: 1_000 + n }));
const submitted = fc
  .record({ n: fc.nat(20), at, exam: paper, a: fc.nat(100), b: fc.nat(100) })
  .map(({ n, at: moment, exam, a, b }) =>
    submittedEvent({ n: 2_000 + n, at: moment, exam: testId(1_000 + exam), points: { a, b } }),
  );
const others: fc.Arbitrary<StoredEvent> = fc.oneof(
  fc.record({ n: fc.nat(9), at }).map(({ n, at: moment }) => answeredEvent({ n: 3_000 + n, at: moment })),
  // What a later program wrote, and what somebody spoilt.
  fc.record({ n: fc.nat(9), v: fc.integer({ min: 1, max: 3 }), at }).map(({ n, v, at: moment }) => {
    return { id: testId(4_000 + n), v, type: "exam-submitted", at: moment, exam: testId(1_000) };
  }),
);

/** Events about papers, each id one event: some papers were handed in more than once, some were never begun here. */
export const someExams: fc.Arbitrary<readonly StoredEvent[]> = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: started }, { weight: 5, arbitrary: submitted }, { weight: 1, arbitrary: others }),
    {
      maxLength: 30,
      size: "max",
    },
  )
  .map((events) => [...new Map(events.map((event) => [event.id, event])).values()]);
