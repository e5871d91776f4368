import type { ExamStarted } from "./events/exam-started.ts";
import type { ExamSubmitted } from "./events/exam-submitted.ts";
import type { HandedIn, HomeOf } from "./exams.ts";
import { passes } from "./mastery.ts";

/** How a paper went: every item weighs the same, and what was not answered is worth nothing. */

type AskedItem = ExamStarted["data"]["items"][number];
type GivenAnswer = ExamSubmitted["data"]["answers"][number];

/** An item of a paper and what it earned. */
export interface ItemResult {
  readonly asked: AskedItem;
  /** Left out: it was not answered. */
  readonly given?: GivenAnswer;
  /** 0 to 1. */
  readonly share: number;
}

/** What some items of a paper earned together. */
export interface Share {
  /** 0 to 1, not rounded. */
  readonly share: number;
  readonly items: readonly ItemResult[];
}

/** What was one module when the paper was drawn. */
export interface ModuleResult extends Share {
  /** The one that holds the first of its lessons now. Left out: they are all gone. */
  readonly module?: string;
  readonly enough: boolean;
}

export interface ObjectiveResult extends Share {
  /** As the paper names them: the lesson may have another id now. */
  readonly lesson: string;
  readonly objective: string;
}

export interface ExamResult extends Share {
  /** The whole is enough, and so is every module. */
  readonly passed: boolean;
  readonly unanswered: number;
  /** In the order in which the paper first asks about them. */
  readonly modules: readonly ModuleResult[];
  readonly objectives: readonly ObjectiveResult[];
}

/** How a paper went that was handed in. `home`: where lessons are now, since papers name no modules. */
export function resultOf({ started, submitted }: HandedIn, home: HomeOf): ExamResult {
  const { items: asked, pass, minimum } = started.data;
  const items = asked.map((each) => resultOfItem(each, submitted));
  const homeOf = ({ asked: { lesson } }: ItemResult) => home(lesson)?.module;
  const modules = [...groups(items, (item) => item.asked.group ?? homeOf(item)).values()].map((of) => {
    const module = of.map(homeOf).find((each) => each !== undefined);
    // Papers of before have no numbers: there today's modules are all that is known.
    const known = module !== undefined || of[0]?.asked.group !== undefined;
    return {
      ...(module === undefined ? {} : { module }),
      ...together(of),
      enough: minimum === undefined || !known || passes(together(of).share, minimum),
    };
  });
  const byObjective = groups(items, ({ asked: { lesson, objective } }) => `${lesson}/${objective}`).values();
  const objectives = [...byObjective].flatMap((of) =>
    of.slice(0, 1).map(({ asked: { lesson, objective } }) => ({ lesson, objective, ...together(of) })),
  );
  const whole = together(items);
  return {
    ...whole,
    passed: passes(whole.share, pass) && modules.every(({ enough }) => enough),
    unanswered: items.filter(({ given }) => given === undefined).length,
    modules,
    objectives,
  };
}

function resultOfItem(asked: AskedItem, { data }: ExamSubmitted): ItemResult {
  const given = data.answers.find(({ item, shape }) => item === asked.item && shape === asked.shape);
  return given === undefined ? { asked, share: 0 } : { asked, given, share: given.score.points / given.score.max };
}

function together(items: readonly ItemResult[]): Share {
  return { items, share: items.reduce((sum, { share }) => sum + share, 0) / items.length };
}

function groups<Key>(items: readonly ItemResult[], keyOf: (item: ItemResult) => Key): Map<Key, ItemResult[]> {
  const found = new Map<Key, ItemResult[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = found.get(key);
    if (group === undefined) found.set(key, [item]);
    else group.push(item);
  }
  return found;
}

/** What to look at again: objectives below the pass mark, the weakest first. */
export function toRepeat({ objectives }: ExamResult, pass: number): readonly ObjectiveResult[] {
  return objectives.filter(({ share }) => !passes(share, pass)).sort((one, other) => one.share - other.share);
}
