import { expect, test } from "vitest";
import { itemsOfFile } from "../testing/items.ts";
import { createIds, slug } from "./names.ts";
import { readGift } from "./read.ts";
import { holds, scaleAround } from "./scale.ts";
import { dialectOf } from "./to-dialect.ts";
import type { DialectHow } from "./types.ts";

const lesson = { form: "lesson", title: "Preguntas", minutes: 5, objective: "Reconocer lo que pasa" } as const;
const bank = { form: "bank", objective: { lesson: "first", id: "see" }, level: "recall" } as const;

function made(gift: string, into: DialectHow["into"] = lesson, more: Partial<DialectHow> = {}) {
  const dialect = dialectOf(readGift(gift).questions, { lang: "es", into, ...more });
  return {
    ...dialect,
    what: dialect.notes.map(({ what, detail }) => (detail === undefined ? what : `${what}: ${detail}`)),
  };
}

test("a lesson has its front matter, prose and exercises", async () => {
  const { markdown, became, notes } = made(
    "Lee esto.\n\n::Uno::¿Qué haces?{=Saludar#Así sabe que la ves. ~Nada#Creerá que no importa.}",
  );
  expect(markdown).toBe(
    [
      "---",
      'title: "Preguntas"',
      "minutes: 5",
      "objectives:",
      "  - id: reconocer-lo-que-pasa",
      '    text: "Reconocer lo que pasa"',
      "---",
      "",
      "Lee esto.",
      "",
      ":::single{#uno objective=reconocer-lo-que-pasa}",
      "¿Qué haces?",
      "",
      "- [x] Saludar",
      "  > Así sabe que la ves.",
      "- [ ] Nada",
      "  > Creerá que no importa.",
      ":::",
      "",
    ].join("\n"),
  );
  expect(became).toEqual([undefined, { id: "uno", kind: "single" }]);
  expect(notes).toEqual([]);
  const { items } = await itemsOfFile(markdown, "lesson", "es");
  expect(items.map(({ id }) => id)).toEqual(["uno"]);
});

test.each([
  ["A{~a ~b}", ["no-right"]],
  ["A{=a =b ~c}", ["no-right"]],
  ["A{=a#x ~a#y}", ["same-twice"]],
  ["[html]<p></p>{=a#x ~b#y}", ["no-words"]],
  ["A{}", ["essay-bare"]],
  ["A{=a -> x =b -> x}", ["part-count: 2"]],
  ["A{#1e12}", ["scale"]],
  ["A{=*}", ["wildcard: *", "no-right"]],
])("%s is left out, and said so", (gift, what) => {
  const { carried, what: said } = made(gift);
  expect({ carried, said }).toEqual({ carried: 0, said: what });
});

test.each([
  ["A{=a ~b}", "single", ["feedback-added"]],
  ["A{=a#x ~%50%b#y}", "single", ["weights"]],
  ["A{~%50%a#x ~%50%b#x ~c#y}", "multiple", ["weights"]],
  ["A{~%50%a#x ~%50%b#x ~%-50%c#y}", "multiple", []],
  ["A{T}", "single", ["feedback-added"]],
  ["A{=a#x =%50%b =%0%*#Otra vez}", "fill", ["partial-credit", "other-feedback", "blank-added"]],
  ["{=a#x} b", "fill", ["prompt-added"]],
  ["A {=a#x =b;c}.", "fill", ["word: b;c", "prompt-added"]],
  ["A {=a#x ~b} c", "fill", ["prompt-added"]],
  ["A {=a#x ~b#y} c", "single", []],
  ["A{=a -> x =b -> y = -> z}", "match", ["false-choice: z", "heads-added"]],
  ["A{#3:1#x}", "estimate", ["scale-added: 0 – 13 / 1"]],
  ["A{####Modelo}", "reflect", ["points-added"]],
  ["$CATEGORY: top/c\n\n// [id:Mi id] [tag:t]\nA{T#x#y}", "single", ["category: top/c", "tags: t", "renamed: mi-id"]],
  [
    "[html]A <sub>1</sub> <img src=a.png alt=Foto> <a href=x.html>b</a>{T#x#y}",
    "single",
    ["markup", "picture", "link"],
  ],
])("%s becomes %s, and what was added or lost is said", (gift, kind, what) => {
  const { became, what: said } = made(gift);
  expect({ kind: became[0]?.kind, said }).toEqual({ kind, said: what });
});

test("a time stays readable, and what could begin a directive is escaped", () => {
  const { markdown } = made(
    "[plain]De 9\\:00 a 10\\:30, a\\:30[x], 1\\:30\\{a\\=b\\} y \\:blank[z] a las 11\\:15{T#x#y}",
  );
  expect(markdown).toContain("De 9:00 a 10:30, a\\:30\\[x], 1\\:30\\{a=b} y \\:blank\\[z] a las 11:15\n");
});

test("a brace behind a blank is prose", async () => {
  const { markdown } = made("¿Qué {=eso#Por esto.} \\{a\\}?");
  const { items, diagnostics } = await itemsOfFile(markdown, "lesson", "es");
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(JSON.stringify(items.map(({ block }) => block.item))).toContain("{a}?");
});

test("what runs in HTML is no text for readers", () => {
  const { markdown, what } = made("[html]A <script>run()</script><!-- hidden --><style>p \\{\\}</style>b{T#x#y}");
  expect(markdown).toContain("\nA b\n");
  expect(what).toEqual(["markup"]);
});

test("a bank has the level and the objective of the one who asks, or what the file brings", () => {
  const gift =
    '// atenta: {"objective":"other/thing","level":"analyse"}\n::Uno::A{T#x#y}\n\n::Dos::B{####Modelo}\n\nTexto.';
  const asked = made(gift, bank);
  expect(asked.markdown).toContain(":::single{#uno objective=first/see level=analyse fixed}");
  expect(asked.what).toEqual(["points-added", "not-in-bank", "not-in-bank"]);
  const known = made(gift, bank, { objectives: new Set(["other/thing"]) });
  expect(known.markdown).toContain("objective=other/thing");
});

test("ids are kebab-case, each once, and none that the course has", () => {
  const ids = createIds(new Set(["taken"]));
  expect(
    ["taken", "taken", "Çó d'allò més ñoño: l·l", "123 go", "¿?"].map((name) => ids.next([undefined, name])),
  ).toEqual(["taken-2", "taken-3", "co-d-allo-mes-nono-ll", "go", "question"]);
  expect(slug("A".repeat(100))).toHaveLength(48);
  expect(slug("already-an-id-2")).toBe("already-an-id-2");
  expect(slug(`${"word ".repeat(20)}`)).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
});

test("a scale that nobody gave holds its number as the checker wants it", () => {
  for (const answer of [0, 1, 7, -3, 1822, 0.05, 2.1415, -99.5, 1e6]) {
    for (const tolerance of [0, 0.5, 5, 2000]) {
      const scale = scaleAround(answer, tolerance);
      expect(scale && holds(scale, answer, tolerance), `${answer} ± ${tolerance}`).toBe(true);
    }
  }
  expect(scaleAround(1e10, 0)).toBeUndefined();
});
