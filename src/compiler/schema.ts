import * as v from "valibot";
import { strict } from "./yaml.ts";

/** The shapes of `course.yaml` and of front matter. A message says what is expected, for the grammar of messages. */

const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** Whether a text can be an id: English kebab-case. */
export function isId(text: string): boolean {
  return idPattern.test(text);
}

/** How ids are asked for, everywhere. */
export const idExpected = "an id in kebab-case such as `first-glance`";

const id = v.pipe(v.string(idExpected), v.regex(idPattern, idExpected));
const textExpected = "a line of text (in quotes if it looks like something else)";
const text = v.pipe(v.string(textExpected), v.trim(), v.nonEmpty("a line of text that is not empty"));
const langExpected = "a language code such as `es` or `pt-BR`";
const lang = v.pipe(
  v.string(langExpected),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, langExpected),
  v.check(isLanguageTag, langExpected),
);

function isLanguageTag(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}

function whole(min: number, max: number, what: string) {
  const expected = `${what}, a whole number from ${min} to ${max}`;
  return v.pipe(v.number(expected), v.integer(expected), v.minValue(min, expected), v.maxValue(max, expected));
}

const perCent = whole(1, 100, "a percentage");
const share = v.optional(whole(0, 100, "a percentage"));

const level = strict({ recall: share, understand: share, apply: share, analyse: share });

const exam = strict({
  items: whole(1, 500, "a number of items"),
  pass: perCent,
  "module-minimum": v.optional(perCent),
  minutes: v.optional(whole(1, 600, "minutes")),
  levels: v.optional(
    v.pipe(
      level,
      v.check(
        (levels) => Object.values(levels).reduce<number>((sum, each) => sum + (each ?? 0), 0) === 100,
        "shares that add up to 100",
      ),
    ),
  ),
});

const lessonWords = v.pipe(
  strict({ min: whole(1, 10_000, "words"), max: whole(1, 10_000, "words") }),
  v.check(({ min, max }) => min <= max, "a `min` that is not above the `max`"),
);

/** `course.yaml`. */
export const manifestSchema = strict({
  id,
  languages: v.pipe(v.array(lang, "a list of language codes"), v.nonEmpty("at least one language")),
  pass: perCent,
  modules: v.pipe(
    v.array(
      strict({ id, lessons: v.pipe(v.array(id, "a list of lesson ids"), v.nonEmpty("at least one lesson")) }),
      "a list of modules",
    ),
    v.nonEmpty("at least one module"),
  ),
  skills: v.optional(v.array(id, "a list of skill ids")),
  exam: v.optional(exam),
  "lesson-words": v.optional(lessonWords),
  routes: v.optional(v.record(id, v.array(id, "a list of lesson ids"), "names of routes with lists of lesson ids")),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;

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

/** Front matter of a module's and of the course's own page. */
export const pageSchema = strict({ title: text, summary: text });

export type PageFront = v.InferOutput<typeof pageSchema>;

/** Front matter of files that need none: an empty one is no harm, a key in it would be ignored. */
export const emptySchema = strict({});
