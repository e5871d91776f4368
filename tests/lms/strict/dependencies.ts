import type { Version, Wrong } from "./errors.ts";
import { types12, types2004 } from "./grammar.ts";

/** What is wrong, and in words. */
export type Fault = readonly [Wrong, string];

/** How many right answers a type of question may have (SCORM 2004 RTE 4.2.9.1). */
const patterns: Readonly<Record<string, number>> = {
  ...{ "true-false": 1, likert: 1, numeric: 1, other: 1, choice: 10 },
  ...{ "fill-in": 5, "long-fill-in": 5, matching: 5, performance: 5, sequencing: 5 },
};

/** What is wrong with a value beside those that are there: the id comes first, the type before answers (SCORM 2004 RTE 4.2.9, 4.2.17). */
export function faultBeside(
  version: Version,
  values: ReadonlyMap<string, string>,
  field: string,
  value: string,
): Fault | undefined {
  const entry = field.match(/^(cmi\.(?:interactions|objectives)\.\d+)\.(.*)$/);
  if (entry === null) return undefined;
  const [, of = "", part = ""] = entry;
  if (part !== "id" && !values.has(`${of}.id`)) return ["order", `${of}.id comes before ${part}`];
  if (part === "id" && of.startsWith("cmi.objectives"))
    return faultOfId(values, /^cmi\.objectives\.\d+\.id$/, field, value);
  if (!of.startsWith("cmi.interactions")) return undefined;
  if (/^objectives\.\d+\.id$/.test(part)) {
    const ids = new RegExp(`^${of.replaceAll(".", "\\.")}\\.objectives\\.\\d+\\.id$`);
    return faultOfId(values, ids, field, value);
  }
  const pattern = /^correct_responses\.(\d+)\.pattern$/.exec(part);
  if (pattern === null && part !== "student_response" && part !== "learner_response") return undefined;
  const type = values.get(`${of}.type`);
  if (type === undefined) return ["order", `${of}.type comes before ${part}`];
  const said = `${JSON.stringify(value).slice(0, 120)} as ${part} of a ${type}`;
  if (version === "scorm12") return types12.feedback[type]?.(value) ? undefined : ["type", said];
  if (!(pattern === null ? types2004.learner : types2004.correct)[type]?.(value)) return ["type", said];
  if (pattern === null) return undefined;
  if (Number(pattern[1]) >= (patterns[type] ?? 0)) return ["range", `${said}: no more right answers`];
  const others = [...values].filter(([key]) => key.startsWith(`${of}.correct_responses.`) && key !== field);
  return others.some(([, other]) => other === value) ? ["range", `${said}: twice`] : undefined;
}

/** An id stands once in its list, and stays. */
function faultOfId(values: ReadonlyMap<string, string>, ids: RegExp, field: string, value: string): Fault | undefined {
  if ([...values].some(([key, other]) => ids.test(key) && other === value && key !== field)) {
    return ["range", `another one is called ${value}`];
  }
  const before = values.get(field);
  return before === undefined || before === value ? undefined : ["range", `${field} is ${before}`];
}
