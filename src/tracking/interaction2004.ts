import type { Interaction, InteractionWords } from "../exercises/interaction.ts";
import type { Value } from "./dialect.ts";
import { real, resultOf } from "./interaction12.ts";
import type { AnswerReport } from "./port.ts";
import { cut, interval2004, moment2004 } from "./values.ts";

/** Of a localised string in a fill-in, and of a description. */
const SHORT = 250;
/** Of a long-fill-in. */
const LONG = 4_000;
/** A record has room for so many blanks, and so many patterns are worth telling. */
const MOST_BLANKS = 10;
const MOST_PATTERNS = 5;
/** Of a performance. */
const MOST_STEPS = 125;

/** An answer as an interaction of SCORM 2004 (RTE 4.2.9), its id first: the rest may depend on what stands before it. */
export function interaction2004(report: AnswerReport): readonly Value[] {
  const { type, given, right } = response(report.interaction, report.lang);
  return [
    ["id", id(report.item)],
    ["type", type],
    // That of the list of objectives, by which an LMS can join the two, and what the exercise tests.
    ["objectives.0.id", objective(report.lesson)],
    ["objectives.1.id", objective(report.objective)],
    ["timestamp", moment2004(report.at, report.offset)],
    ...right.map((pattern, n): Value => [`correct_responses.${n}.pattern`, pattern]),
    ["weighting", report.result === "neutral" ? "0" : "1"],
    ...(given === undefined || given === "" ? [] : [["learner_response", given] as Value]),
    ["result", resultOf(report, "incorrect")],
    ...(report.latency === undefined ? [] : [["latency", interval2004(report.latency)] as Value]),
    ["description", said(description(report), SHORT, report.lang)],
  ];
}

interface Response {
  readonly type: string;
  /** Left out or empty: nothing was given, or it cannot be said in this type. */
  readonly given?: string;
  readonly right: readonly string[];
}

function response(interaction: Interaction, lang: string): Response {
  switch (interaction.type) {
    case "choice":
    case "sequencing": {
      const { type, given, right } = interaction;
      return { type, given: parts(given), right: [parts(right)] };
    }
    case "matching":
      return { type: "matching", given: pairs(interaction.given), right: [pairs(interaction.right)] };
    case "numeric": {
      const { given, right } = interaction;
      return {
        type: "numeric",
        ...(given !== null && { given: real(given) }),
        right: [`${real(right.min)}[:]${real(right.max)}`],
      };
    }
    case "fill-in": {
      const blank = (word: string | null) => said(word ?? "-", SHORT, lang);
      const row = (words: readonly (string | null)[]) => words.slice(0, MOST_BLANKS).map(blank).join("[,]");
      const most = Math.min(MOST_PATTERNS, Math.max(1, ...interaction.right.map((accepted) => accepted.length)));
      const patterns = Array.from({ length: most }, (_, n) =>
        row(interaction.right.map((each) => each[n] ?? each[0] ?? "")),
      );
      return {
        type: "fill-in",
        given: row(interaction.given),
        right: [...new Set(patterns)].map((pattern) => `{case_matters=false}{order_matters=true}${pattern}`),
      };
    }
    case "long-fill-in":
      return { type: "long-fill-in", given: said(interaction.given, LONG, lang), right: [] };
    case "likert": {
      const [only, ...more] = interaction.given;
      if (only !== undefined && more.length === 0) return { type: "likert", given: `r${only}`, right: [] };
      // Several statements: a likert is one rating, a performance a row of them.
      const given = interaction.given.map((rating, n) => `s${n + 1}[.]${rating}`).join("[,]");
      return { type: "performance", given, right: [] };
    }
    case "performance":
      return {
        type: "performance",
        given: steps(interaction.given),
        right: interaction.right.length === 0 ? [] : [`{order_matters=true}${steps(interaction.right)}`],
      };
  }
}

const parts = (indexes: readonly number[]) => indexes.map((index) => `o${index + 1}`).join("[,]");
const pairs = (all: readonly (readonly [number, number])[]) =>
  all.map(([place, what]) => `p${place + 1}[.]o${what + 1}`).join("[,]");
const steps = (all: readonly (readonly [string, number])[]) =>
  all
    .slice(0, MOST_STEPS)
    .map(([step, answer]) => `${id(step)}[.]o${answer + 1}`)
    .join("[,]");

/** Letters, digits, `_` and `.` alone: what a part of an answer may be called. */
const id = (text: string) => cut(text.replace(/[^A-Za-z0-9_.]/g, "_"), SHORT);

/** As the list of objectives has it. */
const objective = (text: string) => cut(text.replace(/[^\w.-]/g, "_"), LONG);

/** A localised string. The marks that would part it are taken apart. */
const said = (text: string, most: number, lang: string) =>
  `{lang=${lang}}${cut(text.replace(/\[([,.:])\]/g, "[ $1 ]").replace(/\{(\w+=)/g, "{ $1"), most)}`;

/** The question, and what its parts are called, as far as there is room. */
function description({ prompt, interaction }: AnswerReport): string {
  const { options = [], places = [] }: InteractionWords = interaction.words ?? {};
  const named = [
    ...places.map((place, n) => `p${n + 1} ${place}`),
    ...options.map((option, n) => `o${n + 1} ${option}`),
  ];
  return named.length === 0 ? prompt : `${prompt} (${named.join("; ")})`;
}
