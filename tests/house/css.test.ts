import { describe, expect, test } from "vitest";
import { cssBreaches } from "./css-rules.ts";
import { projectFiles } from "./tree.ts";

const tokens = "src/ui/tokens.css";
/** Declarations in which left and right are meant, whatever the direction of writing. */
const physical = new Map([
  // The corners are places of the picture, and named left and right.
  ["src/figures/triangle/View.module.css", /./],
  // A tick is drawn the same way round everywhere.
  ["src/exercises/parts/OptionRow.module.css", /^border-width: 0 \S+ \S+ 0$/],
]);
const sheets = projectFiles(/^src\/.*\.css$/);

test("style sheets follow the direction of writing, take colours from the tokens, and nothing from elsewhere", () => {
  expect(sheets.size).toBeGreaterThan(20);
  const breaches = [...sheets].flatMap(([file, source]) =>
    cssBreaches(file, source, { colours: file === tokens, physical: physical.get(file) }),
  );
  expect(breaches).toEqual([]);
});

test.each([...physical.keys()])("the exception for %s is needed", (file) => {
  expect(cssBreaches(file, sheets.get(file) ?? "")).not.toEqual([]);
});

describe("what breaks the rules is found", () => {
  const breaches = (declaration: string) => cssBreaches("a.css", `.a,\n.b:hover {\n  & > c { ${declaration}; }\n}`);

  test.each([
    "margin-left: 1rem",
    "padding-right: 0",
    "margin-top: auto",
    "scroll-margin-top: 1rem",
    "left: 0",
    "bottom: 50%",
    "border-left: 1px solid",
    "border-right-color: var(--line)",
    "border-top-left-radius: 4px",
    "border-radius: 4px 0 0 4px",
    "margin: 0 1px 2px calc(1px + (2px))",
    "inset: 0 auto auto 0",
    "width: 10rem",
    "max-height: 100vh",
    "overflow-x: auto",
    "text-align: left",
    "text-align:right",
    "float: right",
    "clear: left",
  ])("physical: %s", (declaration) => {
    expect(breaches(declaration)).toEqual([expect.stringMatching(/^a\.css:3 .* is physical$/)]);
  });

  test.each([
    "color: #fff",
    "background: rgb(0 0 0 / 45%)",
    "color: rgba(0,0,0,.5)",
    "border-color: hsl(0 0% 0%)",
    "color: oklch(1 0 0)",
    "color: light-dark(#000, var(--x))",
    "background: white",
    "--mine: #abcdef",
  ])("a colour of its own: %s", (declaration) => {
    expect(breaches(declaration)).toEqual([expect.stringMatching(/^a\.css:3 .* is a colour outside tokens\.css$/)]);
  });

  test.each(["background: url(https://a.example/b.png)", 'src: url("//a.example/b.woff2")', "background: url(/b.png)"])(
    "from elsewhere: %s",
    (declaration) =>
      expect(breaches(declaration)).toEqual([expect.stringMatching(/^a\.css:3 .* is not of this project$/)]),
  );

  test("a sheet from elsewhere", () => {
    expect(cssBreaches("a.css", '@import "https://a.example/b.css";\n@import url("./b.css");')).toHaveLength(1);
  });

  test("the last declaration, without a semicolon, and after a comment with a line end", () => {
    expect(cssBreaches("a.css", ".a {/*\n*/ color: red }")).toEqual(["a.css:2 red is a colour outside tokens.css"]);
  });
});

describe("what keeps the rules is left alone", () => {
  test.each([
    ".a { margin-inline-start: 1rem; inset-block: 0; border-start-start-radius: 4px; text-align: end; float: inline-end }",
    ".a { inline-size: 10rem; max-block-size: 100vh; margin: 0 auto; border-radius: var(--r-m) }",
    ".a { color: var(--right); background: transparent; border-color: currentColor; outline-color: CanvasText }",
    ".a { background: color-mix(in srgb, var(--white) 50%, transparent) }",
    "@media (max-width: 40rem) { .left:hover, #fff { color: inherit } }",
    '/* left: 0; #fff */ .a { src: url("./b.woff2") }',
    '.row[data-tone="right"]:is(:hover) { color: var(--red) }',
  ])("%s", (source) => {
    expect(cssBreaches("a.css", source)).toEqual([]);
  });
});
