import type { Damage, Hit } from "./damage.ts";
import type { Fault } from "./fault.ts";

const term = /:term\[[^\]]*\]\{to=/u;

/** A paragraph of a lesson, below its front matter. */
function prose(course: Damage): Hit {
  return course.find(/^\p{L}[^|]{40}/u, 0, course.find(/^---$/u, 0, course.find(/^title: /u)));
}

/** Faults of everything around exercises: figures, callouts, text, links, front matter, files. */
export const textFaults: readonly Fault[] = [
  {
    what: "a hint stands outside an exercise",
    rule: "directive-place",
    seed: (course) => course.insert(course.find(/^## /u), "::hint[Mira bien.]", ""),
  },
  {
    what: "a figure is of a kind that there is not",
    rule: "figure-kind",
    seed: (course) => course.change(course.find(/kind=triangle/u), "kind=triangle", "kind=triangel"),
  },
  {
    what: "a figure lacks a part",
    rule: "figure-count",
    seed: (course) => course.remove(course.below(course.find(/kind=triangle/u))),
  },
  {
    what: "a figure's note follows a hyphen",
    rule: "figure-item",
    seed: (course) =>
      course.change(course.find(/^- .* — /u, 0, course.find(/^:::figure\{kind=(?!curve|pie)/u)), " — ", " - "),
  },
  {
    what: "a figure's item is in bold",
    rule: "figure-item",
    seed: (course) =>
      course.change(course.find(/^- .* — /u, 0, course.find(/^:::figure/u)), /- (.*) — /u, "- **$1** — "),
  },
  {
    what: "evidence is more than sure",
    rule: "attribute-value",
    seed: (course) => course.change(course.find(/^:::evidence/u), /sure=\w+/u, "sure=total"),
  },
  {
    what: "evidence names no source",
    rule: "attribute-missing",
    seed: (course) => course.change(course.find(/^:::evidence/u), / source="[^"]*"/u, ""),
  },
  {
    what: "a term is not in the glossary",
    rule: "term-unknown",
    seed: (course) => course.change(course.find(term), /\{to=[\w-]+/u, "{to=bottom-line"),
  },
  {
    what: "a term is parted from its attributes",
    rule: "attribute-missing",
    seed: (course) => course.change(course.find(term), "]{to=", "] {to="),
  },
  {
    what: "HTML stands in the text",
    rule: "raw-html",
    seed: (course) => course.change(prose(course), " ", " <br> "),
  },
  {
    what: "a lesson links to one that there is not",
    rule: "link-target",
    seed: (course) => course.change(prose(course), " ", ` [aquí](nowhere.${course.languages[0]}.md) `),
  },
  {
    what: "a lesson links to another language",
    rule: "link-language",
    seed(course) {
      const hit = prose(course);
      const name = hit.path.split("/").at(-1)?.replace(`.${course.languages[0]}.`, `.${course.languages[1]}.`);
      return course.change(hit, " ", ` [aquí](${name}) `);
    },
  },
  {
    what: "a link runs a script",
    rule: "link-scheme",
    seed: (course) => course.change(prose(course), " ", " [aquí](javascript:alert) "),
  },
  {
    what: "a picture is missing",
    rule: "image-file",
    seed: (course) => course.change(prose(course), " ", " ![Un mostrador](mostrador.png) "),
  },
  {
    what: "a heading is the page's title",
    rule: "heading-depth",
    seed: (course) => course.change(course.find(/^## /u), "##", "#"),
  },
  {
    what: "a heading skips a level",
    rule: "heading-order",
    seed: (course) => course.change(course.find(/^## /u), "##", "###"),
  },
  {
    what: "a heading has no space",
    rule: "swallowed-mark",
    seed: (course) => course.change(course.find(/^## /u), "## ", "##"),
  },
  {
    what: "code is never closed",
    rule: "code-unclosed",
    seed: (course) => course.insert(course.find(/^## /u), "```", "código", ""),
  },
  {
    what: "front matter is no YAML",
    rule: "yaml-syntax",
    seed: (course) => course.change(course.find(/^title: /u), "title: ", "title: Hola: "),
  },
  {
    what: "front matter has a key that there is not",
    rule: "unknown-key",
    seed: (course) => course.insert(course.find(/^minutes: /u), "requires: [otra]"),
  },
  {
    what: "minutes are words",
    rule: "invalid-value",
    seed: (course) => course.change(course.find(/^minutes: /u), /\d+/u, "doce"),
  },
  {
    what: "an objective names a skill that there is not",
    rule: "skill-unknown",
    seed: (course) => course.change(course.find(/^ {4}skill: /u), /skill: \w+/u, "skill: juggle"),
  },
  {
    what: "course.yaml has a key that there is not",
    rule: "unknown-key",
    seed: (course) => course.insert(course.find(/^modules:/u, /^course\.yaml$/u), "requires: nothing"),
  },
  {
    what: "a module has the name of a page",
    rule: "id-reserved",
    seed(course) {
      const hit = course.find(/^modules:/u, /^course\.yaml$/u);
      course.insert(course.below(hit), "  - id: exam", "    lessons: [exam-questions]");
      return course.below(hit);
    },
  },
  {
    what: "a file of one language is missing",
    rule: "file-missing",
    seed(course) {
      const path = course.removeFile(
        new RegExp(`^modules/.*/(?!module\\.|bank\\.)[^/]*\\.${course.languages[1]}\\.md$`, "u"),
      );
      const id = path.split("/").at(-1)?.split(".")[0] ?? "";
      return course.find(new RegExp(`lessons:.*\\b${id}\\b|^ *- ${id}$`, "u"), /^course\.yaml$/u);
    },
  },
  {
    what: "a bank of one language is missing",
    rule: "file-missing",
    seed(course) {
      const path = course.removeFile(new RegExp(`^modules/.*/bank\\.${course.languages[1]}\\.md$`, "u"));
      return course.find(
        /^/u,
        new RegExp(`^${path.replace(`.${course.languages[1]}.`, `.${course.languages[0]}.`)}$`, "u"),
      );
    },
  },
  {
    what: "an entry of the glossary has no id",
    rule: "glossary-id",
    seed: (course) => course.change(course.find(/^## .*\{#/u, /^glossary/u), / \{#.*\}/u, ""),
  },
];
