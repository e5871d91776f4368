import type { Interaction } from "../exercises/interaction.ts";
import type { Value } from "./dialect.ts";
import type { AnswerReport } from "./port.ts";
import { cut, decimal, time12, timespan12 } from "./values.ts";

/** A CMIString255 and a CMIFeedback have so many characters. */
const LONGEST = 255;

/**
 * An answer as an interaction of SCORM 1.2 (RTE 3.4.7), its id first. There parts are single characters, and there is neither a
 * description nor a type for long texts.
 */
export function interaction12(report: AnswerReport): readonly Value[] {
  const { type, given, right } = feedback(report.interaction);
  return [
    ["id", cut(report.item.replace(/[^\w.-]/g, "_"), LONGEST)],
    // That of the list of objectives, by which an LMS can join the two, and what the exercise tests.
    ["objectives.0.id", cut(report.lesson.replace(/[^\w.-]/g, "_"), LONGEST)],
    ["objectives.1.id", cut(report.objective.replace(/[^\w.-]/g, "_"), LONGEST)],
    ["time", time12(report.at, report.offset)],
    ["type", type],
    ...right
      .filter((pattern) => pattern !== "")
      .map((pattern, n): Value => [`correct_responses.${n}.pattern`, pattern]),
    ["weighting", report.result === "neutral" ? "0" : "1"],
    ...(given === undefined || given === "" ? [] : [["student_response", given] as Value]),
    ["result", resultOf(report, "wrong")],
    ...(report.latency === undefined ? [] : [["latency", timespan12(report.latency)] as Value]),
  ];
}

/**
 * The result of an answer. Where points were earned but not all, the share itself: both versions take a number there.
 *
 * @param wrong the word of the version
 */
export function resultOf({ result, share }: AnswerReport, wrong: string): string {
  if (result === "neutral") return "neutral";
  if (result === "right") return "correct";
  // Rounding must not make it all or nothing.
  return share !== undefined && share >= 0.005 ? decimal(Math.min(share, 0.99)) : wrong;
}

/** A number with up to seven decimals, as many as SCORM 2004 keeps (real(10,7)), and no exponent. */
export function real(value: number): string {
  const text = value.toFixed(7).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
}

interface Feedback {
  readonly type: string;
  /** Left out or empty: nothing was given, or it cannot be said in this type. */
  readonly given?: string;
  readonly right: readonly string[];
}

/** The type, what was answered and what is right, as CMIFeedback. */
function feedback(interaction: Interaction): Feedback {
  switch (interaction.type) {
    case "choice":
    case "sequencing":
      return {
        type: interaction.type,
        given: signs(interaction.given),
        right: [signs(interaction.right)],
      };
    case "matching":
      return { type: "matching", given: pairs(interaction.given), right: [pairs(interaction.right)] };
    case "numeric": {
      const { given, right } = interaction;
      const middle = real((right.min + right.max) / 2);
      return { type: "numeric", ...(given !== null && { given: real(given) }), right: [middle] };
    }
    case "fill-in": {
      const blanks = (words: readonly (string | null)[]) => cut(words.map((word) => word ?? "-").join("; "), LONGEST);
      return {
        type: "fill-in",
        given: blanks(interaction.given),
        right: [blanks(interaction.right.map(([first = ""]) => first))],
      };
    }
    case "long-fill-in":
      return { type: "fill-in", given: cut(interaction.given, LONGEST), right: [] };
    case "likert": {
      const [only, ...more] = interaction.given;
      // Several statements are no likert, which is one character: a performance is a row of them.
      if (only === undefined || more.length > 0)
        return { type: "performance", given: interaction.given.join(""), right: [] };
      return { type: "likert", given: String(only), right: [] };
    }
    case "performance": {
      const steps = (way: readonly (readonly [string, number])[]) =>
        cut(way.map(([, answer]) => sign(answer)).join(""), LONGEST);
      return { type: "performance", given: steps(interaction.given), right: [steps(interaction.right)] };
    }
  }
}

/** A part as one character, from its index: `a` to `z`, then `0` to `9`. */
const sign = (index: number) => "abcdefghijklmnopqrstuvwxyz0123456789"[index] ?? "9";
const signs = (indexes: readonly number[]) => indexes.map(sign).join(",");
const pairs = (all: readonly (readonly [number, number])[]) =>
  all.map(([place, what]) => `${sign(place)}.${sign(what)}`).join(",");
