import { describe, expect, test } from "vitest";
import { codeBreaches, notesLeft } from "./code-rules.ts";
import { projectFiles } from "./tree.ts";

/** Where one machine keeps things, or gets them from. */
const machine =
  /(?<![\w.*/-])\/(?:work|farm|root|tmp)\/\w|:\/\/[\w.-]*(?:registry|npmjs|artifactory|verdaccio|jfrog)|^registry=/;

test("the lockfile names no address from which a package came", () => {
  const lockfile = projectFiles(/^package-lock\.json$/).get("package-lock.json") ?? "{}";
  const { packages = {} } = JSON.parse(lockfile) as {
    packages?: Record<string, { resolved?: string; integrity?: string }>;
  };
  const named = Object.entries(packages).filter(([name]) => name !== "");
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(named.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
});

test("no text names a path or a host of one machine", () => {
  const breaches = [...projectFiles(/./)].flatMap(([file, text]) =>
    text.split("\n").flatMap((row, index) => (machine.test(row) ? [`${file}:${index + 1} ${row.trim()}`] : [])),
  );
  expect(breaches).toEqual([]);
});

test.each([
  ["a path", `see /${"work"}/main`, true],
  ["a temporary folder", `"/${"tmp"}/a"`, true],
  ["a host", `https://my-${"registry"}.example.org/a`, true],
  ["a setting", `${"registry"}=somewhere`, true],
  ["a file called registry", "import it from ./registry.ts", false],
  ["a page called work", "https://example.org/work/a", false],
])("%s is told from other text", (_, text, found) => {
  expect(machine.test(text)).toBe(found);
});

test("code is in small files, without any, with every test run, and documented where others build on it", () => {
  const breaches = [...projectFiles(/^(?:src|tests)\/.*\.tsx?$/)].flatMap(([file, source]) =>
    codeBreaches(file, source),
  );
  expect(breaches).toEqual([]);
});

test("nobody leaves a note for others in a text", () => {
  const texts = projectFiles(/^(?:src|tests|docs|content|public)\/|^[^/]+\.(?:md|ts|json|html)$/);
  expect([...texts].flatMap(([file, text]) => notesLeft(file, text))).toEqual([]);
});

describe("what breaks the rules of code is found", () => {
  test.each([
    ["a long screen", "src/player/A.tsx", `${"\n".repeat(300)}1`, "src/player/A.tsx:301 has 301 lines, more than 300"],
    ["a long rule", "src/learning/a.ts", `${"\n".repeat(250)}1`, "src/learning/a.ts:251 has 251 lines, more than 250"],
    ["a cast", "src/app/a.ts", "export const a = 1 as any;", "src/app/a.ts:1 says any"],
    ["a type", "src/app/a.ts", "let a: Record<string, any>;", "src/app/a.ts:1 says any"],
    ["a lone test", "src/app/a.test.ts", `test.${"only"}("a", f);`, "src/app/a.test.ts:1 leaves tests out"],
    [
      "a test left out",
      "src/app/a.test.ts",
      `describe.each([1]);\nit.concurrent.${"skip"}("a", f);`,
      "src/app/a.test.ts:2 leaves tests out",
    ],
    [
      "no comment",
      "src/base/a.ts",
      "/** A. */\nconst a = 1;\nexport function b() {}",
      "src/base/a.ts:3 exports a function without a doc comment",
    ],
    [
      "no comment",
      "src/storage/a.ts",
      "export const a = () => 1;",
      "src/storage/a.ts:1 exports a function without a doc comment",
    ],
  ])("%s", (_, file, source, breach) => {
    expect(codeBreaches(file, source)).toEqual([breach]);
  });

  test("notes to others", () => {
    expect(notesLeft("a.ts", `\n// ${"TO"}${"DO"}: later`)).toEqual([`a.ts:2 leaves a ${"TO"}${"DO"}`]);
  });

  test("but not what only looks like it", () => {
    const source = "/** A. */\nexport function a() { return 'any test.skip'; }\nexport const B = 1;";
    expect(codeBreaches("src/base/a.ts", source)).toEqual([]);
  });
});
