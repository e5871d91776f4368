import type { ContentInput } from "../../input.ts";
import { lessonFront, type RuleExamples } from "../example.ts";

const page = "---\ntitle: A\nsummary: B\n---\n\nText.\n";
const lesson = (objective: string) => `${lessonFront.replace("greet", objective)}\n## Goodbye\n\nText.\n`;

/** A course of two modules, the second one called as its first lesson is. */
function modules(first: string, second: string, rest = "") {
  const files: Readonly<Record<string, string>> = {
    "course.yaml": `id: sample\nlanguages: [en]\npass: 80\nskills: [listen]\nmodules:\n  - { id: first, ${first} }\n  - { id: queue, ${second} }\n${rest}`,
    "modules/queue/module.en.md": page,
    "modules/queue/queue.en.md": lesson("wait"),
    "modules/queue/call.en.md": lesson("call"),
  };
  return { files };
}

const plain = { first: "lessons: [greeting, parting]", second: "lessons: [queue, call]" };
const course = (rest: string) => modules(plain.first, plain.second, rest);

const routes = (titles: string) => ({
  files: {
    "course.yaml":
      "id: sample\nlanguages: [en]\npass: 80\nskills: [listen]\nmodules:\n  - { id: first, lessons: [greeting, parting] }\nroutes: { first-day: [greeting] }\n",
    "course.en.md": `---\ntitle: A\nsummary: B\n${titles}---\n\nText.\n`,
  },
});

/** A route through a course whose last lesson waits for others. */
const route = (lessons: string, last: string) => {
  const { files } = modules(plain.first, `lessons: [queue, ${last}]`, `routes: { quick: [${lessons}] }\n`);
  const titled = "---\ntitle: A\nsummary: B\nroutes: { quick: { title: Quick } }\n---\n\nText.\n";
  return { files: { ...files, "course.en.md": titled } };
};

const logo = (file: string, images?: ContentInput["images"]) => ({
  ...course(`brand: { name: Pedal, logo: { file: ${file} } }\n`),
  ...(images && { images }),
});
const picture = (info: { readonly [key: string]: number | true }) => new Map([["logo.svg", info]]);

