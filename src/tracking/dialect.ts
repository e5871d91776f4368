import type { CallNames } from "./calls.ts";
import type { AnswerReport, Marks, ObjectiveReport, Report } from "./port.ts";

/** A field of the LMS's data model, and what is set there. */
export type Value = readonly [field: string, value: string];

/** What sets one version of SCORM apart from the other: names, and how values are spelt. All pure. */
export interface Dialect {
  readonly api: "API" | "API_1484_11";
  readonly calls: CallNames;
  readonly fields: {
    readonly learnerId: string;
    readonly learnerName: string;
    readonly mode: string;
    readonly credit: string;
    readonly entry: string;
    readonly state: string;
    readonly bookmark: string;
    readonly language: string;
    /** What the LMS asks for, and how much of it is 100 %. */
    readonly pass: string;
    readonly passWhole: number;
    /** Read to learn what the LMS holds of status and score. */
    readonly marks: readonly string[];
  };
  /** Fields that have `_children`, `n` for any index. */
  readonly groups: readonly string[];
  /** Fields whose refusal the learner hears of. */
  readonly vital: readonly string[];
  /** Codes by which it says that it is initialised already. */
  readonly open: readonly number[];
  /** Codes by which it says that it was not initialised. */
  readonly closed: readonly number[];
  /** Characters that `fields.state` has room for. */
  readonly room: number;
  /** From the values of `fields.marks`, in their order. */
  marks(values: readonly string[]): Marks;
  /** What is set at the start of a session; from the values of `fields.marks`. */
  first(values: readonly string[]): readonly Value[];
  /** Status, score and progress. `score`: whether the score may be told yet. */
  standing(report: Report, score: boolean): readonly Value[];
  /** Of objective `n`, without its id. */
  objective(objective: ObjectiveReport, score: boolean): readonly Value[];
  /** Of interaction `n`: its id comes first, all else after. */
  interaction(answer: AnswerReport): readonly Value[];
  /** An id as the version wants it. */
  id(text: string): string;
  /** Time of this session so far, in milliseconds. */
  sessionTime(ms: number): Value;
  /** How it ends, whenever it may end. */
  readonly exit: Value;
  /** Said before the ending call when the learner asked to leave, where the LMS knows it. */
  readonly leave?: Value;
}
