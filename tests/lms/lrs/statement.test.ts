import { describe, expect, test } from "vitest";
import { attempted, definitions, long, responses, simple } from "./examples.ts";
import { secondsOf } from "./formats.ts";
import { comparable } from "./same.ts";
import { statementFaults, statementHabits } from "./statement.ts";

type Change = Record<string, unknown>;

const said = (interactionType: keyof typeof definitions, response: string, change: Change = {}) => ({
  ...attempted,
  object: { ...attempted.object, definition: { ...definitions[interactionType], ...change } },
  result: { response },
});
const around = (context: Change) => ({ ...attempted, context });
const came = (result: Change) => ({ ...attempted, result });
const by = (actor: Change) => ({ ...attempted, actor });
const account = { homePage: "https://lms.test", name: "7" };

describe("a good statement", () => {
  test.each(Object.entries({ simple, attempted, long }))("%s of the appendix has no fault", (_, statement) => {
    expect(statementFaults(statement)).toEqual([]);
  });

  test.each(Object.keys(definitions))("%s of the appendix has no fault, nor has a response to it", (type) => {
    const key = type as keyof typeof definitions;
    expect(statementFaults(said(key, responses[key]))).toEqual([]);
  });

  test.each([
    ["an empty list of choices", said("choice", "")],
    ["parameters before a fill-in", said("fill-in", "{case_matters=true}{lang=ca}hola")],
    ["a range", said("numeric", "-1.5[:]2")],
    ["a step answered with a range", said("performance", "pong[.]1[:]3")],
    ["a group of nobody named", by({ objectType: "Group", member: [{ account }] })],
    ["null in an extension", came({ extensions: { "urn:atenta:xapi:mood": null } })],
    ["weeks", came({ duration: "P4W" })],
    ["all parts of a duration", came({ duration: "P3Y1M29DT4H35M59.14S" })],
    ["a reference", { ...attempted, object: { objectType: "StatementRef", id: simple.id } }],
    ["an IRI beyond ASCII", { ...attempted, verb: { id: "http://example.com/فعل/خواندن" } }],
    ["a private language", around({ language: "x-casa" })],
    ["a language with its script", around({ language: "zh-Hant-TW" })],
  ])("%s is no fault", (_, statement) => {
    expect(statementFaults(statement)).toEqual([]);
  });
});

