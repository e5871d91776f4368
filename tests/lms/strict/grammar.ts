/** The data types of both versions' run-time environments, as tests of a text. Written from the standards, not from our adapters. */
export type Type = (value: string) => boolean;

const most =
  (length: number): Type =>
  (value) =>
    value.length <= length;
const like =
  (pattern: RegExp): Type =>
  (value) =>
    pattern.test(value);
const oneOf =
  (...words: readonly string[]): Type =>
  (value) =>
    words.includes(value);
const between =
  (least: number, greatest: number): Type =>
  (value) =>
    decimal(value) && Number(value) >= least && Number(value) <= greatest;
export const both =
  (...types: readonly Type[]): Type =>
  (value) =>
    types.every((type) => type(value));

const decimal = like(/^-?\d+(\.\d+)?$/);

/** SCORM 1.2 RTE 3.4.4. */
export const types12 = {
  string255: most(255),
  string4096: most(4_096),
  /** Of CMIIdentifier: no white space, and nothing that is not printable. */
  identifier: like(/^[\u0021-\u007e]{1,255}$/),
  decimal,
  score: (value: string) => value === "" || between(0, 100)(value),
  status: oneOf("passed", "completed", "failed", "incomplete", "browsed"),
  exit: oneOf("time-out", "suspend", "logout", ""),
  timespan: like(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/),
  time: like(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/),
  interaction: oneOf(
    ...["true-false", "choice", "fill-in", "matching", "performance", "likert", "sequencing", "numeric"],
  ),
  result: (value: string) => oneOf("correct", "wrong", "unanticipated", "neutral")(value) || decimal(value),
  integer: like(/^-?\d{1,5}$/),
  /** CMIFeedback, by the type of the interaction. */
  feedback: {
    "true-false": like(/^[01tf]/),
    choice: both(most(255), like(/^[0-9a-z](,[0-9a-z])*$/)),
    "fill-in": most(255),
    matching: both(most(255), like(/^[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/)),
    performance: both(most(255), like(/^[0-9a-zA-Z]*$/)),
    likert: like(/^[0-9a-z]?$/),
    sequencing: both(most(255), like(/^[0-9a-z](,[0-9a-z])*$/)),
    numeric: decimal,
  } as Readonly<Record<string, Type>>,
};

/** A short_identifier_type: parts of answers. */
const short = /[A-Za-z0-9_.]{1,250}/.source;
const lang = /(\{lang=[a-z]{2,3}(-[A-Za-z0-9]+)*\})?/.source;
const list = (item: string): Type => like(new RegExp(`^${item}(\\[,\\]${item})*$`));
/** At most 36 parts, none twice. */
const set: Type = (value) => {
  const parts = value.split("[,]");
  return parts.length <= 36 && new Set(parts).size === parts.length;
};
const text = (length: number) => (value: string) =>
  new RegExp(`^${lang}`).test(value) && value.replace(new RegExp(`^${lang}`), "").length <= length;
const texts = (value: string) => {
  const each = value.split("[,]");
  return each.length <= 10 && each.every(text(250));
};
const options = /^(\{(case_matters|order_matters)=(true|false)\})*/;
const steps = list(`(${short})?\\[\\.\\][^\\[\\]]{1,250}`);

/** SCORM 2004 4th Edition RTE 4.1.1. */
export const types2004 = {
  text,
  characters: most,
  /** A long_identifier_type: letters that a URI may have. */
  identifier: like(/^[A-Za-z0-9()+\-.:=@;$_!*'%/~]{1,4000}$/),
  real: decimal,
  /** real(10,7) in a range. */
  measure: between(0, 1),
  scaled: both(between(-1, 1), like(/^-?\d(\.\d{1,7})?$/)),
  completion: oneOf("completed", "incomplete", "not attempted", "unknown"),
  success: oneOf("passed", "failed", "unknown"),
  exit: oneOf("time-out", "suspend", "logout", "normal", ""),
  interval: (value: string) =>
    /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/.test(value) && value !== "P",
  /** time(second,10,0), and never a bare Z, which some LMSs refuse. */
  moment: like(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,2})?([+-]\d{2}:\d{2})?$/),
  interaction: oneOf(
    ...["true-false", "choice", "fill-in", "long-fill-in", "likert", "matching", "performance", "sequencing"],
    ...["numeric", "other"],
  ),
  result: (value: string) => oneOf("correct", "incorrect", "unanticipated", "neutral")(value) || decimal(value),
  navigation: oneOf("continue", "previous", "exit", "exitAll", "abandon", "abandonAll", "suspendAll", "_none_"),
  learner: {
    "true-false": oneOf("true", "false"),
    choice: both(list(short), set),
    "fill-in": texts,
    "long-fill-in": text(4_000),
    likert: like(new RegExp(`^(${short})?$`)),
    matching: list(`${short}\\[\\.\\]${short}`),
    performance: steps,
    sequencing: list(short),
    numeric: decimal,
    other: most(4_000),
  } as Readonly<Record<string, Type>>,
  correct: {
    "true-false": oneOf("true", "false"),
    choice: both(list(short), set),
    "fill-in": (value: string) => texts(value.replace(options, "")),
    "long-fill-in": (value: string) => text(4_000)(value.replace(options, "")),
    likert: like(new RegExp(`^${short}$`)),
    matching: list(`${short}\\[\\.\\]${short}`),
    performance: (value: string) => steps(value.replace(options, "")),
    sequencing: list(short),
    numeric: like(/^(-?\d+(\.\d+)?)?\[:\](-?\d+(\.\d+)?)?$/),
    other: most(4_000),
  } as Readonly<Record<string, Type>>,
};
