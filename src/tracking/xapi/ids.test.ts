import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { derivedId } from "./ids.ts";

test("an id is a UUID of version 8, the same for the same parts, and made of their SHA-256", () => {
  const id = derivedId(["registration", "https://a.example/à", "completed"]);
  expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(derivedId(["registration", "https://a.example/à", "completed"])).toBe(id);
  const hex = createHash("sha256").update('["registration","https://a.example/à","completed"]').digest("hex");
  expect(id.replaceAll("-", "").slice(0, 12)).toBe(hex.slice(0, 12));
  expect(id.slice(-12)).toBe(hex.slice(20, 32));
});

test("other parts give another id, also where they would read the same in one text", () => {
  expect(derivedId(["a", "bc"])).not.toBe(derivedId(["ab", "c"]));
  expect(derivedId(["a", "b"])).not.toBe(derivedId(["b", "a"]));
});