describe("a bad statement is refused, and why is said", () => {
  const { actor: _actor, ...nobody } = attempted;
  const { verb: _verb, ...idle } = attempted;
  const { object: _object, ...pointless } = attempted;
  test.each<[string, unknown, RegExp]>([
    ["no actor", nobody, /lacks actor/],
    ["no verb", idle, /lacks verb/],
    ["no object", pointless, /lacks object/],
    ["not an object", [attempted], /must be an object/],
    ["an unknown property", { ...attempted, mood: "good" }, /may not have "mood"/],
    ["a property in other letters", { ...attempted, Result: {} }, /may not have "Result"/],
    ["null", { ...attempted, result: null }, /result must be an object/],
    ["an id that is no UUID", { ...attempted, id: "1234" }, /no UUID/],
    ["a UUID of no variant", { ...attempted, id: "fd41c918-b88b-4b20-70a5-a4c32391aaa0" }, /no UUID/],
    ["an actor that nobody knows", by({ name: "Aina" }), /exactly one/],
    ["an actor with two names", by({ mbox: "mailto:a@b.test", account }), /exactly one/],
    ["a mailbox without mailto", by({ mbox: "a@b.test" }), /no mailto IRI/],
    ["a sum that is none", by({ mbox_sha1sum: "abc" }), /SHA-1/],
    ["an account without a name", by({ account: { homePage: "https://lms.test" } }), /lacks name/],
    ["an account of an empty name", by({ account: { ...account, name: "" } }), /empty/],
    ["an account of nowhere", by({ account: { ...account, homePage: "lms" } }), /no IRL/],
    ["an account with more", by({ account: { ...account, id: 1 } }), /may not have "id"/],
    ["an actor of another type", by({ objectType: "agent", account }), /none of Agent/],
    ["a group of nobody", by({ objectType: "Group" }), /nobody's/],
    ["a group in a group", by({ objectType: "Group", member: [{ objectType: "Group", account }] }), /none of Agent/],
    ["a verb without a scheme", { ...attempted, verb: { id: "attempted" } }, /no scheme/],
    ["a verb with a blank", { ...attempted, verb: { id: "http://a.test/b c" } }, /signs/],
    ["a verb with a broken %", { ...attempted, verb: { id: "http://a.test/%zz" } }, /%/],
    ["two fragments", { ...attempted, verb: { id: "http://a.test/#a#b" } }, /two fragments/],
    ["a URN without its name", { ...attempted, verb: { id: "urn:a" } }, /no URN/],
    ["a display that is a word", { ...attempted, verb: { ...attempted.verb, display: "tried" } }, /must be an object/],
    [
      "a display of no language",
      { ...attempted, verb: { ...attempted.verb, display: { es_ES: "a" } } },
      /language tag/,
    ],
    ["a display that says nothing", { ...attempted, verb: { ...attempted.verb, display: { es: 1 } } }, /a string/],
    ["an object without an id", { ...attempted, object: { definition: {} } }, /lacks id/],
    [
      "an object of another type",
      { ...attempted, object: { objectType: "Course", id: "urn:a1:b" } },
      /none of Activity/,
    ],
    ["an unknown interaction", said("other", "", { interactionType: "cloze" }), /none of true-false/],
    [
      "a pattern without a type",
      { ...attempted, object: { id: "urn:a1:b", definition: { choices: [] } } },
      /lacks inter/,
    ],
    ["a group with two names", by({ objectType: "Group", mbox: "mailto:a@b.test", account }), /one identifier alone/],
    ["a response that is no string", { ...said("choice", ""), result: { response: 1 } }, /must be a string/],
    ["choices of a true-false", said("true-false", "true", { choices: [] }), /may not have choices/],
    ["steps of a choice", said("choice", "golf", { steps: [] }), /may not have steps/],
    ["an option twice", said("choice", "a", { choices: [{ id: "a" }, { id: "a" }] }), /an id twice/],
    ["an option that divides", said("choice", "", { choices: [{ id: "a[,]b" }] }), /divides/],
    ["an option without an id", said("choice", "", { choices: [{ description: { es: "a" } }] }), /lacks id/],
    ["patterns that are a word", said("fill-in", "", { correctResponsesPattern: "a" }), /must be an array/],
    [
      "a pattern of none of its options",
      said("choice", "", { correctResponsesPattern: ["uno"] }),
      /none of its choices/,
    ],
    ["a response of none of its options", said("choice", "chess"), /none of its choices/],
    ["a response with a divider too many", said("choice", "golf[,]"), /none of its choices/],
    ["a response twice", said("choice", "golf[,]golf"), /twice/],
    ["a response that is not true", said("true-false", "yes"), /neither true nor false/],
    ["two on a scale", said("likert", "likert_0[,]likert_3"), /none of its scale/],
    ["a pair that is none", said("matching", "ben"), /a pair that is none/],
    ["an unknown source", said("matching", "eva[.]3"), /none of its source/],
    ["an unknown target", said("matching", "ben[.]9"), /none of its target/],
    ["a step without its response", said("performance", "pong"), /without its response/],
    ["an unknown step", said("performance", "golf[.]3"), /none of its steps/],
    ["a number that is none", said("numeric", "seven"), /no number/],
    ["a range backwards", said("numeric", "3[:]1"), /ends before/],
    ["a range of nothing", said("numeric", "[:]"), /no number/],
    ["a response that is a number", came({ response: 3 }), /must be a string/],
    ["half a sign", came({ response: "a\ud83d" }), /half a sign/],
    ["half a sign in an extension", came({ extensions: { "urn:atenta:b": ["\udc00"] } }), /half a sign/],
    ["success as a word", came({ success: "true" }), /true or false/],
    ["completion as a number", came({ completion: 1 }), /true or false/],
    ["a score that is a word", came({ score: { scaled: "1" } }), /must be a number/],
    ["a score beyond 1", came({ score: { scaled: 1.01 } }), /-1 and 1/],
    ["a score below its least", came({ score: { raw: 1, min: 2, max: 3 } }), /min and max/],
    ["a score of no room", came({ score: { min: 3, max: 3 } }), /less than max/],
    ["a score with more", came({ score: { percent: 3 } }), /may not have/],
    ["a duration in seconds", came({ duration: "12" }), /no duration/],
    ["a duration of nothing", came({ duration: "PT" }), /no duration/],
    ["a fraction before the end", came({ duration: "PT1.5M3S" }), /no duration/],
    ["weeks and days", came({ duration: "P4W1D" }), /no duration/],
    ["an extension without IRI", came({ extensions: { mood: 1 } }), /no scheme/],
    ["a registration that is no UUID", around({ registration: "7" }), /no UUID/],
    ["a language that is none", around({ language: "español" }), /language tag/],
    ["context of another kind", around({ contextActivities: { child: [] } }), /may not have "child"/],
    ["context with an activity without id", around({ contextActivities: { parent: [{}] } }), /lacks id/],
    ["context of its own", around({ sessionid: "a" }), /may not have/],
    ["a platform of a person", { ...around({ platform: "a" }), object: { objectType: "Agent", account } }, /platform/],
    ["a revision of a person", { ...around({ revision: "a" }), object: { objectType: "Agent", account } }, /revision/],
    ["a day without its hour", { ...attempted, timestamp: "2015-12-18" }, /no timestamp/],
    ["a moment of no zone", { ...attempted, timestamp: "2015-12-18T12:17:00" }, /no timestamp/],
    ["a day that there is not", { ...attempted, timestamp: "2015-02-30T12:17:00Z" }, /no such moment/],
    ["an offset that is none", { ...attempted, timestamp: "2015-12-18T12:17:00-00:00" }, /-00:00/],
    ["a version of tomorrow", { ...attempted, version: "2.0.0" }, /no version/],
    ["voiding an activity", { ...attempted, verb: { id: "http://adlnet.gov/expapi/verbs/voided" } }, /voids/],
  ])("%s", (_, statement, why) => {
    const faults = statementFaults(statement);
    expect(faults.join("\n")).toMatch(why);
  });
});

describe("habits", () => {
  const noon = Date.parse("2026-01-01T12:00:00Z");
  test.each<[string, Change, RegExp]>([
    ["no id", { id: undefined }, /no id/],
    ["no words of the verb", { verb: { id: "urn:a1:b" } }, /no display/],
    ["no moment", { timestamp: undefined }, /no timestamp/],
    ["tomorrow", { timestamp: "2026-01-02T00:00:00Z" }, /future/],
    ["what its store says", { version: "1.0.0" }, /its store/],
    ["an activity alone", { context: { contextActivities: { parent: { id: "urn:a1:b" } } } }, /alone/],
    ["too precise", { result: { duration: "PT1.234S" } }, /precise/],
    ["nothing in it", { result: { score: {} } }, /score is empty/],
  ])("%s is noted", (_, change, why) => {
    expect(statementHabits({ ...attempted, ...change }, noon).join("\n")).toMatch(why);
  });

  test("a good statement has none", () => {
    expect(statementHabits(attempted, noon)).toEqual([]);
  });
});

describe("whether two statements are the same", () => {
  test.each<[string, Change]>([
    ["what the store adds", { stored: "2026-01-01T12:00:00Z", version: "1.0.0", authority: { account } }],
    ["the words of the verb", { verb: { id: attempted.verb.id, display: { es: "intentó" } } }],
    ["a definition", { object: { id: attempted.object.id } }],
    ["the moment in another zone", { timestamp: "2015-12-18T13:17:00+01:00" }],
    ["the letters of a domain", { actor: { ...attempted.actor, mbox: "mailto:example.learner@ADLnet.gov" } }],
  ])("%s makes no difference", (_, change) => {
    expect(comparable({ ...attempted, ...change })).toBe(comparable(attempted));
  });

  test.each<[string, Change]>([
    ["the verb", { verb: { id: "urn:a1:b" } }],
    ["the moment", { timestamp: "2015-12-18T12:17:01Z" }],
    ["the same duration in other units", { result: { ...attempted.result, duration: "PT20M34S" } }],
    ["the object", { object: { id: "urn:a1:b" } }],
    ["who it was", { actor: { ...attempted.actor, name: "Eva" } }],
  ])("%s does", (_, change) => {
    expect(comparable({ ...attempted, ...change })).not.toBe(comparable(attempted));
  });

  test("a list of one activity is that activity, and another activity is not", () => {
    const of = (parent: unknown) => comparable({ ...attempted, context: { contextActivities: { parent } } });
    expect(of([{ id: "urn:a1:b" }])).toBe(of({ id: "urn:a1:b", definition: { name: { es: "b" } } }));
    expect(of([{ id: "urn:a1:c" }])).not.toBe(of({ id: "urn:a1:b" }));
  });
});

test("a duration in seconds", () => {
  expect(secondsOf("P1DT1H2M3.5S")).toBe(90_123.5);
});
