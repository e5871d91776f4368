import { anyOf } from "../text.ts";
import type { Cues } from "./cues.ts";

const numbers = {
  ...{ un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11 },
  ...{ doce: 12, quince: 15, veinte: 20, treinta: 30, cuarenta: 40, sesenta: 60, media: 0.5, medio: 0.5 },
};
const number = String.raw`(\d+(?:[.,]\d+)?|(?:${Object.keys(numbers).join("|")})(?!\p{L}))`;
const ask = "qué|cuál|cuáles|quién|quiénes|cuánto|cuánta|cuántos|cuántas|dónde|cuándo";
/** Words after which "no" belongs to a clause inside the question. */
const inside = "que|si|cuando|mientras|porque|para|quien|quienes|donde|como|aunque|sin|hasta|pero|y";
const plain = `(?:(?!(?:${inside})\\s)[\\p{L}\\d«»]+\\s+){0,7}?`;
const pick = "señala|marca|elige|escoge|indica|localiza|busca|di";

const masculineInA =
  /^(?:día|problema|tema|sistema|programa|mapa|idioma|clima|drama|esquema|lema|trauma|síntoma|aroma|diploma|telegrama|crucigrama|poema|enigma|dilema|panorama)$/u;
const feminineInO = /^(?:mano|foto|moto|radio|libido)$/u;
const singularInS =
  /^(?:lunes|martes|miércoles|jueves|viernes|crisis|tesis|análisis|paraguas|gas|mes|país|interés|autobús|estrés|cortés|jersés|tres|seis|compás|antes|después|además|detrás|más|menos|entonces|quizás|jamás)$/u;

