import { auVerbOf, CATEGORY, MASTERY_SCORE, MOVE_ON, PROGRESS, SESSION_ID, type Session } from "./cmi5-words.ts";
import { type Fields, isFields } from "./shapes.ts";
import type { Statement } from "./words.ts";

const idsIn = (statement: Statement, kind: string): readonly unknown[] => {
  const activities = isFields(statement.context?.contextActivities) ? statement.context.contextActivities[kind] : [];
  return [activities ?? []].flat().map((activity) => (isFields(activity) ? activity.id : undefined));
};

/** 7.1.3: whether a statement says of itself that it is one that cmi5 defines. */
export const isDefined = (statement: Statement): boolean => idsIn(statement, "category").includes(CATEGORY);

/** What is wrong with a statement of a session by itself: cmi5, chapters 7, 9 and 10.2. In words, each with its section. */
export function cmi5Faults(session: Session, statement: Statement): readonly string[] {
  const faults: string[] = [];
  const fault = (isWrong: boolean, what: string) => {
    if (isWrong) faults.push(`${statement.verb.id.split("/").at(-1)} ${statement.id}: ${what}`);
  };
  const { context = {}, result = {} } = statement;
  const { launchData } = session;
  fault(
    sortedText(statement.actor) !== sortedText(session.actor),
    "the actor is not the launch's, word by word (8.1.3)",
  );
  fault(context.registration !== session.registration, "the registration is not the launch's (9.6.1)");
  fault(context.extensions?.[SESSION_ID] !== session.id, "the session id is not the launch's (9.6.3.1)");
  for (const lost of lostOf(launchData.contextTemplate, context, "context")) fault(true, `${lost} (10.2.1)`);
  fault(!/(?:Z|\+00:00)$/.test(statement.timestamp), "the timestamp is not in UTC (9.7)");
  const progress = isFields(result.extensions) ? result.extensions[PROGRESS] : undefined;
  const isPercent = Number.isInteger(progress) && Number(progress) >= 0 && Number(progress) <= 100;
  fault(progress !== undefined && !isPercent, "progress is no whole number from 0 to 100 (9.5.5.1)");
  const categories = idsIn(statement, "category");
  if (!isDefined(statement)) {
    fault(categories.includes(MOVE_ON), "has the category of moveOn, and not cmi5's (9.6.2.2)");
    return faults;
  }
  const verb = auVerbOf(statement.verb.id);
  if (verb === undefined)
    return [...faults, `${statement.verb.id} is no verb that cmi5 defines for an AU (7.1.3, 9.3)`];
  fault(statement.object.id !== session.activityId, "the object is not the launch's activity (9.4)");
  fault(
    launchData.launchMode !== "Normal" && verb !== "initialized" && verb !== "terminated",
    "in a mode that does not count (10.2.2)",
  );
  const isJudged = verb === "passed" || verb === "failed";
  // 9.5.2 and 9.5.3.
  const success = verb === "passed" ? true : verb === "failed" ? false : undefined;
  fault(result.success !== success, `success has to be ${success}, and is ${result.success} (9.5.2)`);
  const completion = verb === "completed" ? true : undefined;
  fault(result.completion !== completion, `completion has to be ${completion}, and is ${result.completion} (9.5.3)`);
  const counts = result.success !== undefined || result.completion !== undefined;
  fault(categories.includes(MOVE_ON) !== counts, "the category of moveOn goes with success and completion (9.6.2.2)");
  fault(verb !== "initialized" && result.duration === undefined, "lacks its duration (9.5.4.1)");
  fault(verb === "completed" && progress !== undefined, "says progress and is complete (9.5.5.1)");
  // 9.5.1.
  const { score } = result;
  fault(score !== undefined && !isJudged, "has a score (9.5.1)");
  if (score !== undefined) {
    const { scaled, raw, min, max } = score as Readonly<Record<string, number | undefined>>;
    fault(scaled !== undefined && scaled < 0, "scaled is below 0 (9.5.1)");
    fault(raw !== undefined && (min === undefined || max === undefined), "raw stands without min and max (9.5.1)");
    fault(
      [raw, min, max].some((of) => of !== undefined && !Number.isInteger(of)),
      "raw, min, max are no integers (9.5.1)",
    );
  }
  const mastery = launchData.masteryScore;
  const told = context.extensions?.[MASTERY_SCORE];
  fault(told !== undefined && told !== mastery, "says another masteryScore than the launch (9.6.3.2)");
  const scaled = score?.scaled;
  if (mastery !== undefined && scaled !== undefined && isJudged) {
    fault(told === undefined, "lacks the masteryScore that it was judged by (9.6.3.2)");
    fault(
      verb === "passed" ? scaled < mastery : scaled >= mastery,
      `${scaled} for ${mastery} is not ${verb} (9.3.4, 9.3.5)`,
    );
  }
  return faults;
}

/** What of a template is not in a context, or is there in other words. */
function lostOf(template: unknown, context: unknown, at: string): readonly string[] {
  if (Array.isArray(template)) {
    const has = new Set([context ?? []].flat().map(sortedText));
    return template.filter((of) => !has.has(sortedText(of))).map(() => `${at} lacks something of the template`);
  }
  if (!isFields(template)) return template === context ? [] : [`${at} is not what the template says`];
  const given: Fields = isFields(context) ? context : {};
  return Object.entries(template).flatMap(([key, of]) => lostOf(of, given[key], `${at}.${key}`));
}

const sortedText = (value: unknown): string =>
  JSON.stringify(value, (_, of) =>
    isFields(of) ? Object.fromEntries(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1))) : of,
  );
