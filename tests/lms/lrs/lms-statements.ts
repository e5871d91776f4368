import type { Session } from "./cmi5-words.ts";
import * as words from "./cmi5-words.ts";
import type { Fields } from "./shapes.ts";

let made = 0;

/** A duration (xAPI-Data, 4.6). */
export const secondsText = (seconds: number) => `PT${seconds}S`;

/** What an LMS says itself of a session (cmi5 9.3.1, 9.3.6, 9.3.9). */
export function statementOfLms(
  session: Session,
  verb: "launched" | "abandoned" | "satisfied",
  now: number,
  { url, result }: { readonly url?: string; readonly result?: Fields } = {},
): Fields {
  const { launchData, actor, registration, activityId } = session;
  const id = `${verb === "launched" ? words.ADL : words.W3}${verb}`;
  const isOfCourse = verb === "satisfied";
  return {
    id: `00000000-0000-4000-9000-${String(made++).padStart(12, "0")}`,
    actor,
    verb: { id, display: { en: verb } },
    object: isOfCourse
      ? { objectType: "Activity", id: `${activityId}/course`, definition: { type: words.COURSE_TYPE } }
      : { objectType: "Activity", id: activityId },
    ...(result && { result }),
    context: {
      registration,
      ...launchData.contextTemplate,
      contextActivities: {
        ...(launchData.contextTemplate.contextActivities as Fields),
        category: [{ objectType: "Activity", id: words.CATEGORY }],
      },
      extensions: {
        ...(launchData.contextTemplate.extensions as Fields),
        ...(url !== undefined && {
          [words.contextExtension("launchurl")]: url,
          [words.contextExtension("launchmode")]: launchData.launchMode,
          [words.contextExtension("moveon")]: launchData.moveOn,
          ...(launchData.masteryScore !== undefined && { [words.MASTERY_SCORE]: launchData.masteryScore }),
        }),
      },
    },
    timestamp: new Date(now).toISOString(),
  };
}
