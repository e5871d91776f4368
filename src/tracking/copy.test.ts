import { describe, expect, test } from "vitest";
import { type CopyRecord, createCopy } from "./copy.ts";
import published from "./fixtures/record-v1.json?raw";

function memory(first?: string) {
  const values = new Map<string, string>(first === undefined ? [] : [["key", first]]);
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };
}
const record: CopyRecord = { version: 1, attempt: "Zk3_q-9aBcD", state: "AQ", seq: 3, acknowledged: 2 };

describe("the copy of what an LMS should have", () => {
  test("is read as it was written, under its own key alone", () => {
    const storage = memory();
    expect(createCopy(storage, "key").read()).toBeUndefined();
    expect(createCopy(storage, "key").write(record)).toBe(true);
    expect(createCopy(storage, "key").read()).toEqual(record);
    expect(createCopy(storage, "other").read()).toBeUndefined();
  });

  test("that was published is read for ever", () => {
    expect(createCopy(memory(published), "key").read()).toEqual(JSON.parse(published));
  });

  test.each([
    ["is no JSON", "{"],
    ["is of a version that does not exist yet", JSON.stringify({ ...record, version: 2 })],
    ["has an attempt that would be no name of a database", JSON.stringify({ ...record, attempt: "a:b" })],
    ["has half a number", JSON.stringify({ ...record, seq: 1.5 })],
    ["lacks a field", JSON.stringify({ ...record, state: undefined })],
  ])("is told to be broken where it %s", (_why, text) => {
    expect(createCopy(memory(text), "key").read()).toBe("broken");
  });

  test("is not there where there is no storage, or it is full or forbidden; nothing throws", () => {
    expect(createCopy(undefined, "key").read()).toBeUndefined();
    expect(createCopy(undefined, "key").write(record)).toBe(false);
    const deny = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    expect(createCopy({ getItem: deny, setItem: deny }, "key").write(record)).toBe(false);
    expect(createCopy({ getItem: deny, setItem: deny }, "key").read()).toBe("broken");
  });
});
