import { type FigureSamples, sample } from "../testing/samples.ts";

const samples: FigureSamples = {
  es: [
    sample("triangle", ["Estrategia", "Personas", "Sistemas", "Cliente"]),
    sample(
      "triangle",
      [
        "Estrategia compartida — qué prometemos y a quién, dicho de manera que cualquiera lo entienda",
        "Profesionales — quienes lo cumplen cada día",
        "Infraestructuras y procedimientos — con qué lo cumplen",
        "La persona que atendemos — para quien existe todo",
      ],
      "El triángulo del servicio: estrategia arriba, personas a la derecha, sistemas a la izquierda y el cliente en el centro.",
    ),
  ],
  ca: [
    sample("triangle", ["Estratègia", "Persones", "Sistemes", "Client"]),
    sample(
      "triangle",
      [
        "Estratègia compartida — què prometem i a qui, dit de manera que tothom ho entengui",
        "Professionals — els qui ho compleixen cada dia",
        "Infraestructures i procediments — amb què ho compleixen",
        "La persona que atenem — per a qui existeix tot",
      ],
      "El triangle del servei: estratègia a dalt, persones a la dreta, sistemes a l'esquerra i el client al centre.",
    ),
  ],
};

export default samples;
