import type { ItemRef } from "../course/types.ts";
import type { Answered } from "./events/answered.ts";
import type { Imported } from "./events/imported.ts";
import type { LessonFinished } from "./events/lesson-finished.ts";
import type { Made } from "./events/made.ts";
import type { Noted } from "./events/noted.ts";
import type { Reinstated } from "./events/reinstated.ts";
import type { Retracted } from "./events/retracted.ts";

/** Builders for tests. What a test asserts it passes itself; the rest is filled in. */

/** The id of the n-th event of a test: a UUIDv7 that sorts by n. */
export function testId(n: number): string {
  return `01990000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
}

interface Given {
  /** Makes the id. */
  readonly n?: number;
  readonly at?: number;
  readonly lesson?: string;
}

interface GivenAnswer extends Given {
  readonly item?: string;
  readonly shape?: string;
  readonly attempt?: number;
  readonly answer?: Answered["data"]["answer"];
  readonly points?: number;
  readonly max?: number;
  readonly hints?: number;
  readonly right?: boolean;
}

const common = { tz: "Europe/Madrid", profile: "a-profile", device: "a-device", lang: "es" };

export function answeredEvent(given: GivenAnswer = {}): Answered {
  const { n = 1, at = 1_000, lesson = "a-lesson", item = "an-item", shape = "a-shape" } = given;
  const { attempt = 1, answer = 0, points = 1, max = 1, hints, right } = given;
  return {
    id: testId(n),
    v: 1,
    type: "answered",
    at,
    ...common,
    item,
    shape,
    text: "a-text",
    data: {
      lesson,
      attempt,
      answer,
      score: { points, max },
      ...(hints === undefined ? {} : { hints }),
      ...(right === undefined ? {} : { right }),
    },
  };
}

export function finishedEvent({ n = 1, at = 1_000, lesson = "a-lesson" }: Given = {}): LessonFinished {
  return { id: testId(n), v: 1, type: "lesson-finished", at, ...common, data: { lesson } };
}

interface GivenMade extends Given, Partial<Pick<Made["data"], "kind" | "title" | "thing" | "empty" | "lookBack">> {
  readonly activity?: string;
  readonly shape?: string;
  readonly lang?: string;
}

export function madeEvent(given: GivenMade = {}): Made {
  const { n = 1, at = 1_000, lesson = "a-lesson", activity = "an-activity", shape = "a-shape", lang = "es" } = given;
  const { kind = "a-kind", title = "A title", thing = "a thing", empty, lookBack } = given;
  return {
    id: testId(n),
    v: 1,
    type: "made",
    at,
    ...common,
    lang,
    activity,
    shape,
    text: "a-text",
    data: {
      lesson,
      kind,
      title,
      thing,
      ...(empty === undefined ? {} : { empty }),
      ...(lookBack === undefined ? {} : { lookBack }),
    },
  };
}

interface GivenNote extends Given, Partial<Omit<Noted["data"], "removed" | "lesson">> {
  readonly note?: string;
  readonly lang?: string;
  readonly removed?: boolean;
}

export function notedEvent(given: GivenNote = {}): Noted {
  const { n = 1, at = 1_000, note = testId(900), lang = "es", removed = false, ...data } = given;
  return {
    id: testId(n),
    v: 1,
    type: "noted",
    at,
    ...common,
    lang,
    note,
    data: { lesson: "a-lesson", title: "A lesson", block: 0, text: "", ...data, ...(removed && { removed }) },
  };
}

type GivenIds = Pick<Given, "n" | "at"> & { readonly ids?: readonly string[] };

export function retractedEvent({ n = 1, at = 1_000, ids = [testId(2)] }: GivenIds = {}): Retracted {
  return { id: testId(n), v: 1, type: "retracted", at, ...common, data: { ids: [...ids] } };
}

export function reinstatedEvent({ n = 1, at = 1_000, ids = [testId(2)] }: GivenIds = {}): Reinstated {
  return { id: testId(n), v: 1, type: "reinstated", at, ...common, data: { ids: [...ids] } };
}

type GivenImport = GivenIds & Partial<Pick<Imported["data"], "batch" | "name" | "from" | "copied">>;

export function importedEvent(given: GivenImport = {}): Imported {
  const { n = 1, at = 1_000, ids = [testId(2)], batch = testId(99), from = "a-profile", copied = 900, name } = given;
  const data = { batch, ids: [...ids], from, copied, ...(name === undefined ? {} : { name }) };
  return { id: testId(n), v: 1, type: "imported", at, ...common, data };
}

/** An item of a course, by default scored and of the shape that `answeredEvent` answers. */
export function itemRef(given: Partial<Omit<ItemRef, "objective">> & { readonly objective?: string } = {}): ItemRef {
  const { id = "an-item", shape = "a-shape", scored = true, objective = "an-objective" } = given;
  return { id, kind: "single", shape, scored, objective: { lesson: "a-lesson", id: objective } };
}
