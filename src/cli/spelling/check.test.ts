import { expect, test } from "vitest";
import { formatDiagnostic } from "../../compiler/diagnostics.ts";
import { checkWords } from "./check.ts";
import { contentProse } from "./content-prose.ts";
import { loadDictionary } from "./lexicon.ts";

test("names the file, line and column of every wrong word, and of every word too many on the list", () => {
  const source =
    '---\ntitle: El paralel\n---\n\nDegut a :term[tambe]{to=x} en Farid.\n\n:::figure{kind=chain caption="La collaboració"}\n- Un\n:::\n';
  const text = { file: "content/a.ca.md", lang: "ca", text: contentProse(source) };
  const list = { file: "words.ca.txt", text: "Farid # nom de pila\nAbdel # nom de pila\n" };
  const problems = checkWords("ca", [text], loadDictionary("ca"), list, true);
  const expected = "expected one of the dictionary (ca); mend it, or add it to words.ca.txt with a reason";
  expect(problems.map((each) => formatDiagnostic(each))).toEqual([
    `content/a.ca.md:2:11 error spelling — Unexpected word "paralel", ${expected}`,
    `content/a.ca.md:5:15 error spelling — Unexpected word "tambe", ${expected}`,
    `content/a.ca.md:7:34 error spelling — Unexpected word "collaboració", ${expected}`,
    'content/a.ca.md:5:1 error wording — Unexpected "Degut a", expected "a causa de"',
    'words.ca.txt:2:1 error spelling — Unexpected word "Abdel" in the list, expected only words that a text uses; take it out',
  ]);
});
