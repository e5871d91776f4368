import { languageTag } from "./formats.ts";
import { type Check, type Fault, type Fields, fields, isFields, list, map, text } from "./shapes.ts";

/** Interaction activities (xAPI-Data, 2.4.4.1 "Interaction Activities" and "Interaction Components"). */
export const types = [
  "true-false",
  "choice",
  "fill-in",
  "long-fill-in",
  "matching",
  "performance",
  "sequencing",
  "likert",
  "numeric",
  "other",
] as const;

const lists: Readonly<Record<string, readonly string[]>> = {
  choice: ["choices"],
  sequencing: ["choices"],
  likert: ["scale"],
  matching: ["source", "target"],
  performance: ["steps"],
};

export const componentLists = ["choices", "scale", "source", "target", "steps"] as const;

/** An id is a part of patterns, so it may not hold what divides those. */
const componentId = (id: string) => (id === "" ? "empty" : /\[[,.:]\]/.test(id) ? "no id: it divides" : undefined);

export const components: Check = (value, at, fault) => {
  list(fields({ "!id": text(componentId), description: map(languageTag, text()) }))(value, at, fault);
  const ids = idsOf(value);
  if (ids !== undefined && new Set(ids).size < ids.length) fault(at, "has an id twice");
};

const idsOf = (value: unknown): readonly unknown[] | undefined =>
  Array.isArray(value) ? value.map((component) => (isFields(component) ? component.id : undefined)) : undefined;

/** What is wrong with the parts of a definition beside each other. */
export function interactionFaults(definition: Fields, at: string, fault: Fault): void {
  const { interactionType: type, correctResponsesPattern: patterns } = definition;
  const present = componentLists.filter((name) => name in definition);
  if (typeof type !== "string") {
    if (patterns !== undefined || present.length > 0) fault(at, "is an interaction, and lacks interactionType");
    return;
  }
  for (const name of present) if (!lists[type]?.includes(name)) fault(at, `may not have ${name}, being ${type}`);
  if (!Array.isArray(patterns)) return;
  for (const [n, pattern] of patterns.entries()) {
    const wrong = responseFault(definition, pattern);
    if (wrong !== undefined) fault(`${at}.correctResponsesPattern[${n}]`, wrong);
  }
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** What stands before the items of a list, and before each of them ("Characterstring parameters"). No store looks into it. */
const bare = (item: string) => item.replace(/^(?:\{(?:case_matters|order_matters|lang)=[^}]*\})+/, "");

function outside(definition: Fields, name: string, ids: readonly string[]): string | undefined {
  const known = idsOf(definition[name]);
  const unknown = ids.find((id) => id === "" || (known !== undefined && !known.includes(id)));
  return unknown === undefined ? undefined : `${JSON.stringify(unknown)} is none of its ${name}`;
}

const twice = (ids: readonly string[]) => (new Set(ids).size < ids.length ? "names an id twice" : undefined);

function rangeFault(range: string): string | undefined {
  const ends = range.split("[:]");
  const numbers = ends.filter((end) => end !== "");
  if (ends.length > 2 || numbers.length === 0 || !numbers.every((end) => NUMBER.test(end))) return "no number or range";
  return numbers.length === 2 && Number(numbers[0]) > Number(numbers[1])
    ? "a range that ends before it begins"
    : undefined;
}

/**
 * What is wrong with a response to an interaction of this definition, or with a pattern of it ("Response Patterns"). A list of nothing is
 * the empty text.
 */
export function responseFault(definition: Fields, response: unknown): string | undefined {
  if (typeof response !== "string") return "must be a string";
  const items = response === "" ? [] : response.split("[,]");
  switch (definition.interactionType) {
    case "true-false":
      return response === "true" || response === "false" ? undefined : "is neither true nor false";
    case "choice":
    case "sequencing":
      return outside(definition, "choices", items) ?? twice(items);
    case "likert":
      return outside(definition, "scale", [response]);
    case "matching": {
      const pairs = items.map((item) => item.split("[.]"));
      if (pairs.some((pair) => pair.length !== 2)) return "has a pair that is none";
      const of = (n: number) => pairs.map((pair) => pair[n] ?? "");
      return outside(definition, "source", of(0)) ?? outside(definition, "target", of(1)) ?? twice(items);
    }
    case "performance": {
      const steps = items.map((item) => bare(item).split("[.]"));
      if (steps.some((step) => step.length !== 2)) return "has a step without its response";
      const ranges = steps.map(([, said = ""]) => said).filter((said) => said.includes("[:]"));
      const ids = steps.map(([id = ""]) => id);
      return outside(definition, "steps", ids) ?? ranges.map(rangeFault).find((wrong) => wrong !== undefined);
    }
    case "numeric":
      return rangeFault(response);
    default:
      return undefined;
  }
}
