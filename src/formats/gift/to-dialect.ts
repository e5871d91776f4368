import type { Note } from "../note.ts";
import { buildTrueFalse } from "./build-choices.ts";
import { buildMatching } from "./build-pairs.ts";
import { buildChoiceOrFill, buildEssay, buildNumerical, buildShort } from "./build-typed.ts";
import { type BuildContext, type Built, exerciseMarkdown, safeCode } from "./built.ts";
import { dialectWords } from "./dialect-words.ts";
import { markdownOf } from "./markdown.ts";
import { createIds, type Ids, slug } from "./names.ts";
import type { InNote } from "./notes.ts";
import { flowOf, paragraphsOf } from "./texts.ts";
import type { Dialect, DialectHow, InNoted, Question } from "./types.ts";

/** Kinds that a bank does not take: they are not scored. */
const unscored: ReadonlySet<string> = new Set(["reflect"]);

/**
 * Makes a lesson or the items of a bank of questions, as Markdown that the checker takes, and says of each question what had to be
 * left out or added. What the questions say is words: nothing in it is read as a mark, a directive or HTML.
 */
export function dialectOf(questions: readonly Question[], how: DialectHow): Dialect {
  const ids = createIds(how.taken ?? new Set());
  const lesson = how.into.form === "lesson" ? frontOf(how.into) : undefined;
  const texts: string[] = lesson ? [lesson.front] : [];
  const notes: InNoted[] = [];
  const became: Dialect["became"][number][] = [];
  for (const question of questions) {
    const said = new Map<string, Pick<Note<InNote>, "what" | "detail">>();
    const say: BuildContext["say"] = (what, detail) =>
      said.set(`${what} ${detail ?? ""}`, { what, ...(detail !== undefined && { detail }) });
    const context: BuildContext = { words: dialectWords[how.lang], say, lose: say };
    if (question.category) say("category", question.category);
    if (question.tags.length > 0) say("tags", question.tags.join(", "));
    const made = question.type === "description" ? described(question, how, context) : built(question, how, context);
    let id: string | undefined;
    if (typeof made === "string") texts.push(made);
    else if (made) {
      id = named(question, ids, say);
      texts.push(exerciseMarkdown(made, [`#${id}`, ...aimOf(question, how, lesson?.objective)]));
    }
    became.push(made && typeof made !== "string" && id !== undefined ? { id, kind: made.kind } : undefined);
    const kind = made && typeof made !== "string" ? made.kind : question.type;
    const { line, column } = question;
    notes.push(
      ...[...said.values()].map((each) => ({ item: id ?? question.title ?? "", kind, line, column, ...each })),
    );
  }
  return { markdown: texts.join("\n"), carried: became.filter((each) => each !== undefined).length, became, notes };
}

function built(
  question: Exclude<Question, { type: "description" }>,
  how: DialectHow,
  context: BuildContext,
): Built | undefined {
  const made = build(question, context);
  if (!made || how.into.form === "lesson" || !unscored.has(made.kind)) return made;
  context.say("not-in-bank");
  return undefined;
}

function build(question: Exclude<Question, { type: "description" }>, context: BuildContext): Built | undefined {
  switch (question.type) {
    case "choice":
      return buildChoiceOrFill(question, context);
    case "true-false":
      return buildTrueFalse(question, context);
    case "short":
      return buildShort(question, context);
    case "numerical":
      return buildNumerical(question, context);
    case "matching":
      return buildMatching(question, context);
    case "essay":
      return buildEssay(question, context);
  }
}

/** A text without a question: prose of the lesson. */
function described({ text }: Question, { into }: DialectHow, { say, lose }: BuildContext): string | undefined {
  if (into.form === "bank") {
    say("not-in-bank");
    return undefined;
  }
  const flow = paragraphsOf(flowOf(text, lose), lose).map(safeCode);
  return flow.length > 0 ? markdownOf(flow) : undefined;
}

function named(question: Question, ids: Ids, say: BuildContext["say"]): string {
  const id = ids.next([question.id, question.title, question.text.text.replace(/<[^>]{0,200}>/gu, " ")]);
  if (question.id !== undefined && question.id !== id) say("renamed", id);
  return id;
}

/** What the exercise tests, and at which level. */
function aimOf({ extra }: Question, { into, objectives }: DialectHow, own: string | undefined): readonly string[] {
  const brought = extra?.objective !== undefined && objectives?.has(extra.objective) ? extra.objective : undefined;
  const level = extra?.level ?? (into.form === "bank" ? into.level : undefined);
  const objective = brought ?? (into.form === "bank" ? `${into.objective.lesson}/${into.objective.id}` : own);
  return [`objective=${objective}`, ...(level ? [`level=${level}`] : [])];
}

function frontOf({ title, minutes, objective }: Extract<DialectHow["into"], { form: "lesson" }>) {
  const id = slug(objective) || "objective";
  const text = (value: string) => JSON.stringify(value.replace(/\s+/gu, " ").trim());
  const front = `---\ntitle: ${text(title)}\nminutes: ${minutes}\nobjectives:\n  - id: ${id}\n    text: ${text(objective)}\n---\n`;
  return { front, objective: id };
}
