import { seeded } from "../../base/random.ts";
import type { StoredEvent } from "../../learning/events/types.ts";
import { createRecorder } from "../../learning/recorder.ts";

/** The course that the answers are to. */
export const ITEMS = 300;
export const LESSONS = 34;

/** So many answers to that course, half of them wrong, one second apart; the same for the same numbers. */
export function someAnswers(count: number, from = 0, device = "a-device"): StoredEvent[] {
  let now = 1_700_000_000_000 + from * 1_000;
  const clock = { now: () => (now += 1_000), zone: () => "Europe/Madrid" };
  const random = seeded(`a bench of ${count} from ${from} on ${device}`);
  const record = createRecorder({ clock, random, profile: "a-profile", device, last: () => 0 });
  return Array.from({ length: count }, (_, n) =>
    record({
      type: "answered",
      lang: "es",
      item: `item-${n % ITEMS}`,
      shape: "a-shape",
      text: "a-text",
      data: {
        lesson: `lesson-${n % LESSONS}`,
        attempt: 1 + Math.floor(n / ITEMS),
        answer: n % 4,
        score: { points: n % 2, max: 1 },
        hints: 0,
      },
    }),
  );
}