export const es: Cues = {
  allOrNone:
    /^(?:(?:todas?|todos?|ningun[oa]|nada|ambas|ambos|(?:las|los) (?:dos|tres|cuatro)|cualquiera)(?: de)?(?: ellas| ellos| las| los| lo| estas| estos)?(?: (?:dos|tres|cuatro))?(?: (?:cosas|maneras|formas))?(?: respuestas?| opci(?:ón|ones)| frases?| afirmaciones)?(?: anterior(?:es)?)?(?: (?:son|es|sería|serían))?(?: (?:correctas?|ciertas?|verdaderas?|válidas?|buenas?|adecuadas?))?(?: (?:valen?|sirven?|valdrían?|servirían?))?|tanto lo (?:primero|segundo|anterior) como lo (?:primero|segundo|tercero)|(?:la |las )?(?:opci(?:ón|ones) |respuestas? )?(?:[a-e]|primera|segunda|tercera|cuarta)(?: (?:y|o) (?:la )?(?:[a-e]|primera|segunda|tercera|cuarta))+(?: son (?:correctas|ciertas|verdaderas))?)$/u,
  othersNamed: /(?<!\p{L})(?:cosas|anterior(?:es)?|respuestas|opciones|correctas|cualquiera de)(?!\p{L})/u,
  negative: new RegExp(
    [
      `(?<!por )(?<![\\p{L}])(?:${ask})\\s+${plain}(?:no|nunca|jamás|tampoco)(?=\\s+(?!solo\\b|(?:pued|deb)\\p{L}+ (?:faltar|olvidar))\\p{L})`,
      `(?<![\\p{L}])(?:cuál|cuáles|qué)\\s+(?:es|son|sería|serían)\\s+${plain}que\\s+(?:no|nunca|jamás)(?![\\p{L}])`,
      `(?<![\\p{L}])(?:${pick})\\s+${plain}que\\s+(?:no|nunca|jamás)(?![\\p{L}])`,
      "(?<![\\p{L}])cuál(?:es)?\\s[^?]*?(?:el|la|los|las)\\s+\\p{L}+\\s+menos\\s+\\p{L}",
      "(?<![\\p{L}])(?:excepto|salvo|menos)(?=\\s*(?:[:?.]|$|un[oa]?(?![\\p{L}])))",
      `(?<![\\p{L}])(?:${ask})\\s[^?]*?(?<!al )(?<![\\p{L}])(?:el|la|los|las|lo)\\s+(?:que\\s+)?menos(?![\\p{L}])`,
      // «¿Qué es lo último que harías?» asks what nobody should do; «…que dijo?» asks for what came at the end.
      `(?<![\\p{L}])(?:${ask})\\s[^?]*?lo último que\\s+(?:(?:le|les|lo|la|los|las|te|se|nos)\\s+){0,2}\\p{L}+rías?(?![\\p{L}])`,
      `(?<![\\p{L}])(?:${ask})\\s+${plain}(?:evitarías|desaconsejarías|ahorrarías|callarías)(?=\\s*(?:[?,:.]|$|(?:en|al|aquí|ahora|hoy|decir|hacer)(?![\\p{L}])))`,
      `(?<![\\p{L}])(?:qué|cuál|cuáles)\\s+${plain}(?:debes?|deberías?|conviene|hay que|tienes que)\\s+evitar(?![\\p{L}])`,
    ].join("|"),
    "iu",
  ),
  exception: /(?<!\p{L})tod[oa]s\s[^.?]*?(?<!\p{L})(?:excepto|salvo|menos|a excepción de)(?!\p{L})/iu,
  absolute: {
    harmless: anyOf(
      "(?:casi|no|como|desde|de|para|lo de) siempre",
      "siempre que",
      "casi (?:nunca|nadie|todos?|todas?)",
      "(?:más|mejor|peor) que nunca",
      "sobre todo",
      "ante todo",
      "todos los (?:días|meses|años)",
      "todas las (?:mañanas|tardes|noches|semanas)",
      "(?:no|tan) solo",
      "de todas (?:formas|maneras)",
      "de todos modos",
      "en todo caso",
      "cualquier cosa",
      // «No queda ninguna» denies one thing, not all.
      "no (?:(?!nunca|jamás|siempre)[^ .,;]+ ){0,5}?(?:nadie|ning(?:ún(?! caso| concepto)|una(?! manera)|uno))",
    ),
    strong: anyOf(
      "siempre",
      "nunca",
      "jamás",
      "nadie",
      "en ningún caso",
      "bajo ningún concepto",
      "de ninguna manera",
      "en absoluto",
      "absolutamente",
      "sin excepci(?:ón|ones)",
      "pase lo que pase",
    ),
    weak: anyOf("todos", "todas", "todo el mundo", "ningún", "ninguna", "ninguno", "cualquier", "cualquiera", "solo"),
  },
  contrasts: new Set(
    "hoy mañana ayer lunes martes miércoles jueves viernes sábado domingo tarde noche antes después más menos con sin sí no primero último mejor peor dentro fuera arriba abajo izquierda derecha".split(
      " ",
    ),
  ),
  range: {
    between: new RegExp(`(?:(?:de|del|entre)\\s+|(?=\\d))${number}\\s*(?:[–—-]|a|al|y)\\s*${number}`, "iu"),
    under: new RegExp(`menos del?\\s+${number}`, "iu"),
    over: new RegExp(`más del?\\s+${number}`, "iu"),
    upTo: new RegExp(`(?:hasta|como mucho|como máximo|antes de)\\s+(?:las?\\s+)?${number}`, "iu"),
    from: new RegExp(`(?:a partir de|al menos|como mínimo|desde)\\s+(?:las?\\s+)?${number}`, "iu"),
  },
  numbers,
  units: {
    ...{ minuto: 1, minutos: 1, min: 1, hora: 60, horas: 60, h: 60, día: 1440, días: 1440 },
    ...{ semana: 10080, semanas: 10080, mes: 43200, meses: 43200, año: 525600, años: 525600 },
  },
  follows(last, word) {
    const [gender, count] = { el: "ms", la: "fs", los: "mp", las: "fp", un: "ms", una: "fs", unos: "mp", unas: "fp" }[
      last
    ] ?? ["", ""];
    if (!gender) return undefined;
    const plural = /[aeiouáéíóú]s$/u.test(word) && !singularInS.test(word);
    if (plural !== (count === "p")) return false;
    const noun = plural ? word.replace(/(?<=[dnrlz])es$|s$/u, "") : word;
    // «El agua», «un aula»: feminine, and begins with a stressed a.
    if (/^h?[aá]/u.test(noun) && noun.endsWith("a")) return undefined;
    const its = genderOf(noun);
    return its && its === gender;
  },
  forms: {
    quote: /^[«“"]/u,
    infinitive:
      /^(?!(?:lugar|mujer|hogar|bar|mar|ayer|taller|placer|alquiler|par|pesar|ejemplar|particular|similar|familiar|cualquier|primer|tercer)$)\p{L}*[aeiíá]r(?:me|te|se|nos|le|les|lo|la|los|las){0,2}$/iu,
  },
  several: {
    asked: /(?<!\p{L})(?:cuáles|quiénes|qué\s+(?:(?:dos|tres|cuatro)\s+)?(?!más|menos)\p{L}+[aeo]s)(?!\p{L})/iu,
    given: /^(?:los|las|unos|unas|tus|sus)\s|\s[ye]\s/iu,
    single: /^(?:el|la|un|una|tu|su)\s/iu,
  },
  lead: new Set(["no", "ya", "primero", "antes", "después", "también", "mejor", "solo", "y"]),
  clock: /\d+[:.]\d\d|\d\s*h(?!\p{L})|\bla una\b|\blas [\p{L}\d]+/iu,
};

function genderOf(noun: string): "m" | "f" | undefined {
  if (masculineInA.test(noun)) return "m";
  if (feminineInO.test(noun)) return "f";
  if (/ista$|(?:ante|ente)$/u.test(noun)) return undefined;
  if (/(?:a|ción|sión|dad|tad|tud|umbre)$/u.test(noun)) return "f";
  return /(?:o|aje|dor|tor|men|ón)$/u.test(noun) ? "m" : undefined;
}
