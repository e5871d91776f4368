import * as v from "valibot";
import type { MoveOn } from "../../packaging/request.ts";
import type { Activity, Context, ContextActivities } from "../xapi/types.ts";

/** What an LMS has laid ready for a session: its State document `LMS.LaunchData` (cmi5 10.2). */
export interface LaunchData {
  /** What every statement's context has to hold, unaltered. */
  readonly contextTemplate: Context;
  readonly mode: "normal" | "browse" | "review";
  /** 0 to 1. Left out: the course's own mark counts. */
  readonly masteryScore?: number;
  readonly moveOn?: MoveOn;
  /** Where the learner goes on leaving. */
  readonly returnURL?: string;
}

/** The State document's id. */
export const LAUNCH_DATA = "LMS.LaunchData";

const activity = v.looseObject({ id: v.string() });
/** xAPI lets one stand without its list (Data 2.4.6.2). */
const activities = v.optional(
  v.pipe(
    v.union([activity, v.array(activity)]),
    v.transform((given): readonly Activity[] => (Array.isArray(given) ? given : [given])),
  ),
);

const context = v.looseObject({
  contextActivities: v.optional(
    v.object({ parent: activities, grouping: activities, category: activities, other: activities }),
  ),
  extensions: v.optional(v.record(v.string(), v.unknown())),
});

const modes = { Normal: "normal", Browse: "browse", Review: "review" } as const;

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const document = v.object({
  contextTemplate: v.optional(context, {}),
  launchMode: v.fallback(v.picklist(["Normal", "Browse", "Review"]), "Normal"),
  // Some write numbers as text.
  masteryScore: v.fallback(
    v.optional(v.union([share, v.pipe(v.string(), v.regex(/^\d*\.?\d+$/), v.transform(Number), share)])),
    undefined,
  ),
  moveOn: v.fallback(
    v.optional(v.picklist(["Passed", "Completed", "CompletedAndPassed", "CompletedOrPassed", "NotApplicable"])),
    undefined,
  ),
  // Whatever else it names would be run, not gone to.
  returnURL: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//i), v.url())), undefined),
});

/** A document as an LMS gave it; `undefined`: none that a session could stand on. Never throws. */
export function launchDataOf(value: unknown): LaunchData | undefined {
  const read = v.safeParse(document, value);
  if (!read.success) return undefined;
  const { contextTemplate, launchMode, masteryScore, moveOn, returnURL } = read.output;
  const { contextActivities, ...rest } = contextTemplate;
  const lists = Object.entries(contextActivities ?? {}).filter(([, list]) => list !== undefined);
  return {
    contextTemplate: {
      ...(rest as Context),
      ...(contextActivities !== undefined && { contextActivities: Object.fromEntries(lists) as ContextActivities }),
    },
    mode: modes[launchMode],
    ...(masteryScore !== undefined && { masteryScore }),
    ...(moveOn !== undefined && { moveOn }),
    ...(returnURL !== undefined && { returnURL }),
  };
}

/** The Agent Profile document's id (cmi5 11). */
export const PREFERENCES = "cmi5LearnerPreferences";

const preferences = v.object({ languagePreference: v.string() });

/** The languages that a learner prefers, as codes of ours, the first one first; none where the document does not say. Never throws. */
export function languagesIn(value: unknown): readonly string[] {
  const read = v.safeParse(preferences, value);
  if (!read.success) return [];
  const codes = read.output.languagePreference.split(",").map((tag) => tag.trim().toLowerCase().split("-")[0] ?? "");
  return [...new Set(codes.filter((code) => /^[a-z]{2,3}$/.test(code)))];
}
