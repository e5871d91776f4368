import { describe, expect, it } from "vitest";
import { termsAsDocuments } from "../player/search/documents.ts";
import { documentsOf } from "./documents.ts";
import { createSearchIndex } from "./index.ts";
import { realCourse } from "./testing.ts";

/** Where an answer is sought, what is asked, and what must be among the first three: the id of a lesson or of a term. */
type Question = readonly [where: "lessons" | "glossary", query: string, wanted: string];

const questions: Readonly<Record<"es" | "ca", readonly Question[]>> = {
  es: [
    // As it is written, and as it is typed.
    ["lessons", "triángulo del servicio", "service-triangle"],
    ["lessons", "triangulo del servicio", "service-triangle"],
    ["lessons", "TRIÁNGULO", "service-triangle"],
    ["lessons", "escala de satisfaccion", "satisfaction-scale"],
    ["lessons", "reseña", "word-of-mouth"],
    ["lessons", "resena", "word-of-mouth"],
    // Number, gender, forms of verbs.
    ["lessons", "pecado", "seven-sins"],
    ["lessons", "mandamiento", "ten-commandments"],
    ["lessons", "llamadas", "phone-call"],
    ["lessons", "hoja de reclamaciones", "claims-process"],
    ["lessons", "hojas de reclamación", "claims-process"],
    ["lessons", "dimensión de calidad", "quality-dimensions"],
    ["lessons", "fidelizar", "loyalty-added-value"],
    ["lessons", "momento de la verdad", "moments-of-truth"],
    // While it is being typed.
    ["lessons", "emp", "barriers-empowerment"],
    ["lessons", "carta de compr", "commitment-letter"],
    ["lessons", "perfil y papel as", "contact-staff-adviser"],
    // Slips.
    ["lessons", "qeuja", "complaint-claim"],
    ["lessons", "reclamasion", "complaint-claim"],
    ["lessons", "mandamietnos", "ten-commandments"],
    ["lessons", "satisfación", "satisfaction-scale"],
    ["lessons", "publicos dificles", "difficult-publics"],
    // Several words, and small ones among them.
    ["lessons", "qué es un cliente potencial", "customer-relations"],
    ["lessons", "cómo se pierde a un cliente", "losing-customers"],
    ["lessons", "pedir perdón", "recover-trust"],
    ["lessons", "escucha activa", "anger-impression"],
    ["glossary", "marco de referencia", "frame-of-reference"],
    ["lessons", "libreta calificaciones", "report-card"],
    ["lessons", "el boca a boca", "word-of-mouth"],
    // Terms: by name, without accents, by slips, by what they mean, by the twin.
    ["glossary", "empatia", "empathy"],
    ["glossary", "valor añadido", "added-value"],
    ["glossary", "valor anadido", "added-value"],
    ["glossary", "robotsimo", "robotism"],
    ["glossary", "órgano imparcial decide", "arbitration"],
    ["glossary", "queixa", "complaint"],
    ["glossary", "escolta activa", "active-listening"],
  ],
  ca: [
    ["lessons", "triangle del servei", "service-triangle"],
    ["lessons", "estratègia de servei", "service-strategy"],
    ["lessons", "estrategia de servei", "service-strategy"],
    ["lessons", "RECUPERAR LA CONFIANÇA", "recover-trust"],
    ["lessons", "confianca", "recover-trust"],
    // The dot of «l·l», as anybody types it.
    ["lessons", "sol·licitud", "customer-department"],
    ["lessons", "sol.licitud", "customer-department"],
    ["lessons", "sol-licitud", "customer-department"],
    ["lessons", "sollicitud", "customer-department"],
    ["lessons", "SO\u013fLICITUDS", "customer-department"],
    ["lessons", "sol·l", "customer-department"],
    ["lessons", "il·lusions", "losing-customers"],
    // Apostrophes, straight and bent.
    ["lessons", "escala de satisfacció", "satisfaction-scale"],
    ["lessons", "departament d'atenció", "customer-department"],
    ["lessons", "d’atenció al client", "customer-department"],
    ["lessons", "l'escala", "satisfaction-scale"],
    // Number, gender, forms of verbs.
    ["lessons", "pecat", "seven-sins"],
    ["lessons", "manament", "ten-commandments"],
    ["lessons", "trucades", "phone-call"],
    ["lessons", "full de reclamació", "claims-process"],
    ["lessons", "qualitats", "quality-principles"],
    ["lessons", "moment de la veritat", "moments-of-truth"],
    ["lessons", "estil de clients", "customer-styles"],
    // While it is being typed.
    ["lessons", "boca-or", "word-of-mouth"],
    ["lessons", "carta de comp", "commitment-letter"],
    // Slips.
    ["lessons", "quiexa", "complaint-claim"],
    ["lessons", "reclamasió", "complaint-claim"],
    ["lessons", "fidelitzasio", "loyalty-added-value"],
    ["lessons", "publics dificls", "difficult-publics"],
    // Several words.
    ["lessons", "com es perd un client", "losing-customers"],
    ["lessons", "demanar disculpes", "recover-trust"],
    ["lessons", "butlletí", "report-card"],
    ["lessons", "cicle del servei", "service-cycle"],
    ["lessons", "cara a cara", "face-to-face"],
    // Terms.
    ["glossary", "empatia", "empathy"],
    ["glossary", "valor afegit", "added-value"],
    ["glossary", "òrgan imparcial", "arbitration"],
    ["glossary", "disculpas", "apology"],
    ["glossary", "queja", "complaint"],
    ["glossary", "programes de fidelitzacio", "loyalty-programme"],
  ],
};

const course = await realCourse();

describe.each(["es", "ca"] as const)("Questions about the course (%s)", (lang) => {
  const { passages, glossary } = course[lang];
  const indexes = { lessons: createSearchIndex(lang), glossary: createSearchIndex(lang) };
  for (const document of documentsOf(passages)) indexes.lessons.add(document);
  for (const document of termsAsDocuments(glossary)) indexes.glossary.add(document);
  const placeOf = ([where, query, wanted]: Question) =>
    1 + indexes[where].search(query, 1_000).hits.findIndex(({ document }) => document.id === wanted);

  it.each(questions[lang])("%s: «%s» has %s among the first three", (...question) => {
    const place = placeOf(question);
    expect(place, "its place").toBeGreaterThan(0);
    expect(place, "its place").toBeLessThanOrEqual(3);
  });

  it("are mostly answered by the first hit", () => {
    const places = questions[lang].map(placeOf);
    const first = places.filter((place) => place === 1).length;
    const rows = questions[lang].map(([where, query, wanted], at) => `${places[at]}  ${where}  ${query} → ${wanted}`);
    console.info(
      `${lang}: ${first} of ${places.length} first, the others\n${rows.filter((row) => !row.startsWith("1 ")).join("\n")}`,
    );
    expect(first / places.length).toBeGreaterThan(0.75);
  });

  it("find nothing by the ids of lessons and terms, which nobody reads", () => {
    for (const index of Object.values(indexes)) {
      for (const id of ["customer-relations", "wordofmouth", "active-listening"]) {
        const { hits, all, instead } = index.search(`${id} `, 10);
        expect(all && instead === undefined ? hits.length : 0, id).toBe(0);
      }
    }
  });
});
