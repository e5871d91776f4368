import type { ExamScope, ExamStarted } from "./events/exam-started.ts";
import type { ExamSubmitted } from "./events/exam-submitted.ts";
import { readLate } from "./events/late.ts";
import { byTime } from "./events/order.ts";
import type { StoredEvent } from "./events/types.ts";

/**
 * A fold of its own over what happened in tests and exams, with the laws of `fold.ts`: commutative, associative, idempotent,
 * incremental, and blind to events that it does not know. Of a paper it keeps how it began and the earliest handing in by
 * (at, id): two devices may have handed in the same one.
 */
export interface Exams {
  /** By the id of `exam-started`. Read it with the functions here: ids come from outside. */
  readonly papers: Readonly<Record<string, Kept>>;
}

interface Kept {
  /** Left out while only its handing in has arrived. */
  readonly started?: ExamStarted;
  readonly submitted?: ExamSubmitted;
}

/** A paper: what was drawn and, once it has been handed in, what was answered. */
export interface Paper {
  readonly started: ExamStarted;
  readonly submitted?: ExamSubmitted;
}

/** A paper that was handed in. */
export interface HandedIn extends Paper {
  readonly submitted: ExamSubmitted;
}

/** No tests and no exams. */
export const noExams: Exams = { papers: {} };

/** The fold over tests and exams. */
export const examsFold = { empty: noExams, apply: applyExams };

/** With more events. The same object if they change nothing. */
export function applyExams(exams: Exams, events: readonly StoredEvent[]): Exams {
  const papers = new Map(Object.entries(exams.papers));
  let changed = false;
  for (const stored of events) {
    const event = readLate(stored);
    if (event?.type !== "exam-started" && event?.type !== "exam-submitted") continue;
    const id = event.type === "exam-started" ? event.id : event.exam;
    const before = papers.get(id) ?? {};
    const after = event.type === "exam-started" ? begun(before, event) : ended(before, event);
    if (after === before) continue;
    papers.set(id, after);
    changed = true;
  }
  return changed ? { papers: Object.fromEntries(papers) } : exams;
}

function begun(before: Kept, started: ExamStarted): Kept {
  return before.started === undefined ? { ...before, started } : before;
}

function ended(before: Kept, submitted: ExamSubmitted): Kept {
  return before.submitted === undefined || byTime(submitted, before.submitted) < 0 ? { ...before, submitted } : before;
}

/** Every paper that was begun, in the order of time. */
export function papersIn(exams: Exams): readonly Paper[] {
  const papers = Object.values(exams.papers).filter((kept): kept is Paper => kept.started !== undefined);
  return papers.sort((one, other) => byTime(one.started, other.started));
}

/** Which test somebody means: the final exam, that of a module, or that of an assignment. */
export type Sought =
  | { readonly of: "course" }
  | { readonly of: "module"; readonly module: string }
  | { readonly of: "assignment"; readonly assignment: string };

/** The papers of the exam, of a module's test or of an assignment's, in the order of time. `home`: where lessons are now. */
export function papersOf(exams: Exams, sought: Sought, home: HomeOf): readonly Paper[] {
  return papersIn(exams).filter(({ started: { data } }) => {
    const { scope } = data;
    if (sought.of === "course") return scope.of === "course";
    if (sought.of === "module") return moduleOf(scope, home) === sought.module;
    return scope.of === "assignment" && scope.assignment === sought.assignment;
  });
}

/** Where a lesson is in the course as it is now, by its id or one that it had before. `undefined`: it is gone. */
export type HomeOf = (lesson: string) => { readonly module: string; readonly lesson: string } | undefined;

/** The module that a test belongs to: the one that holds most of its lessons now; of several, the one of the earliest. */
export function moduleOf(scope: ExamScope, home: HomeOf): string | undefined {
  if (scope.of !== "lessons") return undefined;
  const held = new Map<string, number>();
  for (const lesson of scope.lessons) {
    const module = home(lesson)?.module;
    if (module !== undefined) held.set(module, (held.get(module) ?? 0) + 1);
  }
  const most = Math.max(...held.values());
  return [...held].find(([, count]) => count === most)?.[0];
}

/** Whether a paper was handed in. */
export function isHandedIn(paper: Paper): paper is HandedIn {
  return paper.submitted !== undefined;
}

/** The last moment at which a paper can be handed in, in milliseconds since 1970; `undefined` without a limit. */
export function deadlineOf({ at, data }: ExamStarted): number | undefined {
  return data.limit === undefined ? undefined : at + data.limit;
}

/** When a paper was handed in: at its limit if the time was up, however much later somebody came back to it. */
export function handedInAt({ started, submitted }: HandedIn): number {
  const deadline = deadlineOf(started);
  return submitted.data.timeUp && deadline !== undefined ? Math.min(deadline, submitted.at) : submitted.at;
}

/** How a paper that was handed in by this deadline would count: an open one, one whose time is up, or one that is done. */
export type Standing = "open" | "over" | "done";

/** Whether a paper can still be worked on. `now` in milliseconds since 1970. */
export function standingOf(paper: Paper, now: number): Standing {
  if (isHandedIn(paper)) return "done";
  const deadline = deadlineOf(paper.started);
  return deadline !== undefined && now >= deadline ? "over" : "open";
}

/** When each item was last on a paper, by its id: what a draw avoids. */
export function shownIn(papers: readonly Paper[]): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  for (const { started } of papers) {
    for (const { item } of started.data.items) shown.set(item, Math.max(shown.get(item) ?? 0, started.at));
  }
  return shown;
}
