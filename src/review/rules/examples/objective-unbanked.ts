import type { ReviewExamples } from "../../example.ts";
import { exercises, smallCourse } from "../../testing/courses.ts";
import { singles } from "../../testing/single.ts";

const four = ["understand", "apply", "apply", "analyse"];
const bank = (lesson: string) =>
  singles({ keys: [0, 1, 2, 3], attributes: (at) => `objective=${lesson} level=${four[at]}`, before: 4 });
const parting = exercises("part", "greeting/greet");

export const examples: ReviewExamples = {
  rule: "objective-unbanked",
  good: [
    { files: smallCourse({ bank: four }) },
    { files: smallCourse({ parting }) },
    { files: smallCourse({ bank: four, other: four }) },
  ],
  bad: [
    [
      "modules/first/parting.es.md:9:9",
      {
        files: {
          ...smallCourse({ bank: four, parting: parting.replace("", "") }),
          "modules/first/parting.es.md": `---
title: Otra
minutes: 5
objectives:
  - id: part
    skill: listen
    text: Despedirse
  # Nobody asks for it again.
  - id: wave
    skill: listen
    text: Decir adiós con la mano
---
${parting.replace("{#part-order-1 objective=part}", "{#part-order-1 objective=wave}")}`,
          "modules/first/bank.es.md": `${singles({ keys: [0, 1, 2, 3], attributes: (at) => `objective=greeting/greet level=${four[at]}` })}\n${bank("parting/part")}`,
        },
      },
    ],
  ],
};
