import { type FigureSamples, sample } from "../testing/samples.ts";

const samples: FigureSamples = {
  es: [
    sample("chain", ["Mira", "Saluda", "Di cuánto tardarás"]),
    sample(
      "chain",
      [
        "Liderazgo — decide qué se cuida",
        "Calidad interna — medios y apoyo para trabajar bien",
        "Satisfacción del personal — trabajar aquí compensa",
        "Lealtad del personal — ganas de quedarse y de implicarse",
        "Productividad — más y mejor, con menos tropiezos",
        "Valor para el cliente — lo que recibe por lo que le cuesta",
        "Satisfacción del cliente",
        "Lealtad del cliente — vuelve",
        "Recomendación",
        "Beneficio y nuevos públicos — ingresos y caras nuevas",
      ],
      "La cadena servicio-beneficio, del liderazgo a los resultados.",
    ),
  ],
  ca: [
    sample("chain", ["Mira", "Saluda", "Digues quanta estona trigaràs"]),
    sample(
      "chain",
      [
        "Lideratge — decideix de què es té cura",
        "Qualitat interna — mitjans i suport per treballar bé",
        "Satisfacció del personal — treballar aquí compensa",
        "Lleialtat del personal — ganes de quedar-s'hi i d'implicar-s'hi",
        "Productivitat — més i millor, amb menys entrebancs",
        "Valor per al client — el que rep pel que li costa",
        "Satisfacció del client",
        "Lleialtat del client — torna",
        "Recomanació",
        "Benefici i nous públics — ingressos i cares noves",
      ],
      "La cadena servei-benefici, del lideratge als resultats.",
    ),
  ],
};

export default samples;
