import * as fc from "fast-check";
import { type Certificate, readableText } from "../../../learning/certificate.ts";

/** A certificate, and any that can be made, for tests. */

export const sample: Certificate = {
  lang: "ca",
  name: "Núria Puigdomènech i Col·lell",
  course: "Atenció al client",
  version: "2026.11",
  day: "2026-11-22",
  basis: "exam",
  score: 84,
  quarters: 41,
  modules: [{ title: "El client i el servei", score: 91 }, { title: "Compromís" }],
};

const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
  .map(readableText)
  .filter((each) => each !== "");
const whole = fc.integer({ min: 0, max: 100 });
export const certificates: fc.Arbitrary<Certificate> = fc.record({
  lang: fc.constantFrom("es", "ca", "pt-BR"),
  name: text,
  course: text,
  version: text,
  day: fc.integer({ min: 0, max: 60_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
  basis: fc.constantFrom("exam", "lessons"),
  score: whole,
  quarters: fc.integer({ min: 1, max: 65_535 }),
  modules: fc.array(fc.oneof(fc.record({ title: text }), fc.record({ title: text, score: whole })), { maxLength: 12 }),
});
