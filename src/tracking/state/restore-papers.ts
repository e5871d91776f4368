import * as v from "valibot";
import type { ExamStarted } from "../../learning/events/exam-started.ts";
import { examStarted } from "../../learning/events/exam-started.ts";
import type { ExamSubmitted } from "../../learning/events/exam-submitted.ts";
import { readLate } from "../../learning/events/late.ts";
import { isJson } from "../../learning/json.ts";
import { unpacked } from "./answers.ts";
import { madeId, type Timeless } from "./envelopes.ts";
import { momentOf } from "./moments.ts";
import { goneId, scopeOf, tagOf } from "./papers.ts";
import { isWords } from "./restore-answers.ts";
import type { RestoredEvent, Restoring } from "./restoring.ts";
import { PAPER_TYPED, PAPER_WHOLE } from "./texts.ts";
import type { OtherPaper, PaperRecord, TextRecord } from "./types.ts";

type Asked = ExamStarted["data"]["items"][number];
type Given = ExamSubmitted["data"]["answers"][number];

/** The papers of a state that a log lacks: how each began, and what was handed in. */
export function restoredPapers(given: Restoring): readonly Timeless<RestoredEvent>[] {
  const { state, layout, course } = given;
  const late = given.known.flatMap((event) => readLate(event) ?? []);
  const begun = late.filter((event) => event.type === "exam-started");
  const ended = new Set(late.flatMap((event) => (event.type === "exam-submitted" ? [event.exam] : [])));
  const tests = state.tests.map(({ scope, best }): OtherPaper => ({ scope, paper: best }));
  const papers = [...tests, ...state.papers];
  const restored = papers.flatMap(({ scope, paper }) => {
    const started = begun.find(({ id }) => tagOf(id) === paper.tag);
    if (started !== undefined && ended.has(started.id)) return [];
    return restoredPaper(scope, paper, started?.id, given);
  });
  // Where papers are counted, those of which nothing else is known count too.
  const counted = state.tests.flatMap(({ scope, count, best }) => {
    if (limitOf(scope, given) === undefined) return [];
    const here = begun.filter((event) => ended.has(event.id) && scopeOf(event, layout, course) === scope);
    const tags = new Set([
      ...here.map(({ id }) => tagOf(id)),
      ...papers.filter((each) => each.scope === scope).map(({ paper }) => paper.tag),
    ]);
    return Array.from({ length: Math.max(0, count - tags.size) }, (_, at) => {
      const items = best.items.map(({ given: _given, ...asked }) => asked);
      return restoredPaper(scope, { ...best, tag: (best.tag + at + 1) % 2 ** 24, items }, undefined, given);
    }).flat();
  });
  return [...counted, ...restored];
}

function limitOf(scope: number, { layout, course }: Restoring): number | undefined {
  if (scope === 0) return layout.exam?.attempts;
  const lesson = course.lessons.get(scope - 1);
  return lesson === undefined ? undefined : layout.modules[course.moduleOf(lesson) ?? -1]?.test?.attempts;
}

function scopeIn(scope: number, { layout, course }: Restoring): ExamStarted["data"]["scope"] | undefined {
  if (scope === 0) return { of: "course" };
  const lesson = course.lessons.get(scope - 1);
  const module = lesson === undefined ? undefined : layout.modules[course.moduleOf(lesson) ?? -1];
  return module && { of: "lessons", lessons: module.lessons.map(({ id }) => id) };
}

function askedIn(key: number, group: number | undefined, { course }: Restoring): Asked {
  const laid = course.items.get(key);
  const inGroup = group === undefined ? {} : { group };
  if (laid?.bank === undefined) {
    const lesson = laid?.lesson ?? "gone";
    const [item, shape] = laid ? [laid.item.id, laid.item.shape] : [goneId(key), "gone"];
    return { item, shape, lesson, objective: "gone", level: "recall", ...inGroup };
  }
  const { id: item, shape, lesson, objective, level } = laid.bank;
  return { item, shape, lesson, objective, level, ...inGroup };
}

