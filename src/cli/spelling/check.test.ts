import { expect, test } from "vitest";
import { formatDiagnostic } from "../../compiler/diagnostics.ts";
import { contentProse } from "../../review/words/content-prose.ts";
import { createSpeller, wordingOf } from "./check.ts";
import { loadDictionary } from "./lexicon.ts";

const source =
  '---\ntitle: El paralel\n---\n\nDegut a :term[tambe]{to=x} en Farid, un pedido.\n\n:::figure{kind=chain caption="La collaboració"}\n- Un\n:::\n';
const prose = { file: "content/a.ca.md", lang: "ca", text: contentProse(source) };
const list = { file: "words.ca.txt", text: "Farid # nom de pila\nAbdel # nom de pila\n" };

test("names the file, line and column of every wrong word, and of every word too many on the list", () => {
  const speller = createSpeller("ca", loadDictionary("ca"), list);
  const problems = [...speller.spellingOf(prose), ...speller.listProblems(true)];
  const expected = "expected one of the dictionary (ca); mend it, or add it to words.ca.txt with a reason";
  expect(problems.map((each) => formatDiagnostic(each))).toEqual([
    `content/a.ca.md:2:11 warning spelling — Unexpected word "paralel", ${expected}`,
    `content/a.ca.md:5:15 warning spelling — Unexpected word "tambe", ${expected}`,
    `content/a.ca.md:7:34 warning spelling — Unexpected word "collaboració", ${expected}`,
    'words.ca.txt:2:1 error spelling — Unexpected word "Abdel" in the list, expected only words that a text uses; take it out',
  ]);
});

test("a word that is avoided is told once, as that", () => {
  expect(wordingOf(prose).map(({ line, column, message }) => [line, column, message.split(";")[0]])).toEqual([
    [5, 1, "Unexpected `Degut a`, expected «a causa de»"],
    [5, 41, "Unexpected `pedido`, expected «comanda»"],
  ]);
});
