import type { QtiNote } from "./notes.ts";
import { type BaseType, FEEDBACK, op, RESPONSE, SCORE, set, value, variable } from "./rules.ts";
import { tag, textTag } from "./xml.ts";

/** What an answer to an item is kept in. */
export interface Response {
  readonly id: string;
  readonly cardinality: "single" | "multiple" | "ordered";
  readonly type: BaseType;
  /** The right answer; empty where none is. */
  readonly right: readonly (string | number)[];
  /** What each value earns. */
  readonly mapping?: {
    readonly entries: readonly (readonly [key: string, points: number])[];
    /** Points never fall below. */
    readonly least?: number;
    /** Whether capitals are forgiven. */
    readonly anyCase?: boolean;
  };
}

/** Something that is told after an answer. Shown where FEEDBACK has its id. */
export interface Feedback {
  readonly id: string;
  readonly html: string;
}

/** What a kind's item becomes. */
export interface Body {
  readonly responses: readonly Response[];
  /** Further outcome variables, declared. */
  readonly outcomes?: string;
  readonly body: string;
  /** Rules that find the score. Left out: it is not scored. */
  readonly rules?: string;
  readonly feedback: readonly Feedback[];
  /** Whether feedback that is named like a value of RESPONSE is shown with it. Others are always. */
  readonly byChoice?: boolean;
  /** It is answered step by step, and goes on after each. */
  readonly adaptive?: boolean;
  readonly notes: readonly QtiNote[];
}

export function responseXml({ id, cardinality, type, right, mapping }: Response): string {
  const values = right.map((each) => textTag("value", {}, String(each))).join("");
  const correct = right.length === 0 ? "" : tag("correctResponse", {}, values);
  return tag(
    "responseDeclaration",
    { identifier: id, cardinality, baseType: type },
    `${correct}${mapping ? mappingXml(mapping) : ""}`,
  );
}

function mappingXml({ entries, least, anyCase }: NonNullable<Response["mapping"]>): string {
  const caseSensitive = anyCase ? false : undefined;
  const written = entries.map(([mapKey, mappedValue]) => tag("mapEntry", { mapKey, mappedValue, caseSensitive }));
  return tag("mapping", { defaultValue: 0, ...(least !== undefined && { lowerBound: least }) }, written.join(""));
}

export function outcomeXml(
  identifier: string,
  cardinality: "single" | "multiple",
  baseType: BaseType,
  first?: string | number,
  more: Readonly<Record<string, number>> = {},
): string {
  const start = first === undefined ? "" : tag("defaultValue", {}, textTag("value", {}, String(first)));
  return tag("outcomeDeclaration", { identifier, cardinality, baseType, ...more }, start);
}

/** Everything of an item but what stands around it. */
export function itemParts({ responses, outcomes = "", body, rules, feedback, byChoice, adaptive }: Body): string {
  const always = feedback.filter(({ id }) => !byChoice || id === AFTER);
  const told = [...(byChoice ? [variable(RESPONSE)] : []), ...always.map(({ id }) => value("identifier", id))];
  const tells = told.length === 0 || adaptive ? "" : set(FEEDBACK, op("multiple", ...told));
  // Each try of an item that is no adaptive one is scored anew: outcomes begin with their default.
  const processing = `${rules ?? ""}${tells}`;
  const most = rules === undefined ? 0 : 1;
  return [
    ...responses.map(responseXml),
    outcomeXml(SCORE, "single", "float", 0, { normalMinimum: 0, normalMaximum: most }),
    outcomeXml("MAXSCORE", "single", "float", most),
    ...(feedback.length > 0 ? [outcomeXml(FEEDBACK, "multiple", "identifier")] : []),
    outcomes,
    tag("itemBody", {}, body),
    ...(processing === "" ? [] : [tag("responseProcessing", {}, processing)]),
    ...feedback.map(({ id, html }) =>
      tag("modalFeedback", { outcomeIdentifier: FEEDBACK, showHide: "show", identifier: id }, html),
    ),
  ].join("\n");
}

/** What is told whatever was answered. */
export const AFTER = "after";
