import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prose } from "../../exercises/testing/prose.ts";
import { isBlank, rules, shownStages, stageRules } from "./rules.ts";
import { LIMITS, type ScriptSpec, type ScriptThing } from "./schema.ts";

const spec = (...names: readonly string[]): ScriptSpec => ({
  stages: names.map((name) => ({ name, help: prose("?") })),
});
const start = rules.start(spec("Hello", "Listen", "Goodbye"));
const [hello, listen, goodbye] = start.rows;
const shown = ({ rows }: ScriptThing) => rows.map(({ given, name, text }) => `${given ?? "*"} ${name}: ${text}`);

describe("a script under the lesson as it is now", () => {
  const own = { id: 3, name: "Check", text: "One moment." };
  const made: ScriptThing = {
    rows: [{ ...hello, text: "Good day." }, own, listen, goodbye] as ScriptThing["rows"],
    next: 4,
  };

  it("gets the names of today where its stages are the same", () => {
    const fitted = rules.fit(spec("Salutació", "Escolta", "Comiat"), made, true);
    expect(shown(fitted)).toEqual(["0 Salutació: Good day.", "* Check: One moment.", "1 Escolta: ", "2 Comiat: "]);
    expect(rules.fit(spec("Hello", "Listen", "Goodbye"), fitted, true)).toEqual(made);
  });

  it("keeps what was written in a stage that is gone, and drops it if it is empty", () => {
    const fitted = rules.fit(spec("Goodbye", "Thanks"), made, false);
    expect(shown(fitted)).toEqual(["* Hello: Good day.", "* Check: One moment.", "0 Goodbye: ", "1 Thanks: "]);
    expect(fitted.rows.at(-1)?.id).toBe(4);
  });

  it("loses no text, whatever the author gives, reads back, and settles at once", () => {
    const names = fc.uniqueArray(fc.constantFrom(..."abcdef"), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(names, names, fc.boolean(), fc.array(fc.string(), { minLength: 5 }), (one, other, same, texts) => {
        const empty = rules.start(spec(...one));
        const before = { ...empty, rows: empty.rows.map((row, at) => ({ ...row, text: texts[at] ?? "" })) };
        const fitted = rules.fit(spec(...other), before, same);
        const written = (thing: ScriptThing) =>
          thing.rows
            .map(({ text }) => text)
            .filter((text) => text.trim())
            .sort();
        expect(written(fitted)).toEqual(written(before));
        expect(rules.read(JSON.parse(JSON.stringify(fitted)))).toEqual(fitted);
        expect(rules.fit(spec(...other), fitted, true)).toEqual(fitted);
        expect(rules.isEmpty(fitted)).toBe(rules.isEmpty(before));
      }),
    );
  });
});

it("is empty until something is written or a stage of one's own has a name", () => {
  const own = stageRules.blank({ id: 3, name: " " });
  const empty = (stage: object) => rules.isEmpty({ ...start, rows: [...start.rows, { ...own, ...stage }] });
  expect(rules.isEmpty(start)).toBe(true);
  expect([empty({}), empty({ text: "\n" }), empty({ name: "Check" }), empty({ text: "Hm" })]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it("shows the author's stages, and those of the learner's that hold something", () => {
  const own = stageRules.blank({ id: 3, name: "" });
  const rows = [own, ...start.rows, { ...own, id: 4, text: "Hm" }];
  expect(shownStages({ ...start, rows }).map(({ id }) => id)).toEqual([0, 1, 2, 4]);
  expect(rows.map(isBlank)).toEqual([true, true, true, true, false]);
});

it("reads back no script whose stages cannot be, or whose texts are too long", () => {
  const read = (...rows: readonly object[]) => rules.read({ rows, next: 3 });
  expect(read(...start.rows)).toEqual(start);
  expect(read({ ...hello, text: "a".repeat(LIMITS.text) })).toBeDefined();
  expect(read({ ...hello, text: "a".repeat(LIMITS.text + 1) })).toBeUndefined();
  expect(read({ ...hello, name: "a".repeat(LIMITS.name + 1) })).toBeUndefined();
  expect(read({ ...hello, id: 3 })).toBeUndefined();
  expect(read(hello ?? {}, { ...listen, given: 0 })).toBeUndefined();
  expect(read({ id: 0, name: "" })).toBeUndefined();
});
