import { type FigureSamples, sample } from "../testing/samples.ts";

const samples: FigureSamples = {
  es: [
    sample("matrix", ["Planificar", "Hacer ahora", "Dejar", "Delegar"]),
    {
      ...sample(
        "matrix",
        [
          "El zoo simpático — sonrisas para todos, y nadie sabe cuándo estará listo el encargo",
          "Un servicio de calidad — cumple lo prometido con atención personalizada",
          "El congelador — lento, desorganizado, distante e impersonal",
          "La fábrica — rápida, eficiente y uniforme: «Es usted un número, y estamos aquí para tramitarlo»",
        ],
        "Cuatro clases de servicio, según el procedimiento y el trato.",
      ),
      axes: { x: "Procedimiento: que funcione", y: "Trato: que sea personal" },
    },
    {
      ...sample("matrix", [
        "Anotarlo para la reunión",
        "Resolverlo enseguida",
        "Dejarlo correr",
        "Avisar a quien sabe",
      ]),
      axes: { x: "Urgencia", y: "Importancia" },
    },
  ],
  ca: [
    sample("matrix", ["Planificar", "Fer ara", "Deixar", "Delegar"]),
    {
      ...sample(
        "matrix",
        [
          "El zoo simpàtic — somriures per a tothom, i ningú no sap quan estarà llest l'encàrrec",
          "Un servei de qualitat — compleix el que promet amb atenció personalitzada",
          "El congelador — lent, desorganitzat, distant i impersonal",
          "La fàbrica — ràpida, eficient i uniforme: «Vostè és un número, i som aquí per tramitar-lo»",
        ],
        "Quatre menes de servei, segons el procediment i el tracte.",
      ),
      axes: { x: "Procediment: que funcioni", y: "Tracte: que sigui personal" },
    },
    {
      ...sample("matrix", [
        "Apuntar-ho per a la reunió",
        "Resoldre-ho de seguida",
        "Deixar-ho córrer",
        "Avisar qui en sap",
      ]),
      axes: { x: "Urgència", y: "Importància" },
    },
  ],
};

export default samples;
