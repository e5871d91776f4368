import type { ReviewExamples } from "../../example.ts";

const note = ':::evidence{sure=low source="Anónimo"}\nNadie sabe de dónde sale.\n:::\n';

export const examples: ReviewExamples = {
  rule: "statistic-source",
  good: [
    `Se cuenta que se va el 68 %.\n\n${note}`,
    `## Uno\n\nSe va el 68 % por indiferencia.\n\n### Dos\n\n${note}`,
    ':::evidence{sure=low source="Anónimo"}\nDicen que uno de cada diez lo cuenta.\n:::\n',
    // A note further on that names the number.
    `Se va el 68 %, dice la encargada.\n\n## De dónde sale\n\n${note.replace("Nadie", "Del 68 % nadie")}`,
    // A bargain is no figure about people, and what someone says is theirs.
    "Ofrécele un 10 % de descuento.\n",
    "Con el 21 % de IVA son doce euros.\n",
    "La clienta dice: «El 90 % de las veces llego tarde».\n",
    ":::example\nDe las llamadas de un día, el 40 % preguntaba lo mismo.\n:::\n",
    // Neither is every number.
    "Mira a cada cliente, uno a uno.\n",
    "La mitad de la mañana se va en eso, y se lee dos veces.\n",
    "Llama en 48 horas y repasa 3 de las 5 notas.\n",
    "Salúdalo de cada vez mejor.\n",
  ],
  bad: [
    ["1:10", "Se va el 68 % por indiferencia.\n"],
    ["1:10", "Se va el 68 % por indiferencia.\n"],
    ["2:1", "Casi todo el mundo calla;\nuno de cada diez lo cuenta.\n"],
    ["1:1", "Nueve de cada 10 vuelven.\n"],
    ["1:1", "La mitad de los clientes no vuelve.\n"],
    ["1:25", "Captar a alguien cuesta cinco veces más que conservarlo.\n"],
    ["1:19", { es: "Texto.\n", ca: "Captar algú costa 7 vegades més que conservar-lo.\n" }],
    ["1:1", { es: "Texto.\n", ca: "La meitat dels clients no torna.\n" }],
    ["1:13", "Se queja un cinco por ciento de la gente.\n"],
    ["3:10", `## Uno\n\nSe va el 68 % por indiferencia.\n\n## Dos\n\n${note}`],
    ["1:10", `Se va el 68 % por indiferencia.\n\n## De dónde sale\n\n${note.replace("Nadie", "Del 70 % nadie")}`],
    ["2:7", ":::tip\nCuida 3,5 % más.\n:::\n"],
    ["1:10", { es: "Texto.\n", ca: "Calla el 68 % de la gent.\n" }],
    ["1:1", { es: "Texto.\n", ca: "Tres de cada quatre tornen.\n" }],
  ],
};
