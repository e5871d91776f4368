import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import text from "./fixtures/issued-v1.json?raw";
import { codeFor, readIssued, withCode } from "./issued.ts";

test("what was kept of certificates is read as exactly what was written", () => {
  expect(createHash("sha256").update(text).digest("hex")).toBe(
    "d8be021f894d512ff28d949782ede52dda26ae00e25ca3960cd10b592455e6d9",
  );
  for (const value of JSON.parse(text)) expect(readIssued(value)).toEqual(value);
});

test("what does not read is as good as none", () => {
  const good = { name: "Ana", codes: [{ of: "a", lang: "es", name: "Ana", code: "A1.x.y" }] };
  expect(readIssued(good)).toEqual(good);
  for (const broken of [
    undefined,
    null,
    "Ana",
    { ...good, name: "" },
    { ...good, name: "x".repeat(256) },
    { name: "Ana" },
  ]) {
    expect(readIssued(broken)).toBeUndefined();
  }
});

test("a code is found by attempt, language and name, and a later one of the same takes its place", () => {
  const one = { of: "exam-1", lang: "es", name: "Ana", code: "A1.one" };
  const first = withCode(undefined, one);
  expect(codeFor(first, "exam-1", "es", "Ana")).toBe("A1.one");
  for (const [of, lang, name] of [
    ["exam-2", "es", "Ana"],
    ["exam-1", "ca", "Ana"],
    ["exam-1", "es", "Anna"],
  ] as const) {
    expect(codeFor(first, of, lang, name)).toBeUndefined();
  }
  const both = withCode(first, { ...one, lang: "ca", code: "A1.two" });
  expect(codeFor(both, "exam-1", "es", "Ana")).toBe("A1.one");
  const renamed = withCode(both, { ...one, name: "Anna", code: "A1.three" });
  expect(renamed.name).toBe("Anna");
  expect(codeFor(renamed, "exam-1", "es", "Ana")).toBeUndefined();
  expect(codeFor(renamed, "exam-1", "ca", "Ana")).toBe("A1.two");
  const many = Array.from({ length: 40 }, (_, at) => ({ ...one, of: `exam-${at}` })).reduce(withCode, first);
  expect(readIssued(many)).toEqual(many);
});
