import {
  type Assignment,
  type AssignmentDraft,
  LONGEST_MESSAGE,
  LONGEST_NAME,
  LONGEST_TITLE,
  MOST_LESSONS,
  numberOfDay,
} from "../../assignment/assignment.ts";
import { lessonHash, lessonsByHash } from "../../assignment/lesson-hash.ts";
import type { Sketch } from "../../assignment/sketch.ts";
import { oneLine, plainLines } from "../../base/one-line.ts";
import type { CourseIndex } from "../../course/types.ts";
import type { Lessons } from "./lessons.ts";

/** What is wrong with a field. `values`: what the words of that name have places for. */
export interface Problem {
  readonly is: "missing" | "long" | "number" | "range" | "odd" | "many" | "locked" | "none";
  readonly values?: Readonly<Record<string, string | number>>;
}

export type FieldName =
  | "title"
  | "trainer"
  | "lessons"
  | "order"
  | "due"
  | "pass"
  | "items"
  | "examPass"
  | "minutes"
  | "attempts"
  | "message";

export type Problems = Readonly<Partial<Record<FieldName, Problem>>>;

/** A new assignment, before anything is decided. */
export function newSketch(index: CourseIndex, trainer: string | undefined): Sketch {
  return {
    ...{ title: "", trainer: trainer ?? "", lessons: [], order: "free", due: "", lang: "", pass: String(index.pass) },
    ...{ exam: false, items: "", examPass: String(index.exam?.pass ?? index.pass), minutes: "", attempts: "" },
    ...{ number: "none", message: "" },
  };
}

/** What was given out last, to be changed. Lessons that the course does not have any more are left out. */
export function sketchOf(assignment: Assignment, { all }: Lessons): Sketch {
  const { title, trainer, order, due = "", lang = "", pass, exam, number, message = "" } = assignment;
  const byHash = lessonsByHash(all);
  return {
    ...{ title, trainer, order, due, lang, number, message, pass: String(pass), exam: exam !== undefined },
    lessons: assignment.lessons.flatMap((hash) => byHash.get(hash)?.id ?? []),
    items: String(exam?.items ?? ""),
    examPass: String(exam?.pass ?? pass),
    minutes: String(exam?.minutes ?? ""),
    attempts: String(exam?.attempts ?? ""),
  };
}

/**
 * What is wrong with a sketch, field by field. `stock`: how many questions there are for a test over its lessons; left out where
 * that is not known.
 */
export function problemsOf(sketch: Sketch, lessons: Lessons, stock: number | undefined): Problems {
  const { exam } = sketch;
  const most = Math.min(stock ?? 255, 255);
  const none: Problem | undefined = stock === 0 && sketch.lessons.length > 0 ? { is: "none" } : undefined;
  const all: Readonly<Record<FieldName, Problem | undefined>> = {
    title: textProblem(sketch.title, LONGEST_TITLE),
    trainer: textProblem(sketch.trainer, LONGEST_NAME),
    lessons: lessonsProblem(sketch),
    order: sketch.order === "fixed" ? lockedIn(sketch, lessons) : undefined,
    due: sketch.due !== "" && numberOfDay(sketch.due) === undefined ? { is: "odd" } : undefined,
    pass: numberProblem(sketch.pass, 1, 100),
    items: exam ? (none ?? numberProblem(sketch.items, 1, Math.max(1, most))) : undefined,
    examPass: exam ? numberProblem(sketch.examPass, 1, 100) : undefined,
    minutes: exam && sketch.minutes.trim() !== "" ? numberProblem(sketch.minutes, 1, 600) : undefined,
    attempts: exam && sketch.attempts.trim() !== "" ? numberProblem(sketch.attempts, 1, 20) : undefined,
    message: messageLength(sketch) > LONGEST_MESSAGE ? { is: "long", values: over(messageLength(sketch)) } : undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, problem]) => problem !== undefined));
}

/** How long a line will be. */
export const lineLength = (text: string): number => oneLine(text).length;

/** How long a message will be. */
export const messageLength = ({ message }: Sketch): number => plainLines(message).length;

const over = (length: number) => ({ count: length - LONGEST_MESSAGE });

function textProblem(text: string, longest: number): Problem | undefined {
  const length = lineLength(text);
  if (length === 0) return { is: "missing" };
  return length > longest ? { is: "long", values: { count: length - longest } } : undefined;
}

function lessonsProblem({ lessons }: Sketch): Problem | undefined {
  if (lessons.length === 0) return { is: "missing" };
  return lessons.length > MOST_LESSONS ? { is: "many", values: { most: MOST_LESSONS } } : undefined;
}

/** In a fixed order nobody gets past a lesson for which the course asks one that comes later. */
function lockedIn(sketch: Sketch, { titleOf, before }: Lessons): Problem | undefined {
  for (const [at, id] of sketch.lessons.entries()) {
    const later = before(id).find((each) => sketch.lessons.indexOf(each) > at);
    if (later !== undefined) return { is: "locked", values: { lesson: titleOf(id), first: titleOf(later) } };
  }
  return undefined;
}

function numberProblem(text: string, least: number, most: number): Problem | undefined {
  const number = wholeNumber(text);
  if (number === undefined) return { is: text.trim() === "" ? "missing" : "number", values: { least, most } };
  return number < least || number > most ? { is: "range", values: { least, most } } : undefined;
}

const wholeNumber = (text: string): number | undefined =>
  /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : undefined;

/** What is to be given out: of a sketch with no problem. */
export function draftOf(sketch: Sketch): AssignmentDraft {
  const { order, due, lang, exam, number } = sketch;
  const message = plainLines(sketch.message);
  const minutes = wholeNumber(sketch.minutes);
  const attempts = wholeNumber(sketch.attempts);
  return {
    title: oneLine(sketch.title),
    trainer: oneLine(sketch.trainer),
    lessons: sketch.lessons.map(lessonHash),
    order,
    ...(due !== "" && { due }),
    ...(lang !== "" && { lang }),
    pass: wholeNumber(sketch.pass) ?? 0,
    ...(exam && {
      exam: {
        items: wholeNumber(sketch.items) ?? 0,
        pass: wholeNumber(sketch.examPass) ?? 0,
        ...(minutes !== undefined && { minutes }),
        ...(attempts !== undefined && { attempts }),
      },
    }),
    number,
    ...(message !== "" && { message }),
  };
}
