import { describe, expect, test } from "vitest";
import { type Call, names, type Version } from "./errors.ts";
import { habitsOf } from "./habits.ts";
import { type Attempt, type Given, strictLms } from "./lms.ts";

/** The fields of both versions that hold the same. */
const fields = {
  scorm12: {
    status: "cmi.core.lesson_status",
    raw: "cmi.core.score.raw",
    exit: "cmi.core.exit",
    time: "cmi.core.session_time",
    total: "cmi.core.total_time",
    entry: "cmi.core.entry",
    id: "cmi.core.student_id",
    response: "student_response",
    span: ["0000:01:30.50", "0000:03:01.00"],
  },
  scorm2004: {
    status: "cmi.completion_status",
    raw: "cmi.score.raw",
    exit: "cmi.exit",
    time: "cmi.session_time",
    total: "cmi.total_time",
    entry: "cmi.entry",
    id: "cmi.learner_id",
    response: "learner_response",
    span: ["PT1M30.5S", "PT0H3M1.00S"],
  },
} as const;

/** An LMS, and calls to it by short names. */
function opened(version: Version, given: Partial<Given> = {}) {
  const left: { attempt?: Attempt } = {};
  const lms = strictLms({ version, ...given, keep: (attempt) => void Object.assign(left, { attempt }) });
  const [begin, end, get, set, commit] = names[version];
  const call = (name: string, ...all: unknown[]) => lms.api[name]?.(...all) ?? "";
  return {
    lms,
    left,
    begin: () => call(begin, ""),
    end: () => call(end, ""),
    get: (field: string) => call(get, field),
    set: (field: string, value: unknown) => call(set, field, value),
    commit: () => call(commit, ""),
    call,
    error: () => Number(call(version === "scorm12" ? "LMSGetLastError" : "GetLastError", "")),
  };
}

