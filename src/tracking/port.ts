import type { Interaction } from "../exercises/interaction.ts";

/**
 * The port to an LMS that launched a package: SCORM 1.2 and SCORM 2004 are its adapters, and a strict LMS in memory its twin in
 * tests. No method throws; what the LMS refuses is a `Refusal`.
 */
export interface Lms {
  /** Characters that it has room for in the state. */
  readonly room: number;
  /** Initialises, once, and reads what the LMS knows. Sets `incomplete` where nothing was begun. */
  begin(): Launch | Refusal;
  /** Sets what has changed since it was last set successfully. */
  put(report: Report): readonly Refusal[];
  /** Asks the LMS to keep what was set. */
  commit(): Refusal | undefined;
  /** Session time so far, in milliseconds: for a page that is hidden and may never be heard of again. */
  time(ms: number): void;
  /**
   * Session time (`ms`) and exit, then the ending call alone: a commit before it can lose it. Afterwards nothing is called any
   * more. `asked`: the learner said so, and the window did not simply go.
   */
  end(session: { readonly ms: number; readonly asked: boolean }): Refusal | undefined;
}

/** What the LMS knew when the package was opened. */
export interface Launch {
  readonly learner: { readonly id: string; readonly name: string };
  /** `normal`: counts. `review`: looks at what was done. `browse`: looks without counting. */
  readonly mode: "normal" | "review" | "browse";
  readonly credit: boolean;
  /** Whether this attempt was begun before. */
  readonly entry: "first" | "again" | "unknown";
  /** `suspend_data` and the bookmark as they were set last; empty: none. */
  readonly state: string;
  readonly bookmark: string;
  /** Per cent that the LMS asks for, if it does. */
  readonly pass?: number;
  /** What it holds of status and score now. A new version must not lower them. */
  readonly marks: Marks;
  /** The language that the learner has chosen there, as a code of ours, if any. */
  readonly lang?: string;
}

/** Completion and success are kept apart; a score is 0 to 100 with two decimals at most. */
export interface Marks {
  readonly completed: boolean;
  readonly success: "unknown" | "passed" | "failed";
  readonly score?: number;
}

/** All that is told of a learner, as of now. */
export interface Report extends Marks {
  /** 0 to 1. */
  readonly progress: number;
  readonly objectives: readonly ObjectiveReport[];
  /** `suspend_data`: at most what the format has room for. */
  readonly state: string;
  /** `<lesson>` or `<lesson>/<item>`. */
  readonly bookmark: string;
  /** Answers of this session that have not been told yet, in the order of time. */
  readonly answers: readonly AnswerReport[];
}

export interface ObjectiveReport extends Marks {
  /** The lesson's id, or `test.<module>`, or `exam`. */
  readonly id: string;
  readonly title: string;
  readonly progress: number;
}

export interface AnswerReport {
  /** Of the event. One id is told once. */
  readonly event: string;
  readonly item: string;
  readonly objective: string;
  readonly lesson: string;
  readonly lang: string;
  /** Milliseconds since 1970, and minutes that the local clock is ahead of UTC. */
  readonly at: number;
  readonly offset: number;
  /** Milliseconds. */
  readonly latency?: number;
  readonly interaction: Interaction;
  /** `neutral`: not scored. */
  readonly result: "right" | "wrong" | "neutral";
  /** Share of the points, 0 to 1; left out where it is not scored. */
  readonly share?: number;
  /** The question, in plain words. */
  readonly prompt: string;
}

/** What the LMS said no to. `gone`: there is none, or it does not answer any more. */
export interface Refusal {
  readonly why: "gone" | "refused";
  /** The call and the field: `SetValue cmi.suspend_data`. */
  readonly what: string;
  /** As the LMS says it; 0 where it says none. */
  readonly code: number;
  readonly text: string;
  readonly diagnostic: string;
}
