import { expect, test } from "vitest";
import { prose } from "../../exercises/testing/prose.ts";
import { spoken } from "./useResultWords.ts";

test("what is heard of a result is sentences, each with one end", () => {
  const heard = [{ of: prose("Precio"), says: prose("Aún no se sabe.") }, { says: prose("¿Y el plazo?") }];
  expect(spoken("Todavía no", heard)).toBe("Todavía no. Precio: Aún no se sabe. ¿Y el plazo?");
  expect(spoken("Correcto. Pedir pistas ha restado un 10 %", [{ says: prose("Eso es") }])).toBe(
    "Correcto. Pedir pistas ha restado un 10 %. Eso es",
  );
  expect(spoken("Hecho", [])).toBe("Hecho");
});
