import fc from "fast-check";
import { expect, test } from "vitest";
import { itemsOfFile } from "../testing/items.ts";
import { LONGEST, readGift } from "./read.ts";
import { line } from "./testing/arbitrary.ts";
import { cases } from "./testing/moodle.ts";
import { dialectOf } from "./to-dialect.ts";
import type { DialectHow } from "./types.ts";

const soak = process.env.SOAK !== undefined;

const lesson = { form: "lesson", title: 'A "title": # of it', minutes: 3, objective: "- See: it" } as const;
const bank = { form: "bank", objective: { lesson: "first", id: "see" }, level: "recall" } as const;

/** What the checker says of what is made of a text, and what it sees of it. */
async function checked(gift: string, into: DialectHow["into"] = lesson) {
  const { questions } = readGift(gift);
  const dialect = dialectOf(questions, { lang: "ca", into });
  const { items, diagnostics } = await itemsOfFile(dialect.markdown, into.form, "ca");
  // A lesson of which nothing is left is empty; who asked for it is told by `carried`.
  const errors = diagnostics.filter(({ severity, rule }) => severity === "error" && rule !== "page-empty");
  return { dialect, items, errors, questions };
}

test("every case of Moodle's documentation becomes what the checker takes, or is told", async () => {
  const gift = Object.values(cases)
    .map(([text]) => text)
    .join("\n\n");
  for (const into of [lesson, bank] as const) {
    const { dialect, errors, items, questions } = await checked(gift, into);
    expect(questions).toHaveLength(Object.keys(cases).length);
    expect(errors).toEqual([]);
    expect(items).toHaveLength(dialect.carried);
    for (const [at, made] of dialect.became.entries()) {
      const { line: place, type } = questions[at] ?? {};
      const said = dialect.notes.some((note) => note.line === place);
      expect(made !== undefined || said || type === "description", questions[at]?.text.text).toBe(true);
    }
  }
});

const wild = [
  ":::single{#x objective=y}\\n- [x] a\\n  > b\\n:::",
  "<script>alert(1)</script><img src=x onerror=alert(1) alt=face>",
  "[link](javascript:alert(1)) <a href='javascript:alert(1)'>go</a>",
  "---\\ntitle: x\\n---",
  "<pre>\\n:::\\n```\\n:::\\n</pre>",
  "[words]: https://example.org",
  "# Heading\\n## Other\\n> quote\\n- list\\n1. one\\n| a | b |\\n| - | - |",
  "\u202ereversed\u2066 \ud800 \ufffe\u0007",
  "<ul><li>one<ul><li>two</ul></ul><table><tr><td>a<td>b</table>",
  `${"<div>".repeat(200)}deep${"<b>".repeat(200)}`,
  `${"> ".repeat(40)}deep`,
  "• point\\n+plus\\n-minus\\n3.Three",
  ":term[x]{to=y} :blank[x]{or=z} ::hint[a]",
  "10:30{at=night} :30[now]{.x}",
  "&lt;b&gt; &#0; &#x110000; &nbsp; &amp;lt; &unknown;",
];

