import * as v from "valibot";
import { record, strict } from "./yaml.ts";

/** The shapes of front matter, and the values that it shares with `course.yaml`. A message says what is expected, for the grammar of messages. */

const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** Whether a text can be an id: English kebab-case. */
export function isId(text: string): boolean {
  return idPattern.test(text);
}

/** How ids are asked for, everywhere. */
export const idExpected = "an id in kebab-case such as `first-glance`";

/** An id. */
export const id = v.pipe(v.string(idExpected), v.regex(idPattern, idExpected));
const textExpected = "a line of text (in quotes if it looks like something else)";
/** A line of text. */
export const text = v.pipe(v.string(textExpected), v.trim(), v.nonEmpty("a line of text that is not empty"));
/** A whole number in a range, of what it counts. */
export function whole(min: number, max: number, what: string) {
  const expected = `${what}, a whole number from ${min} to ${max}`;
  return v.pipe(v.number(expected), v.integer(expected), v.minValue(min, expected), v.maxValue(max, expected));
}

/** Front matter of a lesson. */
export const lessonSchema = strict({
  title: text,
  summary: v.optional(text),
  minutes: whole(1, 120, "minutes"),
  objectives: v.pipe(
    v.array(strict({ id, skill: v.optional(id), text }), "a list of objectives"),
    v.nonEmpty("at least one objective"),
  ),
  aliases: v.optional(v.array(id, "a list of former ids")),
});

export type LessonFront = v.InferOutput<typeof lessonSchema>;

/** Front matter of a module's own page. */
export const pageSchema = strict({ title: text, summary: text });

/** Front matter of the course's own page. */
export const coursePageSchema = strict({
  title: text,
  summary: text,
  skills: v.optional(record(id, text, "names of skills by their ids")),
  routes: v.optional(
    record(id, strict({ title: text, summary: v.optional(text) }), "names of routes with their titles"),
  ),
});

/** A module's has neither skills nor routes. */
export type PageFront = v.InferOutput<typeof coursePageSchema>;

/** Front matter of files that need none: an empty one is no harm, a key in it would be ignored. */
export const emptySchema = strict({});
