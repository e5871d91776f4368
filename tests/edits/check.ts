import { expect } from "vitest";
import type { ActivityRules } from "../../src/activities/contract.ts";
import { activityKinds } from "../../src/activities/registry.ts";
import { createCompiler } from "../../src/compiler/compile.ts";
import { loadParsers } from "../../src/compiler/parsers.ts";
import type { ActivityBlock, Block as Compiled, ExerciseBlock } from "../../src/course/types.ts";
import type { Rules } from "../../src/exercises/contract.ts";
import { attemptState } from "../../src/learning/attempt.ts";
import { fold } from "../../src/learning/fold.ts";
import type { Json } from "../../src/learning/json.ts";
import { isFinished, itemState, lessonState } from "../../src/learning/mastery.ts";
import { activitiesOf, type Course, itemsOf, type Lang, type Lesson, langs, lessonsOf, written } from "./course.ts";
import { kindNames, signature } from "./kinds.ts";
import { type Asked, holds, type Learner, type ToMake, type Version } from "./learner.ts";

/** What must hold of a learner's progress in every version of a course, whatever its authors did to it. */

const parsers = await loadParsers();

async function rulesOf<One>(folder: string, kinds: readonly string[], file: string): Promise<ReadonlyMap<string, One>> {
  const load = async (kind: string) => (await import(`../../src/${folder}/${kind}/${file}.ts`)).rules as One;
  return new Map(await Promise.all(kinds.map(async (kind) => [kind, await load(kind)] as const)));
}

const exercises = await rulesOf<Rules<unknown, unknown>>("exercises", kindNames, "grade");
const activities = await rulesOf<ActivityRules<unknown, Json>>("activities", Object.keys(activityKinds), "rules");

/** Compiles the versions of one course by the real compiler, as a development server does. */
export function createReader() {
  const compiler = createCompiler(parsers);
  return (course: Course): Version => {
    const { diagnostics, output } = compiler.compile(written(course));
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    if (output === undefined) throw new Error("The compiler accepts it and gives nothing");
    const { modules, lessons } = output.course;
    const refs = [...modules.values()].flatMap((module) => module.lessons.map((ref) => ({ lang: module.lang, ref })));
    const blocksOf = (lang: Lang, lesson: Lesson) =>
      [...lessons.values()].find((each) => each.lang === lang && each.id === lesson.id)?.blocks ?? [];
    const inEach = <One extends Compiled>(lesson: Lesson, id: string) =>
      Object.fromEntries(
        langs.map((lang) => [lang, blocksOf(lang, lesson).find((block) => "id" in block && block.id === id)]),
      ) as Record<Lang, One>;
    const refOf = (lesson: Lesson) => {
      const found = langs.map((lang) => refs.find((each) => each.lang === lang && each.ref.id === lesson.id)?.ref);
      const [ref] = found;
      if (ref === undefined) throw new Error(`${lesson.id} is in no module`);
      expect(found.map((each) => each?.items)).toEqual(langs.map(() => ref.items));
      return ref;
    };
    const all = lessonsOf(course).map((lesson) => ({ lesson, ref: refOf(lesson) }));
    return {
      lessons: all,
      asked: all.flatMap(({ lesson, ref }) =>
        itemsOf(lesson).map((item): Asked => {
          const rules = exercises.get(item.kind);
          if (rules === undefined) throw new Error(`There is no ${item.kind}`);
          return { item, lesson, ref, rules, blocks: inEach<ExerciseBlock>(lesson, item.id) };
        }),
      ),
      toMake: all.flatMap(({ lesson, ref }) =>
        activitiesOf(lesson).map((activity): ToMake => {
          const rules = activities.get(activity.kind);
          if (rules === undefined) throw new Error(`There is no ${activity.kind}`);
          return { activity, ref, rules, blocks: inEach<ActivityBlock>(lesson, activity.id) };
        }),
      ),
    };
  };
}

