import { lessonFile, lessonFront, type RuleExamples } from "../example.ts";

const lesson = (front: string) => ({ files: { [lessonFile]: `${front}\nText.\n` } });
const manifest = `id: sample
languages: [en]
pass: 80
skills: [listen]
modules:
  - id: first
    lessons: [greeting, parting]
`;
const course = (text: string) => ({ files: { "course.yaml": text } });
const glossary = (text: string) => ({ files: { "glossary.en.md": text } });
const entry = "## Loyalty {#loyalty}\n\nComing back.\n";

/** With a route of one lesson, and what the course's own page says of routes. */
const routed = (lesson: string, titles: string) => ({
  files: {
    "course.yaml": `${manifest}routes: { first-day: [${lesson}] }\n`,
    "course.en.md": `---\ntitle: A\nsummary: B\n${titles}---\n\nText.\n`,
  },
});

/** Files, front matter, `course.yaml`, the glossary. */
export const fileExamples: readonly RuleExamples[] = [
  {
    rule: "yaml-syntax",
    good: [lesson(lessonFront)],
    bad: [
      [`${lessonFile}:2:8`, lesson(lessonFront.replace("Greeting", "Greeting: hello"))],
      [`${lessonFile}:3:1`, lesson(lessonFront.replace("minutes", "title: Again\nminutes"))],
      ["course.yaml:3:1", course(manifest.replace("[en]", "[en"))],
    ],
  },
  {
    rule: "unknown-key",
    good: [lesson(lessonFront)],
    bad: [
      [`${lessonFile}:3:1`, lesson(lessonFront.replace("minutes", "subtitle: Hello\nminutes"))],
      [`${lessonFile}:7:5`, lesson(lessonFront.replace("    text", "    level: 2\n    text"))],
      ["course.yaml:4:1", course(manifest.replace("skills", "skils"))],
      ["modules/first/bank.en.md:2:1", { files: { "modules/first/bank.en.md": "---\ntitle: Bank\n---\n" } }],
    ],
  },
  {
    rule: "invalid-value",
    good: [lesson(lessonFront)],
    bad: [
      [`${lessonFile}:3:10`, lesson(lessonFront.replace("5", "five"))],
      [`${lessonFile}:2:1`, lesson(lessonFront.replace("minutes: 5\n", ""))],
      [`${lessonFile}:2:1`, lesson(lessonFront.replace(" Greeting", ""))],
      [`${lessonFile}:5:9`, lesson(lessonFront.replace("greet\n", "Greet well\n"))],
      ["course.yaml:2:13", course(manifest.replace("en]", "English]"))],
      ["course.yaml:3:7", course(manifest.replace("80", "180"))],
      ["course.yaml:8:38", course(`${manifest}exam: { items: 40, pass: 75, levels: { recall: 15, apply: 45 } }\n`)],
    ],
  },
  {
    rule: "front-matter-missing",
    good: [lesson(lessonFront)],
    bad: [
      [`${lessonFile}:1:1`, lesson("")],
      ["course.en.md:1:1", { files: { "course.en.md": "Text.\n" } }],
    ],
  },
  {
    rule: "page-empty",
    good: ["Text.\n"],
    bad: [
      ["course.en.md:1:1", { files: { "course.en.md": "---\ntitle: A\nsummary: B\n---\n" } }],
      [`${lessonFile}:1:1`, { files: { [lessonFile]: lessonFront } }],
    ],
  },
  {
    rule: "file-missing",
    good: ["Text.\n"],
    bad: [
      ["course.yaml:7:34", course(manifest.replace("parting", "parting, queue"))],
      // What its objectives are called cannot be said before it is written.
      [
        "course.yaml:7:34",
        {
          body: ":::single{#a objective=queue/wait}\nWhich?\n\n- [x] One\n  > Yes.\n- [ ] Two\n  > No.\n:::\n",
          files: { "course.yaml": manifest.replace("parting", "parting, queue") },
        },
      ],
      [
        "glossary.en.md:1:1",
        {
          files: {
            "course.yaml": manifest.replace("[en]", "[en, fr]"),
            "course.fr.md": "---\ntitle: A\nsummary: B\n---\n\nText.\n",
            "modules/first/module.fr.md": "---\ntitle: A\nsummary: B\n---\n\nText.\n",
            "modules/first/parting.fr.md": `${lessonFront.replace("greet", "part")}\n## Goodbye\n\nText.\n`,
            "modules/first/greeting.fr.md": `${lessonFront}Text.\n`,
          },
        },
      ],
    ],
  },
  {
    rule: "file-unexpected",
    good: [{ files: { "README.md": "For those who work here.\n" } }],
    bad: [
      ["modules/first/queue.en.md:1:1", { files: { "modules/first/queue.en.md": `${lessonFront}Text.\n` } }],
      ["modules/first/greeting.fr.md:1:1", { files: { "modules/first/greeting.fr.md": `${lessonFront}Text.\n` } }],
      ["notes.md:1:1", { files: { "notes.md": "Text.\n" } }],
    ],
  },
  {
    rule: "id-duplicate",
    good: ["Text.\n"],
    bad: [
      ["course.yaml:7:34", course(manifest.replace("parting", "parting, greeting"))],
      [`${lessonFile}:7:9`, lesson(lessonFront.replace("greet\n", "greet\n    text: A\n  - id: greet\n"))],
      ["glossary.en.md:5:1", glossary(`${entry}\n## Faith {#loyalty}\n\nTrust.\n`)],
    ],
  },
  {
    rule: "id-reserved",
    good: ["Text.\n"],
    bad: [
      [
        "course.yaml:8:9",
        {
          files: {
            "course.yaml": `${manifest}  - id: exam\n    lessons: [queue]\n`,
            "modules/exam/module.en.md": "---\ntitle: A\nsummary: B\n---\n\nText.\n",
            "modules/exam/queue.en.md": `${lessonFront}\nText.\n`,
          },
        },
      ],
    ],
  },
  {
    rule: "lesson-unknown",
    good: [course(`${manifest}mix: [[greeting, parting], [parting]]\n`)],
    bad: [
      ["course.yaml:8:23", routed("waiting", "routes: { first-day: { title: Day one } }\n")],
      ["course.yaml:8:18", course(`${manifest}mix: [[greeting, waiting]]\n`)],
    ],
  },
  {
    rule: "skill-unknown",
    good: [lesson(lessonFront)],
    bad: [[`${lessonFile}:6:12`, lesson(lessonFront.replace("skill: listen", "skill: lisen"))]],
  },
  { rule: "glossary-content", good: [glossary(entry)], bad: [["glossary.en.md:1:1", glossary(`Words.\n\n${entry}`)]] },
  {
    rule: "glossary-definition",
    good: [glossary(entry)],
    bad: [["glossary.en.md:5:1", glossary(`${entry}\n## Faith {#faith}\n`)]],
  },
  {
    rule: "glossary-duplicate",
    good: [glossary(entry)],
    bad: [["glossary.en.md:5:1", glossary(`${entry}\n## loyalty {#faith}\n\nTrust.\n`)]],
  },
  {
    rule: "glossary-id",
    good: [glossary(entry)],
    bad: [["glossary.en.md:5:1", glossary(`${entry}\n## Faith\n\nTrust.\n`)]],
  },
];
