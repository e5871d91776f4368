import { oneLine } from "../base/one-line.ts";
import type { LessonRef, ModuleIndex } from "../course/types.ts";
import { type AnswersGiven, type GivenAnswers, givenTo } from "../learning/answers-given.ts";
import type { Accepted } from "../learning/assigned.ts";
import { type Answered, isWrong, scoreOf } from "../learning/events/answered.ts";
import { type ItemResult as AskedResult, resultOf } from "../learning/exam-result.ts";
import { type Exams, type HandedIn, handedInAt, isHandedIn, papersOf } from "../learning/exams.ts";
import type { Progress } from "../learning/fold.ts";
import { isFinished, lessonState, percent } from "../learning/mastery.ts";
import { homesIn } from "../learning/passed.ts";
import { type Assignment, LONGEST_NAME, LONGEST_NUMBER } from "./assignment.ts";
import { lessonsByHash } from "./lesson-hash.ts";
import type { Details, ExamAttempt, GivenAnswer, ItemResult, LessonResult, Result } from "./result.ts";

/** The most of each that a result has room for; of what there is more of, the latest goes. */
const MOST_ITEMS = 2_000;
const MOST_EXAMS = 50;
const MOST_CERTIFICATES = 5;
const LONGEST_COURSE = 64;

export interface ResultParts {
  readonly assignment: Assignment;
  readonly accepted: Pick<Accepted, "person" | "name" | "number">;
  /** The course as it is now. */
  readonly modules: readonly ModuleIndex[];
  readonly progress: Progress;
  readonly given: AnswersGiven;
  readonly exams: Exams;
  /** The course as its authors count it, or its revision. */
  readonly course: string;
  /** Now, in milliseconds since 1970. */
  readonly at: number;
  /** With every answer; otherwise the summary alone. */
  readonly details: boolean;
  /** Codes of certificates that go along with the details. */
  readonly certificates?: readonly string[];
}

/**
 * What a learner sends back: how far each lesson of the assignment is, how its test went and, in detail, the answers to those
 * lessons' scored questions. Nothing else of the learner is in it: no other lesson, no note, nothing made, no review, and of
 * questions that are not scored (what somebody writes for themselves, how they see themselves) not the answer, but that there is one.
 */
export function makeResult(parts: ResultParts): Result {
  const { assignment, accepted, at, course } = parts;
  const number = accepted.number === undefined ? "" : lineOf(accepted.number, LONGEST_NUMBER);
  const exam = examOf(parts);
  return {
    assignment: assignment.id,
    version: assignment.version,
    person: accepted.person,
    name: lineOf(accepted.name, LONGEST_NAME) || "–",
    ...(number !== "" && { number }),
    at,
    course: lineOf(course, LONGEST_COURSE) || "–",
    lessons: askedLessons(parts).map((asked) => lessonResult(asked, parts)),
    ...(exam && { exam }),
    ...(parts.details && { details: detailsOf(parts) }),
  };
}

/** When the latest happened of what a result tells, in milliseconds since 1970: what was sent later than that still holds. */
export function latestIn(parts: Omit<ResultParts, "at" | "details">): number {
  const lessons = askedLessons(parts).flatMap((asked) => (typeof asked === "string" ? [] : [asked]));
  const ends = lessons
    .flatMap(({ id, aliases }) => [id, ...aliases])
    .flatMap((id) => (Object.hasOwn(parts.progress.lessons, id) ? (parts.progress.lessons[id]?.finishedAt ?? []) : []));
  const answers = lessons.flatMap(({ items }) => items).flatMap(({ id }) => givenTo(parts.given, id));
  const papers = handedIn(parts).map(({ submitted }) => submitted.at);
  return Math.max(0, ...ends, ...answers.map(({ last }) => last.at), ...papers);
}