describe.each(["scorm12", "scorm2004"] as const)("a strict %s", (version) => {
  const field = fields[version];
  const old = version === "scorm12";

  test("answers nothing before it is initialised, twice, or after the end, and notes each of these calls", () => {
    const host = opened(version);
    expect([host.get(field.id), host.set(field.status, "incomplete"), host.commit(), host.end()]).toEqual([
      ...["", "false", "false", "false"],
    ]);
    expect(host.error()).toBe(old ? 301 : 132);
    expect(host.begin()).toBe("true");
    expect(host.begin()).toBe("false");
    expect(host.end()).toBe("true");
    expect([host.get(field.id), host.commit(), host.end()]).toEqual(["", "false", "false"]);
    expect(host.lms.violations).toHaveLength(8);
  });

  test("wants an empty text where the standard has one, and texts as values", () => {
    const host = opened(version);
    const [begin, , , set] = names[version];
    expect(host.call(begin)).toBe("false");
    expect(host.call(begin, "now")).toBe("false");
    host.begin();
    expect(host.call(set, field.raw, 80)).toBe("false");
    expect(host.lms.violations).toHaveLength(3);
  });

  test("knows what is read-only, what is write-only, what is a keyword and what is not there", () => {
    const host = opened(version);
    host.begin();
    const tried = [
      host.set(field.id, "me"),
      host.get(field.exit),
      host.set("cmi.interactions._count", "3"),
      host.set("cmi.nothing", ""),
    ];
    expect(tried).toEqual(["false", "", "false", "false"]);
    expect(host.lms.calls.slice(1).map(({ error }) => error)).toEqual(
      old ? [403, 404, 402, 401] : [404, 405, 404, 401],
    );
    expect(host.lms.violations).toHaveLength(4);
  });

  test.each([
    [field.status, "incomplete", ["failed!", "done", ""]],
    [field.raw, "66.67", ["66,67", "80%", ...(old ? ["101", "-1"] : [])]],
    [field.exit, "suspend", old ? ["normal", "exit"] : ["exit"]],
    ["cmi.suspend_data", "x".repeat(old ? 4_096 : 64_000), ["x".repeat(old ? 4_097 : 64_001)]],
    [field.time, field.span[0], ["90", "00:90:00", old ? "PT1M" : "0000:01:30", old ? "0:01:30" : "PT1.123S"]],
    [old ? "cmi.core.lesson_location" : "cmi.location", "a/b", ["x".repeat(old ? 256 : 1_001)]],
  ])("takes %s as it should be, and nothing else", (name, right, wrong) => {
    const host = opened(version);
    host.begin();
    expect(host.set(name, right)).toBe("true");
    expect(host.lms.violations).toEqual([]);
    expect(wrong.map((value) => host.set(name, value))).toEqual(wrong.map(() => "false"));
    expect(host.lms.violations).toHaveLength(wrong.length);
  });

  test("wants the entries of a list one after the other, each with its id first and the type before an answer", () => {
    const host = opened(version);
    host.begin();
    expect(host.set("cmi.interactions.1.id", "b")).toBe("false");
    expect(host.set("cmi.interactions.0.result", "correct")).toBe("false");
    expect(host.set("cmi.interactions.0.id", "a")).toBe("true");
    expect(host.set(`cmi.interactions.0.${field.response}`, "1")).toBe("false");
    expect(host.set("cmi.interactions.0.type", "numeric")).toBe("true");
    expect(host.set(`cmi.interactions.0.${field.response}`, "1")).toBe("true");
    expect(host.get("cmi.interactions._count")).toBe("1");
    expect(host.set("cmi.objectives.0.id", "same")).toBe("true");
    expect(host.set("cmi.objectives.1.id", "same")).toBe("false");
    expect(host.lms.violations).toHaveLength(4);
  });

  const answers: readonly (readonly [string, readonly string[], readonly string[]])[] = old
    ? [
        ["true-false", ["t", "0"], ["yes"]],
        ["choice", ["a", "a,2"], ["option_1", "a;b", ""]],
        ["matching", ["a.1,b.2"], ["a-1", "aa.1"]],
        ["sequencing", ["a,b,c"], ["1.a"]],
        ["numeric", ["-1.5"], ["1,5"]],
        ["fill-in", ["Bon dia"], ["x".repeat(256)]],
        ["likert", ["3", ""], ["10"]],
      ]
    : [
        ["true-false", ["true"], ["t"]],
        ["choice", ["o_1[,]o.2"], ["a,b", "o_1[,]o_1", "é"]],
        ["matching", ["a[.]1[,]b[.]2"], ["a.1", "a[.]"]],
        ["sequencing", ["a[,]b"], ["a,b"]],
        ["numeric", ["12.5"], ["1,5"]],
        ["fill-in", ["{lang=ca}Bon dia[,]adéu"], ["x".repeat(251)]],
        ["performance", ["s1[.]did it"], ["s1.did"]],
        ["likert", ["l_3"], ["l 3"]],
      ];
  test.each(answers)("knows how answers to a %s are written", (type, right, wrong) => {
    const host = opened(version);
    host.begin();
    host.set("cmi.interactions.0.id", "a");
    expect(host.set("cmi.interactions.0.type", type)).toBe("true");
    const answer = (value: string) => host.set(`cmi.interactions.0.${field.response}`, value);
    expect(right.map(answer)).toEqual(right.map(() => "true"));
    expect(wrong.map(answer)).toEqual(wrong.map(() => "false"));
  });

  test(`says ${old ? "wrong" : "incorrect"} of what is not right`, () => {
    const host = opened(version);
    host.begin();
    host.set("cmi.interactions.0.id", "a");
    const result = (value: string) => host.set("cmi.interactions.0.result", value);
    expect([result("wrong"), result("incorrect")]).toEqual(old ? ["true", "false"] : ["false", "true"]);
  });

  test("goes on with what was left suspended, adds up the time, and begins anew with what was not", () => {
    const first = opened(version);
    first.begin();
    expect(first.get(field.entry)).toBe("ab-initio");
    first.set("cmi.suspend_data", "state");
    first.set(field.exit, "suspend");
    first.set(field.time, field.span[0]);
    first.end();
    const second = opened(version, { kept: first.left.attempt });
    second.begin();
    expect([second.get(field.entry), second.get("cmi.suspend_data")]).toEqual(["resume", "state"]);
    second.set(field.time, field.span[0]);
    second.set(field.exit, "");
    second.end();
    expect(second.left.attempt?.values[field.total]).toBe(field.span[1]);
    const third = opened(version, { kept: second.left.attempt });
    third.begin();
    expect([third.get(field.entry), third.get("cmi.suspend_data")]).toEqual(["ab-initio", ""]);
  });

  test("goes on with a session that never ended, as far as it was committed", () => {
    const first = opened(version);
    first.begin();
    first.set("cmi.suspend_data", "one");
    first.commit();
    first.set("cmi.suspend_data", "two");
    const second = opened(version, { kept: first.left.attempt });
    second.begin();
    expect(second.get("cmi.suspend_data")).toBe("one");
  });

  test("decides by the score alone where it has a mark to reach, once the session ends", () => {
    const host = opened(version, { mastery: 80 });
    host.begin();
    expect(host.get(old ? "cmi.student_data.mastery_score" : "cmi.scaled_passing_score")).toBe(old ? "80" : "0.8");
    host.set(field.status, "incomplete");
    host.set(field.raw, "40");
    if (!old) host.set("cmi.score.scaled", "0.4");
    host.commit();
    const success = old ? field.status : "cmi.success_status";
    expect(host.lms.value(success)).not.toBe("failed");
    host.end();
    expect(host.lms.value(success)).toBe("failed");
  });

  test("keeps nothing of who only looks", () => {
    const kept: Attempt = { values: { "cmi.suspend_data": "state" }, suspended: false };
    const host = opened(version, { mode: "review", kept });
    host.begin();
    expect(host.get("cmi.suspend_data")).toBe("state");
    host.set("cmi.suspend_data", "other");
    host.commit();
    host.end();
    expect(host.left.attempt).toBeUndefined();
  });

  test("can be gone, and come back, and holds that against nobody", () => {
    const host = opened(version);
    host.begin();
    host.lms.fail("false");
    expect([host.set("cmi.suspend_data", "state"), host.commit()]).toEqual(["false", "false"]);
    host.lms.fail("throw");
    expect(() => host.commit()).toThrow();
    host.lms.fail(undefined);
    expect(host.get("cmi.suspend_data")).toBe("");
    expect(host.lms.violations).toEqual([]);
  });

  test("keeps only so many interactions as it is told", () => {
    const host = opened(version, { interactions: 1 });
    host.begin();
    expect([host.set("cmi.interactions.0.id", "a"), host.set("cmi.interactions.1.id", "b")]).toEqual(["true", "false"]);
  });

  const call = (name: string, at = "", value = "", answer = "true"): Call => ({
    name,
    field: at,
    value,
    answer,
    error: 0,
  });
  const [begin, end, get, set, commit] = names[version];
  const good = [
    call(begin),
    call(get, field.status, "", old ? "not attempted" : "unknown"),
    call(set, field.status, "incomplete"),
    call(set, field.exit, "suspend"),
    call(set, field.raw, "50"),
    call(commit),
    call(set, field.time, field.span[0]),
    call(end),
  ];
  test.each<readonly [string, readonly Call[]]>([
    ["a commit stands right before the end", [...good.slice(0, -1), call(commit), call(end)]],
    ["it is left without an exit", good.filter(({ field: at }) => at !== field.exit)],
    ["it never says that it was begun", good.filter(({ field: at, name }) => name === get || at !== field.status)],
    ["the score falls to 40", [...good.slice(0, 5), call(set, field.raw, "40"), ...good.slice(5)]],
    [
      "a state of 60001 characters",
      [...good.slice(0, 5), call(set, "cmi.suspend_data", "x".repeat(60_001)), ...good.slice(5)],
    ],
    old
      ? [
          `${field.status} falls from passed to incomplete`,
          [...good.slice(0, 2), call(set, field.status, "passed"), ...good.slice(2)],
        ]
      : ["failed while incomplete", [...good.slice(0, 5), call(set, "cmi.success_status", "failed"), ...good.slice(5)]],
  ])("has a word for this habit: %s", (said, calls) => {
    expect(habitsOf(good, version)).toEqual([]);
    expect(habitsOf(calls, version)).toEqual([said]);
  });
});
