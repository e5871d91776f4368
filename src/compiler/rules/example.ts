import type { ContentInput } from "../input.ts";

/**
 * What stands for a rule in the tests and in an author's mind: texts that are right, and texts that are wrong together with
 * the place where the rule says so.
 */
export interface RuleExamples {
  readonly rule: string;
  readonly good: readonly Example[];
  /** `line:column` in the example's own text, or `path:line:column` in another file; a wrong text breaks no other rule. */
  readonly bad: readonly (readonly [at: string, example: Example])[];
}

/** The body of a lesson, or whole files of a small course. */
export type Example = string | ExampleFiles;

export interface ExampleFiles {
  /** The body of the lesson in the course's first language. */
  readonly body?: string;
  /** The body of the same lesson in a second language; the place of a problem is then in this one. */
  readonly twin?: string;
  /** Other files by path, whole. They take the place of those of the small course. */
  readonly files?: Readonly<Record<string, string>>;
  /** Pictures besides that of the small course. */
  readonly images?: ContentInput["images"];
}

export const lessonFile = "modules/first/greeting.en.md";
export const twinFile = "modules/first/greeting.es.md";

/** Front matter of the small course's lesson; its objective is `greet`. */
export const lessonFront = `---
title: Greeting
minutes: 5
objectives:
  - id: greet
    skill: listen
    text: Greet a customer
---
`;

/** A small course around an example. */
export function exampleInput(example: Example): ContentInput {
  const {
    body = "Text.\n",
    twin,
    files = {},
    images = new Map(),
  } = typeof example === "string" ? { body: example } : example;
  const languages = twin === undefined ? ["en"] : ["en", "es"];
  const all = new Map<string, string>([["course.yaml", manifest(languages)]]);
  for (const lang of languages) {
    all.set(`course.${lang}.md`, page);
    all.set(`glossary.${lang}.md`, "## Loyalty {#loyalty}\n\nComing back.\n");
    all.set(`modules/first/module.${lang}.md`, page);
    all.set(`modules/first/parting.${lang}.md`, `${lessonFront.replace("greet", "part")}\n## Goodbye\n\nText.\n`);
  }
  all.set(lessonFile, lessonFront + body);
  if (twin !== undefined) all.set(twinFile, lessonFront + twin);
  for (const [path, text] of Object.entries(files)) all.set(path, text);
  return { files: all, images: new Map([["modules/first/counter.svg", { width: 4, height: 3 }], ...images]) };
}

/** Where a problem of an example must be found, as `path:line:column`. */
export function expectedPlace(at: string, example: Example): string {
  const parts = at.split(":");
  if (parts.length > 2) return at;
  const file = typeof example !== "string" && example.twin !== undefined ? twinFile : lessonFile;
  return `${file}:${Number(parts[0]) + lessonFront.split("\n").length - 1}:${parts[1]}`;
}

const page = "---\ntitle: A page\nsummary: What it is for.\n---\n\nText.\n";

function manifest(languages: readonly string[]): string {
  return `id: sample
languages: [${languages.join(", ")}]
pass: 80
skills: [listen]
modules:
  - id: first
    lessons: [greeting, parting]
`;
}