test.each(["moodle", "html", "plain", "markdown"])("words in %s never become marks", async (format) => {
  const marked = (text: string) => text.replace(/[~=#{}:]/gu, "\\$&");
  const gift = wild
    .map((words, at) => {
      const text = marked(words);
      return [
        `::one ${at}::[${format}]${text} one {=${text} a#${text} ~b#[markdown]${text}####${text}}`,
        `::two ${at}::[${format}]${text} two {=${text} x -> ${text} y =b -> c}`,
        `::three ${at}::[${format}]${text} {=answer#${text}} ${text}`,
        `::four ${at}::[${format}]${text} four {####${text}}`,
        `::five ${at}::[${format}]${text}`,
        `::six ${at}::[${format}]${text} six{#3:1#${text}}`,
      ].join("\n\n");
    })
    .join("\n\n");
  const { errors, dialect, items, questions } = await checked(gift);
  expect(errors).toEqual([]);
  expect(questions).toHaveLength(wild.length * 6);
  expect(items).toHaveLength(dialect.carried);
  expect(dialect.carried).toBeGreaterThan(wild.length * 3);
  expect(JSON.stringify(items.map(({ block }) => block))).not.toMatch(
    /"tagName":"(?:script|img|x-term)"|"href":"javascript/u,
  );
});

test("any words in any place pass the checker", { timeout: 1_000_000 }, async () => {
  const format = fc.constantFrom("", "[html]", "[plain]", "[markdown]");
  const question = fc
    .tuple(format, fc.array(line, { minLength: 6, maxLength: 6 }), fc.nat(6))
    .map(([how, words, type]) => {
      const [a, b, c, d, e, f] = words.map((each) => each.replace(/[~=#{}:\\]/gu, "\\$&"));
      const answers = [
        `{=${a}#${b} ~${c}#${d} ~${f}}`,
        `{=${a} -> ${b} =${c} -> ${d}}`,
        `{=%100%${a}#${b} =${c}}`,
        "{T#no#yes}",
        "{#4:1}",
        `{####${a}}`,
        "",
      ];
      return `${how}${e} ${answers[type]} ${f}`;
    });
  await fc.assert(
    fc.asyncProperty(fc.array(question, { minLength: 1, maxLength: 8 }), async (questions) => {
      const { errors, items, dialect } = await checked(questions.join("\n\n"));
      expect(errors).toEqual([]);
      expect(items).toHaveLength(dialect.carried);
    }),
    { numRuns: soak ? 30_000 : 30 },
  );
});

test("a text that is cut, doubled or full of other signs is read, or told of, and never thrown at", () => {
  const whole = Object.values(cases)
    .map(([text]) => text)
    .join("\n\n");
  const signs = [
    "{",
    "}",
    "=",
    "~",
    "#",
    ":",
    "%",
    "\\",
    "->",
    "\n",
    "\n\n",
    "\0",
    "\ufeff",
    "####",
    "::",
    "//",
    "[html]",
    "$CATEGORY:",
    "\ud800",
    "<",
    "&#",
  ];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length), fc.nat(12), fc.constantFrom(...signs, "")), {
        minLength: 1,
        maxLength: 6,
      }),
      (changes) => {
        const text = changes.reduce((now, [at, count, sign]) => now.slice(0, at) + sign + now.slice(at + count), whole);
        const { questions, problems } = readGift(text);
        for (const { line: row, column } of [...questions, ...problems]) expect(row > 0 && column > 0).toBe(true);
        const { carried, became } = dialectOf(questions, { lang: "es", into: bank });
        expect(became.filter(Boolean)).toHaveLength(carried);
      },
    ),
    { numRuns: soak ? 100_000 : 150 },
  );
});

test("what is no text of questions is told, and where", () => {
  const rules = (text: string) =>
    readGift(text).problems.map(({ rule, line: row, column }) => `${row}:${column} ${rule}`);
  expect(rules("")).toEqual(["1:1 empty-file"]);
  expect(rules("// only a comment\n\n")).toEqual(["1:1 empty-file"]);
  expect(rules("A{T}\nPK\u0003\u0004\0")).toEqual(["2:5 not-text"]);
  expect(rules("a".repeat(LONGEST + 1))).toEqual(["1:1 too-large"]);
});

test("each fault is told at its place, and the other questions are read", () => {
  const gift = [
    "\ufeffGood {T}",
    "",
    "::Open::What {=a ~b",
    "",
    "Closed } it { a",
    "",
    "{=a ~b}",
    "",
    "One{~a}",
    "",
    "Two{=a ~#no words}",
    "",
    "Pairs {",
    "  =a -> b",
    "  =c ",
    "}",
    "",
    "Number {#three}",
    "",
    "Weight {~%500%a ~b}",
    "",
    "Two {=a} in {=b} one",
    "",
    "Good, too {F}",
  ].join("\r\n");
  const { questions, problems } = readGift(gift);
  expect(questions.map(({ text, line: row }) => `${row} ${text.text}`)).toEqual(["1 Good", "24 Good, too"]);
  expect(problems.map(({ rule, line: row, column }) => `${row}:${column} ${rule}`)).toEqual([
    "3:14 brace-open",
    "5:8 brace-close",
    "7:1 question-empty",
    "9:5 answer-count",
    "11:9 answer-empty",
    "15:4 match-arrow",
    "18:10 number",
    "20:10 weight",
    "22:13 after-answers",
  ]);
  for (const { message } of problems) expect(message).toMatch(/^Unexpected .+, expected .+; .+$/su);
});

test("long and deep texts take time that grows with their length alone", () => {
  const texts = [
    "a".repeat(2_000_000),
    `A {${"~a".repeat(400_000)}}`,
    `A {${"=a ".repeat(300_000)}}`,
    `A {=a -> b ${"=".repeat(500_000)}}`,
    "{".repeat(1_000_000),
    "\\".repeat(1_000_001),
    `[html]${"<a".repeat(500_000)} {T}`,
    `[html]${"<!--".repeat(300_000)} {T}`,
    `[html]${"<b>".repeat(300_000)}x{T}`,
    `[html]${"&#".repeat(500_000)} {T}`,
    `// ${"[id:".repeat(200_000)}\nA {T}`,
    `[markdown]${"*[".repeat(3_000)}x{T}`,
    `::${"é".repeat(500_000)}::A {T}`,
  ];
  for (const text of texts) {
    const { questions } = readGift(text);
    dialectOf(questions, { lang: "es", into: bank });
  }
  // Whoever gets here was not caught in any of them: a square of such lengths would last for hours.
  expect(texts.length).toBeGreaterThan(0);
});
