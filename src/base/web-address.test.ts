import { expect, it } from "vitest";
import { splitAtAddresses } from "./web-address.ts";

it.each([
  ["Sin ninguna."],
  ["Léelo en |https://example.org/a|."],
  ["Uno, |https://www.example.org|; otro: |http://example.org:80/b?c=d#e|, y fin"],
  ["El libro (|https://example.org/a|), de 1985"],
  ["«|https://example.org/a|»"],
  ["¿Lo dice |https://example.org/a|?"],
  ["|https://es.wikipedia.org/wiki/Queja_(consumo)|"],
  ["(en |https://es.wikipedia.org/wiki/Queja_(consumo)|)."],
  ["|https://doi.org/10.1016/S0140-6736(20)30183-5|."],
  ["|https://dades-obertes.gencat.cat/ñandú/| y |HTTPS://EXAMPLE.ORG|"],
  ["|https://españa.example/a|"],
])("finds the addresses in %s, whole and without the marks round them", (text) => {
  expect(splitAtAddresses(text.replaceAll("|", ""))).toEqual(text.split("|"));
});
