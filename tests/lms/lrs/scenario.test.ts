import { expect, test } from "vitest";
import { orderFaults, takenOf } from "./cmi5-order.ts";
import { cmi5Faults } from "./cmi5-statement.ts";
import {
  ADL,
  CATEGORY,
  isSatisfied,
  MASTERY_SCORE,
  MOVE_ON,
  PROGRESS,
  SESSION_ID,
  type Session,
} from "./cmi5-words.ts";
import { statementFaults } from "./statement.ts";
import type { Statement } from "./words.ts";

/**
 * A session of one who completes and passes, as AICC publishes it among its samples (AICC/CMI-5_Spec_Current, branch gh-pages,
 * `samples/scenarios`, no. 10, with the progress of no. 13): its ids, verbs, results and moments.
 */
const actor = {
  objectType: "Agent",
  name: "Learner's Name",
  account: { homePage: "http://example.org/", name: "Learner" },
};
const grouping = [
  {
    objectType: "Activity",
    id: "http://course-repository.example.edu/identifiers/courses/02baafcf/aus/4c07",
    definition: { name: { "en-US": "Introduction to Geology" } },
  },
];
const id = "680cef64-bc48-4b57-af6b-be4217e69aff";

const session: Session = {
  id,
  registration: "a0a37fbe-04f1-46a3-9135-29aa41d4f1ee",
  activityId: "http://example.org/cmi5/au-lms-id/4756b42214cb0cb4825b3c9b5c15053d6a6cf7f5",
  actor,
  launchData: {
    contextTemplate: { contextActivities: { grouping }, extensions: { [SESSION_ID]: id } },
    launchMode: "Normal",
    masteryScore: 0.86,
    moveOn: "CompletedAndPassed",
  },
  hasReadLaunchData: true,
  hasReadPreferences: true,
};

const say = (n: string, verb: string, time: string, categories: readonly string[], more = {}, extensions = {}) => ({
  id: n,
  actor,
  verb: { id: ADL + verb, display: { und: verb } },
  object: { objectType: "Activity", id: session.activityId, definition: grouping[0]?.definition },
  context: {
    registration: session.registration,
    contextActivities: {
      grouping,
      ...(categories.length > 0 && { category: categories.map((of) => ({ objectType: "Activity", id: of })) }),
    },
    extensions: { [SESSION_ID]: id, ...extensions },
  },
  ...more,
  timestamp: `2016-06-09T18:53:${time}Z`,
});

const published = [
  say("96274841-f860-41f6-8e02-f8d05e0569b2", "initialized", "09.100", [CATEGORY]),
  say("a60dc721-fe51-4668-8c00-35bb9b809fcc", "progressed", "12.383", [], {
    result: { extensions: { [PROGRESS]: 25 } },
  }),
  say("b24bd0e0-965e-4e18-8e61-cdc2d1bb2ab5", "completed", "23.726", [CATEGORY, MOVE_ON], {
    result: { completion: true, duration: "PT14.47S" },
  }),
  say(
    "1c356160-0150-45bb-b27c-d340dd5fc582",
    "passed",
    "33.828",
    [CATEGORY, MOVE_ON],
    { result: { score: { scaled: 0.88, raw: 88, min: 0, max: 100 }, success: true, duration: "PT24.57S" } },
    { [MASTERY_SCORE]: 0.86 },
  ),
  say("427655b0-bed1-4d6f-8763-e5e233d085e4", "terminated", "37.113", [CATEGORY], { result: { duration: "PT27.85S" } }),
] as unknown as readonly Statement[];

test("the session that AICC publishes has no fault, and satisfies", () => {
  expect(published.flatMap(statementFaults)).toEqual([]);
  expect(published.flatMap((statement) => cmi5Faults(session, statement))).toEqual([]);
  expect(orderFaults(session, [], published, 0, 0)).toEqual([]);
  expect(isSatisfied("CompletedAndPassed", takenOf(session, published))).toBe(true);
});
