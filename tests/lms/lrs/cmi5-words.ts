import type { Fields } from "./shapes.ts";

/** The words of cmi5 (AICC/CMI-5_Spec_Current, "Quartz"), with their sections. */
export const ADL = "http://adlnet.gov/expapi/verbs/";
export const W3 = "https://w3id.org/xapi/adl/verbs/";
/** 9.3: what an AU may say of itself, and what its LMS alone says. */
export const auVerbs = ["initialized", "completed", "passed", "failed", "terminated"] as const;
export type AuVerb = (typeof auVerbs)[number];

export const auVerbOf = (id: string): AuVerb | undefined => auVerbs.find((verb) => `${ADL}${verb}` === id);

const CONTEXT = "https://w3id.org/xapi/cmi5/context/";
export const CATEGORY = `${CONTEXT}categories/cmi5`;
export const MOVE_ON = `${CONTEXT}categories/moveon`;
export const SESSION_ID = `${CONTEXT}extensions/sessionid`;
export const MASTERY_SCORE = `${CONTEXT}extensions/masteryscore`;
export const contextExtension = (name: "launchmode" | "launchurl" | "moveon") => `${CONTEXT}extensions/${name}`;
export const PROGRESS = "https://w3id.org/xapi/cmi5/result/extensions/progress";
export const COURSE_TYPE = "https://w3id.org/xapi/cmi5/activitytype/course";
export const LAUNCH_DATA = "LMS.LaunchData";
export const PREFERENCES = "cmi5LearnerPreferences";

/** 13.1.4. */
export const moveOns = ["Passed", "Completed", "CompletedAndPassed", "CompletedOrPassed", "NotApplicable"] as const;
export type MoveOn = (typeof moveOns)[number];

/** 10.2. */
export interface LaunchData {
  readonly contextTemplate: Fields;
  readonly launchMode: "Normal" | "Browse" | "Review";
  readonly moveOn: MoveOn;
  /** 0 to 1. */
  readonly masteryScore?: number;
  readonly returnURL?: string;
}

/** A verb that was taken in a registration, and when it was said to have been. */
export interface Taken {
  readonly verb: AuVerb;
  readonly session: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What the LMS knows of a launch. */
export interface Session {
  readonly id: string;
  readonly registration: string;
  readonly activityId: string;
  readonly actor: Fields;
  readonly launchData: LaunchData;
  /** When the LMS said that it was over by its own doing. */
  abandoned?: number;
  /** When its end was heard. */
  terminated?: number;
  /** When the last statement of it was said to have been. */
  latest?: number;
  hasReadLaunchData: boolean;
  hasReadPreferences: boolean;
}

/** Whether the moveOn of an AU is met (9.3.9, 13.1.4). */
export function isSatisfied(moveOn: MoveOn, taken: readonly Taken[]): boolean {
  const has = (verb: AuVerb) => taken.some((of) => of.verb === verb);
  switch (moveOn) {
    case "Passed":
      return has("passed");
    case "Completed":
      return has("completed");
    case "CompletedAndPassed":
      return has("completed") && has("passed");
    case "CompletedOrPassed":
      return has("completed") || has("passed");
    case "NotApplicable":
      return true;
  }
}
