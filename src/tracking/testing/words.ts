import type { State, Unread } from "../state/types.ts";

/** States as words, so that a table can be read: `attempt/seq/lesson,lesson`; what was merged holds the lessons of both. */
export function readWords(text: string): State | Unread {
  if (text === "") return { unread: "empty" };
  const [attempt, seq, lessons] = text.split("/");
  if (attempt === "newer") return { unread: "newer" };
  if (attempt === undefined || lessons === undefined) return { unread: "broken" };
  return {
    attempt,
    seq: Number(seq),
    rev: 0,
    minute: 0,
    marks: { completed: false, success: "unknown" },
    lessons: lessons === "" ? [] : lessons.split(",").map(Number),
    items: [],
    tests: [],
    bank: [],
    papers: [],
    foreign: { items: [], lessons: [] },
    texts: [],
    drafts: [],
  };
}

/** As `merge`: what one of them has, both have. */
export function mergeWords(one: State, other: State): State {
  if (one.attempt !== other.attempt) throw new Error("Two attempts were merged");
  return {
    ...one,
    seq: Math.max(one.seq, other.seq),
    lessons: [...new Set([...one.lessons, ...other.lessons])].sort((a, b) => a - b),
  };
}

/** A state in words. */
export const writeWords = (attempt: string, seq: number, lessons: readonly number[]) =>
  `${attempt}/${seq}/${[...new Set(lessons)].sort((a, b) => a - b).join(",")}`;