/** Its lessons as they are in this course, each once; of one that is not, what stands for its name. */
function askedLessons({ assignment, modules }: Pick<ResultParts, "assignment" | "modules">) {
  const known = lessonsByHash(modules.flatMap(({ lessons }) => lessons));
  return [
    ...new Set(assignment.lessons.map((hash) => known.get(hash) ?? `#${hash.toString(16).padStart(6, "0")}`)),
  ] as readonly (LessonRef | string)[];
}

function lessonResult(asked: LessonRef | string, { progress, assignment }: ResultParts): LessonResult {
  if (typeof asked === "string") return { lesson: asked, done: 0, items: 0, score: 0, finished: false };
  const { answered, total, mastery } = lessonState(progress, asked, assignment.pass);
  const finished = isFinished(progress, asked);
  return { lesson: asked.id, done: answered, items: total, score: percent(mastery), finished };
}

/** The papers of its test that were handed in, whatever version of it asked for them, in the order of time. */
function handedIn({ assignment, exams, modules }: Pick<ResultParts, "assignment" | "exams" | "modules">) {
  if (assignment.exam === undefined) return [];
  return papersOf(exams, { of: "assignment", assignment: assignment.id }, homesIn(modules)).filter(isHandedIn);
}

function examOf(parts: ResultParts): Result["exam"] {
  const home = homesIn(parts.modules);
  const results = handedIn(parts).map((paper) => resultOf(paper, home));
  if (results.length === 0) return undefined;
  return {
    attempts: Math.min(results.length, 255),
    best: percent(Math.max(...results.map(({ share }) => share))),
    passed: results.some(({ passed }) => passed),
  };
}

function detailsOf(parts: ResultParts): Details {
  const { given, modules, certificates = [] } = parts;
  const home = homesIn(modules);
  const items = askedLessons(parts).flatMap((asked) =>
    typeof asked === "string"
      ? []
      : asked.items
          .filter(({ scored }) => scored)
          .flatMap(({ id }) => givenTo(given, id).map((each) => itemResult(id, asked.id, each))),
  );
  const codes = certificates.slice(0, MOST_CERTIFICATES);
  return {
    items: items.slice(-MOST_ITEMS),
    exams: handedIn(parts)
      .slice(-MOST_EXAMS)
      .map((paper) => examAttempt(paper, home)),
    ...(codes.length > 0 && { certificates: codes }),
  };
}

function itemResult(item: string, lesson: string, { shape, first, last, tries }: GivenAnswers): ItemResult {
  return { item, shape, lesson, tries, first: answerOf(first), ...(last !== first && { last: answerOf(last) }) };
}

function answerOf(event: Answered): GivenAnswer {
  const { answer, sure, hints, ms } = event.data;
  const { points, max } = scoreOf(event);
  return {
    answer,
    score: { points, max },
    right: !isWrong(event),
    ...(sure !== undefined && { sure }),
    ...(hints !== undefined && { hints }),
    ...(ms !== undefined && { ms }),
  };
}

function examAttempt(paper: HandedIn, home: Parameters<typeof resultOf>[1]): ExamAttempt {
  const { share, passed, items } = resultOf(paper, home);
  return {
    at: handedInAt(paper),
    score: percent(share),
    passed,
    ...(paper.submitted.data.timeUp && { timeUp: true as const }),
    items: items.map(askedItem),
  };
}

function askedItem({ asked: { item, shape, lesson }, given }: AskedResult): ExamAttempt["items"][number] {
  if (given === undefined) return { item, shape, lesson };
  const { answer, score, right, sure, ms } = given;
  const { points, max } = score;
  return {
    ...{ item, shape, lesson },
    given: {
      ...{ answer, score: { points, max }, right },
      ...(sure !== undefined && { sure }),
      ...(ms !== undefined && { ms }),
    },
  };
}

/** A line of which all is seen, no longer than there is room for. */
const lineOf = (text: string, longest: number): string =>
  oneLine(text)
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/u, "")
    .trim();
