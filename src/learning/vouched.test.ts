import { expect, test } from "vitest";
import text from "./fixtures/vouched-v1.json?raw";
import { MOST_VOUCHED, readVouched, withVouched } from "./vouched.ts";

const of = (n: number) => String(n).padStart(43, "x");
const one = { of: of(1), day: "2026-11-22", code: "C1.x.y" };

test("what was kept of countersignatures is read as exactly what was written", () => {
  for (const value of JSON.parse(text)) expect({ given: readVouched(value) }).toEqual(value);
});

test("what does not read is as good as none", () => {
  expect(readVouched({ given: [one] })).toEqual([one]);
  for (const broken of [undefined, [], { given: [{ ...one, of: "x" }] }, { given: [{ ...one, day: "today" }] }]) {
    expect(readVouched(broken)).toEqual([]);
  }
});

test("of each certificate there is one, the latest; and so many that they can always be read again", () => {
  const again = { ...one, day: "2026-11-25" };
  expect(withVouched([one, { ...one, of: of(2) }], [again]).given).toEqual([{ ...one, of: of(2) }, again]);
  const many = Array.from({ length: MOST_VOUCHED + 5 }, (_, n) => ({ ...one, of: of(n) }));
  expect(readVouched(withVouched([one], many))).toEqual(many.slice(5));
});
