import { tag, textTag } from "./xml.ts";

/*
 * Response processing in the terms of QTI 2.1, section 8 (rules) and 15 (expressions). Every function gives finished XML.
 */

export type BaseType = "identifier" | "directedPair" | "string" | "float" | "integer";

export const variable = (identifier: string) => tag("variable", { identifier });
export const value = (baseType: BaseType, of: string | number) => textTag("baseValue", { baseType }, String(of));
export const set = (identifier: string, expression: string) => tag("setOutcomeValue", { identifier }, expression);
export const op = (name: string, ...expressions: readonly string[]) => tag(name, {}, expressions.join(""));
export const isGiven = (identifier: string) => op("not", op("isNull", variable(identifier)));

/** Adds to an outcome. */
export const add = (identifier: string, expression: string) =>
  set(identifier, op("sum", variable(identifier), expression));

/** `[condition, rules]`, the first that holds; rules of `otherwise` where none does. */
export function when(cases: readonly (readonly [condition: string, rules: string])[], otherwise?: string): string {
  const written = cases.map(([condition, rules], at) =>
    op(at === 0 ? "responseIf" : "responseElseIf", condition, rules),
  );
  return op("responseCondition", ...written, ...(otherwise === undefined ? [] : [op("responseElse", otherwise)]));
}

/** What a response earns by its mapping. An answer that was not given earns nothing: the standard leaves that open. */
export function addMapped(response: string): string {
  return when([[isGiven(response), add(SCORE, tag("mapResponse", { identifier: response }))]]);
}

/** From 0 to 1, as every item here is scored. */
export const SCORE = "SCORE";
/** Which feedback is shown: identifiers. */
export const FEEDBACK = "FEEDBACK";
export const RESPONSE = "RESPONSE";
