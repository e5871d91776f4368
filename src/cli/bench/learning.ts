import { type Known, lessonItems } from "../../learning/askable.ts";
import type { StoredEvent } from "../../learning/events/types.ts";
import { type History, historyFold, withAnswers } from "../../learning/history.ts";
import { dueOn, rememberedOf } from "../../learning/review.ts";
import { allCounted, byObjective } from "../../learning/skills.ts";
import { ITEMS, LESSONS, someAnswers } from "./events.ts";
import { median, print } from "./median.ts";

const EVENTS = 100_000;
/** An answer every three hours or so of 34 years: each item once in some five weeks, so that every answer is a review. */
const APART = 3 * 3_600_000;

/** The course that the answers of the bench are to. */
const items: readonly Known[] = lessonItems([
  {
    id: "a-module",
    lessons: Array.from({ length: LESSONS }, (_, lesson) => {
      const id = `lesson-${lesson}`;
      const objectives = [0, 1, 2].map((n) => ({ id: `objective-${n}`, skill: `skill-${n}`, text: "To do it" }));
      const own = Array.from({ length: ITEMS }, (_, n) => n).filter((n) => n % LESSONS === lesson);
      const refs = own.map((n) => {
        const objective = { lesson: id, id: `objective-${n % 3}` };
        return { id: `item-${n}`, kind: "single", shape: "a-shape", scored: true, objective };
      });
      const about = { title: id, summary: "", minutes: 10, aliases: [], activities: [], file: `${id}.json` };
      return { id, ...about, objectives, items: refs };
    }),
  },
]);

/** What is computed of a long log: answers by item, what is due, what is mastered. */
export function benchLearning(): void {
  const events = someAnswers(EVENTS + 1).map((event, n): StoredEvent => ({ ...event, at: event.at + n * APART }));
  const [all, last] = [events.slice(0, EVENTS), events.slice(EVENTS)];
  const today = Math.floor((all.at(-1)?.at ?? 0) / 86_400_000);
  // Each run begins with lists of its own: what was computed of the same lists is kept.
  const folded = () => withAnswers(historyFold.empty, all);
  const reviewed = (history: History) => dueOn(rememberedOf(items, history), today);
  const mastered = (history: History) => byObjective(allCounted(items, history));
  const warm = () => {
    const history = folded();
    reviewed(history);
    return history;
  };
  print(
    `Review and mastery: ${EVENTS} answers to ${ITEMS} items`,
    ["", "ms"],
    [
      ["answers by item, from zero", median(() => all, folded)],
      ["due, from zero", median(folded, reviewed)],
      ["mastery by objective, from zero", median(folded, mastered)],
      ["one answer more: answers and due", median(warm, (history) => reviewed(withAnswers(history, last)))],
      ["one answer more: answers and mastery", median(warm, (history) => mastered(withAnswers(history, last)))],
    ],
  );
}
