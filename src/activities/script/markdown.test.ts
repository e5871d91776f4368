import fc from "fast-check";
import { expect, it } from "vitest";
import { parseMarkdown, plainText } from "../../compiler/markdown.ts";
import { markdown } from "./markdown.ts";
import type { ScriptThing } from "./schema.ts";

const say = (key: string, values?: object) => `${key} ${JSON.stringify(values)}`;
const thing = (...rows: readonly (readonly [name: string, text: string, given?: number])[]): ScriptThing => ({
  rows: rows.map(([name, text, given], id) => ({ id, ...(given !== undefined && { given }), name, text })),
  next: rows.length,
});

it("numbers the stages, keeps their paragraphs and lines, and leaves out the blank ones of the learner's", () => {
  const made = thing(
    ["Hello", "Good day.\nNadia here.\n\n\n# 1 shop", 0],
    ["", " "],
    ["", "Hm."],
    ["Bye *now*", "", 1],
  );
  expect(markdown(made, say)).toBe(
    ["## 1. Hello", "Good day.\\\nNadia here.", "\\# 1 shop", '## 2. stage {"n":3}', "Hm.", "## 3. Bye \\*now\\*"].join(
      "\n\n",
    ),
  );
});

it("is read as the same stages, whatever was written", () => {
  const text = fc.array(fc.constantFrom(..."a1#>-+=*_`~[]()!<&;|\\é \n")).map((marks) => marks.join(""));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const made = thing(...texts.map((each, at) => [`Stage ${at}`, each, at] as const));
      const tree = parseMarkdown(markdown(made, say));
      const words = tree.children.map(plainText).join(" ").replace(/\s+/g, " ").trim();
      const expected = texts.map((each, at) => `${at + 1}. Stage ${at} ${each}`).join(" ");
      expect(words).toBe(expected.replace(/\s+/g, " ").trim());
      expect(new Set(tree.children.map(({ type }) => type))).not.toContain("list");
    }),
  );
});
