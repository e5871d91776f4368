import { lessonFile, lessonFront, type ReviewExamples } from "../../example.ts";

const course = (bar: string) => `id: sample
languages: [es]
pass: 80
skills: [listen]
modules:
  - id: first
    lessons: [greeting]
${bar}`;
const bar = "lesson-words: { min: 40, max: 60 }\n";
/** In sentences of twenty words. */
const words = (count: number) => {
  const all = Array.from({ length: count }, (_, index) => (index % 20 === 0 ? "Uno" : "uno")).join(" ");
  return `${all.replaceAll(" Uno", ". Uno")}.\n`;
};
/** The lesson of the small course, with nothing in it but what the example has. */
const lesson = (body: string, manifest = bar) => ({
  files: { "course.yaml": course(manifest), [lessonFile("es")]: lessonFront("es") + body },
});
/** Words that are no running text. */
const aside = `
:::figure{kind=chain}
- Ver — ${words(20)}- Saludar — ${words(20)}- Servir — ${words(20)}:::

:::evidence{sure=low source="Fuente no localizada"}
${words(30)}:::

:::law{region="España" reviewed=2026-11}
${words(30)}:::
`;

export const examples: ReviewExamples = {
  rule: "lesson-length",
  good: [
    "Texto.\n",
    lesson("Texto.\n", ""),
    lesson(words(50)),
    // A tenth more or less is about that long.
    lesson(words(36)),
    lesson(words(66)),
    lesson(`${words(38)}\n${aside}`),
    // What an apostrophe or a hyphen joins is one word.
    lesson(words(60).replaceAll("uno", "ex-cliente")),
  ],
  bad: [
    ["modules/first/greeting.es.md:2:8", lesson(words(35))],
    ["modules/first/greeting.es.md:2:8", lesson(words(67))],
    ["modules/first/greeting.es.md:2:8", lesson(`${words(20)}\n${aside}`)],
    // A heading, a list, a table and a tip are read like any paragraph.
    [
      "modules/first/greeting.es.md:2:8",
      lesson(
        `${words(30)}\n## ${words(10)}\n- ${words(10)}\n| ${words(5)}| a |\n| - | - |\n| b | c |\n\n:::tip\n${words(20)}:::\n`.replace(
          "uno.\n|",
          "uno |",
        ),
      ),
    ],
  ],
};
