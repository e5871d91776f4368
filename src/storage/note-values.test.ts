import { describe, expect, it, test } from "vitest";
import { MOST_NOTE } from "../learning/events/noted.ts";
import stored from "./fixtures/notes-v1.json?raw";
import { noteKey, noteOfKey, readNoteDraft } from "./note-values.ts";

test("the notes that were being written when this was published still read as they are", () => {
  const rows = JSON.parse(stored) as readonly { readonly key: string; readonly value: unknown }[];
  expect(rows.length).toBeGreaterThan(1);
  for (const { key, value } of rows) {
    expect(noteKey(noteOfKey(key) ?? "")).toBe(key);
    expect(readNoteDraft(value)).toEqual(value);
  }
});

describe("what is stored", () => {
  const data = { lesson: "a", title: "", block: 0, text: "" };

  it.each([
    ["nothing", undefined],
    ["no language", { data }],
    ["an empty language", { lang: "", data }],
    ["a text beyond all bounds", { lang: "es", data: { ...data, text: "x".repeat(MOST_NOTE + 1) } }],
    ["a place that is none", { lang: "es", data: { ...data, block: 1.5 } }],
    ["words that are none", { lang: "es", data: { ...data, quote: "" } }],
  ])("does not read with %s", (_, value) => {
    expect(readNoteDraft(value)).toBeUndefined();
  });

  it("is another's under another key", () => {
    expect(noteOfKey("item:note:x")).toBeUndefined();
  });
});
