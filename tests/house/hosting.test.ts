import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { askAgain, cacheControl, forEver, hashedFolders, securityHeaders } from "../../src/cli/site/headers.ts";

/** The recipes of docs/hosting.md say what `npm start` says: `src/cli/site/headers.ts`. */

const page = readFileSync("docs/hosting.md", "utf8");
const recipes = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, "g"))].map(([, text = ""]) => text);
const [server = "", folder = ""] = recipes("nginx");
const [apache = ""] = recipes("apache");

const paths = [
  ...hashedFolders.map((name) => `/${name}/a.b1c2.js`),
  ...["/es/index.html", "/sw.js", "/offline.json", "/course/index.json", "/icons/icon-192.png", "/404.html"],
  "/es/courses/modules/index.html",
];

/** A pattern of nginx or Apache, both of PCRE, which JavaScript reads alike. */
const pattern = (text: string, around: RegExp) => new RegExp(around.exec(text)?.[1] ?? "no pattern");

describe("the recipes for hosts", () => {
  test.each([
    ["nginx", pattern(server, /"~(\S+)" "public/), server],
    ["Apache", pattern(apache, /m#(.+?)#/), apache],
  ])("of %s lets the same files be kept, at the root and in a folder", (_, hashed, recipe) => {
    expect(recipe).toContain(`"${forEver}"`);
    expect(recipe).toContain(`"${askAgain}"`);
    for (const path of paths) {
      for (const where of ["", "/any/folder"]) {
        expect(hashed.test(where + path) ? forEver : askAgain, where + path).toBe(cacheControl(path));
      }
    }
  });

  test.each([
    ["nginx", server, /^\s*add_header (\S+) "(.*)" always;$/gm],
    ["nginx in a folder", folder, /^\s*add_header (\S+) "(.*)" always;$/gm],
    ["Apache", apache, /^\s*Header always set (\S+) "(.*)"$/gm],
    ["the table", page, /^\| `([\w-]+): ([^`]+)` \|/gm],
  ])("of %s sends the same headers", (_, recipe, line) => {
    const sent = Object.fromEntries([...recipe.matchAll(line)].map(([, name = "", value = ""]) => [name, value]));
    expect(sent).toEqual(securityHeaders);
  });

  test("of nginx has no header in a location, where it would take the place of all others", () => {
    const locations = server.slice(server.indexOf("location /"));
    expect(locations).not.toContain("add_header");
    expect(server).toContain("add_header Cache-Control $course_cache always;");
    expect(folder).toContain("add_header Cache-Control $course_cache always;");
  });

  test("of the table names the same folders", () => {
    const [, row = ""] = /^\| (.+) \| `public, max-age/m.exec(page) ?? [];
    expect(row.split(", ")).toEqual(hashedFolders.map((name) => `\`${name}/*\``));
  });
});
