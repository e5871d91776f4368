import { type FigureSamples, measuredSample } from "../testing/samples.ts";

const samples: FigureSamples = {
  es: [
    measuredSample("curve", [
      ["Entra", 2, "2"],
      ["Espera", 5, "5"],
      ["La atienden", 1, "1"],
    ]),
    measuredSample(
      "curve",
      [
        ["Sin avisar", -2, "−2", "nadie dijo nada del retraso"],
        ["Una llamada", 1, "1", "la avisan antes de que salga de casa"],
        ["Una disculpa", 1, "1"],
        ["Un arreglo", 3, "3", "le llevan el encargo"],
      ],
      { axes: { x: "Lo que hace la tienda", y: "Ánimo" }, caption: "Cuatro maneras de llegar tarde." },
    ),
    measuredSample(
      "curve",
      [
        ["Contrariedad", 1, "1", "algo no sale como esperaba"],
        ["Molestia", 2, "2"],
        ["Enfado", 4, "4", "lo cuenta a quien tiene al lado"],
        ["Indignación", 6, "6", "siente que se le trata injustamente y busca a quién reclamar"],
        ["Cólera", 8, "8", "levanta la voz"],
        ["Desbordamiento", 9.5, "9,5", "ya no atiende a razones"],
        ["Desahogo", 7, "7", "habla y alguien escucha hasta el final sin interrumpir"],
        ["Comprensión", 5, "5"],
        ["Reconsideración", 3, "3", "acepta una salida"],
        ["Agradecimiento", 1.5, "1,5", "se va mejor de lo que llegó"],
      ],
      { axes: { x: "Tiempo que pasa en el mostrador", y: "Intensidad del enfado" }, caption: "La curva de la ira." },
    ),
  ],
  ca: [
    measuredSample("curve", [
      ["Entra", 2, "2"],
      ["S'espera", 5, "5"],
      ["L'atenen", 1, "1"],
    ]),
    measuredSample(
      "curve",
      [
        ["Sense avisar", -2, "−2", "ningú no va dir res del retard"],
        ["Una trucada", 1, "1", "l'avisen abans que surti de casa"],
        ["Una disculpa", 1, "1"],
        ["Una solució", 3, "3", "li porten l'encàrrec"],
      ],
      { axes: { x: "El que fa la botiga", y: "Ànim" }, caption: "Quatre maneres de fer tard." },
    ),
    measuredSample(
      "curve",
      [
        ["Contrarietat", 1, "1", "alguna cosa no surt com esperava"],
        ["Molèstia", 2, "2"],
        ["Enuig", 4, "4", "ho explica a qui té al costat"],
        ["Indignació", 6, "6", "sent que el tracten injustament i busca a qui reclamar"],
        ["Còlera", 8, "8", "alça la veu"],
        ["Desbordament", 9.5, "9,5", "ja no atén raons"],
        ["Desfogament", 7, "7", "parla i algú escolta fins al final sense interrompre"],
        ["Comprensió", 5, "5"],
        ["Reconsideració", 3, "3", "accepta una sortida"],
        ["Agraïment", 1.5, "1,5", "se'n va millor que no ha arribat"],
      ],
      { axes: { x: "Temps que passa al taulell", y: "Intensitat de l'enuig" }, caption: "La corba de la ira." },
    ),
  ],
};

export default samples;
