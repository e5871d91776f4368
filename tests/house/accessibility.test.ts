import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** docs/accessibility.md has a row for every criterion, and names no test that there is not. */

const page = readFileSync("docs/accessibility.md", "utf8");

/** WCAG 2.2 at levels A and AA; 4.1.1 is obsolete. */
const criteria: Readonly<Record<string, readonly number[]>> = {
  "1.1": [1],
  "1.2": [1, 2, 3, 4, 5],
  "1.3": [1, 2, 3, 4, 5],
  "1.4": [1, 2, 3, 4, 5, 10, 11, 12, 13],
  "2.1": [1, 2, 4],
  "2.2": [1, 2],
  "2.3": [1],
  "2.4": [1, 2, 3, 4, 5, 6, 7, 11],
  "2.5": [1, 2, 3, 4, 7, 8],
  "3.1": [1, 2],
  "3.2": [1, 2, 3, 4, 6],
  "3.3": [1, 2, 3, 4, 7, 8],
  "4.1": [2, 3],
};

const rows = [...page.matchAll(/^\| (\d\.\d\.\d+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, number = "", name = "", how = "", shown = ""]) => ({ number, name, how, shown }),
);

/** Files that a text names, each with the tests that it names of them. */
const referencesIn = (text: string) =>
  [...text.matchAll(/`((?:src|tests)\/[^`]+\.tsx?)`((?: “[^”]+”)*)/g)].map(([, file = "", names = ""]) => ({
    file,
    names: [...names.matchAll(/“([^”]+)”/g)].map(([, name = ""]) => name),
  }));

describe("the page on accessibility", () => {
  test("has a row for each of the 55 criteria, in their order", () => {
    const all = Object.entries(criteria).flatMap(([guideline, list]) => list.map((at) => `${guideline}.${at}`));
    expect(all).toHaveLength(55);
    expect(rows.map(({ number }) => number)).toEqual(all);
    for (const { name } of rows) expect(name).toMatch(/ \(AA?\)$/);
  });

  test("says of each what shows it: a test, or a check by hand that it tells of; or why it does not apply", () => {
    for (const { number, how, shown } of rows) {
      const isTested = referencesIn(shown).some(({ names }) => names.length > 0) || /^axe\b/.test(shown);
      if (how.startsWith("Does not apply")) expect(shown, number).toBe("no test");
      else expect(isTested, number).toBe(true);
      for (const [, letter] of shown.matchAll(/by hand \((\w)\)/g)) expect(page).toContain(`\n- **(${letter})** `);
    }
    expect(page).toMatch(/^On 20\d\d-\d\d-\d\d, in /m);
  });

  test("names tests that there are", () => {
    const named = referencesIn(page);
    expect(named.length).toBeGreaterThan(60);
    const missing = named.flatMap(({ file, names }) => {
      if (!existsSync(file)) return [file];
      const text = readFileSync(file, "utf8");
      return names.flatMap((name) => (text.includes(name) ? [] : [`${file} “${name}”`]));
    });
    expect(missing).toEqual([]);
  });
});
