import { type FigureSamples, measuredSample } from "../testing/samples.ts";

const samples: FigureSamples = {
  es: [
    measuredSample("pie", [
      ["Vuelven", 100, "100 %"],
      ["No vuelven", 0, "0 %"],
    ]),
    measuredSample(
      "pie",
      [
        ["Calidad", 15, "15 %"],
        ["Precio", 15, "15 %"],
        ["Trato humano", 70, "70 %", "lo que depende de quien atiende"],
      ],
      { caption: "Por qué se pierde a un cliente (cifras inventadas para el ejemplo)." },
    ),
    measuredSample("pie", [
      ["Mostrador", 1200, "1200 personas"],
      ["Teléfono", 800, "800 personas"],
      ["Correo", 500, "500 personas"],
      ["Mensajes", 450, "450 personas"],
      ["Cita previa", 350, "350 personas"],
    ]),
    measuredSample(
      "pie",
      [
        ["Desinterés de quien atiende", 61.5, "61,5 %", "nadie miró, nadie preguntó, nadie volvió a llamar"],
        ["Insatisfacción con el producto", 20, "20 %"],
        ["Recomendación de otra persona", 9, "9 %"],
        ["Desplazamiento", 5, "5 %", "se mudó de barrio o de ciudad"],
        ["Fallecimiento", 1.5, "1,5 %"],
        ["Incompatibilidad de horarios", 2, "2 %", "cerramos cuando sale de trabajar"],
        ["Otras circunstancias", 1, "1 %"],
      ],
      { caption: "Razones por las que alguien deja de venir (cifras inventadas para el ejemplo)." },
    ),
  ],
  ca: [
    measuredSample("pie", [
      ["Tornen", 100, "100 %"],
      ["No tornen", 0, "0 %"],
    ]),
    measuredSample(
      "pie",
      [
        ["Qualitat", 15, "15 %"],
        ["Preu", 15, "15 %"],
        ["Tracte humà", 70, "70 %", "el que depèn de qui atén"],
      ],
      { caption: "Per què es perd un client." },
    ),
    measuredSample("pie", [
      ["Taulell", 1200, "1200 persones"],
      ["Telèfon", 800, "800 persones"],
      ["Correu", 500, "500 persones"],
      ["Missatges", 450, "450 persones"],
      ["Cita prèvia", 350, "350 persones"],
    ]),
    measuredSample(
      "pie",
      [
        [
          "Desinterès de qui atén",
          61.5,
          "61,5 %",
          "ningú no va mirar, ningú no va preguntar, ningú no va tornar a trucar",
        ],
        ["Insatisfacció amb el producte", 20, "20 %"],
        ["Recomanació d'una altra persona", 9, "9 %"],
        ["Desplaçament", 5, "5 %", "es va mudar de barri o de ciutat"],
        ["Defunció", 1.5, "1,5 %"],
        ["Incompatibilitat d'horaris", 2, "2 %", "tanquem quan surt de treballar"],
        ["Altres circumstàncies", 1, "1 %"],
      ],
      { caption: "Raons per les quals algú deixa de venir (xifres inventades per a l'exemple)." },
    ),
  ],
};

export default samples;
