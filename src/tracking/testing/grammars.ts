import type { Value } from "../dialect.ts";

/**
 * What each version of SCORM lets an answer be, as regular grammars written from the standards: SCORM 1.2 RTE 3.4.4 and 3.4.7,
 * SCORM 2004 4th Edition RTE 4.1.1 and 4.2.9.
 */

const sign = "[0-9a-z]";
const short = "[A-Za-z0-9_.]{1,250}";
const number = "-?\\d+(\\.\\d{1,7})?";
const text = (most: number) => `\\{lang=[a-z]{2}\\}[^\\n]{0,${most}}`;
const words = `${text(250)}(\\[,\\]${text(250)}){0,9}`;
const list = (one: string, mark: string) => `${one}(${mark}${one})*`;

const responses12: Readonly<Record<string, string>> = {
  choice: list(sign, ","),
  sequencing: list(sign, ","),
  matching: list(`${sign}\\.${sign}`, ","),
  numeric: number,
  "fill-in": "[^\\n]{0,255}",
  likert: sign,
  performance: "[0-9A-Za-z]{0,255}",
};
const responses2004: Readonly<Record<string, string>> = {
  choice: list(short, "\\[,\\]"),
  sequencing: list(short, "\\[,\\]"),
  matching: list(`${short}\\[\\.\\]${short}`, "\\[,\\]"),
  numeric: number,
  "fill-in": words,
  "long-fill-in": text(4_000),
  likert: short,
  performance: list(`${short}\\[\\.\\]${short}`, "\\[,\\]"),
};
const patterns2004: typeof responses2004 = {
  ...responses2004,
  numeric: `${number}\\[:\\]${number}`,
  "fill-in": `\\{case_matters=false\\}\\{order_matters=true\\}${words}`,
  performance: `\\{order_matters=true\\}${responses2004.performance}`,
};

const common = { weighting: "[01]", "objectives\\.[01]\\.id": "[\\w.-]+" };
/** The fields of an interaction of SCORM 1.2, whose answers are of a type. */
export const fields12 = (type: string) => ({
  ...common,
  id: "[\\u0021-\\u007e]{1,255}",
  time: "([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d\\d",
  type: "choice|sequencing|matching|numeric|fill-in|likert|performance",
  "correct_responses\\.\\d\\.pattern": responses12[type] ?? "-",
  student_response: responses12[type] ?? "-",
  result: "correct|wrong|neutral|0\\.\\d{1,2}",
  latency: "\\d{4}:[0-5]\\d:[0-5]\\d\\.\\d\\d",
});
/** The fields of an interaction of SCORM 2004, whose answers are of a type. */
export const fields2004 = (type: string) => ({
  ...common,
  id: short,
  timestamp: "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d\\d[+-]\\d\\d:\\d\\d",
  type: "choice|sequencing|matching|numeric|fill-in|long-fill-in|likert|performance",
  "correct_responses\\.\\d\\.pattern": patterns2004[type] ?? "-",
  learner_response: responses2004[type] ?? "-",
  result: "correct|incorrect|neutral|0\\.\\d{1,2}",
  latency: "PT(\\d+H)?(\\d+M)?(\\d+(\\.\\d{1,2})?S)?",
  description: text(250),
});

type Written = readonly Value[];

/** The fields that are not as the grammar says, and those that are there twice. */
export function faultsIn(values: Written, fields: (type: string) => Readonly<Record<string, string>>) {
  const type = values.find(([name]) => name === "type")?.[1] ?? "";
  const grammar = Object.entries(fields(type));
  const names = values.map(([name]) => name);
  return [
    ...names.filter((name, at) => names.indexOf(name) !== at),
    ...values.filter(
      ([name, value]) =>
        !grammar.some(
          ([field, rule]) => new RegExp(`^${field}$`).test(name) && new RegExp(`^(?:${rule})$`).test(value),
        ),
    ),
  ];
}

export const fieldOf = (values: Written, field: string) => values.find(([name]) => name === field)?.[1];
