import { describe, expect, it } from "vitest";
import { inLanguage, pageAt, relativeAddress } from "./address.ts";

describe("relativeAddress", () => {
  it.each([
    ["/es/", "/es/", "./"],
    ["/es/", "/es/m/l/", "m/l/"],
    ["/es/m/l/", "/es/", "../../"],
    ["/es/m/l/", "/es/m/k/", "../k/"],
    ["/es/m/l/", "/ca/m/l/", "../../../ca/m/l/"],
    ["/es/m/", "/es/m/l/#s-2", "l/#s-2"],
    ["/es/m/l/", "/es/m/l/#s-2", "./#s-2"],
  ])("leads from %s to %s", (from, to, expected) => {
    expect(relativeAddress(from, to)).toBe(expected);
    const root = "https://example.org/any/folder";
    expect(new URL(relativeAddress(from, to), root + from).href).toBe(root + to);
  });
});

describe("inLanguage", () => {
  it("replaces the language and nothing else", () => {
    expect(inLanguage("/es/escucha/es/", "ca")).toBe("/ca/escucha/es/");
    expect(inLanguage("/es/", "ca")).toBe("/ca/");
  });
});

describe("pageAt", () => {
  it.each([
    ["/es/", { name: "home", lang: "es" }],
    ["/es/glossary/", { name: "glossary", lang: "es" }],
    ["/es/a-module/", { name: "module", lang: "es", module: "a-module" }],
    ["/ca/a-module/a-lesson/", { name: "lesson", lang: "ca", module: "a-module", lesson: "a-lesson" }],
    ["/", undefined],
    ["/es/a/b/c/", undefined],
  ])("reads %s", (path, page) => {
    expect(pageAt(path)).toEqual(page);
  });
});
