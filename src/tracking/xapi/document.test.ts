import { expect, test } from "vitest";
import { documentOf, stateIn } from "./document.ts";
import frozen from "./fixtures/document-v1.json?raw";

test("a document is read as what was written, also one of long ago", () => {
  expect(stateIn(JSON.parse(JSON.stringify(documentOf("A1.state"))))).toBe("A1.state");
  expect(stateIn(JSON.parse(frozen))).toBe("A1.1.state-of-an-attempt");
  expect(documentOf(stateIn(JSON.parse(frozen)))).toEqual(JSON.parse(frozen));
});

test.each([null, 1, "A1.state", [], {}, { version: 2, state: "A1" }, { version: 1, state: 1 }])(
  "what is no such document is handed on, to be called unreadable: %j",
  (value) => {
    expect(stateIn(value)).toBe(`?${JSON.stringify(value)}`);
  },
);
