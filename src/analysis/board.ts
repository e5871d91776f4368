import type { Assignment } from "../assignment/assignment.ts";
import type { LessonResult, Result } from "../assignment/result.ts";
import { dayOf } from "../learning/certificate.ts";
import { type Person, resultOf, resultsOf } from "./roster.ts";

/** People × lessons: how far everybody is with an assignment. */

/** `none`: nothing came of it. `new`: nothing answered. `begun`. `low`, `under`, `passed`: finished, and how that stands to the pass mark. */
export type CellState = "none" | "new" | "begun" | "low" | "under" | "passed";

export interface Cell {
  readonly lesson: string;
  readonly state: CellState;
  /** Whole per cent; left out where nothing was answered. */
  readonly score?: number;
  readonly done: number;
  readonly items: number;
}

/**
 * `hand`: marked as done by hand. `done`: all lessons finished and passed, and the test if there is one. `going`: something has come. `nothing`: not yet.
 */
export type Standing = "hand" | "done" | "going" | "nothing";

export interface BoardRow {
  readonly person: Person;
  readonly standing: Standing;
  /** The due day is over and it is not done; or it was done after it, as far as what was sent tells. */
  readonly late: boolean;
  /** Something is finished below the pass mark. */
  readonly under: boolean;
  readonly cells: readonly Cell[];
  readonly exam?: NonNullable<Result["exam"]>;
  /** How many lessons are finished. */
  readonly finished: number;
  /** Mean of the scores of lessons with something answered, whole per cent; left out where there is none. */
  readonly score?: number;
  /** When the newest result was made, in milliseconds since 1970. */
  readonly at?: number;
}

export interface Board {
  readonly rows: readonly BoardRow[];
  /** By lesson, of those who have something answered: how many, how many have passed, their mean score. */
  readonly lessons: readonly {
    readonly lesson: string;
    readonly begun: number;
    readonly passed: number;
    readonly score?: number;
  }[];
  readonly done: number;
  /** The due day is over. */
  readonly overdue: boolean;
}

/** How far below the pass mark a score is low, in per cent. */
export const LOW = 20;

interface Given {
  readonly assignment: Assignment;
  /** Ids in the order of the assignment; of those that this course does not have, as results name them. */
  readonly lessons: readonly string[];
  readonly people: readonly Person[];
  /** Milliseconds since 1970, and the zone in which days end: the trainer's. */
  readonly now: number;
  readonly zone: string;
}

/** The board of an assignment, in the order of `people`. */
export function boardOf({ assignment, lessons, people, now, zone }: Given): Board {
  const { due, pass } = assignment;
  const overdue = due !== undefined && dayOf(now, zone) > due;
  const rows = people.map((person): BoardRow => {
    const result = resultOf(person);
    const cells = lessons.map((lesson) => cellOf(lesson, result, pass));
    const finished = cells.filter(({ state }) => /^(?:low|under|passed)$/.test(state)).length;
    const exam = result?.exam;
    // Who finished in time and sent something again later was in time.
    const whole = resultsOf(person).filter((each) => isWhole(each, lessons, assignment));
    const isDone = result !== undefined && whole.includes(result);
    const standing: Standing =
      person.expected?.doneByHand !== undefined ? "hand" : isDone ? "done" : result === undefined ? "nothing" : "going";
    const after = due !== undefined && whole.every(({ at }) => dayOf(at, zone) > due);
    const score = mean(cells);
    return {
      person,
      standing,
      late: standing === "hand" ? false : standing === "done" ? after : overdue,
      under: cells.some(({ state }) => state === "low" || state === "under") || exam?.passed === false,
      cells,
      ...(exam !== undefined && { exam }),
      finished,
      ...(score !== undefined && { score }),
      ...(result !== undefined && { at: result.at }),
    };
  });
  return {
    rows,
    lessons: lessons.map((lesson, at) => {
      const cells = rows.flatMap(({ cells: all, standing }) => (standing === "hand" ? [] : (all[at] ?? [])));
      const score = mean(cells);
      return {
        lesson,
        begun: cells.filter((cell) => cell.score !== undefined).length,
        passed: cells.filter(({ state }) => state === "passed").length,
        ...(score !== undefined && { score }),
      };
    }),
    done: rows.filter(({ standing }) => standing === "done" || standing === "hand").length,
    overdue,
  };
}

/** All lessons are finished and passed, and the test if there is one. */
function isWhole(result: Result, lessons: readonly string[], { pass, exam }: Assignment): boolean {
  return (
    lessons.every((lesson) => cellOf(lesson, result, pass).state === "passed") &&
    (exam === undefined || result.exam?.passed === true)
  );
}

function cellOf(lesson: string, result: Result | undefined, pass: number): Cell {
  const found = result?.lessons.find((each) => each.lesson === lesson);
  if (found === undefined) return { lesson, state: "none", done: 0, items: 0 };
  const { done, items, score } = found;
  return { lesson, state: stateOf(found, pass), done, items, ...((done > 0 || found.finished) && { score }) };
}

function stateOf({ done, finished, score }: LessonResult, pass: number): CellState {
  if (!finished) return done > 0 ? "begun" : "new";
  if (score >= pass) return "passed";
  return score < pass - LOW ? "low" : "under";
}

function mean(cells: readonly Cell[]): number | undefined {
  const scores = cells.flatMap(({ score }) => score ?? []);
  return scores.length === 0 ? undefined : Math.floor(scores.reduce((sum, each) => sum + each, 0) / scores.length);
}

export type Order = "name" | "score" | "progress" | "recent";
export type Show = "all" | "nothing" | "late" | "under" | "done" | "hand";

/** The rows that are asked for, in the order that is asked for. Of equal ones, by name. */
export function arranged(rows: readonly BoardRow[], order: Order, show: Show, lang: string): readonly BoardRow[] {
  const collator = new Intl.Collator(lang);
  const byName = (one: BoardRow, other: BoardRow) => collator.compare(one.person.name, other.person.name);
  const value = (row: BoardRow) => {
    if (order === "score") return row.score ?? 101;
    if (order === "progress") return row.finished;
    return order === "recent" ? -(row.at ?? 0) : 0;
  };
  return rows
    .filter((row) => isShown(row, show))
    .sort((one, other) => (order === "name" ? 0 : value(one) - value(other)) || byName(one, other));
}

function isShown({ standing, late, under }: BoardRow, show: Show): boolean {
  if (show === "nothing") return standing === "nothing";
  if (show === "late") return late;
  if (show === "under") return under && standing !== "hand";
  if (show === "hand") return standing === "hand";
  return show === "all" || standing === "done" || standing === "hand";
}
