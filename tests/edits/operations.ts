import { below, type Random } from "../../src/base/random.ts";
import {
  type Activity,
  activitiesOf,
  type Course,
  type Item,
  itemsOf,
  type Lang,
  type Lesson,
  langs,
  lessonsOf,
  type Module,
  type Words,
} from "./course.ts";
import { kindNames, leastOf, MOST_PARTS, mayBeFixed, newKey } from "./kinds.ts";

/** What authors do to a course between two versions. Each changes it in place, or does nothing where there is nothing to do it to. */

type Edit = (course: Course, random: Random) => void;

const pick = <One>(all: readonly One[], random: Random): One | undefined =>
  all.length === 0 ? undefined : all[below(random, all.length)];
const chance = (random: Random, oneIn: number) => below(random, oneIn) === 0;

/** Words that have never been said before. */
export function newWords(course: Course): Words {
  course.made++;
  return { es: `Dicho ${course.made}, así`, ca: `Dit ${course.made}, així` };
}

const newId = (course: Course, what: string) => `${what}-${++course.made}`;

/** Other words in one language or in all. */
function reword(course: Course, words: Words, random: Random): void {
  const next = newWords(course);
  const some: readonly Lang[] = pick([langs, ["es"], ["ca"]] as const, random) ?? langs;
  for (const lang of some) words[lang] = next[lang];
}

export function newItem(course: Course, random: Random): Item {
  const kind = pick(kindNames, random) ?? "single";
  const count = leastOf({ kind }) + below(random, 2);
  return {
    id: newId(course, kind),
    kind,
    rev: 1,
    fixed: false,
    prompt: newWords(course),
    hints: [],
    parts: Array.from({ length: count }, () => ({ words: newWords(course), why: newWords(course) })),
    key: newKey({ kind }, count, random),
  };
}

export function newActivity(course: Course, random: Random): Activity {
  const kind = pick(["table", "script", "commitment"] as const, random) ?? "table";
  const rows = Array.from({ length: 2 + below(random, 2) }, () => newWords(course));
  return { id: newId(course, kind), kind, title: undefined, prompt: newWords(course), rows };
}

export function newLesson(course: Course, random: Random, items: number): Lesson {
  const blocks = Array.from({ length: items }, () => ({ item: newItem(course, random) }));
  const prose = { prose: newWords(course) };
  const title = newWords(course);
  return {
    uid: ++course.made,
    id: newId(course, "lesson"),
    aliases: [],
    title,
    blocks: [prose, ...blocks],
    next: undefined,
  };
}

const anyLesson = (course: Course, random: Random) => pick(lessonsOf(course), random);
const anyItem = (course: Course, random: Random) => pick(lessonsOf(course).flatMap(itemsOf), random);
const anyActivity = (course: Course, random: Random) => pick(lessonsOf(course).flatMap(activitiesOf), random);

/** Moves one element of an array to another place in it. */
function reorder<One>(all: One[], random: Random): void {
  const [moved] = all.splice(below(random, all.length), 1);
  if (moved !== undefined) all.splice(below(random, all.length + 1), 0, moved);
}

/** A module with a lesson that it can do without. */
const rich = (course: Course, random: Random): Module | undefined =>
  pick(
    course.modules.filter(({ lessons }) => lessons.length > 1),
    random,
  );

/** Takes a block that fits out of its lesson, and gives it with a way to put it elsewhere. */
function takeBlock(course: Course, random: Random, fits: (lesson: Lesson, at: number) => boolean) {
  const places = lessonsOf(course).flatMap((lesson) =>
    [...lesson.blocks.keys()].filter((at) => fits(lesson, at)).map((at) => ({ lesson, at })),
  );
  const place = pick(places, random);
  return place?.lesson.blocks.splice(place.at, 1)[0];
}

const insert = (course: Course, random: Random, block: Lesson["blocks"][number]) => {
  const blocks = anyLesson(course, random)?.blocks;
  blocks?.splice(below(random, blocks.length + 1), 0, block);
};

const withItem =
  (edit: (item: Item, course: Course, random: Random) => void): Edit =>
  (course, random) => {
    const item = anyItem(course, random);
    if (item !== undefined) edit(item, course, random);
  };

const withRows =
  (edit: (rows: Words[], course: Course, random: Random) => void): Edit =>
  (course, random) => {
    const activity = anyActivity(course, random);
    if (activity !== undefined) edit(activity.rows, course, random);
  };

