import { Suspense, use, useEffect } from "react";
import { loadWhy } from "../exercise/WhyPlace.tsx";
import { AsWritten, useWritten } from "./AsWritten.tsx";
import { lateLesson } from "./code.ts";
import type { LessonEndProps } from "./LessonEnd.tsx";

/**
 * The end of a lesson, which comes alive after the first exercise: until its code is here it stays as it was prerendered.
 * Without a connection its links work all the same, and the code is asked for again when the network is back.
 */
export function LessonEndPlace(props: LessonEndProps) {
  const written = useWritten(() => (lateLesson.now() === undefined ? endOnPage() : []));
  useEffect(() => {
    const ask = () =>
      void Promise.all([lateLesson.load(), loadWhy()]).catch(() => addEventListener("online", ask, { once: true }));
    ask();
    return () => removeEventListener("online", ask);
  }, []);
  return (
    <Suspense
      fallback={
        <AsWritten written={written}>
          <section id="end" data-anchor />
        </AsWritten>
      }
    >
      <End {...props} />
    </Suspense>
  );
}

/** The end of the lesson and all that follows it. */
function endOnPage(): readonly Element[] {
  const end = document.getElementById("end");
  const around = [...(end?.parentElement?.children ?? [])];
  return end === null ? [] : around.slice(around.indexOf(end));
}

function End(props: LessonEndProps) {
  use(lateLesson.arrival());
  const Late = lateLesson.now();
  return Late && <Late.LessonEnd {...props} />;
}
