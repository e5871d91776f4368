import { type FigureSamples, sample } from "../testing/samples.ts";

const samples: FigureSamples = {
  es: [
    sample("cycle", ["Escuchar", "Resolver", "Comprobar"]),
    sample(
      "cycle",
      [
        "Busca información — mira el horario y lee opiniones",
        "Llega — aparca, entra y busca a quién dirigirse",
        "Espera — sin saber todavía cuánto",
        "Explica qué necesita — a veces, por segunda vez",
        "Recibe la propuesta — con precio y plazo",
        "Decide",
        "Paga — y quiere un comprobante comprensible",
        "Recuerda — y se lo cuenta a sus conocidos",
      ],
      "El ciclo del servicio en un taller, tal como lo vive quien lleva el coche.",
    ),
  ],
  ca: [
    sample("cycle", ["Escoltar", "Resoldre", "Comprovar"]),
    sample(
      "cycle",
      [
        "Busca informació — mira l'horari i llegeix opinions",
        "Arriba — aparca, entra i busca a qui adreçar-se",
        "S'espera — sense saber encara quanta estona",
        "Explica què necessita — de vegades, per segon cop",
        "Rep la proposta — amb preu i termini",
        "Es decideix",
        "Paga — i vol un comprovant entenedor",
        "Ho recorda — i ho explica als seus coneguts",
      ],
      "El cicle del servei en un taller, tal com el viu qui hi porta el cotxe.",
    ),
  ],
};

export default samples;
