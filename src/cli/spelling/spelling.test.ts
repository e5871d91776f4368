import { describe, expect, test } from "vitest";
import { isSpelt, loadDictionary } from "./lexicon.ts";
import { unknownWords } from "./spelling.ts";

const dictionaries = { es: loadDictionary("es"), ca: loadDictionary("ca") };

function unknown(lang: "es" | "ca", text: string, list: readonly string[] = []): string[] {
  const words = { lang, dictionary: dictionaries[lang], list: new Set(list), used: new Set<string>() };
  return unknownWords(text, words).map(({ word }) => word);
}

describe("Catalan", () => {
  test.each(["col·laboració", "paral·lel", "intel·ligent", "també", "examen", "l'equip", "d'aquí", "s'ha", "n'hi"])(
    "knows %s",
    (word) => {
      expect(unknown("ca", word)).toEqual([]);
    },
  );

  test.each(["fer-te'n", "portar-li", "portar-ho", "fes-te'n", "digue-li", "digue'm", "adonar-se", "deixar-la'n"])(
    "knows the attached pronouns of %s",
    (word) => expect(unknown("ca", word)).toEqual([]),
  );

  test.each([
    "collaboració",
    "col.laboracio",
    "paralel",
    "parallel",
    "tambe",
    "exàmen",
    "tambe-li",
    "l'unió",
    "recullir",
    "digeu-li",
  ])("does not know %s", (word) => expect(unknown("ca", word)).not.toEqual([]));

  test("takes a typographic apostrophe for a straight one", () => {
    expect(unknown("ca", "l’equip d’aquí")).toEqual([]);
  });

  test("elides a word of the list, but only before a vowel", () => {
    expect(unknown("ca", "L'Idrissa i d'Idrissa, l'Farid", ["Idrissa", "Farid"])).toEqual(["l'Farid"]);
  });

  test("reads an article cut off by emphasis", () => {
    expect(unknown("ca", "En l'\0\0estratègia\0\0 i d'\0equip")).toEqual([]);
  });
});

describe("Spanish", () => {
  test.each([
    "colaboración",
    "también",
    "está",
    "compáralo",
    "dígaselo",
    "reservándole",
    "salirle",
    "venirles",
    "respondérselo",
  ])("knows %s", (word) => expect(unknown("es", word)).toEqual([]));

  test.each(["colaboracion", "tambien", "reservandole", "expliquemelo", "exámen", "haver", "atencion", "clienteles"])(
    "does not know %s",
    (word) => expect(unknown("es", word)).toEqual([word]),
  );
});

test("a word may begin a sentence, or be all capitals, but a name may not be small", () => {
  expect(unknown("ca", "Equip EQUIP Núria NÚRIA núria")).toEqual(["núria"]);
});

test("a name of the list is known only with its capital", () => {
  expect(unknown("es", "Idrissa IDRISSA idrissa", ["Idrissa"])).toEqual(["idrissa"]);
});

test("numbers, times, ordinals, and single capitals are no words", () => {
  expect(unknown("es", "19:20, 48h, 1.ª, 2n, A. y B, 72(2)")).toEqual([]);
});

test("says where a word is", () => {
  const words = { lang: "es", dictionary: dictionaries.es, list: new Set<string>(), used: new Set<string>() } as const;
  expect(unknownWords("El tambien", words)).toEqual([{ word: "tambien", offset: 3 }]);
});

test("a language without a dictionary is not spelt", () => {
  expect([isSpelt("ca"), isSpelt("ar"), isSpelt("toString")]).toEqual([true, false, false]);
});
