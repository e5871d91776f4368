import * as fc from "fast-check";
import type { StoredEvent } from "./events/types.ts";
import type { Json } from "./json.ts";
import {
  answeredEvent,
  finishedEvent,
  importedEvent,
  madeEvent,
  reinstatedEvent,
  retractedEvent,
  testId,
} from "./testing.ts";

/** What fast-check draws in the tests of learning and storage. Few ids and times, so that they often meet. */

const lesson = fc.constantFrom("one", "two", "constructor");
const at = fc.integer({ min: 1, max: 12 });
const score = fc.constantFrom([0, 1], [1, 1], [1, 3], [2, 3], [3, 3]);

const answer = fc
  .record({
    at,
    lesson,
    item: fc.constantFrom("a", "b", "c", "__proto__"),
    shape: fc.constantFrom("s1", "s2", "constructor"),
    score,
  })
  .map(({ score: [points = 0, max = 1], ...given }) => answeredEvent({ ...given, points, max }));
const finish = fc.record({ at, lesson }).map(finishedEvent);
const making = fc
  .record({ at, lesson, activity: fc.constantFrom("a", "b", "__proto__"), thing: fc.jsonValue({ maxDepth: 2 }) })
  .map(({ thing, ...given }) => madeEvent({ ...given, thing: thing as Json }));
const unknown = fc
  .record({ at, type: fc.constantFrom("noted", "answered"), v: fc.integer({ min: 2, max: 9 }) })
  .map((given) => ({ ...given, id: testId(0) }));
const about = fc.record({ at, ids: fc.array(fc.nat(42).map(testId), { minLength: 1, maxLength: 12, size: "max" }) });
const mark = fc.oneof(about.map(retractedEvent), about.map(reinstatedEvent), about.map(importedEvent));

const ordinary: readonly fc.WeightedArbitrary<StoredEvent>[] = [
  { weight: 8, arbitrary: answer },
  { weight: 2, arbitrary: finish },
  { weight: 3, arbitrary: making },
  { weight: 1, arbitrary: unknown },
];

/** Events whose ids all differ. */
export const someEvents: fc.Arbitrary<readonly StoredEvent[]> = events(ordinary);

/** The same, and such as take others back, or bring them back, whether or not those are among them. */
export const someHistory: fc.Arbitrary<readonly StoredEvent[]> = events([...ordinary, { weight: 4, arbitrary: mark }]);

function events(kinds: readonly fc.WeightedArbitrary<StoredEvent>[]): fc.Arbitrary<readonly StoredEvent[]> {
  return fc.array(fc.oneof(...kinds), { maxLength: 40, size: "max" }).chain((events) =>
    // Ids in another order than the events are in.
    fc
      .shuffledSubarray([...events.keys()], { minLength: events.length })
      .map((ids) => events.map((event, index) => ({ ...event, id: testId(ids[index] as number) }))),
  );
}

/** The same events in another order, some of them twice. */
export function rearranged(events: readonly StoredEvent[]): fc.Arbitrary<readonly StoredEvent[]> {
  return fc
    .tuple(fc.shuffledSubarray([...events], { minLength: events.length }), fc.subarray([...events]))
    .map(([all, again]) => [...all, ...again]);
}
