import type { CourseRecords, CourseReport } from "./course-records.ts";
import type { Manifest } from "./manifest-schema.ts";
import { didYouMean, quote, unexpected } from "./message.ts";
import { isNeededFor, nowCalled, resolveRequired } from "./requirements.ts";
import type { YamlPath, YamlValue } from "./yaml.ts";

/** A list of `requires`: where it stands, and the lessons that are locked by it; none for the exam. */
interface Lock {
  readonly names: readonly string[];
  readonly path: YamlPath;
  readonly locked: readonly string[];
}

/** What has to be finished first must be there, must be able to be finished, and had better come first. */
export function checkRequires(records: CourseRecords, manifest: YamlValue<Manifest>, report: CourseReport): void {
  for (const { names, path, locked } of locksOf(manifest.value)) {
    for (const [index, name] of names.entries()) {
      const at = manifest.at([...path, index]);
      const say = (rule: string, message: string, severity?: "warning") =>
        report("course.yaml", rule, at, message, severity);
      if (names.indexOf(name) < index) {
        say("id-duplicate", unexpected(`requirement ${quote(name)} again`, "each once", "remove one"));
        continue;
      }
      const needed = resolveRequired(name, manifest.value);
      if (!needed) {
        const mend = mendFor(name, records, manifest.value);
        say("requires-unknown", unexpected(`requirement ${quote(name)}`, "a module or a lesson of this course", mend));
      } else checkOrder({ name, needed, locked }, manifest.value, say);
    }
  }
}

function locksOf({ modules, exam }: Manifest): Lock[] {
  const locks = modules.flatMap(({ requires, lessons, lessonRequires }, at): Lock[] => [
    { names: requires, path: ["modules", at, "requires"], locked: lessons },
    ...lessons.map((lesson, index) => ({
      names: lessonRequires[index] ?? [],
      path: ["modules", at, "lessons", index, "requires"],
      locked: [lesson],
    })),
  ]);
  return [...locks, { names: exam?.requires ?? [], path: ["exam", "requires"], locked: [] }];
}

function mendFor(name: string, records: CourseRecords, { modules }: Manifest): string {
  const now = nowCalled(name, records);
  if (now !== undefined) return `it is \`${now}\` now`;
  const [, lesson] = name.split("/");
  const there = lesson === undefined ? undefined : modules.find(({ lessons }) => lessons.includes(lesson));
  if (there) return `did you mean \`${there.id}/${lesson}\`?`;
  const known = modules.flatMap(({ id, lessons }) =>
    lesson === undefined ? [id, ...lessons] : lessons.map((each) => `${id}/${each}`),
  );
  return didYouMean(name, known, "name one of `modules`, or one of their lessons");
}

interface Need {
  readonly name: string;
  readonly needed: readonly string[];
  readonly locked: readonly string[];
}

function checkOrder(
  { name, needed, locked }: Need,
  manifest: Manifest,
  say: (rule: string, message: string, severity?: "warning") => void,
): void {
  const order = manifest.modules.flatMap(({ lessons }) => lessons);
  const place = (lesson: string) => order.indexOf(lesson);
  const itself = needed.find((each) => locked.includes(each));
  if (itself !== undefined) {
    const alike = manifest.modules.some(({ id, lessons }) => id === name && lessons.includes(name));
    const inModule = needed.length > 1 && locked.length === 1;
    const mend = alike
      ? `\`${name}\` is the module; write \`${name}/${name}\` for its lesson`
      : inModule
        ? "name those of the module's lessons that come first"
        : "remove it";
    say("requires-itself", unexpected(`requirement ${quote(name)}`, `none that needs \`${itself}\` itself`, mend));
    return;
  }
  // Every ring has a requirement that points forward: there it is told, once.
  const later = needed.filter((each) => locked.some((one) => place(each) > place(one)));
  const [first] = later;
  if (first === undefined) return;
  const ring = later.find((each) => locked.some((one) => isNeededFor(one, each, manifest)));
  if (ring !== undefined) {
    const back = locked.find((one) => isNeededFor(one, ring, manifest)) ?? "";
    const expected = `none that waits for \`${back}\` in its turn`;
    say("requires-ring", unexpected(`requirement ${quote(name)}`, expected, "remove one of the two: neither opens"));
    return;
  }
  const expected = "what comes earlier in the course";
  const mend = `learners meet a lock before its key: move \`${first}\` up, or remove this`;
  say("requires-later", unexpected(`requirement ${quote(name)}`, expected, mend), "warning");
}
