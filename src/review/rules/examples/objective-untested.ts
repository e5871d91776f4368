import { type ReviewExamples, reviewInput } from "../../example.ts";
import { exercises, monday, orders, smallCourse, sorts } from "../../testing/courses.ts";
import { single } from "../../testing/single.ts";

const front = `---
title: Saludar
minutes: 5
objectives:
  - id: greet
    skill: listen
    text: Saludar a quien entra
  - id: wait
    skill: listen
    text: Decir cuánto falta
---
`;
const own = reviewInput("").files.get("modules/first/greeting.es.md")?.split("---\n").slice(2).join("---\n") ?? "";
const last = single(
  "El reloj del taller marca la una. ¿Qué le dices?",
  ["Que ya va", "*La hora", "Que vuelva"],
  "#say-when objective=wait",
);
const reflect = `
:::reflect{#my-wait objective=wait}
¿Cuándo te hicieron esperar?

> En la farmacia, diez minutos, y nadie me miró.

- Digo qué pasó
- Digo qué esperaba
:::
`;

export const examples: ReviewExamples = {
  rule: "objective-untested",
  good: [
    { files: smallCourse({ front, greeting: `${last}\n${own}` }) },
    { files: smallCourse({ parting: exercises("part", "greeting/greet") }) },
  ],
  bad: [
    ["modules/first/greeting.es.md:8:9", { files: smallCourse({ front, greeting: own }) }],
    // What is not scored tests nothing.
    ["modules/first/greeting.es.md:8:9", { files: smallCourse({ front, greeting: `${reflect}\n${own}` }) }],
    // An objective of another lesson does not count for this one.
    [
      "modules/first/parting.es.md:5:9",
      {
        files: smallCourse({
          parting: `${orders("greeting/greet").replaceAll("#greeting/greet", "#part")}\n${sorts("greeting/greet").replaceAll("#greeting/greet", "#part")}\n${single("La tienda cierra y llueve a mares. ¿Qué haces?", ["Mirar", "*Avisar", "Salir"], "#rain objective=greeting/greet")}${monday}`,
        }),
      },
    ],
  ],
};
