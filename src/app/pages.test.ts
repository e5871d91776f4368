import { describe, expect, it } from "vitest";
import { chooseLanguage } from "./language.ts";
import { pageAt } from "./pages.ts";

describe("pageAt", () => {
  it.each([
    ["/es/", { name: "home", lang: "es" }],
    ["/es/a-module/", { name: "module", lang: "es", module: "a-module" }],
    ["/ca/a-module/a-lesson/", { name: "lesson", lang: "ca", module: "a-module", lesson: "a-lesson" }],
    ["/", undefined],
    ["/es/a/b/c/", undefined],
  ])("reads %s", (path, page) => {
    expect(pageAt(path)).toEqual(page);
  });
});

describe("chooseLanguage", () => {
  it.each([
    ["the one that was chosen", "ca", ["es-ES"], "ca"],
    ["the browser's first that the course has", undefined, ["fr-FR", "ca-ES", "es"], "ca"],
    ["a region's language", undefined, ["es-AR"], "es"],
    ["the course's first, where the browser has none of them", undefined, ["de", "fr"], "es"],
    ["the browser's, where the chosen one has left the course", "eu", ["ca"], "ca"],
  ])("greets in %s", (_, chosen, browser, expected) => {
    expect(chooseLanguage(["es", "ca"], chosen, browser)).toBe(expected);
  });
});
