import type { Damage, Hit, Spot } from "./damage.ts";

/** Something that an author does wrong, and the one problem that must be reported for it. */
export interface Fault {
  readonly what: string;
  readonly rule: string;
  /** Damages the course and tells where the problem must be found. */
  readonly seed: (course: Damage) => Spot;
}

const single = /^:::single\{/u;
const right = /^- \[x\] /u;
const wrong = /^- \[ \] /u;
const feedback = /^ {2}> /u;
const term = /:term\[[^\]]*\]\{to=/u;

const option = (course: Damage): Hit => course.find(wrong, 0, course.find(single));

/** A paragraph of a lesson, below its front matter. */
function prose(course: Damage): Hit {
  return course.find(/^\p{L}[^|]{40}/u, 0, course.find(/^---$/u, 0, course.find(/^title: /u)));
}

/** Faults of one file: what the dialect calls an error. */
export const authorsFaults: readonly Fault[] = [
  {
    what: "an exercise is never closed",
    rule: "fence-unclosed",
    seed(course) {
      const open = course.find(single);
      course.remove(course.find(/^:::$/u, 0, open));
      return open;
    },
  },
  {
    what: "a callout is closed with a colon too many",
    rule: "fence-length",
    seed(course) {
      const open = course.find(/^:::evidence/u);
      course.change(course.find(/^:::$/u, 0, open), ":::", "::::");
      return open;
    },
  },
  {
    what: "a closing fence stands alone",
    rule: "fence-unopened",
    seed: (course) => course.insert(course.find(/^## /u), ":::", ""),
  },
  {
    what: "two containers cross",
    rule: "fence-crossed",
    seed(course) {
      const open = course.find(single);
      const close = course.find(/^:::$/u, 0, open);
      course.change(open, ":::single", "::::single");
      course.change(close, ":::", "::::");
      return course.insert(course.below(open, 1), ":::tip");
    },
  },
  {
    what: "a space stands before the attributes",
    rule: "directive-space",
    seed: (course) => course.change(course.find(single), "{", " {"),
  },
  {
    what: "the attributes go on on the next line",
    rule: "attributes-broken",
    seed(course) {
      const open = course.find(single);
      course.insert(course.below(open), open.text.slice(open.text.indexOf(" ") + 1));
      return course.change(open, / .*/u, "");
    },
  },
  {
    what: "a value with spaces has no quotes",
    rule: "attribute-unquoted",
    seed: (course) => course.change(course.find(/^:::evidence\{.*source="/u), /source="([^"]*)"/u, "source=$1"),
  },
  {
    what: "a directive is misspelt",
    rule: "directive-unknown",
    seed: (course) => course.change(course.find(single), "single", "singel"),
  },
  {
    what: "a directive of a later time is used",
    rule: "directive-unknown",
    seed: (course) =>
      course.insert(course.find(/^## /u), ":::dialogue{#angry-refund}", "¡Llevo tres semanas!", ":::", ""),
  },
  {
    what: "an exercise has an attribute that there is not",
    rule: "attribute-unknown",
    seed: (course) => course.change(course.find(single), "}", " colour=red}"),
  },
  {
    what: "an exercise has no id",
    rule: "attribute-missing",
    seed: (course) => course.change(course.find(single), /#[\w-]+ /u, ""),
  },
  {
    what: "an exercise names no objective",
    rule: "attribute-missing",
    seed: (course) => course.change(course.find(single), / objective=[\w/-]+/u, ""),
  },
  {
    what: "an exercise names an objective that there is not",
    rule: "objective-unknown",
    seed: (course) => course.change(course.find(single), /objective=[\w/-]+/u, "objective=fly-to-the-moon"),
  },
  {
    what: "an id is not in kebab-case",
    rule: "id-form",
    seed: (course) => course.change(course.find(single), /#[\w-]+/u, "#Primera_mirada"),
  },
  {
    what: "two exercises have the same id",
    rule: "id-duplicate",
    seed(course) {
      const first = course.find(/^:::(?:single|multiple|order)\{#/u);
      const second = course.find(/^:::(?:single|multiple|order)\{#/u, 0, first);
      return course.change(second, /#[\w-]+/u, /#[\w-]+/u.exec(first.text)?.[0] ?? "");
    },
  },
  {
    what: "no option is right",
    rule: "key-missing",
    seed(course) {
      const open = course.find(single);
      course.change(course.find(right, 0, open), "[x]", "[ ]");
      return open;
    },
  },
  {
    what: "two options of a single choice are right",
    rule: "key-several",
    seed(course) {
      const open = course.find(single);
      const [first, second] = [course.find(right, 0, open), course.find(wrong, 0, open)];
      course.change(second, "[ ]", "[x]");
      return first.line < second.line ? second : first;
    },
  },
  { what: "a box is empty", rule: "task-malformed", seed: (course) => course.change(option(course), "[ ]", "[]") },
  {
    what: "a box touches its words",
    rule: "task-malformed",
    seed: (course) => course.change(option(course), "[ ] ", "[ ]"),
  },
  { what: "an option has no box", rule: "task-mixed", seed: (course) => course.change(option(course), "[ ] ", "") },
  {
    what: "an option has no words",
    rule: "task-malformed",
    seed: (course) => course.change(option(course), / \[ \] .*/u, " [ ]"),
  },
  {
    what: "an option has no feedback",
    rule: "option-feedback",
    seed(course) {
      const hit = option(course);
      course.remove(course.below(hit));
      return hit;
    },
  },
  {
    what: "feedback falls out of its list",
    rule: "feedback-indent",
    seed: (course) => course.change(course.find(feedback, 0, course.find(single)), /^ {2}/u, ""),
  },
  {
    what: "feedback is indented too far",
    rule: "feedback-indent",
    seed: (course) => course.change(course.find(feedback, 0, course.find(single)), /^ {2}/u, "       "),
  },
  {
    what: "the feedback of a part is indented as in a plain list",
    rule: "feedback-indent",
    seed: (course) => course.change(course.find(/^ {3}> /u, 0, course.find(/^:::order\{/u)), /^ {3}/u, "  "),
  },
  {
    what: "an option is there twice",
    rule: "option-duplicate",
    seed(course) {
      const first = option(course);
      const second = course.find(wrong, 0, first);
      return course.change(second, second.text, first.text);
    },
  },
  {
    what: "the prompt holds a second list",
    rule: "answer-lists",
    seed: (course) => course.insert(course.below(course.find(single)), "- uno", "- dos", ""),
  },
  {
    what: "words follow the answer list",
    rule: "after-content",
    seed(course) {
      const close = course.find(/^:::$/u, 0, course.find(single));
      course.insert(close, "", "Y algo más.");
      return course.below(close);
    },
  },
  {
    what: "an exercise asks nothing",
    rule: "prompt-missing",
    seed(course) {
      const open = course.find(/^:::order\{/u);
      const list = course.find(/^1\. /u, 0, open);
      course.remove(course.below(open), list.line - open.line - 1);
      return open;
    },
  },
  {
    what: "a hint costs more than all there is",
    rule: "hint-cost",
    seed: (course) => course.change(course.find(/^::hint\[/u), /\](?:\{.*\})?$/u, "]{cost=10}"),
  },
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
    seed: (course) => course.change(course.find(/^- .* — /u, 0, course.find(/^:::figure/u)), " — ", " - "),
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
      const path = course.removeFile(new RegExp(`^modules/.*/(?!module)[^/]*\\.${course.languages[1]}\\.md$`, "u"));
      const id = path.split("/").at(-1)?.split(".")[0] ?? "";
      return course.find(new RegExp(`lessons:.*\\b${id}\\b|^ *- ${id}$`, "u"), /^course\.yaml$/u);
    },
  },
  {
    what: "an entry of the glossary has no id",
    rule: "glossary-id",
    seed: (course) => course.change(course.find(/^## .*\{#/u, /^glossary/u), / \{#.*\}/u, ""),
  },
];
