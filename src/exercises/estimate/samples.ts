import { prose } from "../testing/prose.ts";
import type { Samples } from "../testing/samples.ts";
import type { EstimateAnswer, EstimateItem } from "./schema.ts";

const scale = { answer: 5, min: 0, max: 20, step: 0.5, tolerance: 1 };

const samples: Samples<EstimateItem, EstimateAnswer> = {
  prompt: {
    es: "En tu tienda entran 24 personas en dos horas y las atiendes sin ayuda. ¿De cuánto tiempo dispones, de media, para cada una?",
    ca: "A la teva botiga entren 24 persones en dues hores i atens tu. Quant de temps tens, de mitjana, per a cadascuna?",
  },
  item: {
    es: { ...scale, unit: "minutos", reason: prose("Dos horas son 120 minutos, que se reparten entre 24 personas.") },
    ca: { ...scale, unit: "minuts", reason: prose("Dues hores són 120 minuts, que es reparteixen entre 24 persones.") },
  },
  full: "5",
  wrong: "12",
  half: "3,",
  partly: "6,5",
};

export default samples;
