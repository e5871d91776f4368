import { describe, expect, test } from "vitest";
import { importBreaches } from "./import-rules.ts";
import { projectFiles } from "./tree.ts";

const breaches = (files: Record<string, string>) => importBreaches(new Map(Object.entries(files)));

test("every file of src imports only what its room may", () => {
  const files = projectFiles(/^src\/.*\.tsx?$/);
  expect(files.size).toBeGreaterThan(100);
  expect(importBreaches(files)).toEqual([]);
});

describe("a room may not import what its line does not name", () => {
  test.each([
    ["base knows no other room", "src/base/a.ts", "../course/types.ts"],
    ["base knows only pure packages", "src/base/a.ts", "idb"],
    ["a course knows no progress", "src/course/a.ts", "../learning/fold.ts"],
    ["learning knows no storage", "src/learning/a.ts", "../storage/log.ts"],
    ["learning knows no kind", "src/learning/a.ts", "../exercises/single/grade.ts"],
    ["learning knows of exercises only types", "src/learning/a.ts", "../exercises/contract.ts"],
    ["pure rooms know no React", "src/learning/a.ts", "react"],
    ["grading knows no React", "src/exercises/single/grade.ts", "react"],
    ["grading knows no other kind", "src/exercises/single/grade.ts", "../order/grade.ts"],
    ["grading knows no words", "src/exercises/single/grade.ts", "../../i18n/useWords.tsx"],
    ["a schema knows no course", "src/exercises/single/schema.ts", "../../course/types.ts"],
    ["a parser knows no View", "src/exercises/single/parse.ts", "./View.tsx"],
    ["a View knows no other kind", "src/exercises/single/View.tsx", "../order/PartRow.tsx"],
    ["a View knows no player", "src/exercises/single/View.tsx", "../../player/context.ts"],
    ["a View knows no parser", "src/exercises/single/View.tsx", "./parse.ts"],
    ["a figure knows no other figure", "src/figures/chain/View.tsx", "../triangle/View.tsx"],
    ["a figure knows no exercise", "src/figures/Figure.tsx", "../exercises/contract.ts"],
    ["which figures there are is pure", "src/figures/kinds.ts", "react"],
    ["the design system knows no screen", "src/ui/Go.tsx", "../player/context.ts"],
    ["the design system knows no course", "src/ui/Go.tsx", "../course/types.ts"],
    ["words know no screen", "src/i18n/a.ts", "../ui/Go.tsx"],
    ["storage knows no store", "src/storage/a.ts", "../state/course-store.ts"],
    ["a store knows no screen", "src/state/a.ts", "../player/context.ts"],
    ["a store knows no React", "src/state/a.ts", "react"],
    ["a screen opens no storage", "src/player/a.ts", "../storage/open.ts"],
    ["a screen meets kinds through the registry", "src/player/a.ts", "../exercises/single/View.tsx"],
    ["a screen knows no app", "src/player/a.ts", "../app/pages.ts"],
    ["the learner gets no compiler", "src/player/a.ts", "../compiler/compile.ts"],
    ["the learner gets no parser", "src/app/a.ts", "../exercises/single/parse.ts"],
    ["the learner gets no command", "src/app/a.ts", "../cli/build.ts"],
    ["the learner gets nothing of Node", "src/app/a.ts", "node:fs"],
    ["the compiler knows no React", "src/compiler/a.ts", "react"],
    ["the compiler knows no View", "src/compiler/a.ts", "../exercises/single/View.tsx"],
    ["the compiler reads no files", "src/compiler/a.ts", "node:fs"],
    ["the compiler's core knows no disk", "src/compiler/a.ts", "./files.ts"],
    ["parsers are reached by one door", "src/compiler/a.ts", "../exercises/single/parse.ts"],
    ["nobody imports what is for tests", "src/learning/a.ts", "./testing.ts"],
    ["src stays in src", "src/app/a.ts", "../../package.json"],
  ])("%s", (_, file, specifier) => {
    expect(breaches({ [file]: `import { a } from "${specifier}";` })).toEqual([expect.stringMatching(`^${file}:1 `)]);
  });
});

