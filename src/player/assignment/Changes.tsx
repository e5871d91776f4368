import type { Assignment } from "../../assignment/assignment.ts";
import { lessonsOfAssignment } from "../../assignment/standing.ts";
import { useOwnWords, useWords } from "../../i18n/useWords.tsx";
import type { WholeCourse } from "../usePage.ts";
import styles from "./Assignment.module.css";
import { changedLessons } from "./changes.ts";
import { useFacts } from "./Facts.tsx";
import { words } from "./words.ts";

interface ChangesProps {
  readonly before: Assignment;
  readonly after: Assignment;
  readonly course: WholeCourse;
}

/** What a new version of an assignment changes, one by one. */
export function Changes({ before, after, course }: ChangesProps) {
  const own = useOwnWords(words);
  const { lang } = useWords();
  const facts = useFacts(course);
  const [old, now] = [facts(before), facts(after)];
  const { added, removed, reordered } = changedLessons(before, after);
  const titles = (lessons: readonly number[]) => {
    const found = lessonsOfAssignment({ lessons: [...lessons] }, course.modules);
    const unknown = lessons.length - found.length;
    const named = found.map(({ lesson }) => `«${lesson.title}»`);
    return new Intl.ListFormat(lang).format(unknown > 0 ? [...named, own("again.unknown", { count: unknown })] : named);
  };
  const says = [
    ...(before.title === after.title ? [] : [`«${before.title}» → «${after.title}»`]),
    ...(before.message === after.message
      ? []
      : [own(after.message === undefined ? "again.noMessage" : "again.message")]),
    // How many lessons and minutes is said by which lessons.
    ...now.flatMap(({ key, says: new_ }, at) => {
      const was = old[at]?.says;
      if (was === new_ || key === "lessons" || key === "duration") return [];
      const nothing = own("again.nothingBefore");
      return [own("again.changed", { what: own(`facts.${key}`), now: new_ ?? nothing, before: was ?? nothing })];
    }),
    ...(added.length === 0 ? [] : [own("again.added", { count: added.length, list: titles(added) })]),
    ...(removed.length === 0 ? [] : [own("again.removed", { count: removed.length, list: titles(removed) })]),
    ...(reordered ? [own("again.reordered")] : []),
  ];
  return (
    <ul className={styles.says}>
      {says.length === 0 ? <li>{own("again.nothing")}</li> : says.map((each) => <li key={each}>{each}</li>)}
    </ul>
  );
}
