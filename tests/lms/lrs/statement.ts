import * as format from "./formats.ts";
import { components, interactionFaults, responseFault, types } from "./interactions.ts";
import {
  anything,
  type Check,
  type Fault,
  type Fields,
  faultsIn,
  fields,
  filled,
  flag,
  isFields,
  list,
  map,
  number,
  oneOf,
  text,
} from "./shapes.ts";

/** The rules of xAPI-Data 1.0.3 for a statement, each with its section. Attachments (2.4.11) are not taken here. */
const languageMap = map(format.languageTag, text());
/** 4.1: keys are IRIs, and values are nobody's business. */
const extensions = map(format.iri, anything);

const identifiers = ["mbox", "mbox_sha1sum", "openid", "account"] as const;
const named = (value: Fields) => identifiers.filter((name) => name in value).length;

/** 2.4.2.3 and 2.4.2.4. */
const identified = {
  name: text(),
  mbox: text(format.mbox),
  mbox_sha1sum: text(format.sha1),
  openid: text(format.iri),
  account: fields({ "!homePage": text(format.irl), "!name": filled }),
};

/** 2.4.2.1. */
const agent = fields({ objectType: oneOf("Agent"), ...identified }, (value, at, fault) => {
  if (named(value) !== 1) fault(at, "must have exactly one of mbox, mbox_sha1sum, openid, account");
});

/** 2.4.2.2: no groups in groups; without an identifier it lists who is in it. */
const group = fields({ "!objectType": oneOf("Group"), ...identified, member: list(agent) }, (value, at, fault) => {
  if (named(value) > 1) fault(at, "may have one identifier alone");
  if (named(value) === 0 && !Array.isArray(value.member))
    fault(at, "is nobody's: it has neither identifier nor member");
});

const typeOf = (value: unknown) => (isFields(value) ? value.objectType : undefined);
const actor: Check = (value, at, fault) => (typeOf(value) === "Group" ? group : agent)(value, at, fault);

/** 2.4.4.1. */
const definition = fields(
  {
    name: languageMap,
    description: languageMap,
    type: text(format.iri),
    moreInfo: text(format.irl),
    interactionType: oneOf(...types),
    correctResponsesPattern: list(text()),
    choices: components,
    scale: components,
    source: components,
    target: components,
    steps: components,
    extensions,
  },
  interactionFaults,
);
const activity = fields({ objectType: oneOf("Activity"), "!id": text(format.iri), definition });

/** 2.4.4.3. */
const reference = fields({ "!objectType": oneOf("StatementRef"), "!id": text(format.uuid) });

const object: Check = (value, at, fault) => {
  const type = typeOf(value);
  const check = type === "Agent" || type === "Group" ? actor : type === "StatementRef" ? reference : activity;
  check(type === "SubStatement" ? undefined : value, at, fault);
};

/** 2.4.5.1. */
const score = fields({ scaled: number, raw: number, min: number, max: number }, (value, at, fault) => {
  const { scaled, raw, min, max } = value as Readonly<Record<string, number>>;
  if (scaled !== undefined && (scaled < -1 || scaled > 1)) fault(at, "scaled is not within -1 and 1");
  if (min !== undefined && max !== undefined && min >= max) fault(at, "min is not less than max");
  if (raw !== undefined && (raw < (min ?? raw) || raw > (max ?? raw))) fault(at, "raw is not within min and max");
});

/** 2.4.5. */
const result = fields({
  score,
  success: flag,
  completion: flag,
  response: text(),
  duration: text(format.duration),
  extensions,
});

/** 2.4.6.2: a list, or one activity alone as older versions had it. */
const activities: Check = (value, at, fault) => (Array.isArray(value) ? list(activity) : activity)(value, at, fault);

/** 2.4.6. */
const context = fields({
  registration: text(format.uuid),
  instructor: actor,
  team: group,
  contextActivities: fields({ parent: activities, grouping: activities, category: activities, other: activities }),
  revision: text(),
  platform: text(),
  language: text(format.languageTag),
  statement: reference,
  extensions,
});

/** 2.4.3. */
const verb = fields({ "!id": text(format.iri), display: languageMap });

const VOIDED = "http://adlnet.gov/expapi/verbs/voided";

function beside(value: Fields, at: string, fault: Fault): void {
  const { verb: done, object: of, context: around, result: came } = value;
  const type = typeOf(of) ?? "Activity";
  // 2.4.6: these two are about activities alone.
  for (const name of ["revision", "platform"]) {
    if (isFields(around) && name in around && type !== "Activity") fault(`${at}.context`, `may not have ${name} here`);
  }
  // 2.3.2.
  if (isFields(done) && done.id === VOIDED && type !== "StatementRef") fault(at, "voids what is no statement");
  const defined = isFields(of) && isFields(of.definition) ? of.definition : undefined;
  if (defined?.interactionType === undefined || !isFields(came) || came.response === undefined) return;
  const wrong = responseFault(defined, came.response);
  if (wrong !== undefined) fault(`${at}.result.response`, `${wrong}: ${JSON.stringify(came.response).slice(0, 120)}`);
}

/** 2.4. */
const statement = fields(
  {
    id: text(format.uuid),
    "!actor": actor,
    "!verb": verb,
    "!object": object,
    result,
    context,
    timestamp: text(format.timestamp),
    stored: text(format.timestamp),
    authority: actor,
    version: text(format.version),
  },
  beside,
);

/** All that is wrong with a statement, in words; none for a good one. */
export const statementFaults = (value: unknown): readonly string[] => faultsIn(statement, value, "statement");

/** The same for an agent in the address of a request (Communication, 2.3 and 2.6). */
export const agentFaults = (value: unknown): readonly string[] => faultsIn(agent, value, "agent");

/**
 * What no store refuses, and a good provider does not do (2.2, 2.4.2 to 2.4.10, 4.6: SHOULD and SHOULD NOT of the learning record provider).
 *
 * @param now milliseconds since 1970
 */
export function statementHabits(value: Fields, now: number): readonly string[] {
  const habits: string[] = [];
  const { verb: done, context: around, timestamp: when, result: came } = value;
  if (value.id === undefined) habits.push("statement has no id: sent twice it is there twice");
  if (isFields(done) && done.display === undefined) habits.push("statement.verb has no display");
  if ("version" in value || "stored" in value || "authority" in value)
    habits.push("statement says what its store says");
  if (typeof when !== "string") habits.push("statement has no timestamp");
  else if (Date.parse(when) > now) habits.push("statement.timestamp is in the future");
  const around4 = isFields(around) && isFields(around.contextActivities) ? around.contextActivities : {};
  if (Object.values(around4).some((of) => !Array.isArray(of))) habits.push("statement.context has an activity alone");
  if (isFields(came) && /\.\d{3,}S$/.test(String(came.duration)))
    habits.push("statement.result.duration is too precise");
  emptyIn(value, "statement", habits);
  return habits;
}

/** 2.2: properties SHOULD NOT have an empty object as their value. */
function emptyIn(value: Fields, at: string, habits: string[]): void {
  for (const [name, of] of Object.entries(value)) {
    if (!isFields(of) || name === "extensions") continue;
    if (Object.keys(of).length === 0) habits.push(`${at}.${name} is empty`);
    else emptyIn(of, `${at}.${name}`, habits);
  }
}
