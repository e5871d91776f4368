import * as v from "valibot";
import { id, idExpected, isId, text, whole } from "./schema.ts";
import { record, strict } from "./yaml.ts";

/** The shape of `course.yaml`. A message says what is expected, for the grammar of messages. */

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

const perCent = whole(1, 100, "a percentage");
const share = v.optional(whole(0, 100, "a percentage"));
const lessons = v.pipe(v.array(id, "a list of lesson ids"), v.nonEmpty("at least one lesson"));
const requiredExpected =
  "the id of a module or of a lesson; of a lesson that is called as a module, `module-id/lesson-id`";
const required = v.pipe(
  v.string(requiredExpected),
  v.check((name) => name.split("/").every(isId) && name.split("/").length < 3, requiredExpected),
);
const requires = v.optional(
  v.pipe(
    v.array(required, "a list of ids of modules or lessons"),
    v.nonEmpty("at least one id of a module or a lesson"),
  ),
);

const level = strict({ recall: share, understand: share, apply: share, analyse: share });

function sumOf(levels: v.InferOutput<typeof level>): number {
  return Object.values(levels).reduce<number>((sum, each) => sum + (each ?? 0), 0);
}

const attempts = v.optional(whole(1, 100, "a number of attempts"));
const minutes = v.optional(whole(1, 600, "minutes"));

const test = strict({ items: whole(1, 100, "a number of items"), pass: v.optional(perCent), minutes, attempts });

const exam = strict({
  items: whole(1, 500, "a number of items"),
  pass: perCent,
  "module-minimum": v.optional(perCent),
  minutes,
  attempts,
  levels: v.optional(
    v.pipe(
      level,
      // Shares that are none were told one by one.
      v.rawCheck(({ dataset, addIssue }) => {
        if (!dataset.typed || dataset.issues) return;
        const sum = sumOf(dataset.value);
        if (sum !== 100) addIssue({ message: `shares that add up to 100 (these make ${sum})` });
      }),
    ),
  ),
  requires,
});

const lessonWords = v.pipe(
  strict({ min: whole(1, 10_000, "words"), max: whole(1, 10_000, "words") }),
  v.check(({ min, max }) => min <= max, "a `min` that is not above the `max`"),
);

const lessonExpected = `${idExpected}, or \`{ id: …, requires: […] }\``;
/** A lesson by its id alone, or with what has to be finished before it. */
const lesson = v.lazy((input) =>
  typeof input === "object" && input !== null && !Array.isArray(input)
    ? v.pipe(strict({ id, requires }))
    : v.pipe(
        v.string(lessonExpected),
        v.check(isId, lessonExpected),
        v.transform((only) => ({ id: only, requires: undefined })),
      ),
);

const module = v.pipe(
  strict({
    id,
    requires,
    lessons: v.pipe(v.array(lesson, "a list of lesson ids"), v.nonEmpty("at least one lesson")),
  }),
  v.transform((each) => ({
    id: each.id,
    requires: each.requires ?? [],
    lessons: each.lessons.map((one) => one.id),
    /** What each lesson requires, in the order of `lessons`. */
    lessonRequires: each.lessons.map((one) => one.requires ?? []),
  })),
);

const colourExpected = "a colour as `#rrggbb` in quotes";
const colour = v.pipe(
  v.string(colourExpected),
  v.regex(/^#[0-9a-f]{6}$/iu, colourExpected),
  v.transform((written) => written.toLowerCase()),
);

const fileExpected = "the name of a picture beside course.yaml, such as `logo.svg`";
/** A line that has to find room where it is shown. */
const short = (most: number) => v.pipe(text, v.maxLength(most, `a text of at most ${most} characters`));
const brand = strict({
  name: v.optional(short(40)),
  logo: v.optional(strict({ file: v.pipe(v.string(fileExpected), v.nonEmpty(fileExpected)) })),
  colours: v.optional(strict({ primary: colour, accent: v.optional(colour) })),
  signatory: v.optional(
    strict({ name: short(60), role: v.optional(record(lang, short(80), "languages with the role in each")) }),
  ),
});

const versionExpected = 'a version in quotes such as `"2026.11"`, of at most 20 letters, digits, dots and hyphens';

/** `course.yaml`. */
export const manifestSchema = strict({
  id,
  version: v.optional(v.pipe(v.string(versionExpected), v.regex(/^[\w][\w.-]{0,19}$/u, versionExpected))),
  languages: v.pipe(v.array(lang, "a list of language codes"), v.nonEmpty("at least one language")),
  pass: perCent,
  modules: v.pipe(v.array(module, "a list of modules"), v.nonEmpty("at least one module")),
  skills: v.optional(v.array(id, "a list of skill ids")),
  test: v.optional(test),
  exam: v.optional(exam),
  "lesson-words": v.optional(lessonWords),
  routes: v.optional(record(id, lessons, "names of routes with lists of lesson ids")),
  mix: v.optional(v.array(lessons, "a list of lists of lesson ids")),
  brand: v.optional(brand),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;
