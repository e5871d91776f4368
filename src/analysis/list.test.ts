import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_PEOPLE, readList } from "./list.ts";

const people = (text: string) =>
  readList(text).people.map(({ name, number }) => (number === undefined ? name : `${name} | ${number}`));

describe("a list that was pasted", () => {
  test.each([
    [
      "names of a message, with its marks",
      "- Ana Pérez\n\n• Jordi Mas\n1. Lucía Prats\n12) Àlex Roca\n[ ] Mercè Vila\n",
    ],
    ["lines of any system", "Ana Pérez\rJordi Mas\r\nLucía Prats\nÀlex Roca\nMercè Vila"],
    ["a column with its title", "Nombre y apellidos\nAna Pérez\nJordi Mas\nLucía Prats\nÀlex Roca\nMercè Vila"],
    ["surnames first", "Pérez, Ana\nMas, Jordi\nPrats, Lucía\nRoca, Àlex\nVila, Mercè"],
    ["columns of titles in Catalan", "Cognoms\tNom\nPérez\tAna\nMas\tJordi\nPrats\tLucía\nRoca\tÀlex\nVila\tMercè"],
    ["quoted cells", '"Pérez, Ana"\n"Mas, Jordi"\n"Prats, Lucía"\n"Roca, Àlex"\n"Vila, Mercè"'],
    ["spaces that are not seen", "\ufeffAna\u00a0Pérez\n\u200bJordi  Mas \nLucía\tPrats\nÀlex Roca\nMercè Vila\u200f"],
  ])("is read as %s", (_, text) => {
    expect(people(text)).toEqual(["Ana Pérez", "Jordi Mas", "Lucía Prats", "Àlex Roca", "Mercè Vila"]);
  });

  test.each([
    ["Ana Pérez; 0114"],
    ["0114\tAna Pérez"],
    ["Ana Pérez, 0114"],
    ["0114, Pérez, Ana"],
    ["Ana Pérez 0114"],
    ["0114 Ana Pérez"],
    ["Ana Pérez (0114)"],
    ["Ana Pérez - 0114"],
    ['"Pérez, Ana";"0114"'],
    ["Núm. empleado;Nombre;Apellidos\n0114;Ana;Pérez"],
    ["Tienda\tApellidos\tNombre\tNº\tCorreo\nGràcia\tPérez\tAna\t0114\tana@example.org"],
    ["Ana Pérez\tana@example.org\t+34 600 000 000\t0114"],
    ["1. Ana Pérez; 0114"],
  ])("has a number beside a name: %j", (text) => {
    expect(people(text)).toEqual(["Ana Pérez | 0114"]);
  });

  test("takes a number of an employee that has letters, and leaves out telephones and mail addresses", () => {
    expect(people("Ana Pérez;A-114\nJordi Mas;93 555 01 02\nLucía Prats;l@example.org")).toEqual([
      "Ana Pérez | A-114",
      "Jordi Mas",
      "Lucía Prats",
    ]);
  });

  test("says who is on it again, by number or by name, and takes two of one name with numbers of their own", () => {
    const read = readList("Ana Pérez;1\nPÉREZ, Ana;01\nAna Pérez;2\nJordi Mas\njordi màs");
    expect(read.people).toEqual([
      { name: "Ana Pérez", number: "1" },
      { name: "Ana Pérez", number: "2" },
      { name: "Jordi Mas" },
    ]);
    expect(read.repeated).toEqual(["PÉREZ, Ana;01", "jordi màs"]);
  });

  test("gives back what holds no name, or one that is too long", () => {
    const long = "Ana ".repeat(20).trim();
    expect(readList(`114\n${long}\n???\nJordi Mas`)).toEqual({
      people: [{ name: "Jordi Mas" }],
      repeated: [],
      unread: ["114", long, "???"],
    });
  });

  test("does not take somebody called as a title for one, below the first line", () => {
    expect(people("Ana Pérez\nNombre\nJordi Mas")).toEqual(["Ana Pérez", "Nombre", "Jordi Mas"]);
  });

  test("ends at so many people, and says which are left", () => {
    const read = readList(Array.from({ length: MOST_PEOPLE + 1 }, (_, n) => `Persona; ${n}`).join("\n"));
    expect(read.people).toHaveLength(MOST_PEOPLE);
    expect(read.unread).toEqual([`Persona; ${MOST_PEOPLE}`]);
  });

  test("loses no line: each is somebody, somebody again, or given back; and what was given back can be mended", () => {
    const lines = fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("Ana; 1", "Mas, Jordi", "7")));
    const law = fc.property(lines, (all) => {
      const text = ["Primera Persona", ...all].join("\n");
      const told = text
        .split(/\r\n|\r|\n/)
        .filter((line) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(line.replace(/\p{Default_Ignorable_Code_Point}/gu, "")));
      const read = readList(text);
      expect(read.people.length + read.repeated.length + read.unread.length).toBe(told.length);
      for (const { name, number } of read.people) {
        expect([name.trim(), name.length > 0, name.length <= 50]).toEqual([name, true, true]);
        expect((number ?? "1").length).toBeLessThanOrEqual(24);
      }
    });
    fc.assert(law);
  });
});
