import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "./file-name.ts";

describe("the name of a file", () => {
  it.each([
    ["Tu ciclo del servicio", "tu-ciclo-del-servicio"],
    ["  El «meu» compromís: l'Anna, 30 dies!", "el-meu-compromis-l-anna-30-dies"],
    ["Intel·ligència d'excel·lència", "intelligencia-d-excellencia"],
    ["../../.ssh\\a?b*c", "ssh-a-b-c"],
    ["日本語 ガイド", "日本語-ガイド"],
    ["¿?", "a-kind"],
    ["", "a-kind"],
  ])("of %j is %s", (title, name) => {
    expect(fileName(title, "a-kind")).toBe(name);
  });

  it("is cut between words, and in a word only where there is one alone", () => {
    expect(fileName(`${"palabra ".repeat(20)}`, "x")).toBe("palabra-palabra-palabra-palabra-palabra-palabra-palabra");
    expect(fileName("a".repeat(100), "x")).toHaveLength(60);
    expect(fileName(`a${"𐐷".repeat(100)}`, "x")).toBe(`a${"𐐷".repeat(29)}`);
  });

  it("is one that every system takes, whatever the title says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        expect(fileName(title, "a-kind")).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
      }),
    );
  });
});
