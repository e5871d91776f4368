import { createHash } from "node:crypto";
import { expect, expectTypeOf, test } from "vitest";
import { isKnown, type StoredEvent } from "../learning/events/types.ts";
import { answeredEvent, finishedEvent, testId } from "../learning/testing.ts";
import { type Backup, backup } from "./export.ts";
import frozen from "./fixtures/backup-v1.json?raw";

const about = { course: "customer-service", profile: "a-profile", at: 1_763_769_700_000 };
const later = finishedEvent({ n: 2, at: 2_000, lesson: "service-triangle" });
const earlier = answeredEvent({ n: 3, at: 1_000, item: "first-glance", lesson: "service-triangle", answer: [1] });
const unknown = { id: testId(4), v: 7, type: "noted", at: 3_000, words: ["més", "años"] };

test("a backup has every event as it is, known or not, by time", () => {
  const made: Backup = JSON.parse(backup([unknown, later, earlier], about));
  expect(made.events).toEqual([earlier, later, unknown]);
  expect(made.events.map(isKnown)).toEqual([true, true, false]);
});

test("a backup has the name of a profile that has one", () => {
  expect(JSON.parse(backup([], { ...about, name: "Núria" }))).toMatchObject({ name: "Núria" });
  expect(JSON.parse(backup([], about))).not.toHaveProperty("name");
});

test("a backup does not reorder what it was given", () => {
  const events = [later, earlier];
  backup(events, about);
  expect(events).toEqual([later, earlier]);
});

test("a backup is still written as it was published", () => {
  expect(`${backup([unknown, later, earlier], about)}\n`).toBe(frozen);
});

test("the frozen backup is as it was published", () => {
  expect(createHash("sha256").update(frozen).digest("hex")).toBe(
    "25d9cb8e2ee50073e0053306878cfd426187e5734101359839395c9a5e998ecd",
  );
});

test("the type is as published", () => {
  expectTypeOf<Backup>().toEqualTypeOf<{
    readonly format: "atenta-backup";
    readonly v: 1;
    readonly course: string;
    readonly profile: string;
    readonly name?: string;
    readonly at: number;
    readonly events: readonly StoredEvent[];
  }>();
});
