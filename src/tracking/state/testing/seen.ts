import { canonicalJson } from "../../../base/hash.ts";
import { readLate } from "../../../learning/events/late.ts";
import type { StoredEvent } from "../../../learning/events/types.ts";
import { resultOf } from "../../../learning/exam-result.ts";
import { applyExams, isHandedIn, noExams, papersIn } from "../../../learning/exams.ts";
import { fold } from "../../../learning/fold.ts";
import { type Compacting, compact } from "../compact.ts";
import { expand } from "../expand.ts";
import type { Layout } from "../layout.ts";
import { START, smallLayout } from "../testing.ts";
import type { State } from "../types.ts";

/** A log packed up and opened again, and what a learner sees of it. */

export const NOW = START + 400 * 86_400_000;
export const marks = { completed: false, success: "unknown", score: 12.34 } as const;
export const attempt = "AbCdEfGhIjk";
export const common = { layout: smallLayout, marks, attempt, seq: 7, rev: "a-rev", now: NOW, room: 64_000 };
export const bearer = { tz: "Europe/Madrid", profile: "another", device: "elsewhere" };

export const packUp = (events: readonly StoredEvent[], more: Partial<Compacting> = {}) =>
  compact({ ...common, events, ...more });
export const open = (text: string | State, known: readonly StoredEvent[] = [], layout: Layout = smallLayout) => {
  const restored = expand(text, { ...bearer, layout, known, now: NOW });
  if ("unread" in restored) throw new Error(restored.unread);
  return restored;
};

/** What a learner sees of a log: of each item how it stands, what is finished, what was made, how papers went. */
export function seen(events: readonly StoredEvent[]) {
  const { items, lessons, made } = fold(events);
  const exams = applyExams(noExams, events);
  const home = (lesson: string) => ({ module: lesson === "third" ? "b" : "a", lesson });
  return {
    items: Object.fromEntries(
      Object.entries(items).map(([id, { shapes }]) => [
        id,
        Object.entries(shapes).map(([shape, { latest, checks, wrong }]) => {
          const { answer, score, right, sure, hints = 0, during, attempt: number, lesson } = latest.data;
          return { shape, count: checks.length, wrong, answer, score, right, sure, hints, during, number, lesson };
        }),
      ]),
    ),
    finished: Object.keys(lessons)
      .filter((id) => lessons[id]?.finishedAt !== undefined)
      .sort(),
    made: Object.fromEntries(Object.entries(made).map(([id, { data }]) => [id, data])),
    notes: events.flatMap((event) => {
      const late = readLate(event);
      return late?.type === "noted" ? [late.data] : [];
    }),
    papers: papersIn(exams)
      .filter(isHandedIn)
      .map((paper) => {
        const { share, passed, unanswered } = resultOf(paper, home);
        const { items: asked, scope, pass, minimum } = paper.started.data;
        const given = paper.submitted.data.answers.map(({ text: _, ...each }) => each);
        return canonicalJson({ share, passed, unanswered, asked, scope, pass, minimum, given });
      })
      .sort(),
  };
}
