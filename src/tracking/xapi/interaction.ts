import type { Interaction } from "../../exercises/interaction.ts";
import { real } from "../interaction12.ts";
import { cut, cutToName } from "../values.ts";
import type { ActivityDefinition, Component, LanguageMap } from "./types.ts";

/** Characters of a name, of a description, and of what somebody wrote: statements are sent by the dozen, also while a page goes. */
const NAME = 80;
const SHORT = 250;
const LONG = 4_000;
/** So many ways in which a row of blanks is right are worth telling. */
const MOST_PATTERNS = 5;
/** Of a rating (`exercises/rate`). */
const RATINGS = [1, 2, 3, 4, 5];

/** What of an answer stands in a definition, and what in a result (xAPI 1.0.3, Data, "Interaction Activities"). */
export interface Spelt {
  readonly definition: ActivityDefinition;
  /** Left out: nothing was given, or nothing that this type can say. */
  readonly response?: string;
}

/**
 * An answer as an interaction of xAPI. Parts are named by their place in the author's order (`o1`, `p1`), so that answers in two
 * languages are the same; what stands behind each is said beside, in the language of the answer.
 */
export function spelt(interaction: Interaction, lang: string): Spelt {
  const { options = [], places = [] } = interaction.words ?? {};
  const named = (id: string, words: readonly string[]) => components(id, words, lang);
  switch (interaction.type) {
    case "choice":
    case "sequencing": {
      const { type, given, right } = interaction;
      const definition = {
        interactionType: type,
        correctResponsesPattern: [parts(right)],
        ...list("choices", named("o", options)),
      };
      return { definition, ...responding(parts(given)) };
    }
    case "matching": {
      const definition = {
        interactionType: "matching",
        correctResponsesPattern: [pairs(interaction.right)],
        ...list("source", named("p", places)),
        ...list("target", named("o", options)),
      } as const;
      return { definition, ...responding(pairs(interaction.given)) };
    }
    case "numeric": {
      const { given, right } = interaction;
      const pattern = `${real(right.min)}[:]${real(right.max)}`;
      return {
        definition: { interactionType: "numeric", correctResponsesPattern: [pattern] },
        ...responding(given === null ? "" : real(given)),
      };
    }
    case "fill-in": {
      const row = (words: readonly (string | null)[]) => words.map((word) => said(word ?? "", SHORT, lang)).join("[,]");
      const most = Math.min(MOST_PATTERNS, Math.max(1, ...interaction.right.map((accepted) => accepted.length)));
      const patterns = Array.from({ length: most }, (_, n) =>
        row(interaction.right.map((each) => each[n] ?? each[0] ?? "")),
      );
      const correctResponsesPattern = [...new Set(patterns)].map(
        (pattern) => `{case_matters=false}{order_matters=true}${pattern}`,
      );
      const isEmpty = interaction.given.every((word) => word === null || word === "");
      return {
        definition: { interactionType: "fill-in", correctResponsesPattern },
        ...responding(isEmpty ? "" : row(interaction.given)),
      };
    }
    case "long-fill-in": {
      const { given } = interaction;
      return { definition: { interactionType: "long-fill-in" }, ...responding(given && said(given, LONG, lang)) };
    }
    case "likert": {
      const [only, ...more] = interaction.given;
      if (only !== undefined && more.length === 0) {
        const scale = RATINGS.map((rating): Component => ({ id: `r${rating}` }));
        return { definition: { interactionType: "likert", scale }, ...responding(`r${only}`) };
      }
      // Several statements: a likert is one rating, a performance a row of them.
      const steps = interaction.given.map((_, n) => component(`s${n + 1}`, places[n] ?? options[n], lang));
      const given = interaction.given.map((rating, n) => `s${n + 1}[.]${rating}`).join("[,]");
      return { definition: { interactionType: "performance", ...list("steps", steps) }, ...responding(given) };
    }
    case "performance": {
      const { given, right } = interaction;
      const ids = [...new Set([...right, ...given].map(([step]) => idOf(step)))];
      const correctResponsesPattern = right.length === 0 ? undefined : [`{order_matters=true}${steps(right)}`];
      return {
        definition: {
          interactionType: "performance",
          ...(correctResponsesPattern !== undefined && { correctResponsesPattern }),
          ...list(
            "steps",
            ids.map((id): Component => ({ id })),
          ),
        },
        ...responding(steps(given)),
      };
    }
  }
}

/** A text of people's in a map of one language: without half characters, and no longer than there is room for. */
export const inLanguage = (text: string, lang: string): LanguageMap => ({ [lang]: whole(text, SHORT) });

/** The same as a name, that is read alone. */
export const nameIn = (text: string, lang: string): LanguageMap => inLanguage(cutToName(text, NAME), lang);

const responding = (response: string) => (response === "" ? {} : { response });

function list<Name extends "choices" | "source" | "target" | "steps">(name: Name, of: readonly Component[]) {
  return of.length === 0 ? {} : ({ [name]: of } as { readonly [Key in Name]: readonly Component[] });
}

const component = (id: string, words: string | undefined, lang: string): Component =>
  words === undefined || words === "" ? { id } : { id, description: inLanguage(words, lang) };

const components = (id: string, words: readonly string[], lang: string): readonly Component[] =>
  words.map((each, n) => component(`${id}${n + 1}`, each, lang));

const parts = (indexes: readonly number[]) => indexes.map((index) => `o${index + 1}`).join("[,]");
const pairs = (all: readonly (readonly [number, number])[]) =>
  all.map(([place, what]) => `p${place + 1}[.]o${what + 1}`).join("[,]");
const steps = (all: readonly (readonly [string, number])[]) =>
  all.map(([step, answer]) => `${idOf(step)}[.]o${answer + 1}`).join("[,]");

/** What a step is called: no sign that would part it. */
const idOf = (text: string) => cut(text.replace(/[^\w.-]/g, "_"), SHORT) || "_";

/** Words with their language. The marks that would part them are taken apart. */
const said = (text: string, most: number, lang: string) =>
  `{lang=${lang}}${whole(text, most)
    .replace(/\[([,.:])\]/g, "[ $1 ]")
    .replace(/\{(\w+=)/g, "{ $1")}`;

const whole = (text: string, most: number) => cut(text, most).replace(/\p{Cs}/gu, "\ufffd");
