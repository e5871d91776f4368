import type { ObjectiveRef } from "../course/types.ts";

/** What a file of questions is to become: a lesson, or items of a module's bank. */
export type DraftForm = { readonly form: "lesson" } | { readonly form: "bank"; readonly objective: ObjectiveRef };

/** A file of a course that is just large enough to compile it. */
export interface Draft {
  /** Its path in the course's folder. */
  readonly path: string;
  /** All files by path, for `ContentInput`. */
  readonly files: ReadonlyMap<string, string>;
}

const MODULE = "draft";
const LESSON = "draft-lesson";

/** Puts a lesson or a bank, in the course's dialect, into a course of its own, so that the compiler can say what is wrong with it. */
export function draftCourse(markdown: string, lang: string, into: DraftForm): Draft {
  const lesson = into.form === "bank" ? into.objective.lesson : LESSON;
  const front = "---\ntitle: A title\nsummary: A summary\n---\n\nSome text.\n";
  const inModule = (name: string) => `modules/${MODULE}/${name}.${lang}.md`;
  const manifest = `id: draft\nlanguages: [${lang}]\npass: 80\nmodules:\n  - id: ${MODULE}\n    lessons: [${lesson}]\n`;
  const around = new Map([
    ["course.yaml", manifest],
    [`course.${lang}.md`, front],
    [inModule("module"), front],
  ]);
  if (into.form === "lesson") {
    const path = inModule(lesson);
    return { path, files: around.set(path, markdown) };
  }
  const objective = `objectives:\n  - id: ${into.objective.id}\n    text: An objective\n`;
  around.set(inModule(lesson), `---\ntitle: A title\nminutes: 5\n${objective}---\n\nSome text.\n`);
  const path = inModule("bank");
  return { path, files: around.set(path, markdown) };
}