describe("every way to import is seen", () => {
  test.each([
    ["for its effect", 'import "../storage/open.ts";'],
    ["by re-export", 'export { a } from "../storage/open.ts";'],
    ["for types", 'import type { A } from "../storage/open.ts";'],
    ["for types, re-exported", 'export type { A } from "../storage/open.ts";'],
    ["for types, in a type", 'type A = typeof import("../storage/open.ts");'],
    ["on demand", 'const a = () => import("../storage/open.ts");'],
    ["by template", `const a = (b: string) => import(\`../storage/\${b}.ts\`);`],
    ["by variable", "const a = (b: string) => import(b);"],
  ])("%s", (_, source) => {
    expect(breaches({ "src/base/a.ts": `\n${source}` })).toEqual([expect.stringMatching("^src/base/a.ts:2 ")]);
  });

  test("types may be known where code may not be had", () => {
    const files = (how: string) => ({ "src/player/a.ts": `${how} { A } from "../storage/settings.ts";` });
    expect(breaches(files("import type"))).toEqual([]);
    expect(breaches(files("import"))).toHaveLength(1);
    // What is inline is not erased as a whole: the file would still be loaded.
    expect(breaches({ "src/player/a.ts": 'import { type A } from "../storage/settings.ts";' })).toHaveLength(1);
  });

  test("a kind is loaded on demand, not with the registry", () => {
    expect(breaches({ "src/exercises/registry.ts": 'const a = () => import("./single/kind.ts");' })).toEqual([]);
    expect(breaches({ "src/exercises/registry.ts": 'import { a } from "./single/kind.ts";' })).toHaveLength(1);
  });
});

test("a file is in a room", () => {
  expect(breaches({ "src/utils/a.ts": "" })).toEqual(["src/utils/a.ts:1 is in no room of tests/house/rooms.ts"]);
});

test("files do not import each other in a ring, but may know each other's types", () => {
  const ring = (how: string) => ({
    "src/base/a.ts": 'import { b } from "./b.ts";',
    "src/base/b.ts": 'export { c } from "./c.ts";',
    "src/base/c.ts": `${how} { a } from "./a.ts";`,
  });
  expect(breaches(ring("import"))).toEqual([
    "src/base/a.ts → src/base/b.ts → src/base/c.ts → src/base/a.ts is a cycle",
  ]);
  expect(breaches(ring("import type"))).toEqual([]);
});

test.each(['export * from "./b.ts";', 'export * as b from "./b.ts";', 'export type * from "./b.ts";'])(
  "there are no barrels: %s",
  (source) => {
    expect(breaches({ "src/base/a.ts": source })).toEqual([expect.stringMatching("^src/base/a.ts:1 is a barrel")]);
  },
);

test("nothing is imported by glob", () => {
  const source = 'const all = import.meta.glob<string>("./*.ts");';
  expect(breaches({ "src/app/a.ts": source })).toEqual([
    expect.stringMatching("^src/app/a.ts:1 uses import.meta.glob"),
  ]);
  expect(breaches({ "src/app/a.test.ts": source })).toEqual([]);
});

describe("a pure room does not ask the world", () => {
  const uses = (source: string, file = "src/learning/a.ts") => breaches({ [file]: source });

  test.each([
    "Date.now()",
    "new Date()",
    "Date()",
    "Math.random()",
    'Math["random"]()',
    "performance.now()",
    "window.name",
    "globalThis.window",
    "document.title",
    "localStorage.length",
    "indexedDB.open('a')",
    "fetch('/')",
    "crypto.randomUUID()",
    "setTimeout(() => {}, 1)",
    "{ a: fetch }.a",
    "((a = Date.now) => a)()",
    `\`\${document.title}\``,
    "((crypto: unknown) => crypto)(crypto)",
    "fetch as unknown",
    "{ fetch }",
  ])("%s", (expression) => {
    expect(uses(`export const it = (${expression});`)).toEqual([
      expect.stringMatching("^src/learning/a.ts:1 is pure, and uses "),
    ]);
  });

  test.each([
    "new Date(0)",
    "Date.UTC(2026, 1)",
    "Math.floor(1)",
    "((fetch: () => void) => fetch())",
    "(({ crypto }: { crypto: number }) => crypto)",
    "(([performance = 1]: number[]) => performance)",
    "{ window: 1 }.window",
    "(() => { const document = 1; return document; })",
    "(() => { for (const self of []) return self; })",
    "(() => { try { return 1; } catch (location) { return location; } })",
    "function fetch(): unknown { return fetch; }",
    "1 as unknown as typeof window",
  ])("but it may write %s", (expression) => {
    expect(uses(`export const it = (${expression});`)).toEqual([]);
  });

  test.each(["base", "course", "learning", "exercises/single"])("in %s", (folder) => {
    expect(uses("export const now = Date.now();", `src/${folder}/grade.ts`)).toHaveLength(1);
  });

  test("but at the rim, and in tests, it is asked", () => {
    expect(uses("export const now = Date.now();", "src/storage/system.ts")).toEqual([]);
    expect(uses("export const now = Date.now();", "src/learning/a.test.ts")).toEqual([]);
  });
});
