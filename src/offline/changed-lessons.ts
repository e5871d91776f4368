import type { ChangedLesson } from "../state/offline-state.ts";
import type { OfflineManifest } from "./manifest.ts";

type Lessons = Pick<OfflineManifest, "lessons">;

/** What a newer version does to the lessons of a language: in its order, and then those that are gone. */
export function changedLessons(before: Lessons, after: Lessons, lang: string): readonly ChangedLesson[] {
  const old = new Map((before.lessons[lang] ?? []).map((lesson) => [lesson.id, lesson]));
  const found = new Set<string>();
  const brought = (after.lessons[lang] ?? []).flatMap(({ id, title, aliases = [], file }): ChangedLesson[] => {
    const former = [id, ...aliases].filter((each) => old.has(each));
    for (const each of former) found.add(each);
    const [was] = former;
    if (was === undefined) return [{ id, title, change: "new" }];
    return old.get(was)?.file === file ? [] : [{ id, title, change: "changed" }];
  });
  const gone = [...old.values()].filter(({ id }) => !found.has(id));
  return [...brought, ...gone.map(({ id, title }): ChangedLesson => ({ id, title, change: "gone" }))];
}