/** `exam`: of a paper whose beginning is here. */
function restoredPaper(
  scope: number,
  paper: PaperRecord,
  exam: string | undefined,
  given: Restoring,
): readonly Timeless<RestoredEvent>[] {
  const { state, tz, profile, device, layout } = given;
  const about = scopeIn(scope, given);
  if (about === undefined || paper.items.length === 0) return [];
  const id = exam ?? madeId([state.attempt, "paper", scope, paper.tag], paper.tag);
  const asked = paper.items.map(({ key, group }) => askedIn(key, group, given));
  const envelope = { v: 1 as const, tz, profile, device, lang: layout.languages[0] ?? "es" };
  const data: ExamStarted["data"] = {
    scope: about,
    seed: id,
    rev: state.rev.toString(16).padStart(8, "0"),
    items: asked,
    pass: paper.pass,
    ...(paper.minimum > 0 && { minimum: paper.minimum }),
  };
  const wanted = momentOf(paper.minute);
  const start = { wanted, make: (at: number): ExamStarted => ({ ...envelope, id, at, type: "exam-started", data }) };
  const end = {
    wanted,
    make: (at: number): ExamSubmitted => ({
      ...{ ...envelope, id: madeId([state.attempt, "end", id]), at, type: "exam-submitted", exam: id },
      data: { answers: answersOf(paper, asked, given), ...(paper.timeUp && { timeUp: true as const }) },
    }),
  };
  return exam === undefined ? [start, end] : [end];
}

function answersOf(paper: PaperRecord, asked: readonly Asked[], { course, layout, state }: Restoring): Given[] {
  const text = (kind: number, key: number) =>
    state.texts.find((record) => record.kind === kind && record.id === `${paper.tag}.${key}`)?.json;
  return paper.items.flatMap(({ key, given }, at): Given[] => {
    const of = asked[at];
    if (given === undefined || of === undefined) return [];
    const { max, points, right, sure, lang, answer: row } = given;
    const laid = course.items.get(key)?.item;
    const [typed, whole] = [text(PAPER_TYPED, key), text(PAPER_WHOLE, key)];
    const packed = {
      ...(row !== undefined && { row }),
      ...(isWords(typed) && { typed }),
      ...(whole !== undefined && { whole }),
    };
    const answer = laid && unpacked(laid, packed, Math.max(0, layout.languages.indexOf(lang)));
    return [
      {
        ...{ item: of.item, shape: of.shape, text: of.shape, answer: answer ?? null, right },
        score: { points: points === "full" ? max : Math.min(points, max), max },
        ...(sure > 0 && { sure: sure as 1 | 2 | 3 }),
      },
    ];
  });
}

const openPaper = v.object({
  at: v.number(),
  lang: v.string(),
  scope: v.number(),
  items: v.array(v.tuple([v.number(), v.number()])),
});

/** An exam that is being written, as it began: under its own id, so that what was written on it is found again. */
export function restoredStart({ id, json }: TextRecord, given: Restoring): readonly Timeless<RestoredEvent>[] {
  const read = v.safeParse(openPaper, json);
  const scope = read.success ? scopeIn(read.output.scope, given) : undefined;
  if (!read.success || scope === undefined || !isJson(json)) return [];
  const { at, lang, items, scope: _, ...rest } = json as unknown as v.InferOutput<typeof openPaper>;
  const { tz, profile, device } = given;
  const asked = items.map(([key, group]) => askedIn(key, group < 0 ? undefined : group, given));
  const event = {
    ...{ id, v: 1, at, tz, profile, device, lang, type: "exam-started" },
    data: { ...rest, scope, items: asked },
  };
  if (!v.is(examStarted.schema, event)) return [];
  // Its limit counts from when it began.
  return [{ wanted: at, make: () => event }];
}
