import { type FigureSamples, sample } from "../testing/samples.ts";

const samples: FigureSamples = {
  es: [
    sample("steps", ["Oír", "Escuchar", "Comprender"]),
    sample(
      "steps",
      [
        "Desconocimiento — todavía no sabe que existimos",
        "Primera visita — viene a ver",
        "Compra — confía una vez",
        "Satisfacción — obtuvo lo que esperaba",
        "Repetición — vuelve sin que se lo pidamos",
        "Recomendación — nos nombra cuando alguien pregunta",
        "Corresponsabilidad — nos dice qué mejorar, porque nos siente suyos",
      ],
      "De quien no nos conoce a quien nos ayuda a mejorar.",
    ),
  ],
  ca: [
    sample("steps", ["Sentir", "Escoltar", "Comprendre"]),
    sample(
      "steps",
      [
        "Desconeixement — encara no sap que existim",
        "Primera visita — ve a veure què hi ha",
        "Compra — hi confia una vegada",
        "Satisfacció — ha obtingut el que esperava",
        "Repetició — torna sense que l'hi demanem",
        "Recomanació — ens anomena quan algú pregunta",
        "Corresponsabilitat — ens diu què hem de millorar, perquè ens sent com a seus",
      ],
      "De qui no ens coneix a qui ens ajuda a millorar.",
    ),
  ],
};

export default samples;