/** What `course.yaml` plans: what opens what, routes, the brand. */
export const planExamples: readonly RuleExamples[] = [
  {
    rule: "requires-unknown",
    good: [
      modules(plain.first, "requires: [first], lessons: [queue, { id: call, requires: [queue/queue] }]"),
      course("exam: { items: 4, pass: 75, requires: [first, call] }\n"),
    ],
    bad: [
      ["course.yaml:7:29", modules(plain.first, "requires: [fist], lessons: [queue, call]")],
      ["course.yaml:7:58", modules(plain.first, "lessons: [queue, { id: call, requires: [queue/greeting] }]")],
      ["course.yaml:8:40", course("exam: { items: 4, pass: 75, requires: [paring] }\n")],
    ],
  },
  {
    rule: "requires-itself",
    good: [modules(plain.first, "lessons: [queue, { id: call, requires: [queue/queue] }]")],
    bad: [
      ["course.yaml:7:58", modules(plain.first, "lessons: [queue, { id: call, requires: [call] }]")],
      ["course.yaml:7:58", modules(plain.first, "lessons: [queue, { id: call, requires: [queue] }]")],
      ["course.yaml:7:29", modules(plain.first, "requires: [queue], lessons: [queue, call]")],
    ],
  },
  {
    rule: "requires-ring",
    good: [modules(plain.first, "requires: [parting], lessons: [queue, call]")],
    bad: [
      [
        "course.yaml:6:29",
        modules("requires: [queue], lessons: [greeting, parting]", "requires: [parting], lessons: [queue, call]"),
      ],
      [
        "course.yaml:6:55",
        modules(
          "lessons: [{ id: greeting, requires: [call] }, parting]",
          "lessons: [{ id: queue, requires: [greeting] }, { id: call, requires: [queue/queue] }]",
        ),
      ],
    ],
  },
  {
    rule: "requires-later",
    good: [modules("lessons: [greeting, { id: parting, requires: [greeting] }]", plain.second)],
    bad: [["course.yaml:6:55", modules("lessons: [{ id: greeting, requires: [parting] }, parting]", plain.second)]],
  },
  {
    rule: "route-title",
    good: [routes("routes: { first-day: { title: Day one, summary: In a hurry. } }\n")],
    bad: [["course.yaml:7:11", routes("")]],
  },
  {
    rule: "route-unknown",
    good: [routes("routes: { first-day: { title: Day one } }\n")],
    bad: [
      ["course.en.md:4:11", routes("routes: { first-dai: { title: Day one } }\n")],
      ["course.en.md:6:3", routes("routes:\n  first-day: { title: Day one }\n  in-a-hurry: { title: Quick }\n")],
    ],
  },
  {
    rule: "route-locked",
    good: [
      route("greeting, call", "{ id: call, requires: [greeting] }"),
      route("greeting, queue, call", "{ id: call, requires: [greeting] }"),
      route("greeting, parting, call", "{ id: call, requires: [first] }"),
    ],
    bad: [
      ["course.yaml:8:19", route("call, greeting", "{ id: call, requires: [greeting] }")],
      ["course.yaml:8:29", route("greeting, call", "{ id: call, requires: [first] }")],
    ],
  },
  {
    rule: "skill-name",
    good: [
      routes("skills: { listen: Listening }\nroutes: { first-day: { title: Day one } }\n"),
      modules(plain.first, plain.second),
    ],
    bad: [["course.yaml:4:10", routes("skills: {}\nroutes: { first-day: { title: Day one } }\n")]],
  },
  {
    rule: "skill-unknown",
    good: [routes("skills: { listen: Listening }\nroutes: { first-day: { title: Day one } }\n")],
    bad: [["course.en.md:4:11", routes("skills: { lisen: Listening }\nroutes: { first-day: { title: Day one } }\n")]],
  },
  {
    rule: "brand-contrast",
    good: [course('brand: { colours: { primary: "#1f4e79", accent: "#B3540F" } }\n')],
    bad: [
      ["course.yaml:8:30", course('brand: { colours: { primary: "#ffd400" } }\n')],
      ["course.yaml:8:49", course('brand: { colours: { primary: "#1f4e79", accent: "#fff2a0" } }\n')],
    ],
  },
  {
    rule: "brand-logo",
    good: [
      logo("logo.svg", picture({ width: 40, height: 40, bytes: 900 })),
      logo("logo.svg", picture({ width: 320, height: 40, bytes: 900 })),
    ],
    bad: [
      ["course.yaml:8:37", logo("logo.svg")],
      ["course.yaml:8:37", logo("logo.pdf")],
      ["course.yaml:8:37", logo("logo.svg", picture({ bytes: 900 }))],
      ["course.yaml:8:37", logo("logo.svg", picture({ width: 40, height: 40, bytes: 90_000 }))],
      ["course.yaml:8:37", logo("logo.svg", picture({ width: 900, height: 100, bytes: 900 }))],
      ["course.yaml:8:37", logo("logo.svg", picture({ width: 100, height: 160, bytes: 900 }))],
      ["course.yaml:8:37", logo("logo.svg", picture({ width: 40, height: 40, bytes: 900, active: true }))],
    ],
  },
  {
    rule: "brand-role",
    good: [course("brand: { signatory: { name: Remei Bosch, role: { en: Head } } }\n")],
    bad: [
      ["course.yaml:8:64", course("brand: { signatory: { name: Remei Bosch, role: { en: Head, es: Jefa } } }\n")],
      ["course.yaml:8:42", course("brand: { signatory: { name: Remei Bosch, role: {} } }\n")],
    ],
  },
];
