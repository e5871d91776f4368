import { describe, expect, test } from "vitest";
import { contentProse } from "../../review/words/content-prose.ts";
import { BLANK, placeAt } from "../../review/words/prose.ts";
import { interfaceProse } from "./interface-prose.ts";

/** The runs of what is left. */
const left = (text: string) => text.split(new RegExp(`[${BLANK}\n]+`)).flatMap((run) => run.trim() || []);

describe("of a file of the dialect", () => {
  test("titles, summaries and objectives are read, other front matter is not", () => {
    const source =
      "---\ntitle: El triangle\nminutes: 8\nobjectives:\n  - id: some-id\n    skill: solve\n    text: Dir «què»\n---\n";
    expect(left(contentProse(source))).toEqual(["El triangle", "Dir «què»"]);
  });

  test("labels, captions and bylines are read; names, ids, other attributes and sources are not", () => {
    const source = [
      ':::figure{kind=chain caption="La cadena"}',
      "- Lideratge",
      ":::",
      "",
      ':::evidence{sure=high source="Some Book"}',
      "Un :term[marc]{to=frame} nou.",
      "",
      "::hint[Una pista]{cost=0.1}",
      ":::",
      "",
      ':::quote{by="Jan Carlzon"}',
      "Hola.",
      ":::",
    ].join("\n");
    expect(left(contentProse(source))).toEqual([
      "La cadena",
      "Lideratge",
      "Un",
      "marc",
      "nou.",
      "Una pista",
      "Jan Carlzon",
      "Hola.",
    ]);
  });

  test("options, feedback and cells are read; code, addresses and ids of headings are not", () => {
    const source = [
      "## Valor {#value}",
      "",
      "- [x] Sí `codi`",
      "  > Això, [mira](altra.ca.md) https://example.org/foo o a@b.cat",
      "",
      "![un dibuix](dibuix.svg)",
      "",
      "| Un | Dos |",
      "| --- | --- |",
      "| tres | 10:30 |",
      "",
      "```",
      "code",
      "```",
    ].join("\n");
    expect(left(contentProse(source)).join("_")).toBe("Valor_Sí_Això,_mira_o_un dibuix_Un_Dos_tres_10:30");
  });
});

test("of interface words, strings are read; keys, imports, placeholders and escapes are not", () => {
  const source =
    'import { x } from "./x.ts";\nexport const a = { "some-key": "Porta {{n}}\\nmés", list: ["Un", `dos`] } as const;';
  expect(left(interfaceProse("a.ts", source))).toEqual(["Porta", "més", "Un", "dos"]);
});

test("what is left stays at its place", () => {
  const source = "Un `codi`\nmés";
  const text = contentProse(source);
  expect(text).toHaveLength(source.length);
  expect(placeAt(text, text.indexOf("més"))).toEqual({ line: 2, column: 1 });
});
