import { useLayoutEffect, useRef, useState } from "react";
import { useOwnWords } from "../../i18n/useWords.tsx";
import { useProgress } from "../context.ts";
import { useDuration } from "../duration/useDuration.ts";
import type { WholeCourse } from "../usePage.ts";
import styles from "./CoursePath.module.css";
import { Stop } from "./Stop.tsx";
import { useWay } from "./useWay.ts";
import { words } from "./words.ts";

/**
 * The course as a path of stops: modules, each with its lessons folded away. The module in which one goes on is unfolded
 * where nobody sees anything move by it: when the page is drawn with progress at hand, or below the window's edge.
 */
export function CoursePath(course: WholeCourse) {
  const { index, modules } = course;
  const { step } = useWay(course);
  const own = useOwnWords(words);
  const duration = useDuration();
  const ready = useProgress((state) => state.ready);
  const next = step?.kind === "done" ? undefined : step;

  const [drawnReady] = useState(ready);
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const lessons = ready ? list.current?.querySelector<HTMLDetailsElement>("[data-next] > * > details") : undefined;
    if (!lessons || !(drawnReady || lessons.getBoundingClientRect().top > window.innerHeight)) return;
    lessons.open = true;
  }, [ready, drawnReady]);

  const minutes = index.modules.reduce((sum, module) => sum + module.minutes, 0);
  return (
    <section aria-labelledby="path" className={styles.path}>
      <h2 id="path">{own("path")}</h2>
      <p className={styles.facts}>{own("whole", { count: modules.length, duration: duration(minutes) })}</p>
      <ol className={styles.stops} ref={list}>
        {modules.map((module, at) => (
          <Stop
            key={module.id}
            course={course}
            module={module}
            number={at + 1}
            next={next?.module === module ? next : undefined}
          />
        ))}
      </ol>
    </section>
  );
}
