import { describe, expect, it, test } from "vitest";
import { foldText } from "./fold.ts";
import { stem } from "./stem.ts";

const stems = (lang: string, words: readonly string[]) => new Set(words.map((word) => stem(foldText(word), lang)));

/** Forms of one word in each line. */
const forms = {
  es: [
    "cliente clienta clientes clientas",
    "queja quejas quejarse quejar quejan",
    "reclamación reclamaciones",
    "escucha escuchar escucho escuchó escuchando escuchado escuchan escuchaba",
    "servicio servicios",
    "vez veces",
    "voz voces",
    "lugar lugares",
    "calidad calidades",
    "corteses cortés",
    "hoja hojas",
    "activo activa activos activas",
    "atender atendiendo",
    "imagen imágenes",
    "error errores",
    "toco toque",
    "rápido rápida rápidamente",
  ],
  ca: [
    "client clienta clients clientes",
    "queixa queixes queixar queixen",
    "reclamació reclamacions",
    "escolta escoltar escoltant escoltat escoltava escolten",
    "servei serveis",
    "plaça places",
    "força forces",
    "amiga amigues",
    "boca boques",
    "platja platges",
    "missatge missatges",
    "gos gossos",
    "home homes",
    "lliçó lliçons",
    "avió avions",
    "anàlisi anàlisis",
    "compromís compromisos",
    "possibilitat possibilitats",
    "trucada trucades trucar",
    "full fulls",
    "col·lega col·legues",
    "ràpida ràpidament",
  ],
} as const;

/** Words that must stay apart. */
const apart = {
  es: [
    "queja",
    "quejido",
    "cliente",
    "clima",
    "servicio",
    "servir",
    "casa",
    "caso",
    "cara",
    "carta",
    "mes",
    "mesa",
    "valor",
    "valer",
  ],
  ca: [
    "queixa",
    "servei",
    "servir",
    "client",
    "clima",
    "casa",
    "cas",
    "cara",
    "carta",
    "mes",
    "mesa",
    "valor",
    "valer",
    "bo",
    "boca",
  ],
} as const;

describe.each(["es", "ca"] as const)("Stems (%s)", (lang) => {
  test.each(forms[lang])("%s: one word", (line) => {
    expect([...stems(lang, line.split(" "))]).toHaveLength(1);
  });

  it("leave at least three letters of a longer word, and short words whole", () => {
    for (const word of ["la", "a", "ser", "dar", "uno", "mas"])
      expect(stem(word, lang).length).toBeGreaterThanOrEqual(Math.min(3, word.length) - 1);
  });
});

it("keep most different words apart: gender and number go, and what is told by nothing else is looked at by hand", () => {
  // «casa» and «caso» share their stem, as «gato» and «gata» must: an exact word goes first.
  expect(stems("es", apart.es).size).toBeGreaterThanOrEqual(apart.es.length - 3);
  expect(stems("ca", apart.ca).size).toBeGreaterThanOrEqual(apart.ca.length - 3);
});

it("take a word of any other language as it is", () => {
  expect(stem("complaints", "en")).toBe("complaints");
});
