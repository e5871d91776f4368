import { expect } from "vitest";
import type { ActivityRules } from "../../src/activities/contract.ts";
import { below, type Random } from "../../src/base/random.ts";
import type { ActivityBlock, ExerciseBlock, LessonRef } from "../../src/course/types.ts";
import type { Rules } from "../../src/exercises/contract.ts";
import { gradeWithHints } from "../../src/exercises/score.ts";
import type { Draft } from "../../src/learning/attempt.ts";
import type { StoredEvent } from "../../src/learning/events/types.ts";
import type { Json } from "../../src/learning/json.ts";
import { createLedger } from "../../src/learning/ledger.ts";
import { isFinished, itemState } from "../../src/learning/mastery.ts";
import { createRecorder } from "../../src/learning/recorder.ts";
import { type Activity, type Item, type Lang, type Lesson, langs } from "./course.ts";
import { anyAnswer, signature } from "./kinds.ts";

/** A learner who works with one version of the course after another, and remembers all that they did by themselves. */

export interface Given {
  readonly at: number;
  readonly answer: Json;
  readonly score: { readonly points: number; readonly max: number };
  readonly wrong: boolean;
}

/** What an exercise is in a version: as its author has it, and as it was compiled in each language. */
export interface Asked {
  readonly item: Item;
  readonly lesson: Lesson;
  readonly ref: LessonRef;
  readonly blocks: Readonly<Record<Lang, ExerciseBlock>>;
  readonly rules: Rules<unknown, unknown>;
}

export interface ToMake {
  readonly activity: Activity;
  readonly ref: LessonRef;
  readonly blocks: Readonly<Record<Lang, ActivityBlock>>;
  readonly rules: ActivityRules<unknown, Json>;
}

export interface Version {
  readonly lessons: readonly { readonly lesson: Lesson; readonly ref: LessonRef }[];
  readonly asked: readonly Asked[];
  readonly toMake: readonly ToMake[];
}

const START = 1_790_000_000_000;

export function createLearner(random: Random) {
  let now = START;
  const clock = { now: () => (now += 1 + below(random, 60_000)), zone: () => "Europe/Madrid" };
  const record = createRecorder({ clock, random, profile: "a-profile", device: "a-device", last: () => 0 });
  const ledger = createLedger();
  const all: StoredEvent[] = [];
  /** By item id, by what the answer depends on: the answers, the latest last. */
  const answers = new Map<string, Map<string, Given[]>>();
  const drafts = new Map<string, { readonly draft: Draft; readonly signature: string }>();
  /** By activity id: the thing as it was last kept, and every line that was ever written in it. */
  const made = new Map<string, { readonly thing: Json; readonly shape: string; readonly lines: readonly string[] }>();
  /** Uids of lessons. */
  const finished = new Set<number>();

  const happen = (event: StoredEvent) => {
    all.push(event);
    return ledger.add([event]);
  };
  const givenTo = (item: Item) => answers.get(item.id)?.get(signature(item)) ?? [];
  const anyLang = () => langs[below(random, 2)] ?? "es";

  const answer = ({ item, lesson, ref, blocks, rules }: Asked, version: Version) => {
    const lang = anyLang();
    const { id, shape, text, item: parsed, hints: all } = blocks[lang];
    const stored = anyAnswer(item, random);
    const read = rules.read(parsed, stored);
    expect([id, rules.missing(parsed, read)], "the learner gives whole answers").toEqual([id, 0]);
    const hints = below(random, all.length + 1);
    const { score, right } = gradeWithHints(rules, parsed, read, all, hints);
    const before = givenTo(item);
    const data = { lesson: ref.id, attempt: before.length + 1, answer: stored, score, right, hints };
    const event = record({ type: "answered", lang, item: id, shape, text, data });
    const progress = happen(event);
    // As the player does: the last answer of a lesson ends it.
    if (ref.items.every((each) => itemState(progress, each).answered) && !isFinished(progress, ref)) {
      happen(record({ type: "lesson-finished", lang, data: { lesson: ref.id } }));
    }
    const bySignature = answers.get(item.id) ?? new Map<string, Given[]>();
    answers.set(
      item.id,
      bySignature.set(signature(item), [...before, { at: event.at, answer: stored, score, wrong: !right }]),
    );
    drafts.delete(item.id);
    const inLesson = version.asked.filter((each) => each.lesson === lesson);
    if (inLesson.every((each) => givenTo(each.item).length > 0)) finished.add(lesson.uid);
  };

  const begin = ({ item, blocks }: Asked) => {
    const draft: Draft = {
      shape: blocks.es.shape,
      attempt: givenTo(item).length + 1,
      answer: anyAnswer(item, random),
    };
    drafts.set(item.id, { draft, signature: signature(item) });
  };

  const make = ({ activity, ref, blocks, rules }: ToMake) => {
    const lang = anyLang();
    const { id, shape, text, spec } = blocks[lang];
    const before = made.get(id);
    const kept = before && rules.read(before.thing);
    const thing = kept === undefined ? rules.start(spec) : rules.fit(spec, kept, before?.shape === shape);
    const line = `Lo mío ${random.uint32()}`;
    const next = written(thing, line, random);
    const data = { lesson: ref.id, kind: activity.kind, title: "Lo mío", thing: next };
    happen(record({ type: "made", lang, activity: id, shape, text, data }));
    made.set(id, { thing: next, shape, lines: [...(before?.lines ?? []), line].filter((each) => holds(next, each)) });
  };

  return {
    ledger,
    events: all as readonly StoredEvent[],
    answers: answers as ReadonlyMap<string, ReadonlyMap<string, readonly Given[]>>,
    drafts: drafts as ReadonlyMap<string, { readonly draft: Draft; readonly signature: string }>,
    made: made as ReadonlyMap<
      string,
      { readonly thing: Json; readonly shape: string; readonly lines: readonly string[] }
    >,
    finished: finished as ReadonlySet<number>,
    givenTo,
    /** Works for a while with this version. */
    work(version: Version, steps: number) {
      const pick = <One>(all: readonly One[]) => all[below(random, Math.max(1, all.length))];
      for (let step = 0; step < steps; step++) {
        const one = pick(version.asked);
        const thing = pick(version.toMake);
        const dice = below(random, 10);
        if (dice < 5) one && answer(one, version);
        else if (dice < 6) one && begin(one);
        else if (dice < 8) thing && make(thing);
        else for (const each of version.asked.filter(({ lesson }) => lesson === one?.lesson)) answer(each, version);
      }
    },
  };
}

export type Learner = ReturnType<typeof createLearner>;

/** Whether a text is anywhere in a thing. */
export const holds = (thing: Json, text: string) => JSON.stringify(thing).includes(JSON.stringify(text));

/** The thing with a line written into one of its fields: a cell, what is said at a stage, a promise. */
function written(thing: Json, line: string, random: Random): Json {
  const copy = structuredClone(thing) as { readonly rows?: Row[]; readonly promises?: Row[] };
  const rows = copy.rows ?? copy.promises ?? [];
  const row = rows[below(random, Math.max(1, rows.length))];
  if (row?.cells !== undefined) row.cells[below(random, row.cells.length)] = line;
  else if (row !== undefined) row.text = line;
  return copy as unknown as Json;
}

interface Row {
  cells?: string[];
  text?: string;
}
