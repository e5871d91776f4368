import { describe, expect, it } from "vitest";
import { chooseLanguage } from "./language.ts";

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
