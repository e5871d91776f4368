import { describe, expect, it } from "vitest";
import { collectFindings } from "./finding.ts";
import { manifestSchema } from "./manifest-schema.ts";
import { coursePageSchema, lessonSchema } from "./schema.ts";
import { readYaml } from "./yaml.ts";

function problems(
  text: string,
  schema: typeof lessonSchema | typeof manifestSchema | typeof coursePageSchema = lessonSchema,
  linesBefore = 1,
) {
  const { findings, report } = collectFindings();
  readYaml(schema, { text, linesBefore }, report);
  return findings.map(({ at, rule, message }) => `${at.line}:${at.column} ${rule}: ${message}`);
}

const right = "title: A\nminutes: 5\nobjectives:\n  - id: a\n    text: B";

const course = "id: a\nlanguages: [en]\npass: 80\nmodules: [{ id: b, lessons: [c] }]";

describe("reading YAML", () => {
  it("finds nothing in what is right", () => {
    expect(problems(right)).toEqual([]);
  });

  it("names all that the schema refuses, each at its own line and column", () => {
    const text = `titel: A\nminutes: soon\nobjectives:\n  - id: A b\n    skil: x\nlevel: 2`;
    expect(problems(text)).toMatchInlineSnapshot(`
      [
        "3:10 invalid-value: Unexpected value \`soon\` of \`minutes\`, expected minutes, a whole number from 1 to 120; write that instead",
        "5:9 invalid-value: Unexpected value \`A b\` of \`objectives.0.id\`, expected an id in kebab-case such as \`first-glance\`; write that instead",
        "5:5 invalid-value: Unexpected absence of \`objectives.0.text\`, expected the key \`text\`; add \`text:\`",
        "6:5 unknown-key: Unexpected key \`objectives.0.skil\`, expected \`id\`, \`skill\` or \`text\`; did you mean \`skill\`?",
        "2:1 unknown-key: Unexpected key \`titel\`, expected \`title\`, \`summary\`, \`minutes\`, \`objectives\` or \`aliases\`; did you mean \`title\`?",
        "7:1 unknown-key: Unexpected key \`level\`, expected \`title\`, \`summary\`, \`minutes\`, \`objectives\` or \`aliases\`; remove it",
      ]
    `);
  });

  it("names what is missing where it should be", () => {
    expect(problems("")).toMatchInlineSnapshot(`
      [
        "2:1 invalid-value: Unexpected absence of \`title\`, expected the key \`title\`; add \`title:\`",
        "2:1 invalid-value: Unexpected absence of \`minutes\`, expected the key \`minutes\`; add \`minutes:\`",
        "2:1 invalid-value: Unexpected absence of \`objectives\`, expected the key \`objectives\`; add \`objectives:\`",
      ]
    `);
    expect(problems(right.replace("\n    text: B", ""))).toMatchInlineSnapshot(`
      [
        "5:5 invalid-value: Unexpected absence of \`objectives.0.text\`, expected the key \`text\`; add \`text:\`",
      ]
    `);
    expect(problems(right.replace("title: A", "title:"))).toMatchInlineSnapshot(`
      [
        "2:1 invalid-value: Unexpected key \`title\` without a value, expected a line of text (in quotes if it looks like something else); write one after the colon, or remove the key",
      ]
    `);
  });

  it("names errors of the syntax at their own line and column, within the line", () => {
    expect(problems(right.replace("A", "A: b"))).toMatchInlineSnapshot(`
      [
        "2:8 yaml-syntax: Unexpected YAML (Nested mappings are not allowed in compact mappings), expected \`key: value\` lines; quote a value that holds \`: \` or \`#\`, and align the lines",
      ]
    `);
    expect(problems("id: a\r\n::hint[a]{cost=0.1}\r\nb: [\r\n", manifestSchema, 0)).toMatchInlineSnapshot(`
      [
        "2:1 yaml-syntax: Unexpected YAML (Implicit keys need to be on a single line), expected \`key: value\` lines; quote a value that holds \`: \` or \`#\`, and align the lines",
        "4:1 yaml-syntax: Unexpected YAML (Flow sequence in block collection must be sufficiently indented and end with a ]), expected \`key: value\` lines; quote a value that holds \`: \` or \`#\`, and align the lines",
      ]
    `);
    expect(problems("a: !odd b\n<<: *none")).toMatchInlineSnapshot(`
      [
        "2:4 yaml-syntax: Unexpected YAML (Unresolved tag: !odd), expected \`key: value\` lines; quote a value that holds \`: \` or \`#\`, and align the lines",
      ]
    `);
  });

  it("says what course.yaml may hold", () => {
    const text = "id: A\nlanguages: es\npass: high\nmodules: []\nrequires: x\nexam: {items: 0}\nroutes: {a: b}";
    expect(problems(text, manifestSchema, 0)).toMatchInlineSnapshot(`
      [
        "1:5 invalid-value: Unexpected value \`A\` of \`id\`, expected an id in kebab-case such as \`first-glance\`; write that instead",
        "2:12 invalid-value: Unexpected value \`es\` of \`languages\`, expected a list of language codes; write that instead",
        "3:7 invalid-value: Unexpected value \`high\` of \`pass\`, expected a percentage, a whole number from 1 to 100; write that instead",
        "4:10 invalid-value: Unexpected value \`[]\` of \`modules\`, expected at least one module; write that instead",
        "6:15 invalid-value: Unexpected value \`0\` of \`exam.items\`, expected a number of items, a whole number from 1 to 500; write that instead",
        "6:7 invalid-value: Unexpected absence of \`exam.pass\`, expected the key \`pass\`; add \`pass:\`",
        "7:13 invalid-value: Unexpected value \`b\` of \`routes.a\`, expected a list of lesson ids; write that instead",
        "5:1 unknown-key: Unexpected key \`requires\`, expected \`id\`, \`version\`, \`languages\`, \`pass\`, \`modules\`, \`skills\`, \`test\`, \`exam\`, \`lesson-words\`, \`routes\`, \`mix\` or \`brand\`; remove it",
      ]
    `);
  });

  it("says of a key without a value that it has none, and that `#` without quotes begins a comment", () => {
    const brand = "brand:\n  colours:\n    primary: #1f4e79\n    accent:\ntest:";
    const said = problems(`${course}\n${brand}`, manifestSchema, 0);
    expect(said).toHaveLength(3);
    expect(said).toContain(
      "9:1 invalid-value: Unexpected key `test` without a value, expected keys with values; write one after the colon, or remove the key",
    );
    expect(said).toContain(
      "7:5 invalid-value: Unexpected key `brand.colours.primary` without a value, expected a colour as `#rrggbb` in quotes; put it in quotes: `#` begins a comment",
    );
  });

  it("takes no list for keys with values, and tells a misspelt name once", () => {
    for (const [text, expected] of [
      ["test: [2]", "keys with values"],
      ["exam: { items: 4, pass: 75, levels: [recall, apply] }", "keys with values"],
      ["routes: [a]", "names of routes with lists of lesson ids"],
      ["brand: { signatory: { name: A, role: [b] } }", "languages with the role in each"],
      ["brand: { signatory: { name: A, role: { Català: b } } }", "a language code such as `es` or `pt-BR`"],
    ] as const) {
      const said = problems(`${course}\n${text}`, manifestSchema, 0);
      expect(said, text).toHaveLength(1);
      expect(said[0], text).toContain(`expected ${expected};`);
    }
  });

  it("takes no list for names of routes and skills on the course's own page", () => {
    for (const key of ["routes", "skills"])
      expect(problems(`title: A\nsummary: B\n${key}: [a, b]`, coursePageSchema)).toHaveLength(1);
  });

  it("takes no name or role that certificates and headers have no room for", () => {
    for (const brand of [
      `{ name: "${"a".repeat(41)}" }`,
      `{ signatory: { name: "${"a".repeat(61)}" } }`,
      `{ signatory: { name: A, role: { en: "${"a".repeat(81)}" } } }`,
    ])
      expect(problems(`${course}\nbrand: ${brand}`, manifestSchema, 0).join("\n")).toMatch(
        /^5:.* of at most \d+ char/u,
      );
  });

  it("shows a text that stands where a number should in its quotes", () => {
    expect(problems(`${course}\ntest: { items: "2" }`, manifestSchema, 0)).toEqual([
      '5:16 invalid-value: Unexpected value `"2"` of `test.items`, expected a number of items, a whole number from 1 to 100; write that instead',
    ]);
  });

  it("says what shares come to that do not make 100, and says it of sound shares alone", () => {
    const exam = (levels: string) => `${course}\nexam: { items: 4, pass: 75, levels: ${levels} }`;
    expect(problems(exam("{ recall: 25, apply: 65 }"), manifestSchema, 0)[0]).toContain(
      "expected shares that add up to 100 (these make 90);",
    );
    const said = problems(exam("{ recall: 0.25, apply: 0.75 }"), manifestSchema, 0);
    expect(said).toHaveLength(2);
    expect(said.join()).not.toContain("add up");
  });

  it("does not follow aliases that would make a text without end", () => {
    const bomb =
      "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]";
    expect(problems(bomb)).toHaveLength(1);
  });
});