export const edits = {
  retitle(course, random) {
    const titles = [course.title, ...[...course.modules, ...lessonsOf(course)].map(({ title }) => title)];
    reword(course, pick(titles, random) ?? course.title, random);
  },
  "reword a question": withItem(({ prompt }, course, random) => reword(course, prompt, random)),
  "reword a part": withItem(({ parts }, course, random) => {
    const part = pick(parts, random);
    if (part !== undefined) reword(course, part.words, random);
  }),
  "explain otherwise": withItem(({ parts }, course, random) => {
    const part = pick(parts, random);
    if (part !== undefined) reword(course, part.why, random);
  }),
  "give or take a hint": withItem((item, course, random) => {
    if (item.kind === "dialogue" || item.kind === "rate" || item.kind === "reflect") return;
    if (item.hints.length > 0 && chance(random, 2)) item.hints.pop();
    else if (item.hints.length < 3) item.hints.push(newWords(course));
  }),
  "change the key": withItem((item, _, random) => {
    item.key = newKey(item, item.parts.length, random);
  }),
  "add a part": withItem((item, course, random) => {
    if (item.kind === "estimate" || item.parts.length >= MOST_PARTS) return;
    item.parts.push({ words: newWords(course), why: newWords(course) });
    item.key = newKey(item, item.parts.length, random);
  }),
  "take a part away": withItem((item, _, random) => {
    if (item.kind === "estimate" || item.parts.length <= leastOf(item)) return;
    item.parts.splice(below(random, item.parts.length), 1);
    item.key = newKey(item, item.parts.length, random);
  }),
  "count rev up": withItem((item) => void item.rev++),
  "count rev down again": withItem((item) => {
    item.rev = Math.max(1, item.rev - 1);
  }),
  "keep the order, or shuffle": withItem((item) => {
    if (mayBeFixed(item)) item.fixed = !item.fixed;
  }),
  "add an exercise": (course, random) => insert(course, random, { item: newItem(course, random) }),
  "delete an exercise"(course, random) {
    const block = takeBlock(course, random, ({ blocks }, at) => "item" in (blocks[at] ?? {}));
    if (block !== undefined && "item" in block) course.removed.push(block.item);
  },
  "bring an exercise back"(course, random) {
    if (course.removed.length === 0) return;
    const [item] = course.removed.splice(below(random, course.removed.length), 1);
    if (item !== undefined) insert(course, random, { item });
  },
  "move a block to another lesson"(course, random) {
    const block = takeBlock(course, random, () => true);
    if (block !== undefined) insert(course, random, block);
  },
  "reorder a lesson": (course, random) => reorder(anyLesson(course, random)?.blocks ?? [], random),
  "add an activity": (course, random) => insert(course, random, { activity: newActivity(course, random) }),
  "delete an activity": (course, random) =>
    void takeBlock(course, random, ({ blocks }, at) => "activity" in (blocks[at] ?? {})),
  "retitle an activity"(course, random) {
    const activity = anyActivity(course, random);
    if (activity !== undefined) activity.title = newWords(course);
  },
  "reword a row": withRows((rows, course, random) => reword(course, pick(rows, random) ?? newWords(course), random)),
  "add a row": withRows((rows, course) => {
    if (rows.length < 5) rows.push(newWords(course));
  }),
  "take a row away": withRows((rows, _, random) => {
    if (rows.length > 2) rows.splice(below(random, rows.length), 1);
  }),
  "reorder rows": withRows((rows, _, random) => reorder(rows, random)),
  "reorder lessons": (course, random) => reorder(pick(course.modules, random)?.lessons ?? [], random),
  "reorder modules": (course, random) => reorder(course.modules, random),
  "move a lesson to another module"(course, random) {
    const from = rich(course, random);
    const [lesson] = from?.lessons.splice(below(random, from.lessons.length), 1) ?? [];
    if (lesson !== undefined) pick(course.modules, random)?.lessons.unshift(lesson);
  },
  "rename a module"(course, random) {
    const module = pick(course.modules, random);
    if (module !== undefined) module.id = newId(course, "module");
  },
  "rename a lesson"(course, random) {
    const lesson = anyLesson(course, random);
    if (lesson === undefined) return;
    lesson.aliases.push(lesson.id);
    lesson.id = newId(course, "lesson");
  },
  "split a module"(course, random) {
    const from = rich(course, random);
    if (from === undefined) return;
    const lessons = from.lessons.splice(1 + below(random, from.lessons.length - 1));
    course.modules.push({ id: newId(course, "module"), title: newWords(course), lessons });
  },
  "join modules"(course, random) {
    const [gone] = course.modules.length > 1 ? course.modules.splice(below(random, course.modules.length), 1) : [];
    if (gone !== undefined) pick(course.modules, random)?.lessons.push(...gone.lessons);
  },
  "add a lesson": (course, random) => void pick(course.modules, random)?.lessons.push(newLesson(course, random, 1)),
  "delete a lesson"(course, random) {
    const from = rich(course, random);
    const [gone] = from?.lessons.splice(below(random, from.lessons.length), 1) ?? [];
    if (gone !== undefined) course.removed.push(...itemsOf(gone));
  },
  "link a lesson to another"(course, random) {
    const lesson = anyLesson(course, random);
    if (lesson !== undefined) lesson.next = anyLesson(course, random)?.uid;
  },
} satisfies Record<string, Edit>;

export type EditName = keyof typeof edits;

export const editNames = Object.keys(edits) as EditName[];