/** Holds a version against what the learner remembers. `told`: how often each thing was looked at. */
export function hold(version: Version, learner: Learner, told: (what: string) => void): void {
  const progress = learner.ledger.add([]);
  expect(progress).toEqual(fold(learner.events));
  for (const asked of version.asked) holdItem(asked, learner, told);
  for (const { lesson, ref } of version.lessons) {
    const finished = learner.finished.has(lesson.uid);
    expect([ref.id, "finished", isFinished(progress, ref)]).toEqual([ref.id, "finished", finished]);
    const open = itemsOf(lesson).filter((item) => learner.givenTo(item).length === 0);
    const changed = open.filter((item) => learner.answers.has(item.id));
    const state = lessonState(progress, ref, 80);
    expect([ref.id, state.changed, state.added]).toEqual([
      ref.id,
      changed.length,
      finished ? open.length - changed.length : 0,
    ]);
    if (finished && lesson.aliases.length > 0) told("a lesson that is finished under its former id");
    if (state.added > 0) told("a question added to a finished lesson");
  }
  for (const [id, { thing }] of learner.made) {
    expect([id, progress.made[id]?.data.thing]).toEqual([id, thing]);
    if (!version.toMake.some(({ activity }) => activity.id === id)) told("a thing whose activity is gone");
  }
  for (const toMake of version.toMake) holdThing(toMake, learner, told);
}

function holdItem({ item, blocks, ref, rules }: Asked, learner: Learner, told: (what: string) => void): void {
  const progress = learner.ledger.add([]);
  const { id } = item;
  const refs = ref.items.filter((each) => each.id === id);
  expect([id, refs.map(({ shape }) => shape)]).toEqual([id, [blocks.es.shape]]);
  const state = itemState(progress, { id, shape: blocks.es.shape });
  const given = learner.givenTo(item);
  const latest = given.at(-1);
  const known = [...(learner.answers.get(id)?.values() ?? [])].flat();
  const last = Math.max(...known.map(({ at }) => at));
  const wrong = given.filter((each) => each.wrong).length;
  const counts = { attempts: given.length, wrong };
  expect([id, state]).toEqual([
    id,
    latest
      ? { answered: true, ...counts, score: latest.score }
      : { answered: false, ...counts, ...(known.length > 0 && { changed: { at: last } }) },
  ]);
  if (latest && known.length > given.length) told("an answer that stands beside answers to other shapes");
  if (state.changed) told("a question that is asked again");

  const begun = learner.drafts.get(id);
  const fits = begun !== undefined && begun.signature === signature(item);
  for (const lang of langs) {
    const isWhole = (stored: Json) => {
      const answer = rules.read(blocks[lang].item, stored);
      return answer !== undefined && rules.missing(blocks[lang].item, answer) === 0;
    };
    const shown = attemptState(progress.items[id], begun?.draft, blocks[lang].shape, isWhole);
    if (fits) {
      expect([id, shown.phase, shown.answer]).toEqual([id, "answering", begun.draft.answer]);
      expect([id, rules.read(blocks[lang].item, begun.draft.answer) !== undefined]).toEqual([id, true]);
      told("a half-given answer");
    } else if (latest) {
      expect([id, shown]).toMatchObject([id, { phase: "checked", answer: latest.answer, score: latest.score }]);
      told("an answer");
    } else {
      expect([id, shown.phase, shown.answer]).toEqual([id, "answering", undefined]);
    }
  }
}

function holdThing({ activity, blocks, rules }: ToMake, learner: Learner, told: (what: string) => void): void {
  const kept = learner.made.get(activity.id);
  if (kept === undefined) return;
  const thing = rules.read(kept.thing);
  for (const lang of langs) {
    const { shape, spec } = blocks[lang];
    const shown = thing && rules.fit(spec, thing, kept.shape === shape);
    const lost = kept.lines.filter((line) => shown === undefined || !holds(shown, line));
    expect([activity.id, lost]).toEqual([activity.id, []]);
    told(kept.shape === shape ? "a thing" : "a thing whose activity has changed");
  }
}
