import { type FirstAnswer, hardestOf, itemStats } from "../../analysis/items.ts";
import { ITEMS, LESSONS } from "./events.ts";
import { median, print } from "./median.ts";

const PEOPLE = 500;

/** What is computed of the answers of a whole chain of shops, all at once. */
export function benchAnalysis(): void {
  const answers = Array.from({ length: PEOPLE * ITEMS }, (_, n): FirstAnswer => {
    const [person, item] = [Math.floor(n / ITEMS), n % ITEMS];
    const right = (person * (item + 7)) % 3 > 0;
    const given = { answer: (person * item) % 4, score: { points: right ? 1 : 0, max: 1 }, right, ms: n };
    return {
      person: `person-${person}`,
      item: `item-${item}`,
      shape: "a-shape",
      lesson: `lesson-${item % LESSONS}`,
      given,
    };
  });
  print(
    `Questions: ${PEOPLE} people × ${ITEMS} items`,
    ["", "ms"],
    [
      ["all statistics", median(() => answers, itemStats)],
      [
        "the hardest at a glance",
        median(
          () => answers,
          (all) => hardestOf(all, 3),
        ),
      ],
    ],
  );
}
