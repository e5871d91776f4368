import { describe, expect, it } from "vitest";
import { divideLayers, firstStyles, withoutFonts } from "./first-styles.ts";

const files = new Map([
  ["_card_1", "src/player/exercise/Card.module.css"],
  ["_result_2", "src/player/exercise/parts/Result.module.css"],
  ["_trainer_3", "src/trainer/home/Trainer.module.css"],
]);
const sheet = [
  ":root{--ink:#123}",
  ".button{color:red}",
  "._card_1{animation:turn 1s;color:red}",
  "._card_1:hover ._trainer_3{color:red}",
  "._result_2,._trainer_3{color:red}",
  "@media (width>=40rem){._trainer_3{color:red}}",
  "@media (width>=40rem){@supports (gap:1px){._trainer_3{color:red}}}",
  "@media print{._card_1{color:black}}",
  "@keyframes turn{0%{opacity:0}to{opacity:1}}",
  "@keyframes other{0%{opacity:0}}",
].join("");

describe("the first styles of a page", () => {
  const of = firstStyles(sheet, files);

  it("are those of all pages, and of the folders that it has classes from", () =>
    expect(of('<p class="button _card_1"></p>')).toBe(
      ":root{--ink:#123}.button{color:red}._card_1{animation:turn 1s;color:red}._result_2{color:red}" +
        "@keyframes turn{0%{opacity:0}to{opacity:1}}",
    ));

  it("are those of all pages alone where it has none", () =>
    expect(of("<p></p>")).toBe(":root{--ink:#123}.button{color:red}"));

  it("are in the order of the sheet", () =>
    expect(of('<p class="_trainer_3"></p><p class="_card_1"></p>')).toMatch(
      /_card_1\{.*_card_1:hover.*_result_2,._trainer_3.*@media.*@supports/,
    ));
});

describe("a sheet in layers and what comes after them", () => {
  const first = "@layer tokens{:root{--ink:#123}}";
  const base = "@layer base{*{margin:0}@media print{a{color:black}}@media (width>=40rem){p{color:red}}}";
  const { layers, later } = divideLayers(`${first}${base}._card_1{color:red}`);

  it("has its layers whole", () => expect(layers).toBe(first + base));

  it("has for later what no page's first styles have, and nothing for each element but in print", () =>
    expect(later).toBe("@layer base{@media print{a{color:black}}}._card_1{color:red}"));
});

it("fonts are taken out of a sheet", () =>
  expect(withoutFonts('@font-face{font-family:"A";src:url(./a.woff2)}p{color:red}@font-face{font-family:"B"}')).toEqual(
    {
      fonts: '@font-face{font-family:"A";src:url(./a.woff2)}@font-face{font-family:"B"}',
      rest: "p{color:red}",
    },
  ));
