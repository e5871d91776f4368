/** A file of a course that is just large enough to compile it. */
export interface Draft {
  /** Its path in the course's folder. */
  readonly path: string;
  /** All files by path, for `ContentInput`. */
  readonly files: ReadonlyMap<string, string>;
}

const LESSON = "draft-lesson";

/**
 * Puts a lesson or a bank, in the course's dialect, into a course of its own, so that the compiler can say what is wrong with it.
 *
 * @param objectives what exercises may name, as `lesson/objective`: those that it does name get a lesson each
 */
export function draftCourse(
  markdown: string,
  lang: string,
  form: "lesson" | "bank",
  objectives: ReadonlySet<string>,
): Draft {
  const inModule = (name: string) => `modules/draft/${name}.${lang}.md`;
  const front = "---\ntitle: A title\nsummary: A summary\n---\n\nSome text.\n";
  const named = new Map<string, Set<string>>();
  for (const [, lesson = "", id = ""] of markdown.matchAll(/\bobjective=([a-z0-9-]+)\/([a-z0-9-]+)/gu)) {
    if (objectives.has(`${lesson}/${id}`)) named.set(lesson, (named.get(lesson) ?? new Set()).add(id));
  }
  const lessons = [...(form === "lesson" || named.size === 0 ? [LESSON] : []), ...named.keys()];
  const files = new Map([
    ["course.yaml", manifestOf(lang, lessons)],
    [`course.${lang}.md`, front],
    [inModule("module"), front],
    [inModule(LESSON), lessonOf(["an-objective"])],
    ...[...named].map(([lesson, ids]) => [inModule(lesson), lessonOf([...ids])] as const),
  ]);
  if (!lessons.includes(LESSON)) files.delete(inModule(LESSON));
  const path = inModule(form === "lesson" ? LESSON : "bank");
  return { path, files: files.set(path, markdown) };
}

function manifestOf(lang: string, lessons: readonly string[]): string {
  const module = `  - id: draft\n    lessons: [${lessons.map((id) => `"${id}"`).join(", ")}]\n`;
  return `id: draft\nlanguages: ["${lang}"]\npass: 80\nmodules:\n${module}`;
}

function lessonOf(objectives: readonly string[]): string {
  const list = objectives.map((id) => `  - id: "${id}"\n    text: An objective\n`).join("");
  return `---\ntitle: A title\nminutes: 5\nobjectives:\n${list}---\n\nSome text.\n`;
}
