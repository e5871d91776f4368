import { describe, expect, it } from "vitest";
import { numbersOf } from "./numbers.ts";

describe("the numbers of a text", () => {
  it.each([
    ["9:02", "9.02 h"],
    ["a las 9:00", "a les 9 h"],
    ["1.000 clientes", "1000 clients"],
    ["12.345.678", "12 345 678"],
    ["1,5 km", "1.5 km"],
    ["15 %", "15%"],
    ["2.º piso", "2n pis"],
    ["de 3 a 5", "entre 3 i 5"],
    ["٧ ثوانٍ", "7 seconds"],
    ["24/7, 100 €", "100 €, 24/7"],
  ])("are alike in %j and %j", (first, second) => {
    expect(numbersOf(first)).toEqual(numbersOf(second));
  });

  it.each([
    ["9:02", "9:20"],
    ["15 %", "51 %"],
    ["1,5", "15"],
    ["1.000", "100"],
    ["48 horas", "dos días"],
    ["2 y 2", "2"],
  ])("differ in %j and %j", (first, second) => {
    expect(numbersOf(first)).not.toEqual(numbersOf(second));
  });
});
